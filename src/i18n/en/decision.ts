import type { decision as ka } from '#i18n/ka/decision.ts';
import type { Same } from '#i18n/same.ts';

/** Words of the decision aid. */
export const decision = {
  title: 'Should I outsource?',
  description:
    'Six questions about one piece of work: hand it over, keep it, or prepare first. Each answer comes with its reason and the next step.',
  lead: 'Take one piece of work, such as payroll or answering e-mails, and answer yes or no. The first answer that stops you also tells you what to do now. Your answers are sent nowhere.',
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
    'The questions stand in the order in which stopping is cheapest: a description costs a sheet of paper, a hasty contract costs years. If you stopped on the way, deal with the reason and begin again.',
  limits:
    'This is an aid, not a verdict: it helps you think and replaces no advice. If the work involves personal data, read this first:',
  limitsLink: 'who answers for them',
} as const satisfies Same<typeof ka>;
