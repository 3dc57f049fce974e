import type { home as ka } from '#i18n/ka/home.ts';
import type { Same } from '#i18n/same.ts';

/** Words of the home page. */
export const home = {
  title: 'What BPO is, and whether you should do it',
  description:
    'Business process outsourcing in plain words: what it is, what it saves and costs, what can go wrong, and when to say no.',
  heading: 'What is BPO?',
  definition:
    'BPO, business process outsourcing, means that a firm hands one whole process of its work, such as payroll or answering calls, to another firm and checks the result against agreed measures.',
  drawing: 'The client hands a process to the provider; the provider returns the result.',
  client: 'Client',
  clientNote: 'your firm',
  provider: 'Provider',
  providerNote: 'another firm',
  process: 'process',
  result: 'result',
  start: 'Start here',
  startTime: 'five minutes',
  question: 'What are you looking for?',
  decisionText: 'Undecided?',
  decisionLink: 'Six questions lead you to an answer',
  estimatorHeading: 'How much would you save?',
  estimatorText: 'The estimator’s example: ten people, and a provider in the same country.',
  estimatorLink: 'Put in your own numbers',
  mapHeading: 'All topics',
  trustHeading: 'Why you can trust this',
  trustText:
    'Every figure has a source, a year and a grade of reliability. Where the evidence is weak, we say so.',
  trustLink: 'See the sources',
} as const satisfies Same<typeof ka>;
