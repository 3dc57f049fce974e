import { firstChoice } from './defaults.ts';
import { exampleQuote } from './edited.ts';
import { echo, fieldText, readEntry } from './entry.ts';
import { each } from './each.ts';
import {
  choiceNames,
  numberNames,
  presets,
  type Choice,
  type Inputs,
  type NumberName,
} from './inputs.ts';
import { fill } from '#markup/text.ts';
import { put } from './places.client.ts';
import { telling } from './table.client.ts';

type PriceUnit = Inputs['priceUnit'];
type Control = HTMLInputElement & HTMLSelectElement;

const { locale, templates } = telling;
const say = templates.texts;
const form = document.querySelector<HTMLFormElement>('savings-estimator form')!;

/** The choice and the price unit that the numbers in the fields stand for. */
export let choice = firstChoice(locale);
let priceUnit: PriceUnit = 'fte';

/** A field, a select, or a group of radio buttons: all have a value. */
function field(name: string): Control {
  return form.elements.namedItem(name) as Control;
}

function entry(name: NumberName) {
  return readEntry(name, field(name).value, choice, locale, say);
}

/** The button of the swing that stands in the field, or “other”. */
function showSwing(): void {
  field('swing').value = '';
  field('swing').value = field('volumeSwing').value;
}

/** A button writes its swing into the field; “other” leaves it there to be changed. */
export function takeSwing(): void {
  const swing = field('swing').value;
  if (swing) field('volumeSwing').value = swing;
}

function write(name: NumberName, value: number): void {
  field(name).value = fieldText(name, value, locale);
  if (name === 'volumeSwing') showSwing();
}

/** Writes a whole state. */
export function writeAll(next: Choice, inputs: Inputs): void {
  choice = next;
  priceUnit = inputs.priceUnit;
  field('priceUnit').value = priceUnit;
  for (const name of choiceNames) field(name).value = next[name];
  for (const name of numberNames) write(name, inputs[name]);
}

/** Lets presets follow a new choice where nobody has typed. Says whether typed money stayed. */
export function followChoice(): boolean {
  const before = presets(choice);
  const next = each(choiceNames, (name) => field(name).value) as Choice;
  const after = presets(next);
  const typed = numberNames.filter((name) => entry(name).value !== before[name]);
  const follows = numberNames.filter((name) => after[name] !== before[name]);
  for (const name of follows) if (!typed.includes(name)) write(name, after[name]);
  const moved = next.currency !== choice.currency;
  choice = next;
  return moved && (typed.includes('quote') || typed.includes('monthlyPay'));
}

/** A quote in another unit: the example is converted, a typed one is asked for again. */
export function followPriceUnit(): void {
  const { inputs } = read();
  const before = priceUnit;
  priceUnit = inputs.priceUnit;
  if (inputs.quote === exampleQuote(choice, { ...inputs, priceUnit: before })) {
    write('quote', exampleQuote(choice, inputs));
  } else if (priceUnit !== before) field('quote').value = '';
}

/** Puts a group back to its presets. */
export function reset(group: HTMLElement): void {
  const untouched = presets(choice);
  for (const name of numberNames) {
    if (group.contains(field(name))) write(name, untouched[name]);
  }
  if (group.contains(field('priceUnit'))) {
    field('priceUnit').value = 'fte';
    followPriceUnit();
  }
}

/**
 * Reads every field and says under each how it was read, or what is wrong with it. `problems` are
 * the names of the fields that need a look; their presets stand in the inputs.
 */
export function read(): { inputs: Inputs; problems: string[] } {
  const problems: string[] = [];
  const untouched = presets(choice);
  const unit = field('priceUnit');
  const inputs = { ...untouched, priceUnit: unit.value as PriceUnit };
  for (const name of numberNames) {
    const control = field(name);
    const { value, problem = '' } = entry(name);
    const told = (number: number) => echo(name, number, choice, locale);
    let text = '';
    if (value === undefined) problems.push(control.labels![0]!.textContent);
    else {
      inputs[name] = value;
      text = `= ${told(value)}`;
      // An example quote per hour or unit is no default: it follows from the one per month.
      const preset = name === 'quote' && unit.value !== 'fte' ? value : untouched[name];
      if (value !== preset) text += ` · ${fill(say.preset, { value: told(preset) })}`;
    }
    put(`${name}-echo`, text);
    put(`${name}-error`, name === 'quote' && !control.value ? say.enterQuote : problem);
    control.toggleAttribute('aria-invalid', value === undefined);
  }
  const symbol = templates.symbols[choice.currency];
  put('quote-unit', `${symbol} ${unit.selectedOptions[0]!.text}`);
  return { inputs, problems };
}

/** Names of the inputs as the form has them, and their values with units, for a table. */
export function list(inputs: Inputs): [label: string, value: string][] {
  return numberNames.map((name) => [
    field(name).labels![0]!.textContent,
    echo(name, inputs[name], choice, locale),
  ]);
}
