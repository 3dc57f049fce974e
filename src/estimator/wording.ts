import type { Assessment } from './assessment.ts';
import { models } from './edited.ts';

/** Growth beyond this is computed, and called unusual. */
const unusualGrowth = 0.5;

/** What the studies found, from the facts: `{ most: 0.39, range: '10–39%' }`. */
export interface Studies {
  readonly most: number;
  readonly range: string;
}

/** What a reader should bear in mind about these numbers: names of texts, and whether they hold. */
function notesOn(
  { results, inputs }: Assessment,
  most = Infinity,
): [name: string, holds: boolean][] {
  const { totalSaving, totalPct, npv } = results;
  const { wageGrowth, priceIndexation, currencyDrift } = inputs;
  return [
    ['high', (totalPct ?? 0) > most],
    ['gainThenLoss', totalSaving > 0 && npv < 0],
    ['lossThenGain', totalSaving < 0 && npv > 0],
    ['unusual', Math.max(wageGrowth, priceIndexation, currencyDrift) > unusualGrowth],
    ['drift', wageGrowth !== priceIndexation],
  ];
}

/** How a state is told: names that the templates know, not words. */
export function wording(a: Assessment, studies?: Studies) {
  const { totalSaving, totalPct, paybackMonth, firstAheadMonth, breakEvenPrice, npv } = a.results;
  const { months } = a.inputs;
  const outcome = totalSaving > 0 ? 'gain' : totalSaving < 0 ? 'loss' : 'even';
  const behind = firstAheadMonth === null ? 'never' : 'lost';
  const [best = 'onshore'] = [...models].sort(
    (one, other) => a.models[other].totalSaving - a.models[one].totalSaving,
  );
  const most = a.models[best].totalSaving;
  return {
    outcome,
    period: months % 12 ? 'other' : months,
    share: totalPct === null ? 'even' : outcome,
    lead: paybackMonth === null ? behind : paybackMonth ? 'stays' : 'start',
    draws: a.spread ? outcome : 'working',
    limit: breakEvenPrice === null ? 'none' : npv < 0 ? 'loss' : 'gain',
    notes: notesOn(a, studies?.most).flatMap(([name, holds]) => (holds ? [{ name }] : [])),
    studies: studies?.range,
    best,
    most,
    all: most < 0 ? 'loss' : 'gain',
    when: a.results.deepestMonth ? 'inMonth' : 'atStart',
  };
}
