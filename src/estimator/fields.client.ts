import type { Locale } from '#i18n/locales.ts';
import { symbolOf } from '#i18n/numbers.ts';
import { firstChoice } from './defaults.ts';
import { exampleQuote } from './edited.ts';
import { echo, fieldText, readEntry } from './entry.ts';
import { numberNames, presets, type Choice, type Inputs, type NumberName } from './inputs.ts';
import { fill } from '#markup/text.ts';
import type { Texts } from './templates.ts';

type PriceUnit = Inputs['priceUnit'];
type Control = HTMLInputElement & HTMLSelectElement;

/** Writes a text where it is new. */
function put(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

/** The fields of the form: reading, writing, and what stands under them. */
export class Fields {
  private readonly form: HTMLFormElement;
  private readonly locale: Locale;
  private readonly say: Texts;
  /** The choice and the price unit that the numbers in the fields stand for. */
  choice: Choice;
  private priceUnit: PriceUnit = 'fte';

  constructor(form: HTMLFormElement, locale: Locale, say: Texts) {
    this.form = form;
    this.locale = locale;
    this.say = say;
    this.choice = firstChoice(locale);
  }

  /** A field, a select, or a group of radio buttons: all have a value. */
  private field(name: string): Control {
    return this.form.elements.namedItem(name) as Control;
  }

  private chosen(): Choice {
    const [currency, model, contract] = ['currency', 'model', 'contract'].map(
      (name) => this.field(name).value,
    );
    return { currency, model, contract } as Choice;
  }

  private entry(name: NumberName) {
    return readEntry(name, this.field(name).value, this.choice, this.locale, this.say);
  }

  private write(name: NumberName, value: number): void {
    this.field(name).value = fieldText(name, value, this.locale);
    if (name === 'volumeSwing') this.showSwing();
  }

  /** The button of the swing that stands in the field, or “other”. */
  showSwing(): void {
    this.field('swing').value = '';
    this.field('swing').value = this.field('volumeSwing').value;
  }

  /** A button writes its swing into the field; “other” leaves it there to be changed. */
  takeSwing(): void {
    const swing = this.field('swing').value;
    if (swing) this.field('volumeSwing').value = swing;
  }

  /** Writes a whole state. */
  writeAll(choice: Choice, inputs: Inputs): void {
    this.choice = choice;
    this.priceUnit = inputs.priceUnit;
    for (const [name, value] of Object.entries({ ...choice, priceUnit: inputs.priceUnit })) {
      this.field(name).value = value;
    }
    for (const name of numberNames) this.write(name, inputs[name]);
  }

  /** Lets presets follow a new choice where nobody has typed. Says whether typed money stayed. */
  followChoice(): boolean {
    const [before, next] = [presets(this.choice), this.chosen()];
    const after = presets(next);
    const typed = numberNames.filter((name) => this.entry(name).value !== before[name]);
    for (const name of numberNames) if (!typed.includes(name)) this.write(name, after[name]);
    const moved = next.currency !== this.choice.currency;
    this.choice = next;
    return moved && (typed.includes('quote') || typed.includes('monthlyPay'));
  }

  /** A quote in another unit: the example is converted, a typed one is asked for again. */
  followPriceUnit(): void {
    const priceUnit = this.field('priceUnit').value as PriceUnit;
    const { inputs } = this.read();
    const example = (unit: PriceUnit) => exampleQuote(this.choice, { ...inputs, priceUnit: unit });
    if (inputs.quote === example(this.priceUnit)) this.write('quote', example(priceUnit));
    else if (priceUnit !== this.priceUnit) this.field('quote').value = '';
    this.priceUnit = priceUnit;
  }

  /** Puts a group back to its presets. */
  reset(group: HTMLElement): void {
    for (const name of numberNames) {
      if (group.contains(this.field(name))) this.write(name, presets(this.choice)[name]);
    }
    if (group.contains(this.field('priceUnit'))) {
      this.field('priceUnit').value = 'fte';
      this.followPriceUnit();
    }
  }

  /**
   * Reads every field and says under each how it was read, or what is wrong with it. `problems` are
   * the names of the fields that need a look; their presets stand in the inputs.
   */
  read(): { inputs: Inputs; problems: string[] } {
    const problems: string[] = [];
    const priceUnit = this.field('priceUnit');
    const inputs = { ...presets(this.choice), priceUnit: priceUnit.value as PriceUnit };
    const untouched = presets(this.choice);
    const told = (name: NumberName, value: number) => echo(name, value, this.choice, this.locale);
    for (const name of numberNames) {
      const control = this.field(name);
      const { value, problem = '' } = this.entry(name);
      const [label, reading, error] = this.around(control);
      let text = '';
      if (value === undefined) problems.push(label.textContent);
      else {
        inputs[name] = value;
        text = `= ${told(name, value)}`;
        const preset = told(name, untouched[name]);
        if (value !== untouched[name]) text += ` · ${fill(this.say.preset, { value: preset })}`;
      }
      put(reading, text);
      put(error, name === 'quote' && !control.value ? this.say.enterQuote : problem);
      control.toggleAttribute('aria-invalid', value === undefined);
    }
    const unit = `${symbolOf(this.choice.currency)} ${priceUnit.selectedOptions[0]!.text}`;
    put(this.form.querySelector('#est-quote-unit')!, unit);
    return { inputs, problems };
  }

  /** Label, echo and message of a field. */
  private around(control: HTMLElement): [HTMLElement, HTMLElement, HTMLElement] {
    const parts = control
      .closest('.est-field')!
      .querySelectorAll<HTMLElement>(':scope > :not(div)');
    return [...parts] as [HTMLElement, HTMLElement, HTMLElement];
  }

  /** Labels, values and units as they stand in the form, for a table. */
  list(): [label: string, value: string][] {
    return numberNames.map((name) => {
      const [label, reading] = this.around(this.field(name));
      return [label.textContent, reading.textContent.replace(/^= | ·.*/g, '')];
    });
  }
}
