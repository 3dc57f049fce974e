import type { decision as ka } from '#i18n/ka/decision.ts';
import type { Same } from '#i18n/same.ts';

/** Words of the decision aid. */
export const decision = {
  title: 'Should I outsource?',
  description:
    'Six questions about one piece of work: hand it over, keep it, or prepare first. Each answer comes with its reason and the next step.',
  lead: 'Take one piece of work, such as payroll or answering e-mails, and answer yes or no. Where you stop, you will read what to do next. Your answers are not sent anywhere.',
  question: 'Question {{number}} of {{all}}',
  yes: 'Yes',
  no: 'No',
  change: 'change',
  next: 'Next step',
  source: 'Source',
  print: 'Print your answers',
  subject: 'The work we are thinking of:',
  allHeading: 'All six at a glance',
  allText:
    'The questions are ordered so that the cheapest way to stop comes first: the first one takes a minute, a hasty contract takes years. If you stopped on the way, deal with what stopped you and go on from there.',
  limits:
    'This is an aid, not a verdict: it helps you think, but does not replace expert advice. If the work involves personal data, read this first:',
  limitsLink: 'who answers for personal data',
} as const satisfies Same<typeof ka>;
