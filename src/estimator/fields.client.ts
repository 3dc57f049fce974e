import type { Locale } from '#i18n/locales.ts';
import { symbolOf } from '#i18n/numbers.ts';
import { exampleQuote } from './edited.ts';
import { echo, fieldText, readEntry, swings } from './entry.ts';
import { numberNames, presets, type Choice, type Inputs, type NumberName } from './inputs.ts';
import type { Words } from './phrases.ts';

/** The form, read: inputs when every field is well, and what is wrong where one is not. */
export interface FormReading {
  readonly inputs: Inputs;
  /** Labels of the fields that need a look. */
  readonly problems: readonly string[];
}

/** The fields of the form: reading, writing, and what stands under them. */
export class Fields {
  readonly root: HTMLElement;
  readonly locale: Locale;
  readonly words: Words;
  /** The choice that the fields stand for. */
  choice: Choice;
  /** The price unit whose quote the field holds. */
  priceUnit: Inputs['priceUnit'] = 'fte';
  /** Set while a quote in a new unit has been asked for. */
  asksQuote = false;

  constructor(root: HTMLElement, locale: Locale, words: Words) {
    this.root = root;
    this.locale = locale;
    this.words = words;
    this.choice = this.chosen();
    this.priceUnit = this.picked('priceUnit') as Inputs['priceUnit'];
  }

  find(selector: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(selector)!;
  }

  private input(name: string): HTMLInputElement {
    return this.find(`#est-${name}`) as HTMLInputElement;
  }

  /** Value of a select or of the checked radio button. */
  private picked(name: string): string {
    return (this.find(`select[name=${name}],[name=${name}]:checked`) as HTMLInputElement).value;
  }

  private pick(name: string, value: string): void {
    const radio = this.find(`[type=radio][name=${name}][value="${value}"]`) as HTMLInputElement;
    if (radio) radio.checked = true;
    else (this.find(`select[name=${name}]`) as HTMLInputElement).value = value;
  }

  /** The choice as the form shows it. */
  chosen(): Choice {
    return {
      currency: this.picked('currency'),
      model: this.picked('model'),
      contract: this.picked('contract'),
    } as Choice;
  }

  private readOne(name: NumberName) {
    const swing = name === 'volumeSwing' ? this.picked(name) : '';
    if (swing && swing !== 'other') return { value: Number(swing) };
    return readEntry(name, this.input(name).value, this.choice, this.locale, this.words);
  }

  /** Writes a number; a swing that has no button goes into the field beside them. */
  write(name: NumberName, value: number): void {
    this.input(name).value = fieldText(name, value, this.locale);
    if (name === 'volumeSwing') {
      this.pick(name, (swings as readonly number[]).includes(value) ? String(value) : 'other');
    }
  }

  /** Writes a whole state. */
  writeAll(choice: Choice, inputs: Inputs): void {
    this.choice = choice;
    for (const name of ['currency', 'model', 'contract'] as const) this.pick(name, choice[name]);
    this.pick('priceUnit', (this.priceUnit = inputs.priceUnit));
    this.asksQuote = false;
    for (const name of numberNames) this.write(name, inputs[name]);
  }

  /** Lets presets follow a new choice where nobody has typed. Says whether typed money stayed. */
  followChoice(): boolean {
    const [before, next] = [presets(this.choice), this.chosen()];
    const after = presets(next);
    const stays = (name: NumberName) => this.input(name).value !== fieldText(name, before[name], this.locale);
    const kept = next.currency !== this.choice.currency && (stays('monthlyPay') || stays('quote'));
    for (const name of numberNames) {
      if (before[name] !== after[name] && !stays(name)) this.write(name, after[name]);
    }
    this.choice = next;
    return kept;
  }

  /** A quote in another unit: the example is converted, a typed one is asked for again. */
  followPriceUnit(): void {
    const next = this.picked('priceUnit') as Inputs['priceUnit'];
    const read = this.readOne('quote');
    const example = (priceUnit: Inputs['priceUnit']) =>
      exampleQuote(this.choice, { ...this.read().inputs, priceUnit });
    const isExample = 'value' in read && read.value === example(this.priceUnit);
    if (isExample) this.write('quote', example(next));
    else if (next !== this.priceUnit) this.input('quote').value = '';
    this.asksQuote = !isExample;
    this.priceUnit = next;
  }

  /** Puts a group back to its presets. */
  reset(group: HTMLElement): void {
    const untouched = presets(this.choice);
    for (const name of numberNames) {
      if (group.contains(this.input(name))) this.write(name, untouched[name]);
    }
    if (group.querySelector('[name=priceUnit]')) {
      this.pick('priceUnit', 'fte');
      this.followPriceUnit();
    }
  }

  /** Reads every field and says under each how it was read, or what is wrong with it. */
  read(): FormReading {
    const problems: string[] = [];
    const inputs: Record<string, number | string> = { ...presets(this.choice) };
    inputs['priceUnit'] = this.picked('priceUnit');
    for (const name of numberNames) {
      const [input, read] = [this.input(name), this.readOne(name)];
      const asks = name === 'quote' && this.asksQuote && !input.value;
      const problem = 'problem' in read ? (asks ? this.words.enterQuote : read.problem) : '';
      if ('value' in read) inputs[name] = read.value;
      else problems.push(this.find(`label[for=est-${name}]`).textContent);
      this.find(`#est-${name}-error`).textContent = problem;
      this.find(`#est-${name}-echo`).textContent =
        'value' in read ? echo(name, read.value, this.choice, this.locale, this.words) : '';
      input.toggleAttribute('aria-invalid', problem !== '');
    }
    this.showUnits();
    return { inputs: inputs as unknown as Inputs, problems };
  }

  private showUnits(): void {
    const { currency } = this.choice;
    const per = { fte: this.words.perFte, hour: this.words.perHour, unit: this.words.perUnit };
    this.find('#est-quote-unit').textContent =
      `${symbolOf(currency)} ${per[this.picked('priceUnit') as Inputs['priceUnit']]}`;
    this.find('.est-other').hidden = this.picked('volumeSwing') !== 'other';
  }

  /** Labels and values as they stand in the form, for a table. */
  list(): [label: string, value: string][] {
    return [...this.root.querySelectorAll<HTMLElement>('[data-field]')].map((field) => [
      field.querySelector('label')?.textContent ?? '',
      field.querySelector('[id$=-echo]')?.textContent?.replace(/^= | ·.*/g, '') ?? '',
    ]);
  }
}
