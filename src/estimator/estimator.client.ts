import { assess, rangeOf, type Assessment } from './assessment.ts';
import { csv } from './csv.ts';
import { models } from './edited.ts';
import { Fields } from './fields.client.ts';
import type { Choice, Inputs, SourcingModel } from './inputs.ts';
import { fill } from './markup.ts';
import { partNames, parts } from './parts.ts';
import type { Studies, Telling, Words } from './phrases.ts';
import { monthX } from './position-chart.ts';
import { monthReading } from './position-part.ts';
import { notes, sentence } from './sentence.ts';
import { decodeLink, encodeLink } from './share-link.ts';
import { sensitivity, type Range } from './uncertainty.ts';

const pause = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds));

/** The page come alive: the built HTML stays as it is until a number changes. */
class SavingsEstimator extends HTMLElement {
  private fields!: Fields;
  private studies!: Studies;
  private state!: Telling;
  /** Counts the states shown, so that draws of an older one stop. */
  private turn = 0;
  private fromLink: string[] = [];

  connectedCallback(): void {
    const data = JSON.parse(this.querySelector('script')!.textContent) as {
      locale: Telling['locale'];
      words: Words;
      studies: Studies;
    };
    this.studies = data.studies;
    this.fields = new Fields(this, data.locale, data.words);
    const { choice } = this.fields;
    const { inputs } = this.fields.read();
    this.state = { ...data, a: assess(choice, inputs) };
    this.dataset['live'] = '';
    this.addEventListener('input', (event) => this.onInput(event.target as HTMLInputElement));
    this.addEventListener('click', (event) => this.onClick(event.target as HTMLElement));
    addEventListener('hashchange', () => this.load() || this.keepLink());
    // Fields that the browser filled in again count as typed.
    if (!this.load() && encodeLink(choice, inputs) !== this.dataset['first']) this.refresh();
    this.keepLink(false);
  }

  private get link(): string {
    return encodeLink(this.state.a.choice, this.state.a.inputs);
  }

  /** Takes a state from the address, if it holds one. */
  private load(): boolean {
    const { words } = this.state;
    const linked = decodeLink(location.hash, this.fields.choice);
    if (!linked) return false;
    const { choice, inputs, dropped, newer } = linked;
    if (location.hash === this.link && !dropped.length) return true;
    const keys = dropped.slice(0, 9).map((key) => key.slice(0, 20));
    this.fromLink = newer ? [words.newer] : [];
    if (keys.length) this.fromLink.push(fill(words.dropped, { keys: keys.join(', ') }));
    this.fields.writeAll(choice, inputs);
    this.fields.read();
    this.markStale([]);
    void this.show(choice, inputs);
    return true;
  }

  private onInput(target: HTMLInputElement): void {
    if (target.type === 'range') return this.readMonth();
    this.fromLink = [];
    if (['currency', 'model', 'contract'].includes(target.name) && this.fields.followChoice()) {
      this.fromLink = [this.state.words.converted];
    }
    if (target.name === 'priceUnit') this.fields.followPriceUnit();
    this.refresh();
  }

  private onClick(target: HTMLElement): void {
    const action = target.closest('button')?.dataset['do'];
    if (action === 'reset') {
      this.fields.reset(target.closest('fieldset')!);
      this.refresh();
    }
    if (action === 'copy') void this.copy();
    if (action === 'print') print();
    if (action === 'csv') this.save();
  }

  /** Reads the form; a field that is not well leaves the last valid result standing. */
  private refresh(): void {
    const { inputs, problems } = this.fields.read();
    this.markStale(problems);
    if (!problems.length) void this.show(this.fields.choice, inputs);
  }

  private markStale(problems: readonly string[]): void {
    const text = problems.length ? fill(this.state.words.stale, { fields: problems.join(', ') }) : '';
    this.set('stale', text);
  }

  private set(name: string, html: string): void {
    const place = this.fields.find(`[data-${name}]`);
    if (place.innerHTML !== html) place.innerHTML = html;
  }

  /** Shows a state at once, and its range when the draws are done. */
  private async show(choice: Choice, inputs: Inputs): Promise<void> {
    const turn = ++this.turn;
    const a = assess(choice, inputs);
    this.render(a);
    // The live region keeps still, out of sight, until it can say all at once.
    this.classList.add('est-drawing');
    this.set('first', sentence(this.state));
    await pause(60);
    const ranges = {} as Record<SourcingModel, Range>;
    for (const model of models) {
      if (turn !== this.turn) return;
      ranges[model] = rangeOf(a, model);
      await pause(0);
    }
    if (turn !== this.turn) return;
    this.render({ ...a, spread: { ranges, effects: sensitivity(inputs) } });
    this.set('sentence', sentence(this.state));
    this.classList.remove('est-drawing');
    this.keepLink();
  }

  private render(a: Assessment): void {
    this.state = { ...this.state, a };
    const all = [...notes(this.state, this.studies), ...this.fromLink];
    this.set('notes', all.map((note) => `<li>${note}</li>`).join(''));
    const made = parts(this.state);
    for (const name of partNames) {
      const part = made[name];
      if (!part) continue;
      this.set(`${name}-finding`, part.finding);
      this.set(`${name}-picture`, part.picture);
      this.set(`${name}-table`, part.table);
    }
    this.readMonth();
  }

  /** What the slider's month says, and the cursor in the picture. */
  private readMonth(): void {
    const slider = this.fields.find('[type=range]') as HTMLInputElement;
    const { months } = this.state.a.inputs;
    slider.max = String(months);
    const month = Number(slider.value);
    const text = monthReading(this.state, month);
    slider.setAttribute('aria-valuetext', text);
    this.set('reading', text);
    this.fields.find('.est-cursor')?.setAttribute('d', `M${monthX(month, months)} 30V212`);
  }

  /** The address and the field with the link follow the numbers. */
  private keepLink(address = true): void {
    if (address) history.replaceState(null, '', this.link);
    const field = this.fields.find('[data-link]') as HTMLInputElement;
    field.value = location.href.split('#')[0] + this.link;
  }

  private async copy(): Promise<void> {
    const field = this.fields.find('[data-link]') as HTMLInputElement;
    const { words } = this.state;
    try {
      await navigator.clipboard.writeText(field.value);
      this.set('copied', words.copied);
    } catch {
      this.set('copied', words.copyRefused);
      field.focus();
      field.select();
    }
  }

  private save(): void {
    const field = this.fields.find('[data-link]') as HTMLInputElement;
    const text = csv(this.state, field.value, this.fields.list());
    const file = document.createElement('a');
    file.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    file.download = 'savings-estimate.csv';
    file.click();
    setTimeout(() => URL.revokeObjectURL(file.href), 1000);
  }
}

customElements.define('savings-estimator', SavingsEstimator);
