import type { Page, Section } from './page.ts';
import type { Ranked } from './score.ts';

/** A run of text; `hit` when it is a word that the reader sought, as it stands in the text. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** A section of a page that answers the query. */
export interface Answer {
  /** Address of the page with the heading's fragment. */
  readonly url: string;
  /** Empty for the top of the page. */
  readonly heading: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

/** How much a printed word says of what the reader sought; 0 for a word that was not sought. */
export type WeightOf = (printed: string) => number;

const excerptWords = 26;
const wordsBefore = 8;

/** Splits a line into runs, with the sought words on their own, without the signs around them. */
export function piecesOf(words: readonly string[], weightOf: WeightOf): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, hit: boolean) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last && !last.hit && !hit) pieces[pieces.length - 1] = { text: last.text + text, hit };
    else pieces.push({ text, hit });
  };
  words.forEach((word, index) => {
    if (index > 0) add(' ', false);
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
    const hit = core !== '' && weightOf(word) > 0;
    add(before, false);
    add(core, hit);
    add(after, false);
  });
  return pieces;
}

/** The section of a page that says most about what was sought. */
export function bestSection({ page, marks }: Ranked, weightOf: WeightOf): Section {
  const scores = page.sections.map(({ heading, body, end }, index) => {
    const seen = new Map<number, number>();
    for (const [place, weight] of marks)
      if (place >= body && place < end) seen.set(weight, (seen.get(weight) ?? 0) + 1);
    const text = [...seen].reduce(
      (sum, [weight, times]) => sum + weight * Math.min(2, 0.5 + times / 2),
      0,
    );
    const named = heading.split(/\s+/).reduce((sum, word) => sum + weightOf(word), 0);
    // A title that answers speaks for the whole page, a heading for its section.
    return text + named * (index === 0 ? 2.4 : 2);
  });
  return page.sections[scores.indexOf(Math.max(...scores))]!;
}

/** The stretch of a section with most of the sought words, from the start of a sentence if one is near. */
export function excerptOf(
  page: Page,
  { body, end }: Section,
  marks: ReadonlyMap<number, number>,
): string[] {
  const { words } = page;
  const places = [...marks.keys()]
    .filter((place) => place >= body && place < end)
    .sort((a, b) => a - b);
  let [best, most] = [body, 0];
  for (const first of places) {
    const inside = places.filter(
      (place) => place >= first && place < first + excerptWords - wordsBefore,
    );
    const sum = new Set(inside.map((place) => marks.get(place))).size * 10 + inside.length;
    if (sum > most) [best, most] = [first, sum];
  }
  const opens = (place: number) => place <= body || /[.!?:…]["“”)]*$/.test(words[place - 1] ?? '');
  // A short section is shown from its start.
  let start = end - body > excerptWords ? best : body;
  while (!opens(start) && best - start < wordsBefore) start--;
  const stop = Math.min(end, start + excerptWords);
  return [
    ...(opens(start) ? [] : ['…']),
    ...words.slice(start, stop),
    ...(stop < end ? ['…'] : []),
  ];
}

/** A section as the reader sees it in the list of results. */
export function answer({ page, marks }: Ranked, section: Section, weightOf: WeightOf): Answer {
  const { id, heading } = section;
  return {
    url: id === '' ? page.url : `${page.url}#${id}`,
    heading: id === '' ? [] : piecesOf(heading.split(/\s+/), weightOf),
    excerpt: piecesOf(excerptOf(page, section, marks), weightOf),
  };
}
