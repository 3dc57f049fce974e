import { scaleOf, spanBar } from './bars.ts';
import { fill, table } from './markup.ts';
import { line, type Part } from './part.ts';
import { formats, type Telling } from './phrases.ts';
import type { Effect } from './uncertainty.ts';

/** The lines that move the result, the strongest six; equal quote and staffing stand as one. */
export function effectsPart(telling: Telling): Part {
  const { a, words } = telling;
  const f = formats(telling);
  const [first, second, ...rest] = (a.spread?.effects ?? []).filter(({ span }) => span > 0);
  const names = words.effects as Record<string, string>;
  const named = (effect: Effect) => ({ ...effect, name: names[effect.name.split('+')[0] ?? ''] ?? '' });
  const shown = [first, second, ...rest].filter((effect) => effect !== undefined).map(named);
  if (
    first?.name === 'quote' &&
    second?.name === 'providerStaffing' &&
    Math.abs(first.span - second.span) <= 1e-9 * first.span
  ) {
    shown.splice(0, 2, { ...first, name: words.effects.both });
  }
  const top = shown.slice(0, 6);
  const scale = scaleOf(top.flatMap(({ low, high }) => [low, high]));
  const rows = top.map(({ name, low, high }) => {
    const [worst, best] = [Math.min(low, high), Math.max(low, high)];
    const text = fill(words.rowRange, { low: f.about(worst), high: f.about(best) });
    return line(name, text, spanBar(scale, worst, best, { base: a.results.npv }));
  });
  const span = f.about(top[0]?.span ?? 0);
  return {
    finding: top[0] ? fill(words.effectsFinding, { name: top[0].name, span }) : '',
    picture: rows.join(''),
    table: table(
      words.none,
      '',
      [words.effectLine, words.effectLow, words.effectHigh, words.effectSpan],
      shown.map(({ name, low, high, span: wide }) => [
        name,
        ...[low, high, wide].map(f.cell),
      ]),
    ),
  };
}
