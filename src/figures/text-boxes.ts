import { looks, textWidth, type Look } from './type.ts';

/** The estimated place of one line of text in a drawing. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const unescape = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Reads the places of all lines of text from the markup of a drawing: for tests. */
export function textBoxes(svg: string): TextBox[] {
  return Array.from(
    svg.matchAll(/<text(?: class="([^"]*)")? x="(-?\d+)" y="(-?\d+)">(.*?)<\/text>/g),
    ([, names = '', x, y, content = '']) => {
      const look =
        (Object.keys(looks) as Look[]).find((one) => names.includes(`fig-${one}`)) ?? 'label';
      const { size, leading } = looks[look];
      const share = names.includes('fig-end') ? 1 : names.includes('fig-mid') ? 0.5 : 0;
      return content.split(/<tspan[^>]*>/).map((line, index) => {
        const text = unescape(line.replace('</tspan>', '').trim());
        const width = textWidth(text, look);
        const left = Number(x) - share * width;
        const base = Number(y) + index * leading;
        return {
          text,
          left,
          right: left + width,
          top: base - 0.75 * size,
          bottom: base + 0.25 * size,
        };
      });
    },
  ).flat();
}

/** Pairs of lines that cover each other, and lines that leave the drawing. */
export function textFaults(svg: string): string[] {
  const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
  const boxes = textBoxes(svg);
  return boxes.flatMap((box, index) => [
    ...(box.left < -1 || box.right > width + 1 || box.top < -1 || box.bottom > height + 1
      ? [`outside: ${box.text}`]
      : []),
    ...boxes
      .slice(index + 1)
      .filter(
        (other) =>
          box.left < other.right - 1 &&
          other.left < box.right - 1 &&
          box.top < other.bottom &&
          other.top < box.bottom,
      )
      .map((other) => `overlap: ${box.text} / ${other.text}`),
  ]);
}
