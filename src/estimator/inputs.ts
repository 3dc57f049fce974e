// In the browser the table is read from the page (package.json, "imports").
import {
  inputTable,
  type ChoiceName,
  type InputRow,
  type NumberName,
  type Option,
} from '#estimator/table.ts';
import { each } from './each.ts';

export { inputTable, lists, type ChoiceName, type NumberName } from '#estimator/table.ts';

/** Money is only labelled by it; nothing is converted. */
export type Currency = Option<'currency'>;
/** Where the provider works. */
export type SourcingModel = Option<'model'>;
/** How the bill follows the volume of work. */
export type Contract = Option<'contract'>;
/** What the quote is for: a person-month, a productive hour, a unit of work. */
export type PriceUnit = Option<'priceUnit'>;

/** The choice that the presets depend on. */
export type Choice = { readonly [Name in ChoiceName]: Option<Name> };
/** All that the model computes with; the choice is already in the presets. */
export type Inputs = Readonly<Record<NumberName, number> & { priceUnit: PriceUnit }>;

/** The lists that make a choice, in the order of the link. */
export const choiceNames: readonly ChoiceName[] = ['currency', 'model', 'contract'];

/** Names of the numbers, in the order of the table. */
export const numberNames = Object.keys(inputTable) as NumberName[];

/** Whether a value is one that the row allows: in range, and whole where months are whole. */
export function allowed(value: number, { low, high, unit }: InputRow): boolean {
  return value >= low && value <= high && (unit !== 'wholeMonths' || Number.isInteger(value));
}

/** The inputs that nobody has touched, for a choice. */
export function presets(choice: Choice): Inputs {
  const numbers = each(numberNames, (name) => {
    const { preset, by } = inputTable[name];
    return typeof preset === 'number' ? preset : preset[choice[by!]]!;
  });
  return { ...numbers, priceUnit: 'fte' };
}
