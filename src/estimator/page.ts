import { each } from './each.ts';
import { teller, type Telling } from './teller.ts';
import { viewOf } from './view.ts';

/** The pictures of the page, in its order; each has a table beside it. */
export const partNames = ['models', 'position', 'costs', 'predictability', 'effects'] as const;
/** Name of a picture of the page. */
export type PartName = (typeof partNames)[number];
/** A place of the page that changes with the numbers. */
export type Place = 'sentence' | 'notes' | PartName | `${PartName}Table`;

/** What the slider says of a month. */
export function monthReading(telling: Telling, month: number): string {
  const view = viewOf(telling.a);
  return teller(telling, view)(telling.templates.texts.reading, view.course[month]);
}

/** The answer in words, as HTML: the first thing on the page, and all that a live region says. */
export function sentence(telling: Telling): string {
  const { places, texts } = telling.templates;
  if (!telling.a.inputs.people) return texts.nobody;
  return teller(telling, viewOf(telling.a))(places.sentence);
}

/** Everything on the page that changes with the numbers, as HTML by place. */
export function page(telling: Telling): Record<Place, string> {
  const { places, texts } = telling.templates;
  const tell = teller(telling, viewOf(telling.a, telling.studies));
  return each(Object.keys(places) as Place[], (place) => {
    if (telling.a.inputs.people || place === 'notes') return tell(places[place]);
    if (place === 'sentence') return texts.nobody;
    return place.endsWith('Table') ? '' : `<p>${texts.nobody}</p>`;
  });
}
