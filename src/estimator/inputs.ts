/** What the estimator is told: the one table of inputs (symbol, key, unit, range, preset, group). */

/** What is chosen from a list: key in the link, and the codes of the options there. */
export const lists = {
  currency: ['cu', { gel: 'GEL', eur: 'EUR', usd: 'USD' }],
  model: ['mo', { on: 'onshore', near: 'nearshore', off: 'offshore' }],
  contract: ['ct', { fix: 'fixed', band: 'banded', unit: 'unit' }],
  priceUnit: ['pu', { fte: 'fte', hour: 'hour', unit: 'unit' }],
} as const;

/** Money is only labelled by it; nothing is converted. */
export type Currency = 'GEL' | 'EUR' | 'USD';
/** Where the provider works. */
export type SourcingModel = 'onshore' | 'nearshore' | 'offshore';
/** How the bill follows the volume of work. */
export type Contract = 'fixed' | 'banded' | 'unit';
/** What the quote is for: a person-month, a productive hour, a unit of work. */
export type PriceUnit = 'fte' | 'hour' | 'unit';

/** The choice that the presets depend on. */
export interface Choice {
  readonly currency: Currency;
  readonly model: SourcingModel;
  readonly contract: Contract;
}

/** How a number is entered; percentages are typed in % and stored as fractions. */
export type Unit =
  'persons' | 'money' | 'hours' | 'units' | 'times' | 'months' | 'wholeMonths' | '%';

type Row = readonly [
  key: string,
  unit: Unit,
  low: number,
  high: number,
  preset: number | readonly [number, number, number],
  by?: keyof Choice,
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
/** All that the model computes with; the choice is already in the presets. */
export type Inputs = Readonly<Record<NumberName, number> & { priceUnit: PriceUnit }>;

/** A line of the table; low and high as stored (fractions), the preset as the table has it. */
export interface InputRow {
  readonly key: string;
  readonly unit: Unit;
  readonly low: number;
  readonly high: number;
  readonly preset: Row[4];
  readonly by: Row[5];
}

function stored([key, unit, low, high, preset, by]: Row): InputRow {
  const scale = unit === '%' ? 100 : 1;
  return { key, unit, low: low / scale, high: high / scale, preset, by };
}

/** Names of the numbers, in the order of the table. */
export const numberNames = Object.keys(rows) as NumberName[];

/** The table by name. */
export const inputTable = Object.fromEntries(
  numberNames.map((name) => [name, stored(rows[name])]),
) as Record<NumberName, InputRow>;

/** Whether a value is one that the row allows: in range, and whole where months are whole. */
export function allowed(value: number, { low, high, unit }: InputRow): boolean {
  return value >= low && value <= high && (unit !== 'wholeMonths' || Number.isInteger(value));
}

/** The inputs that nobody has touched, for a choice. */
export function presets(choice: Choice): Inputs {
  const values = numberNames.map((name) => {
    const { unit, preset, by } = inputTable[name];
    const option = by && Object.values<string>(lists[by][1]).indexOf(choice[by]);
    const value = typeof preset === 'number' ? preset : (preset[option ?? 0] ?? 0);
    return [name, unit === '%' ? value / 100 : value];
  });
  return { ...(Object.fromEntries(values) as Record<NumberName, number>), priceUnit: 'fte' };
}
