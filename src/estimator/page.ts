import { each } from './each.ts';
import { teller, type Telling } from './teller.ts';
import { viewOf } from './view.ts';

/** The pictures of the page, in its order; each has a table beside it. */
export const partNames = ['models', 'position', 'costs', 'predictability', 'effects'] as const;
/** Name of a picture of the page. */
export type PartName = (typeof partNames)[number];
/** A place of the page that changes with the numbers. */
export type Place = 'sentence' | 'notes' | PartName | `${PartName}Table`;

/** Everything on the page that changes with the numbers, as HTML. */
export interface Page {
  readonly places: Readonly<Record<Place, string>>;
  /** What the slider says of a month. */
  readonly reading: (month: number) => string;
}

/** A state on the page. */
export function page(telling: Telling): Page {
  const { places, placesOfNobody, texts } = telling.templates;
  const view = viewOf(telling.a, telling.studies);
  const tell = teller(telling, view);
  const told = telling.a.inputs.people ? places : { ...places, ...placesOfNobody };
  return {
    places: each(Object.keys(told) as Place[], (place) => tell(told[place])),
    reading: (month) => tell(texts.reading, view.course[month]),
  };
}
