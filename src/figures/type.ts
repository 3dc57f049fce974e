/**
 * Widths of text as a drawing must assume them. No font is loaded, so the reader's own decides:
 * the numbers below are of Noto Sans Georgian and DejaVu Sans, the widest that the site's font list
 * can meet, in hundredths of the font size.
 */
const georgian = new Map<string, number>(
  Object.entries({ ა: 55, დ: 88, თ: 88, ლ: 109, ო: 80, რ: 80, ღ: 80, ტ: 77, ფ: 86, ც: 66 }),
);
const latin: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'’|! ]/, 33],
  [/[frt()\-/“”„]/, 42],
  [/[mwMW%—₾−+×]/, 92],
  [/[A-HJ-Z]/, 74],
  [/\p{Lu}/u, 74],
];
const boldFactor = { georgian: 1.05, latin: 1.1 };
const softHyphen = '\u00AD';

/** The looks of a text: what it says, what matters most, what it adds, what a line is called. */
export const looks = {
  label: { size: 15, leading: 20, bold: false },
  strong: { size: 15, leading: 20, bold: true },
  note: { size: 14, leading: 19, bold: false },
  name: { size: 14, leading: 19, bold: false },
} as const;

/** Name of a look. */
export type Look = keyof typeof looks;

function letterWidth(letter: string, bold: boolean): number {
  if (letter === softHyphen) return 0;
  if (letter >= 'ა' && letter <= 'ჿ') {
    return (georgian.get(letter) ?? 61) * (bold ? boldFactor.georgian : 1);
  }
  return (
    (latin.find(([letters]) => letters.test(letter))?.[1] ?? 63) * (bold ? boldFactor.latin : 1)
  );
}

/** Estimated width of a line in units, on the wide side. */
export function textWidth(text: string, look: Look): number {
  const { size, bold } = looks[look];
  let hundredths = 0;
  for (const letter of text) hundredths += letterWidth(letter, bold);
  return (hundredths * size) / 100;
}

/** `front-office` → `front-`, `office`: the pieces between which a line may break. */
function pieces(word: string): string[] {
  return word.split(new RegExp(`(?<=[-/${softHyphen}])(?=.)`, 'u'));
}

/** Where a Georgian word may be cut: before the consonant of a syllable, `ბიზნეს`, `თანამშრომ-ლე-ბი`. */
function cuts(word: string): number[] {
  return Array.from(
    word.matchAll(/(?<=[აეიოუ][^აეიოუ]?)[^აეიოუ][აეიოუ]/gu),
    ({ index }) => index,
  ).filter((at) => at >= 2 && at <= word.length - 3);
}

function cutToFit(word: string, width: number, look: Look): string[] {
  if (textWidth(word, look) <= width) return [word];
  const georgianWord = /^[ა-ჿ]+\P{L}*$/u.test(word);
  const at = (georgianWord ? cuts(word) : []).findLast(
    (place) => textWidth(`${word.slice(0, place)}-`, look) <= width,
  );
  if (at === undefined) {
    throw new Error(
      `„${word}“ is ${Math.ceil(textWidth(word, look))} units wide and has ${Math.floor(width)}: ` +
        'choose a shorter word or mark a break with a soft hyphen',
    );
  }
  return [`${word.slice(0, at)}${softHyphen}`, ...cutToFit(word.slice(at), width, look)];
}

function fill(words: readonly string[][], width: number, look: Look): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    word.forEach((piece, index) => {
      const joined = line === '' ? piece : `${line}${index === 0 ? ' ' : ''}${piece}`;
      if (line !== '' && textWidth(joined, look) > width) {
        lines.push(line);
        line = piece;
      } else {
        line = joined;
      }
    });
  }
  return [...lines, line];
}

/** Soft hyphens show at the end of a line only. */
const shown = (line: string) =>
  line.replace(new RegExp(`${softHyphen}$`), '-').replaceAll(softHyphen, '');

/**
 * Breaks a text into the fewest lines that fit, of lengths as even as possible.
 * @throws when a word fits no line and may not be cut
 */
export function wrap(text: string, width: number, look: Look): string[] {
  const words = text
    .trim()
    .split(/[ \n]+/)
    .map((word) => pieces(word).flatMap((piece) => cutToFit(piece, width, look)));
  const lines = fill(words, width, look);
  const widest = Math.max(...words.flat().map((piece) => textWidth(piece, look)));
  let [narrow, wide] = [Math.min(widest, width), width];
  while (wide - narrow > 2) {
    const middle = (narrow + wide) / 2;
    if (fill(words, middle, look).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return fill(words, wide, look).map(shown);
}
