import type { Maybe } from '#i18n/numbers.ts';

/** Sums over the period; the last three fall in month 0. They add up to the cost of outsourcing. */
export interface Components {
  readonly provider: number;
  readonly overhead: number;
  readonly ramp: number;
  readonly turnover: number;
  readonly parallel: number;
  readonly stranded: number;
  readonly gainshare: number;
  readonly selection: number;
  readonly transfer: number;
  readonly severance: number;
}

/** A month's cost of all people in-house, at normal volume and first-year prices. */
export interface InhouseParts {
  readonly direct: number;
  readonly attrition: number;
  readonly workspace: number;
  readonly supervision: number;
}

/** The bill of a low, a normal and a high month, and how far bill and unit cost swing. */
export interface Bills {
  readonly low: number;
  readonly normal: number;
  readonly high: number;
  readonly billSwing: Maybe;
  readonly unitSwing: Maybe;
}

/** Results under the names of section 4 of the specification; an undefined ratio is `null`. */
export interface Results {
  readonly loadedPerPerson: Maybe;
  readonly loadFactor: Maybe;
  readonly runRateSavingYear: number;
  readonly runRatePct: Maybe;
  readonly oneOff: number;
  readonly firstYearNet: number;
  readonly totalInhouse: number;
  readonly totalOutsourced: number;
  readonly totalSaving: number;
  readonly totalPct: Maybe;
  readonly avgYearSaving: number;
  readonly npv: number;
  /** First month from which the reader stays ahead. */
  readonly paybackMonth: Maybe;
  readonly paybackExact: Maybe;
  readonly firstAheadMonth: Maybe;
  readonly lostAgain: boolean;
  readonly deepestDip: number;
  readonly deepestMonth: number;
  /** Highest quote, in the reader's unit, at which the net present value is not negative. */
  readonly breakEvenPrice: Maybe;
  /** Net position D of the months 0…H. */
  readonly position: readonly number[];
  readonly components: Components;
  readonly inhouseParts: InhouseParts;
  readonly predictability: { readonly inhouse: Bills; readonly provider: Bills };
}
