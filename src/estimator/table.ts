/** What the estimator is told: the one table of inputs (key, unit, range, presets). */

/** What is chosen from a list: key in the link, and the options by their codes there. */
export const lists = {
  currency: { key: 'cu', options: { gel: 'GEL', eur: 'EUR', usd: 'USD' } },
  model: { key: 'mo', options: { on: 'onshore', near: 'nearshore', off: 'offshore' } },
  contract: { key: 'ct', options: { fix: 'fixed', band: 'banded', unit: 'unit' } },
  priceUnit: { key: 'pu', options: { fte: 'fte', hour: 'hour', unit: 'unit' } },
} as const;

type Lists = typeof lists;
/** An option of a list: `Option<'model'>` is where the provider works. */
export type Option<List extends keyof Lists> = Extract<
  Lists[List]['options'][keyof Lists[List]['options']],
  string
>;

/** The lists that the presets depend on. */
export type ChoiceName = 'currency' | 'model' | 'contract';

/** How a number is entered; percentages are typed in % and stored as fractions. */
export type Unit =
  'persons' | 'money' | 'hours' | 'units' | 'times' | 'months' | 'wholeMonths' | '%';

type Row = readonly [
  key: string,
  unit: Unit,
  low: number,
  high: number,
  preset: number | readonly [number, number, number],
  by?: ChoiceName,
];

/**
 * The one table: key in the link, unit, range and preset of every number, in the order of the link;
 * percentages in per cent. Three presets stand for the three options of a choice. Behind a line:
 * its letter in the formulas.
 */
const rows = {
  people: ['n', 'persons', 0, 1e5, 10], // N
  monthlyPay: ['s', 'money', 0, 1e7, [2000, 3500, 3570], 'currency'], // S
  quote: ['p', 'money', 0, 1e8, [2300, 5000, 5000], 'currency'], // P
  volumeSwing: ['vs', '%', 0, 90, 20], // s
  productiveHours: ['hr', 'hours', 1, 300, 130],
  unitsPerPerson: ['un', 'units', 1, 1e7, 1000],
  employerContributions: ['e', '%', 0, 100, [2, 33, 30], 'currency'], // e
  bonus: ['b', '%', 0, 200, 5], // b
  workspace: ['w', '%', 0, 300, 15], // w
  supervisorSpan: ['sp', 'persons', 1, 200, 12],
  supervisorPayMultiple: ['sm', 'times', 0, 10, 1.6],
  attrition: ['a', '%', 0, 300, 25], // a
  replacementMonths: ['h', 'months', 0, 24, 3], // h
  wageGrowth: ['g', '%', -50, 300, [8, 4, 4], 'currency'], // g
  priceIndexation: ['c', '%', -50, 300, [8, 4, 4], 'currency'], // c
  providerStaffing: ['k', 'times', 0.1, 5, 1], // k
  relearningTurnover: ['ap', '%', 0, 300, 15], // ap
  governance: ['gv', '%', 0, 100, [4, 6, 8], 'model'], // gov
  qualityControl: ['q', '%', 0, 100, [1, 2, 3], 'model'], // q
  travel: ['tr', '%', 0, 100, [0.5, 1, 2], 'model'], // trav
  rampExtra: ['r0', '%', 0, 300, [20, 25, 30], 'model'], // r0
  rampMonths: ['rm', 'wholeMonths', 1, 36, [3, 6, 9], 'model'], // m
  selection: ['se', '%', 0, 100, [1, 1.5, 2], 'model'], // sel
  knowledgeTransfer: ['kt', '%', 0, 200, [2, 2.5, 3], 'model'], // kt
  parallelMonths: ['pr', 'wholeMonths', 0, 12, [1, 2, 3], 'model'], // par
  severanceMonths: ['sv', 'months', 0, 24, 1], // sev
  strandedShare: ['st', '%', 0, 100, 25], // strand
  deadBand: ['de', '%', 0, 90, [0, 5, 0], 'contract'], // δ
  extraVolumePrice: ['al', '%', 0, 300, [0, 90, 100], 'contract'], // α
  missingVolumeCredit: ['ro', '%', 0, 100, [0, 70, 100], 'contract'], // ρ
  billFloor: ['ph', '%', 0, 100, [0, 70, 0], 'contract'], // φ
  overtimeSlack: ['be', '%', 0, 100, 5], // β
  overtimeCost: ['om', 'times', 0, 5, 1.25], // ω
  variableShare: ['ps', '%', 0, 100, 10], // ψ
  irrecoverableTax: ['vt', '%', 0, 50, 0], // vat
  gainShare: ['gs', '%', 0, 100, 0], // gs
  currencyDrift: ['fx', '%', -50, 300, 0], // fx
  currencyRange: ['fv', '%', 0, 100, [0, 8, 8], 'model'],
  discountRate: ['r', '%', 0, 100, [12, 8, 8], 'currency'], // r
  months: ['y', 'wholeMonths', 12, 84, 36], // H
} as const satisfies Record<string, Row>;

/** Name of an input that is a number. */
export type NumberName = keyof typeof rows;

/** A line of the table, numbers as stored (percentages as fractions). */
export interface InputRow {
  readonly key: string;
  readonly unit: Unit;
  readonly low: number;
  readonly high: number;
  /** One for all, or one for each option of the list `by`. */
  readonly preset: number | Readonly<Record<string, number>>;
  readonly by?: ChoiceName | undefined;
}

function stored([key, unit, low, high, preset, by]: Row): InputRow {
  const scale = unit === '%' ? 100 : 1;
  const options = by ? Object.values<string>(lists[by].options) : [];
  const scaled =
    typeof preset === 'number'
      ? preset / scale
      : Object.fromEntries(options.map((option, at) => [option, preset[at]! / scale]));
  return { key, unit, low: low / scale, high: high / scale, preset: scaled, by };
}

/** The table by name, in the order of the link. */
export const inputTable = Object.fromEntries(
  Object.entries(rows).map(([name, row]) => [name, stored(row)]),
) as Record<NumberName, InputRow>;
