import type { Assessment } from './assessment.ts';
import { models } from './edited.ts';

/** Growth beyond this is computed, and called unusual. */
const unusualGrowth = 0.5;

/** What the studies found, from the facts: `{ most: 0.39, range: '10–39%' }`. */
export interface Studies {
  readonly most: number;
  readonly range: string;
}

/** What a reader should bear in mind about these numbers: names of texts. */
function notesOn({ results, inputs }: Assessment, most = Infinity): string[] {
  const { totalSaving, totalPct, npv } = results;
  const { wageGrowth, priceIndexation, currencyDrift } = inputs;
  const notes = {
    high: (totalPct ?? 0) > most,
    gainThenLoss: totalSaving > 0 && npv < 0,
    lossThenGain: totalSaving < 0 && npv > 0,
    unusual: Math.max(wageGrowth, priceIndexation, currencyDrift) > unusualGrowth,
    drift: wageGrowth !== priceIndexation,
  };
  return Object.entries(notes).flatMap(([name, holds]) => (holds ? [name] : []));
}

/** Which texts tell a state: names of words, not words. */
export function wording(a: Assessment, studies?: Studies) {
  const { totalSaving, totalPct, paybackMonth, firstAheadMonth, breakEvenPrice, npv } = a.results;
  const { priceUnit, months } = a.inputs;
  const gains = totalSaving >= 0;
  const never = firstAheadMonth === null;
  const pick = (start: string, later: string, lost: string, none: string) =>
    paybackMonth === 0 ? start : paybackMonth ? later : never ? none : lost;
  const [best = 'onshore'] = [...models].sort(
    (one, other) => a.models[other].totalSaving - a.models[one].totalSaving,
  );
  const most = a.models[best].totalSaving;
  return {
    outcome: totalSaving === 0 ? 'even' : gains ? 'gain' : 'loss',
    asked: { fte: 'quoteFte', hour: 'quoteHour', unit: 'quoteUnit' }[priceUnit],
    period: months % 12 ? 'inMonths' : `y${months / 12}`,
    share: totalPct === null ? '' : gains ? 'shareGain' : 'shareLoss',
    ahead: pick('aheadAtStart', 'ahead', 'lost', 'never'),
    spread: a.spread ? (gains ? 'rangeGain' : 'rangeLoss') : 'working',
    limit: breakEvenPrice === null ? 'noPrice' : npv < 0 ? 'highestLoss' : 'highest',
    notes: notesOn(a, studies?.most).map((name) => ({ name })),
    studies: studies?.range,
    best,
    most,
    modelsFinding: most < 0 ? 'modelsLoss' : 'modelsGain',
    positionFinding: pick('positionStart', 'positionGain', 'positionLost', 'positionNever'),
    when: a.results.deepestMonth ? 'inMonth' : 'atStart',
    mark: { [a.choice.model]: 'yours', [a.choice.contract]: 'yours' },
  };
}
