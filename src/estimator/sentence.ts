import type { Results } from './results.ts';
import { fill } from './markup.ts';
import { formats, period, type Studies, type Telling } from './phrases.ts';

/** Growth beyond this is computed, and called unusual. */
const unusualGrowth = 0.5;

/** When the reader is ahead, as the end of the first sentence. */
function ahead({ words }: Telling, { paybackMonth, firstAheadMonth }: Results, month: string) {
  if (paybackMonth === 0) return words.aheadAtStart;
  if (paybackMonth !== null) return fill(words.ahead, { month });
  return firstAheadMonth === null ? words.never : fill(words.lost, { month });
}

/** What is saved or lost, over which time, and when. */
function outcome(telling: Telling): string {
  const { a, words } = telling;
  const { results, inputs } = a;
  const { totalSaving, totalPct, paybackMonth, firstAheadMonth } = results;
  const f = formats(telling);
  const quotes = { fte: words.quoteFte, hour: words.quoteHour, unit: words.quoteUnit };
  const quote = fill(quotes[inputs.priceUnit], { price: f.price(inputs.quote) });
  if (totalSaving === 0) return fill(words.even, { quote, period: period(telling) });
  const gains = totalSaving > 0;
  const percent = f.percent(totalPct && Math.abs(totalPct));
  return fill(gains ? words.gain : words.loss, {
    quote,
    sum: f.about(Math.abs(totalSaving)),
    period: period(telling),
    share: totalPct === null ? '' : fill(gains ? words.shareGain : words.shareLoss, { percent }),
    ahead: ahead(telling, results, f.month(paybackMonth ?? firstAheadMonth)),
  });
}

/** The result of the draws, or a word that they are under way. */
function range(telling: Telling): string {
  const { a, words } = telling;
  const total = a.spread?.ranges[a.choice.model].total;
  if (!total) return words.working;
  const f = formats(telling);
  return fill(a.results.totalSaving < 0 ? words.rangeLoss : words.rangeGain, {
    p50: f.about(total.p50),
    p10: f.end(total.p10),
    p90: f.end(total.p90),
  });
}

/** The highest quote that pays. */
function highest(telling: Telling): string {
  const { a, words } = telling;
  const { breakEvenPrice, npv } = a.results;
  if (breakEvenPrice === null) return words.noPrice;
  const price = formats(telling).highest(breakEvenPrice);
  return fill(npv < 0 ? words.highestLoss : words.highest, { price });
}

/** The answer in words, as HTML: the first thing on the page, and all that a live region says. */
export function sentence(telling: Telling): string {
  if (telling.a.inputs.people === 0) return telling.words.nobody;
  return `${outcome(telling)} ${range(telling)} ${highest(telling)}`;
}

/** What a reader should bear in mind about these numbers, each as HTML. */
export function notes(telling: Telling, studies: Studies): string[] {
  const { a, words } = telling;
  const { inputs, results } = a;
  const { totalSaving, totalPct, npv } = results;
  const { wageGrowth, priceIndexation, currencyDrift, discountRate } = inputs;
  const f = formats(telling);
  const list: string[] = [];
  if (totalPct !== null && totalPct > studies.most) {
    list.push(fill(words.high, { range: studies.range }));
  }
  if (totalSaving * npv < 0) {
    const signs = totalSaving > 0 ? words.gainThenLoss : words.lossThenGain;
    list.push(fill(signs, { npv: f.about(Math.abs(npv)), rate: f.percent(discountRate) }));
  }
  if (Math.max(wageGrowth, priceIndexation, currencyDrift) > unusualGrowth) list.push(words.unusual);
  if (wageGrowth !== priceIndexation) {
    const [wages, price] = [f.percent(wageGrowth), f.percent(priceIndexation)];
    list.push(fill(words.drift, { wages, price }));
  }
  return list;
}
