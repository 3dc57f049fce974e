import { models } from './edited.ts';
import { positionChart, type Mark } from './position-chart.ts';
import { notes, period, sentence, type Studies } from './sentence.ts';
import { teller, type Tell, type Telling } from './teller.ts';
import { viewOf } from './view.ts';

/** The pictures of the page, in its order; each has a table beside it. */
export const partNames = ['models', 'position', 'costs', 'predictability', 'effects'] as const;
/** Name of a picture of the page. */
export type PartName = (typeof partNames)[number];
/** A place of the page that changes with the numbers. */
export type Place = 'sentence' | 'notes' | PartName | `${PartName}Table`;

/** Which month, as part of a sentence or as a name. */
function when({ templates: say }: Telling, tell: Tell, month: number, as: 'name' | 'part'): string {
  if (month === 0) return as === 'name' ? say.startName : say.atStart;
  return tell(as === 'name' ? say.monthName : say.inMonth, { month });
}

/** Finding and drawing of the net position. */
function position(telling: Telling, tell: Tell): string {
  const { a, templates: say } = telling;
  const { deepestDip, deepestMonth, paybackMonth, firstAheadMonth } = a.results;
  const band = a.spread?.ranges[a.choice.model].positionBand;
  const at = { when: when(telling, tell, deepestMonth, 'part') };
  const marks: Mark[] = [];
  if (deepestDip < 0)
    marks.push({ month: deepestMonth, label: tell(say.dipLabel, at), at: 'bottom' });
  if (paybackMonth) marks.push({ month: paybackMonth, label: tell(say.aheadLabel), at: 'top' });
  const never = firstAheadMonth === null ? say.positionNever : say.positionLost;
  const later = paybackMonth === null ? never : say.positionGain;
  const finding = tell(paybackMonth === 0 ? say.positionStart : later, at);
  const chart = positionChart({
    title: finding,
    position: a.results.position,
    ...(band && { band: { low: band.p10, high: band.p90 } }),
    marks,
    axis: say.monthAxis,
    money: (value) => tell('{{value, about}}', { value }),
  });
  return `<p>${finding}</p>${chart}`;
}

/** A month of the net position, in the table and under the slider. */
function monthOf({ a }: Telling, month: number) {
  const band = a.spread?.ranges[a.choice.model].positionBand;
  return {
    t: String(month),
    net: a.results.position[month],
    p10: band?.p10[month],
    p90: band?.p90[month],
  };
}

/** What the slider says of a month. */
export function monthReading(telling: Telling, month: number): string {
  const tell = teller(telling, viewOf(telling.a));
  const name = when(telling, tell, month, 'name');
  return tell(telling.templates.reading, { name, ...monthOf(telling, month) });
}

/** Everything on the page that changes with the numbers, as HTML by place. */
export function page(telling: Telling, studies: Studies): Record<Place, string> {
  const { a, templates: say } = telling;
  const view = viewOf(a);
  const tell = teller(telling, view);
  const told = (finding: string, template: string, more: object = {}) =>
    `<p>${tell(finding, more)}</p>${tell(template, more)}`;
  const over = { period: period(telling, tell) };
  const [best = 'onshore'] = [...models].sort(
    (one, other) => a.models[other].totalSaving - a.models[one].totalSaving,
  );
  const most = a.models[best].totalSaving;
  const mark = { ...say.unmarked, [a.choice.model]: say.yours, [a.choice.contract]: say.yours };
  const effects = view.effects.map((effect) => ({ ...effect, label: say.effects[effect.name] }));
  const places: Record<Place, string> = {
    sentence: sentence(telling, tell),
    notes: notes(telling, tell, studies)
      .map((note) => `<li>${note}</li>`)
      .join(''),
    models: told(most < 0 ? say.modelsLoss : say.modelsGain, say.models, {
      ...over,
      best: say.names[best],
      most,
      mark,
    }),
    modelsTable: tell(say.modelsTable),
    position: position(telling, tell),
    positionTable: a.results.position
      .map((_net, month) => tell(say.positionRow, monthOf(telling, month)))
      .join(''),
    costs: told(say.costsFinding, say.costs, over),
    costsTable: tell(say.costsTable),
    predictability: told(say.predictabilityFinding, say.predictability, { mark }),
    predictabilityTable: tell(say.predictabilityTable),
    effects: effects[0]
      ? told(say.effectsFinding, '', effects[0]) +
        effects.map((effect) => tell(say.effectRow, effect)).join('')
      : '',
    effectsTable: effects.map((effect) => tell(say.effectTableRow, effect)).join(''),
  };
  if (a.inputs.people > 0) return places;
  for (const name of partNames) {
    places[name] = `<p>${say.nobody}</p>`;
    places[`${name}Table`] = '';
  }
  return places;
}
