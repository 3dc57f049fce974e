import { each } from './each.ts';
import {
  lists,
  presets,
  type Choice,
  type Contract,
  type Inputs,
  type SourcingModel,
} from './inputs.ts';

/** The inputs that differ from the presets of their choice: what the reader has typed. */
export function edited(choice: Choice, inputs: Inputs): Partial<Inputs> {
  const untouched = presets(choice);
  const names = Object.keys(untouched) as (keyof Inputs)[];
  const changed = names.filter((name) => inputs[name] !== untouched[name]);
  return each(changed, (name) => inputs[name]) as Partial<Inputs>;
}

/** The same reader under another choice: presets follow, typed values stay. */
export function underChoice(choice: Choice, inputs: Inputs, next: Partial<Choice>): Inputs {
  return { ...presets({ ...choice, ...next }), ...edited(choice, inputs) };
}

/** The three sourcing models, in the order of distance. */
export const models: readonly SourcingModel[] = Object.values(lists.model.options);

/** The three kinds of contract. */
export const contracts: readonly Contract[] = Object.values(lists.contract.options);

/** What the example quote is per hour or per unit, rounded as quotes are. */
export function exampleQuote(choice: Choice, inputs: Inputs): number {
  const { quote } = presets(choice);
  const { priceUnit, productiveHours, unitsPerPerson } = inputs;
  if (priceUnit === 'fte') return quote;
  const parts = priceUnit === 'hour' ? productiveHours : unitsPerPerson;
  return Math.round((quote / parts) * 100) / 100;
}
