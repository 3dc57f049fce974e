import type { estimator as ka } from '#i18n/ka/estimator.ts';
import type { Same } from '#i18n/same.ts';
import { estimatorFields } from './estimator-fields.ts';
import { estimatorLabels } from './estimator-labels.ts';
import { estimatorLive } from './estimator-live.ts';

/** Words of the savings estimator that only the built page needs; the live ones travel to the browser. */
export const estimator = {
  title: 'Savings estimator',
  description:
    'What is left when work is handed to a provider: after the handover, with the range, and the highest price that still pays.',
  example:
    'A worked example first: {{people}} people do the work today, each is paid {{pay}} a month. A provider in the same country asks {{quote}} a month for each. The quote is made up: replace it, and the other numbers, by your own.',
  answer: 'The answer',
  numbers: 'Your numbers',
  numbersLead:
    'Five fields are enough. All else has a default, with its reason, under “Assumptions”.',
  waiting:
    'The form has not arrived. The worked example holds; reload the page to count with your own numbers.',
  sourcingModel: 'Where the provider works',
  even: 'Even',
  other: 'Other',
  currency: 'Currency',
  tableSummary: 'The numbers as a table',
  modelsTitle: 'What does the distance change?',
  modelsNote:
    'The quote is the same in all three: yours. Only what steering, handing over and the provider’s currency cost is different. A distant provider may ask less; enter that quote to compare.',
  positionTitle: 'When are you ahead?',
  readMonth: 'Read a month',
  costsTitle: 'Where does the money go?',
  predictabilityTitle: 'How even is the bill?',
  predictabilityNote:
    'Grey bars run from a quiet to a busy month, the dot is a normal one. A fixed fee keeps the bill even and makes quiet months dear; a price per unit does the reverse.',
  effectsTitle: 'What matters most?',
  effectsNote:
    'Each line alone moves from its low to its high end; the others stay. The bars show today’s value of the result, the long tick is your own numbers, the thin one is zero.',
  assumptions: 'Assumptions',
  assumptionsLead:
    'These are not needed for a first answer. Defaults follow the currency, the place and the contract until you change them. None is meant to flatter outsourcing.',
  assumption: 'assumption',
  source: 'Source',
  reset: 'Reset this group',
  resetName: 'Reset this group: {{group}}',
  groups: {
    price: 'What the quote is for',
    inhouse: 'Cost in-house',
    growth: 'Growth of prices',
    provider: 'With the provider',
    handover: 'Handover',
    volume: 'When volume changes',
    money: 'Taxes, currency, period',
  },
  keep: 'Keep or pass on',
  linkLabel: 'Link to these numbers',
  linkNote: 'The link contains the numbers. They stand after the # and reach no server.',
  copy: 'Copy the link',
  csv: 'Table (CSV)',
  print: 'Print',
  companyTitle: 'What others measured',
  company:
    'TPI, an adviser, found net savings of {{low}} to {{high}} in contracts of 2003–2005, {{average}} on average. Forrester read planned savings of {{forresterLow}} to {{forresterHigh}} in TPI’s deals of 2003–2006. Both are old.',
  notCountedTitle: 'What is not counted',
  notCounted:
    'Profit tax, quality gained or lost, risk events, and what the change does to people. Nor the cost of coming back: in Deloitte’s 2012 survey {{ended}} had ended a deal early, and {{back}} of those took the work home.',
  viewsTitle: 'From Georgia, and towards Georgia',
  viewsLocal:
    'For a Georgian client a provider abroad is rarely cheaper. In the Georgian example one person costs {{loaded}} a month with everything, and a distant provider pays at {{highest}} an hour or less. Sellers claim list prices of {{low}} to {{high}} an hour: more, at any plausible exchange rate. What is left for such a client is a small saving with a provider at home, and a bill that is easier to foresee.',
  viewsAbroad:
    'Seen from the euro area the same country is nearshore: pay is lower, the distance costs something. <1>Count the European view</1>: {{people}} people, a quote of {{quote}}.',
  claimed: 'sellers’ claims, not contracts',
  howTitle: 'How this is computed',
  how: {
    months:
      'Month by month, in one currency, in nominal money, before income and profit tax. In-house and outsourced do the same work.',
    inhouse:
      'In-house: pay with bonuses and contributions, replacing those who leave, space and equipment, supervision. It grows with wages. Busy months bring overtime, quiet months save little.',
    outsourced:
      'Outsourced: the provider’s bill as the contract follows volume, growing with its own price; steering, checking and travel as a share of it; extra capacity at the start and the learning of the provider’s new people; both bills while the work moves; space and supervision that stay for a year; a share of the gain if the contract has one.',
    start:
      'Before the first month: selection and knowledge transfer on a year’s bill, and severance.',
    position:
      'The net position of a month is all that was saved until then, less all that was spent. You are ahead from the month after which it never falls below zero again.',
    highest:
      'The highest price is the quote at which the saving, counted in today’s money, is exactly zero. It is rounded down.',
    range:
      'For the range we draw {{draws}} times, always with the same numbers, from triangles around your inputs. Quote and provider’s staff vary from −{{less}}% to +{{more}}%. Steering, checking and travel, extra capacity, selection and transfer may end far higher but only somewhat lower; the months paid twice may be one more. Growth of wages and of the price varies by three points, the currency by its range; turnover, space and the swing of the work by a third to a half. The lean to the bad side is deliberate: plans slip that way. The ends of the range move by a percent or two with other draws, so read two or three digits.',
    check:
      'Version {{version}}, reviewed {{date}}. <1>The worked cases with exact results</1> are published; the program is tested against them.',
  },
  noAdvice: 'This is a sum, not legal, tax or investment advice.',
  units: {
    persons: 'people',
    hours: 'hours',
    units: 'units',
    times: '×',
    months: 'months',
    wholeMonths: 'months',
    '%': '%',
  },
  places: {
    onshore: 'in the same country',
    nearshore: 'in a near country',
    offshore: 'in a distant country',
  },
  fields: estimatorFields,
  labels: estimatorLabels,
  live: estimatorLive,
} as const satisfies Same<typeof ka>;
