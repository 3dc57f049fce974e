import type { estimatorFields as ka } from '#i18n/ka/estimator-fields.ts';
import type { Same } from '#i18n/same.ts';

/** What each input of the estimator means and why its default is what it is; `{F100.average}` prints a fact's figure. */
export const estimatorFields = {
  people: {
    label: 'People',
    why: 'Who do this work now, counted as full-time. Ten is an example.',
  },
  monthlyPay: {
    label: 'Monthly pay of one',
    why: 'Before tax. In Georgia the average of 2024 was {F100.average}; the US median in customer service is {F115.yearly-median} a year. The euro figure is an example.',
  },
  quote: {
    label: 'The provider’s quote',
    why: 'As you have it in writing. The number that stands here is an example, not a market price.',
  },
  volumeSwing: {
    label: 'How far the work swings',
    why: 'How far a quiet and a busy month lie from a normal one.',
  },
  priceUnit: {
    label: 'The quote is',
    why: 'How the provider counts its price. Changing it asks for a quote in the new unit.',
  },
  productiveHours: {
    label: 'Productive hours a month',
    why: 'For a price per hour. A full-time agent is paid for {F232.paid-hours} hours a year; about {F232.productive-share} of them are productive.',
  },
  unitsPerPerson: {
    label: 'Units one person does a month',
    why: 'For a price per unit: calls, invoices, orders.',
  },
  employerContributions: {
    label: 'Employer’s contributions',
    why: 'On top of pay. Georgia: {F117.pension-employer} for the pension. EU: {F108.eu} of labour cost, which is a third on top of pay. US: {F233.benefits-and-taxes}, a planning figure of the trade press.',
  },
  bonus: {
    label: 'Bonuses',
    why: 'On top of pay. Call centres pay {F234.bonus-low|bare}–{F234.bonus-high}; this is the lower end.',
  },
  workspace: {
    label: 'Space, equipment, licences',
    why: 'As a share of pay. Sellers’ own sums lie on both sides of it.',
  },
  supervisorSpan: { label: 'People for one supervisor', why: 'How many one supervisor leads.' },
  supervisorPayMultiple: { label: 'A supervisor’s pay', why: 'As a multiple of the pay of one.' },
  attrition: {
    label: 'Leaving in a year',
    why: 'Share of people who leave and must be replaced. In the US it ran from {F083.turnover-low} to {F083.turnover-high}, by sector; this is the lower end.',
  },
  replacementMonths: {
    label: 'Cost of replacing one',
    why: 'Hiring, training and lost work, in months of pay. Measured: {F083.months-low} to {F083.months-high}.',
  },
  wageGrowth: {
    label: 'Growth of wages a year',
    why: 'Pay in Georgia grew by {F100.growth} in 2024 and by {F103.growth} in late 2025. Ours is lower: faster growth would flatter outsourcing.',
  },
  priceIndexation: {
    label: 'Growth of the provider’s price a year',
    why: 'As fast as wages, until your contract says otherwise.',
  },
  providerStaffing: {
    label: 'Provider’s people for one of yours',
    why: 'How many it needs for the same work. Not used with a price per unit.',
  },
  relearningTurnover: {
    label: 'Provider’s turnover a year',
    why: 'As far as you pay for the learning of its new people. Not used with a price per unit.',
  },
  governance: {
    label: 'Managing the contract',
    why: 'On the bill: meetings, invoices, changes. {F230.governance-low|bare}–{F230.governance-high} is reported; more for distance is our assumption.',
  },
  qualityControl: { label: 'Checking and rework', why: 'On the bill.' },
  travel: { label: 'Travel and communication', why: 'On the bill.' },
  rampExtra: {
    label: 'Extra capacity at the start',
    why: 'New people are slower; what that costs falls to nothing. An IT study put efficiency about {F231.efficiency-drop} lower.',
  },
  rampMonths: { label: 'Months to full speed', why: 'Until the extra capacity is gone.' },
  selection: {
    label: 'Selection and contract',
    why: 'On a year’s bill. {F071.low|bare}–{F071.high} is reported for choosing alone.',
  },
  knowledgeTransfer: { label: 'Knowledge transfer and set-up', why: 'On a year’s bill.' },
  parallelMonths: {
    label: 'Months paid twice',
    why: 'Your people and the provider both work while the work moves.',
  },
  severanceMonths: {
    label: 'Severance for all',
    why: 'In months of pay. Georgia’s Labour Code asks for one month’s pay at least with {F239.notice-long} days’ notice, two with {F239.notice-short}. Read the code before you act.',
  },
  strandedShare: {
    label: 'Space and supervision that stay',
    why: 'Share that you go on paying until month 12: a lease does not end on day one.',
  },
  contract: {
    label: 'How the bill follows volume',
    why: 'The four numbers below follow this choice.',
  },
  deadBand: {
    label: 'Dead band',
    why: 'As far as this, more or less work changes nothing. {F235.narrow-low|bare}–{F235.narrow-high} is usual.',
  },
  extraVolumePrice: {
    label: 'Price of extra work',
    why: 'Compared with the normal price; usually below it.',
  },
  missingVolumeCredit: {
    label: 'Credit for missing work',
    why: 'Compared with the normal price; usually smaller than the charge for extra work.',
  },
  billFloor: {
    label: 'Floor of the bill',
    why: 'The bill of a normal month never falls below this share.',
  },
  overtimeSlack: {
    label: 'In-house: slack before overtime',
    why: 'That much more work is done in normal hours.',
  },
  overtimeCost: { label: 'In-house: cost of overtime', why: 'Compared with a normal hour.' },
  variableShare: {
    label: 'In-house: what falls with volume',
    why: 'Share of the cost that a quiet month saves.',
  },
  irrecoverableTax: {
    label: 'Tax you cannot reclaim',
    why: 'On the bill. A Georgian client that is not registered for VAT pays {F156.vat} on services from abroad. Ask an adviser before you act.',
  },
  gainShare: {
    label: 'Provider’s share of the gain',
    why: 'Of a positive monthly saving. Found in about {F237.gain-sharing} of new finance contracts.',
  },
  currencyDrift: {
    label: 'Drift of the provider’s currency a year',
    why: 'Above zero the provider gets dearer for you.',
  },
  currencyRange: { label: 'Range of that drift', why: 'Up and down, for the range of the result.' },
  discountRate: {
    label: 'Cost of money a year',
    why: 'What the money would cost or earn elsewhere. In Georgia the central bank’s rate of 2026, {F238.policy-rate}, and four points more.',
  },
  months: { label: 'Period', why: 'How many months are counted.' },
} as const satisfies Same<typeof ka>;
