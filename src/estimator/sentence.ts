import type { Tell, Telling } from './teller.ts';

/** Growth beyond this is computed, and called unusual. */
const unusualGrowth = 0.5;

/** What the studies found, from the facts: `{ most: 0.39, range: '10–39%' }`. */
export interface Studies {
  readonly most: number;
  readonly range: string;
}

/** `three years`, `30 months`. */
export function period({ a, templates }: Telling, tell: Tell): string {
  const years = templates.years[`y${a.inputs.months / 12}` as 'y1'];
  return years ?? tell(templates.inMonths);
}

/** The answer in words, as HTML: the first thing on the page, and all that a live region says. */
export function sentence(telling: Telling, tell: Tell): string {
  const { a, templates: say } = telling;
  const { totalSaving, totalPct, paybackMonth, firstAheadMonth, breakEvenPrice, npv } = a.results;
  if (a.inputs.people === 0) return say.nobody;
  const gains = totalSaving >= 0;
  const behind = firstAheadMonth === null ? say.never : say.lost;
  const ahead = paybackMonth === 0 ? say.aheadAtStart : paybackMonth === null ? behind : say.ahead;
  const outcome = totalSaving === 0 ? say.even : gains ? say.gain : say.loss;
  const price = npv < 0 ? say.highestLoss : say.highest;
  return [
    tell(outcome, {
      quote: tell(
        { fte: say.quoteFte, hour: say.quoteHour, unit: say.quoteUnit }[a.inputs.priceUnit],
      ),
      period: period(telling, tell),
      share: totalPct === null ? '' : tell(gains ? say.shareGain : say.shareLoss),
      ahead: tell(ahead),
    }),
    tell(a.spread ? (gains ? say.rangeGain : say.rangeLoss) : say.working),
    tell(breakEvenPrice === null ? say.noPrice : price),
  ].join(' ');
}

/** What a reader should bear in mind about these numbers, each as HTML. */
export function notes(
  { a, templates: say }: Telling,
  tell: Tell,
  { most, range }: Studies,
): string[] {
  const { totalSaving, totalPct, npv } = a.results;
  const { wageGrowth, priceIndexation, currencyDrift } = a.inputs;
  const list: string[] = [];
  if (totalPct !== null && totalPct > most) list.push(tell(say.high, { studies: range }));
  if (totalSaving * npv < 0) list.push(tell(npv < 0 ? say.gainThenLoss : say.lossThenGain));
  if (Math.max(wageGrowth, priceIndexation, currencyDrift) > unusualGrowth) list.push(say.unusual);
  if (wageGrowth !== priceIndexation) list.push(tell(say.drift));
  return list;
}
