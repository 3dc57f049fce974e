/** What the estimator is told: the one table of inputs (symbol, key, unit, range, preset, group). */

/** The three things that presets depend on, each with its codes in a share link. */
export const choiceTable = {
  currency: { key: 'cu', codes: { gel: 'GEL', eur: 'EUR', usd: 'USD' } },
  model: { key: 'mo', codes: { on: 'onshore', near: 'nearshore', off: 'offshore' } },
  contract: { key: 'ct', codes: { fix: 'fixed', band: 'banded', unit: 'unit' } },
} as const;

/** What the quote is for, with its codes in a share link. */
export const priceUnitTable = { key: 'pu', codes: { fte: 'fte', hour: 'hour', unit: 'unit' } } as const;

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
export type Unit = 'persons' | 'money' | 'hours' | 'units' | 'times' | 'months' | 'wholeMonths' | '%';

/** Groups of the table, in its order. `surface` is what a reader sees first. */
export type Group =
  | 'surface'
  | 'price'
  | 'inhouse'
  | 'growth'
  | 'provider'
  | 'handover'
  | 'volume'
  | 'money';

type Preset = number | { readonly by: keyof Choice; readonly values: readonly number[] };

/** A line of the table: range and preset as stored (fractions for percentages). */
export interface InputRow {
  /** Letter in the formulas; empty where they spell the name. */
  readonly symbol: string;
  /** Key in the share link. */
  readonly key: string;
  readonly unit: Unit;
  readonly low: number;
  readonly high: number;
  readonly preset: Preset;
  readonly group: Group;
}

function row(symbol: string, key: string, unit: Unit, low: number, high: number, preset: Preset) {
  return { symbol, key, unit, low, high, preset };
}

/** A row in per cent, as the specification prints it. */
function share(symbol: string, key: string, low: number, high: number, preset: Preset) {
  const fractions =
    typeof preset === 'number'
      ? preset / 100
      : { by: preset.by, values: preset.values.map((value) => value / 100) };
  return row(symbol, key, '%', low / 100, high / 100, fractions);
}

/** A preset for each option of a choice, in the order of `choiceTable`. */
function by(choice: keyof Choice, ...values: [number, number, number]): Preset {
  return { by: choice, values };
}

function inGroup<Name extends string>(group: Group, rows: Record<Name, Omit<InputRow, 'group'>>) {
  for (const name in rows) Object.assign(rows[name], { group });
  return rows as Record<Name, InputRow>;
}

/** Every input that is a number, in the order of the share link. */
export const inputTable = {
  ...inGroup('surface', {
    people: row('N', 'n', 'persons', 0, 1e5, 10),
    monthlyPay: row('S', 's', 'money', 0, 1e7, by('currency', 2000, 3500, 3570)),
    quote: row('P', 'p', 'money', 0, 1e8, by('currency', 2300, 5000, 5000)),
    volumeSwing: share('s', 'vs', 0, 90, 20),
  }),
  ...inGroup('price', {
    productiveHours: row('', 'hr', 'hours', 1, 300, 130),
    unitsPerPerson: row('', 'un', 'units', 1, 1e7, 1000),
  }),
  ...inGroup('inhouse', {
    employerContributions: share('e', 'e', 0, 100, by('currency', 2, 33, 30)),
    bonus: share('b', 'b', 0, 200, 5),
    workspace: share('w', 'w', 0, 300, 15),
    supervisorSpan: row('', 'sp', 'persons', 1, 200, 12),
    supervisorPayMultiple: row('', 'sm', 'times', 0, 10, 1.6),
    attrition: share('a', 'a', 0, 300, 25),
    replacementMonths: row('h', 'h', 'months', 0, 24, 3),
  }),
  ...inGroup('growth', {
    wageGrowth: share('g', 'g', -50, 300, by('currency', 8, 4, 4)),
    priceIndexation: share('c', 'c', -50, 300, by('currency', 8, 4, 4)),
  }),
  ...inGroup('provider', {
    providerStaffing: row('k', 'k', 'times', 0.1, 5, 1),
    relearningTurnover: share('ap', 'ap', 0, 300, 15),
    governance: share('gov', 'gv', 0, 100, by('model', 4, 6, 8)),
    qualityControl: share('q', 'q', 0, 100, by('model', 1, 2, 3)),
    travel: share('trav', 'tr', 0, 100, by('model', 0.5, 1, 2)),
  }),
  ...inGroup('handover', {
    rampExtra: share('r0', 'r0', 0, 300, by('model', 20, 25, 30)),
    rampMonths: row('m', 'rm', 'wholeMonths', 1, 36, by('model', 3, 6, 9)),
    selection: share('sel', 'se', 0, 100, by('model', 1, 1.5, 2)),
    knowledgeTransfer: share('kt', 'kt', 0, 200, by('model', 2, 2.5, 3)),
    parallelMonths: row('par', 'pr', 'wholeMonths', 0, 12, by('model', 1, 2, 3)),
    severanceMonths: row('sev', 'sv', 'months', 0, 24, 1),
    strandedShare: share('strand', 'st', 0, 100, 25),
  }),
  ...inGroup('volume', {
    deadBand: share('δ', 'de', 0, 90, by('contract', 0, 5, 0)),
    extraVolumePrice: share('α', 'al', 0, 300, by('contract', 0, 90, 100)),
    missingVolumeCredit: share('ρ', 'ro', 0, 100, by('contract', 0, 70, 100)),
    billFloor: share('φ', 'ph', 0, 100, by('contract', 0, 70, 0)),
    overtimeSlack: share('β', 'be', 0, 100, 5),
    overtimeCost: row('ω', 'om', 'times', 0, 5, 1.25),
    variableShare: share('ψ', 'ps', 0, 100, 10),
  }),
  ...inGroup('money', {
    irrecoverableTax: share('vat', 'vt', 0, 50, 0),
    gainShare: share('gs', 'gs', 0, 100, 0),
    currencyDrift: share('fx', 'fx', -50, 300, 0),
    currencyRange: share('', 'fv', 0, 100, by('model', 0, 8, 8)),
    discountRate: share('r', 'r', 0, 100, by('currency', 12, 8, 8)),
    months: row('H', 'y', 'wholeMonths', 12, 84, 36),
  }),
};

/** Name of an input that is a number. */
export type NumberName = keyof typeof inputTable;
/** All that the model computes with; the choice is already in the presets. */
export type Inputs = Readonly<Record<NumberName, number> & { priceUnit: PriceUnit }>;

/** Names of the numbers, in the order of the table. */
export const numberNames = Object.keys(inputTable) as NumberName[];

/** Whether a value is one that the row allows: in range, and whole where months are whole. */
export function allowed(value: number, { low, high, unit }: InputRow): boolean {
  return value >= low && value <= high && (unit !== 'wholeMonths' || Number.isInteger(value));
}

/** The inputs that nobody has touched, for a choice. */
export function presets(choice: Choice): Inputs {
  const values = numberNames.map((name) => {
    const { preset } = inputTable[name];
    if (typeof preset === 'number') return [name, preset];
    const { codes } = choiceTable[preset.by];
    return [name, preset.values[Object.values<string>(codes).indexOf(choice[preset.by])]];
  });
  return { ...(Object.fromEntries(values) as Record<NumberName, number>), priceUnit: 'fte' };
}
