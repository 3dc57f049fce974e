import type { reference as ka } from '#i18n/ka/reference.ts';
import type { Same } from '#i18n/same.ts';

/** Words of the reference pages: glossary and sources. */
export const reference = {
  glossaryTitle: 'Glossary',
  glossaryDescription:
    'The terms of outsourcing in English and Georgian, side by side: what each means and what it is near to.',
  glossaryLead_one: '{{count}} term in two languages. Each has an address of its own.',
  glossaryLead_other: '{{count}} terms in two languages. Each has an address of its own.',
  see: 'See also',
  letters: 'By letter',
  sourcesTitle: 'Sources',
  sourcesDescription:
    'Every fact this site rests on: who says so, when, how reliable it is, and which article uses it.',
  sourcesLead_one: 'Below is {{count}} fact, put in our own words.',
  sourcesLead_other: 'Below are {{count}} facts, each put in our own words.',
  gradesHeading: 'What the grades mean',
  grades: {
    A: 'Primary or official: a law, a statistics office, a court, an audit office, the survey’s own publisher. An A says that the source really says it, not that it is true everywhere.',
    B: 'A reputable second hand: a news agency, the trade press, a university, a firm that repeats an official figure.',
    C: 'Weak or promotional. Never stated as fact: shown only as an example of a figure not to believe.',
  },
  topics: {
    definitions: 'What BPO is',
    standards: 'Standards and models',
    motives: 'Motives and satisfaction',
    savings: 'Savings',
    'hidden-costs': 'Hidden costs',
    people: 'People',
    wages: 'Wages and labour cost',
    market: 'Market size',
    georgia: 'Georgia',
    'data-law': 'Personal data',
    history: 'History',
    cases: 'Cases',
    learning: 'How people learn',
    estimator: 'Assumptions of the estimator',
    weak: 'Weak figures',
  },
  checked: 'Checked',
  gradeLabel: 'Grade',
  usedIn: 'Used in',
  noLink: 'No public address',
  sponsor: 'Who is behind it',
  caution: 'Bear in mind',
} as const satisfies Same<typeof ka>;
