import type { Maybe } from '#i18n/numbers.ts';
import { presets, type Inputs } from './inputs.ts';
import {
  inhouseFactor,
  inhouseParts,
  normalBill,
  providerFactor,
  relearning,
  sum,
  walk,
  type Factor,
} from './months.ts';
import type { Bills, Results } from './results.ts';

export { presets };

/** The ratio of two sums; `null` when there is nothing (or next to nothing) to compare with. */
function ratio(part: number, whole: number): Maybe {
  // A quotient too small for a number is −0; adding 0 makes it 0.
  const quotient = part / whole + 0;
  return Number.isFinite(quotient) ? quotient : null;
}

/** The net present value alone. */
export function netPresentValue(inputs: Inputs): number {
  return walk(inputs, []).npv;
}

/**
 * The largest quote that does not lose money in today's value. The value falls with the quote in a
 * straight line: two points give its zero. With gain sharing the line bends downwards; then that zero
 * is too far right, and every further step comes nearer without passing the true one.
 */
function breakEvenPrice(inputs: Inputs): Maybe {
  // How many people there are makes no difference, unless there are none.
  const one = { ...inputs, people: 1 };
  const { npv: best, totalInhouse } = walk({ ...one, quote: 0 }, []);
  // Forgives the last bits of sums that cancel out.
  if (!inputs.people || best < -1e-13 * totalInhouse) return null;
  const toZero = (quote: number, gainShare: number) => {
    const valueAt = (price: number) => netPresentValue({ ...one, quote: price, gainShare });
    const value = valueAt(quote);
    return ((value / (value - valueAt(quote * 1.001))) * quote) / 1000;
  };
  let price = inputs.monthlyPay;
  let step = toZero(price, 0);
  do {
    price += step;
    step = toZero(price, inputs.gainShare);
  } while (step < -1e-12 * price);
  price += step;
  // Work that costs next to nothing leaves nothing to divide by.
  return price > 0 && price < Infinity ? price : 0;
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
    paybackExact: stays ? last && last - 1 - before / (after - before) : null,
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
    avgYearSaving: (totalSaving * 12) / months + 0,
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
