/** Words that say what kind of answer a question wants: they count in titles and headings. */
export const questionWords: ReadonlySet<string> = new Set(
  'when where why who how not no'.split(' '),
);

/** Words of a question that say nothing about its subject. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the and or but of to in on at by for from with about as is are was were be been do does did
  can could should would will may must what which whom whose i you we they he she it its my your our
  their his her this that these those there if so than then only also any some more much many have
  has had me us them into out up vs`.split(/\s+/),
);

/** Words that answer for each other, by the stem of the one that was typed, though they are not one word. */
export const nearWords: Readonly<Record<string, string>> = {
  outsourc: 'bpo',
  busi: 'firm company',
};
