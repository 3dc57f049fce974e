import type { figures as ka } from '#i18n/ka/figures.ts';
import type { Same } from '#i18n/same.ts';

/** Words that the drawings add of themselves. */
export const figures = {
  numbers: 'The numbers as a table',
  chart: 'The numbers are in the table below the picture.',
  claimed: 'seller’s claim',
  average: 'average',
  what: 'What',
  value: 'Value',
  low: 'Lowest',
  high: 'Highest',
  month: 'Month',
  clock: 'Time in {{place}}',
  utc: 'UTC',
  office: 'working day {{from}}–{{to}}',
  common_one: '{{hours}} hour in common',
  common_other: '{{hours}} hours in common',
  none: 'no hour in common',
  together: 'office hours in common',
  apart: 'office hours of theirs alone',
  on: 'Onshore',
  near: 'Nearshore',
  off: 'Offshore',
} as const satisfies Same<typeof ka>;
