import { presets, type Inputs } from './inputs.ts';
import type { Maybe } from '#i18n/numbers.ts';

export { presets };

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

/** What the months add up to. Money in the reader's currency. */
interface Months {
  readonly npv: number;
  readonly oneOff: number;
  readonly totalInhouse: number;
  readonly components: Components;
  readonly runRateSavingYear: number;
  readonly runRateInhouse: number;
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

/** The ratio of two sums; `null` when there is nothing to compare with. */
function ratio(part: number, whole: number): Maybe {
  return whole === 0 ? null : part / whole;
}

function inhouseParts(i: Inputs): InhouseParts {
  const direct = i.monthlyPay * (1 + i.bonus) * (1 + i.employerContributions) * i.people;
  return {
    direct,
    attrition: (i.monthlyPay * i.replacementMonths * i.attrition * i.people) / 12,
    workspace: i.monthlyPay * i.workspace * i.people,
    supervision: (direct * i.supervisorPayMultiple) / i.supervisorSpan,
  };
}

function sum(parts: object): number {
  return Object.values(parts).reduce((total: number, part: number) => total + part, 0);
}

/** In-house cost at volume `v`, relative to normal: overtime above, little relief below. */
function inhouseFactor(i: Inputs, v: number): number {
  const overtime = i.overtimeCost * Math.max(0, v - 1 - i.overtimeSlack);
  return 1 + overtime - i.variableShare * Math.max(0, 1 - v);
}

/** The provider's bill at volume `v`, relative to normal, as the contract has it. */
function providerFactor(i: Inputs, v: number): number {
  if (v > 1 + i.deadBand) return 1 + i.extraVolumePrice * (v - 1 - i.deadBand);
  if (v >= 1 - i.deadBand) return 1;
  return Math.max(i.billFloor, 1 - i.missingVolumeCredit * (1 - i.deadBand - v));
}

type Factor = (i: Inputs, v: number) => number;

/** A factor over a year: low months, twice as many normal ones, high months. */
function yearMean(factor: Factor, i: Inputs): number {
  const s = i.volumeSwing;
  return factor(i, 1 - s) / 4 + factor(i, 1) / 2 + factor(i, 1 + s) / 4;
}

/** The provider's monthly bill at normal volume, before tax and the client's own work. */
function normalBill(i: Inputs): number {
  if (i.priceUnit === 'unit') return i.quote * i.unitsPerPerson * i.people;
  const price = i.priceUnit === 'hour' ? i.quote * i.productiveHours : i.quote;
  return price * i.people * i.providerStaffing;
}

/** Share of the bill that provider's turnover costs in relearning, once the ramp is over. */
function relearning(i: Inputs): number {
  if (i.priceUnit === 'unit') return 0;
  return (i.relearningTurnover * i.rampExtra * (i.rampMonths + 1)) / 24;
}

/** Walks through the months and writes the net position of each into `position`. */
export function walk(i: Inputs, position: number[] | Float64Array): Months {
  const parts = inhouseParts(i);
  const inhouse = sum(parts) * yearMean(inhouseFactor, i);
  const yearBill = 12 * normalBill(i) * (1 + i.irrecoverableTax);
  const bill = (yearBill / 12) * yearMean(providerFactor, i);
  const overheadShare = i.governance + i.qualityControl + i.travel;
  const turnoverShare = relearning(i);
  const strandedMonth = i.strandedShare * (parts.workspace + parts.supervision);
  const monthly = (1 + i.discountRate) ** (-1 / 12);

  const selection = i.selection * yearBill;
  const transfer = i.knowledgeTransfer * yearBill;
  const severance = i.severanceMonths * i.people * i.monthlyPay;
  const oneOff = selection + transfer + severance;
  let [provider, overhead, ramp, turnover, parallel, stranded, gainshare] = [0, 0, 0, 0, 0, 0, 0];
  let totalInhouse = 0;
  let net = (position[0] = 0 - oneOff);
  let npv = net;
  let discount = 1;
  let I = inhouse;
  let X = bill;

  for (let t = 1; t <= i.months; t++) {
    if (t > 1 && t % 12 === 1) {
      I *= 1 + i.wageGrowth;
      X *= (1 + i.priceIndexation) * (1 + i.currencyDrift);
    }
    const R = X * overheadShare;
    const A = t <= i.rampMonths ? X * i.rampExtra * (1 - (t - 1) / i.rampMonths) : 0;
    const TU = t > i.rampMonths ? X * turnoverShare : 0;
    const PL = t <= i.parallelMonths ? I : 0;
    const ST = t > i.parallelMonths && t <= 12 ? strandedMonth : 0;
    const GS = t > i.parallelMonths ? i.gainShare * Math.max(0, I - X - R - TU) : 0;
    const saved = I - (X + R + A + TU + PL + ST + GS);
    discount *= monthly;
    npv += saved * discount;
    position[t] = net += saved;
    totalInhouse += I;
    provider += X;
    overhead += R;
    ramp += A;
    turnover += TU;
    parallel += PL;
    stranded += ST;
    gainshare += GS;
  }

  const steady = inhouse - bill * (1 + turnoverShare + overheadShare);
  return {
    npv,
    oneOff,
    totalInhouse,
    components: {
      provider,
      overhead,
      ramp,
      turnover,
      parallel,
      stranded,
      gainshare,
      selection,
      transfer,
      severance,
    },
    runRateSavingYear: 12 * (steady - i.gainShare * Math.max(0, steady)),
    runRateInhouse: 12 * inhouse,
  };
}

/** The net present value alone. */
export function netPresentValue(inputs: Inputs): number {
  return walk(inputs, []).npv;
}

/**
 * The largest quote that does not lose money in today's value, found by halving: the value falls
 * as the quote rises, in a straight line or, with gain sharing, in a bent one.
 */
function breakEvenPrice(inputs: Inputs): Maybe {
  const { npv: best, totalInhouse } = walk({ ...inputs, quote: 0 }, []);
  // Forgives the last bits of sums that cancel out.
  const pays = (npv: number) => npv >= -1e-13 * totalInhouse;
  if (!inputs.people || !pays(best)) return null;
  const paysAt = (quote: number) => pays(netPresentValue({ ...inputs, quote }));
  let low = 0;
  let high = 1;
  while (paysAt(high)) high *= 2;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (paysAt(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** What a low, a normal and a high month cost, for a month's bill and how it follows volume. */
function bills(i: Inputs, month: number, factor: Factor): Bills {
  const volumes = [1 - i.volumeSwing, 1, 1 + i.volumeSwing] as const;
  const [low, normal, high] = volumes.map((v) => month * factor(i, v)) as [number, number, number];
  const perUnit = [low / volumes[0], normal, high / volumes[2]];
  return {
    low,
    normal,
    high,
    billSwing: ratio(high - low, normal),
    unitSwing: ratio(Math.max(...perUnit) - Math.min(...perUnit), normal),
  };
}

/** When the position turns: first ahead, ahead to stay, and the deepest dip. */
function turningPoints(position: readonly number[], people: number) {
  const deepestDip = Math.min(...position);
  const last = position.findLastIndex((net) => net < 0) + 1;
  const first = position.findIndex((net) => net >= 0);
  const stays = people > 0 && last < position.length;
  const [before = 0, after = 0] = position.slice(last - 1, last + 1);
  return {
    paybackMonth: stays ? last : null,
    paybackExact: stays ? (last && last - 1 - before / (after - before)) : null,
    firstAheadMonth: people > 0 && first >= 0 ? first : null,
    lostAgain: people > 0 && first >= 0 && !stays,
    deepestDip,
    deepestMonth: position.indexOf(deepestDip),
  };
}

/** All results for a set of inputs, as sections 3 and 4 of the specification define them. */
export function evaluate(inputs: Inputs): Results {
  const position: number[] = [];
  const { npv, oneOff, totalInhouse, components, ...run } = walk(inputs, position);
  const { people, monthlyPay, months } = inputs;
  const parts = inhouseParts(inputs);
  const month = sum(parts);
  const totalOutsourced = sum(components);
  const totalSaving = totalInhouse - totalOutsourced;
  const loadedPerPerson = ratio(month, people);
  const overhead = inputs.governance + inputs.qualityControl + inputs.travel + relearning(inputs);
  const providerMonth = normalBill(inputs) * (1 + inputs.irrecoverableTax) * (1 + overhead);
  return {
    loadedPerPerson,
    loadFactor: ratio(month, people * monthlyPay),
    runRateSavingYear: run.runRateSavingYear,
    runRatePct: ratio(run.runRateSavingYear, run.runRateInhouse),
    oneOff,
    firstYearNet: position[12] ?? 0,
    totalInhouse,
    totalOutsourced,
    totalSaving,
    totalPct: ratio(totalSaving, totalInhouse),
    avgYearSaving: (totalSaving * 12) / months,
    npv,
    ...turningPoints(position, people),
    breakEvenPrice: breakEvenPrice(inputs),
    position,
    components,
    inhouseParts: parts,
    predictability: {
      inhouse: bills(inputs, month, inhouseFactor),
      provider: bills(inputs, providerMonth, providerFactor),
    },
  };
}
