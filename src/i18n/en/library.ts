import type { library as ka } from '#i18n/ka/library.ts';
import type { Same } from '#i18n/same.ts';

/** Words of the library: sections, lists of articles, the furniture of an article. */
export const library = {
  allArticles: 'All articles',
  allArticlesLead:
    'Four sections: what BPO is, how to decide, how it is done, and the country, law and people around it.',
  sections: {
    basics: 'Basics',
    deciding: 'Deciding',
    doing: 'Doing it',
    context: 'People, country, rules',
  },
  sectionLeads: {
    basics: 'What BPO is, which work is handed over, and where it goes',
    deciding: 'What it brings, what it costs, and when to say no',
    doing: 'The stages, from preparing to the end of a contract',
    context: 'Georgia, the law, and the people who do the work',
  },
  minutes_one: '{{count}}\u00a0minute',
  minutes_other: '{{count}}\u00a0minutes',
  sourcesCount_one: '{{count}} source',
  sourcesCount_other: '{{count}} sources',
  reviewed: 'Reviewed {{date}}',
  lawChecked: 'Law and tax checked on {{date}}',
  notAdvice:
    'This text is not legal or tax advice. Rules change: read the law or ask a specialist before you decide.',
  inShort: 'In short',
  contents: 'Contents',
  breadcrumb: 'Where you are',
  notes: 'Sources',
  note: 'Source {{number}}',
  noteBack: 'Back to source {{number}}',
  grade: 'Grade {{grade}}',
  related: 'More on this',
  next: 'Next article',
  unsupported: 'unsupported',
  unsupportedTitle: 'Unsupported claim: no reliable source',
  edit: 'Edit this page',
  cite: 'How to cite',
  citeText: '“{{title}}”, {{site}}, {{date}}, {{url}}',
  tryEstimator: 'Try it with your numbers',
  tryEstimatorText:
    'The estimator opens with this example filled in. Change the numbers and see what comes out for you.',
} as const satisfies Same<typeof ka>;
