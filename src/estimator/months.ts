import type { Inputs } from './inputs.ts';
import type { Components, InhouseParts } from './results.ts';

/** What the months add up to. Money in the reader's currency. */
interface Months {
  readonly npv: number;
  readonly oneOff: number;
  readonly totalInhouse: number;
  readonly components: Components;
  readonly runRateSavingYear: number;
  readonly runRateInhouse: number;
}

/** The month's cost in-house, part by part. */
export function inhouseParts(i: Inputs): InhouseParts {
  const direct = i.monthlyPay * (1 + i.bonus) * (1 + i.employerContributions) * i.people;
  return {
    direct,
    attrition: (i.monthlyPay * i.replacementMonths * i.attrition * i.people) / 12,
    workspace: i.monthlyPay * i.workspace * i.people,
    supervision: (direct * i.supervisorPayMultiple) / i.supervisorSpan,
  };
}

/** Sum of the numbers that an object holds. */
export function sum(parts: object): number {
  return Object.values(parts).reduce((total: number, part: number) => total + part, 0);
}

/** In-house cost at volume `v`, relative to normal: overtime above, little relief below. */
export function inhouseFactor(i: Inputs, v: number): number {
  const overtime = i.overtimeCost * Math.max(0, v - 1 - i.overtimeSlack);
  return 1 + overtime - i.variableShare * Math.max(0, 1 - v);
}

/** The provider's bill at volume `v`, relative to normal, as the contract has it. */
export function providerFactor(i: Inputs, v: number): number {
  if (v > 1 + i.deadBand) return 1 + i.extraVolumePrice * (v - 1 - i.deadBand);
  if (v >= 1 - i.deadBand) return 1;
  return Math.max(i.billFloor, 1 - i.missingVolumeCredit * (1 - i.deadBand - v));
}

/** How a cost follows volume, relative to normal. */
export type Factor = (i: Inputs, v: number) => number;

/** A factor over a year: low months, twice as many normal ones, high months. */
function yearMean(factor: Factor, i: Inputs): number {
  const s = i.volumeSwing;
  return factor(i, 1 - s) / 4 + factor(i, 1) / 2 + factor(i, 1 + s) / 4;
}

/** The provider's monthly bill at normal volume, before tax and the client's own work. */
export function normalBill(i: Inputs): number {
  if (i.priceUnit === 'unit') return i.quote * i.unitsPerPerson * i.people;
  const price = i.priceUnit === 'hour' ? i.quote * i.productiveHours : i.quote;
  return price * i.people * i.providerStaffing;
}

/** Share of the bill that provider's turnover costs in relearning, once the ramp is over. */
export function relearning(i: Inputs): number {
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
