import { costsPart } from './costs-part.ts';
import { effectsPart } from './effects-part.ts';
import { modelsPart } from './models-part.ts';
import type { Part } from './part.ts';
import type { Telling } from './phrases.ts';
import { positionPart } from './position-part.ts';
import { predictabilityPart } from './predictability-part.ts';

/** The pictures of the page, in its order. */
export const partNames = ['models', 'position', 'costs', 'predictability', 'effects'] as const;
/** Name of a picture of the page. */
export type PartName = (typeof partNames)[number];

/** What the page shows of a state. `effects` are left out while the draws are under way. */
export function parts(telling: Telling): Partial<Record<PartName, Part>> {
  const { a, words } = telling;
  if (a.inputs.people === 0) {
    const empty = { finding: words.nobody, picture: '', table: '' };
    return Object.fromEntries(partNames.map((name) => [name, empty]));
  }
  return {
    models: modelsPart(telling),
    position: positionPart(telling),
    costs: costsPart(telling),
    predictability: predictabilityPart(telling),
    ...(a.spread && { effects: effectsPart(telling) }),
  };
}
