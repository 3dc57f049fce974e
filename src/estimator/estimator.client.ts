import { assess, assessFully, rangeOf, type Assessment } from './assessment.ts';
import { csv } from './csv.ts';
import { models } from './edited.ts';
import { Fields } from './fields.client.ts';
import { presets, type Choice, type Inputs, type SourcingModel } from './inputs.ts';
import { escape, fill } from '#markup/text.ts';
import { monthReading, page } from './page.ts';
import { monthX } from './position-chart.ts';
import { decodeLink, encodeLink } from './share-link.ts';
import { telling } from './table.client.ts';
import type { Telling } from './teller.ts';
import { sensitivity, type Range } from './uncertainty.ts';

const pause = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds));

/** The page at work: the built HTML stays as it is until a number changes. */
export class Estimator {
  private readonly root: HTMLElement;
  private readonly fields: Fields;
  private telling: Telling;
  /** Counts the states shown, so that draws of an older one stop. */
  private turn = 0;
  /** Notes that come from a link or a change of currency. */
  private asides: string[] = [];

  constructor(root: HTMLElement) {
    this.root = root;
    this.fields = new Fields(this.find('form'), telling.locale, telling.templates.texts);
    const { choice } = this.fields;
    this.telling = { ...telling, a: assess(choice, presets(choice)) };
    if (!this.load()) {
      // Fields that were filled in before this file came count as typed.
      this.refresh(this.follow());
    }
    // Untouched, the page is right as it was built; the draws are only made ready for the slider.
    if (this.turn === 0) void this.draw(this.telling.a).then((a) => a && this.know(a));
  }

  private find<T extends HTMLElement>(selector: string): T {
    return this.root.querySelector<T>(selector)!;
  }

  private get link(): string {
    return encodeLink(this.telling.a.choice, this.telling.a.inputs);
  }

  /** A link to a place on the page must not cost the numbers their place in the address. */
  onAddress(): void {
    if (!this.load()) this.keepLink();
  }

  /** Takes a state from the address, if it holds one. */
  private load(): boolean {
    const say = this.telling.templates.texts;
    const linked = decodeLink(location.hash, this.fields.choice);
    if (!linked) return false;
    const { choice, inputs, dropped, newer } = linked;
    const keys = dropped.slice(0, 9).map((key) => escape(key.slice(0, 20)));
    this.asides = newer ? [say.newer] : [];
    if (keys.length) this.asides.push(fill(say.dropped, { keys: keys.join(', ') }));
    this.fields.writeAll(choice, inputs);
    this.fields.read();
    this.put('stale', '');
    void this.show(choice, inputs);
    return true;
  }

  onInput({ type, name }: HTMLInputElement): void {
    if (type === 'range') return this.readMonth();
    const asides = ['currency', 'model', 'contract'].includes(name) ? this.follow() : [];
    if (name === 'priceUnit') this.fields.followPriceUnit();
    if (name === 'swing') this.fields.takeSwing();
    this.refresh(asides);
  }

  /** Brings the presets of a new choice; says so where typed money was left as it is. */
  private follow(): string[] {
    return this.fields.followChoice() ? [this.telling.templates.texts.converted] : [];
  }

  onClick(target: HTMLElement): void {
    const action = target.closest('button')?.dataset['do'];
    if (action === 'reset') {
      this.fields.reset(target.closest('fieldset')!);
      this.refresh();
    }
    if (action === 'copy') void this.copy();
    if (action === 'csv') this.save();
    if (action === 'print') print();
  }

  /**
   * Reads the form; a field that is not well leaves the last valid result standing, and a state that
   * is shown already keeps its notes.
   */
  private refresh(asides: string[] = []): void {
    const { inputs, problems } = this.fields.read();
    const stale = fill(this.telling.templates.texts.stale, { fields: problems.join(', ') });
    this.put('stale', problems.length ? stale : '');
    const { choice } = this.fields;
    if (problems.length || encodeLink(choice, inputs) === this.link) return;
    this.asides = asides;
    void this.show(choice, inputs);
  }

  private put(place: string, html: string): void {
    const at = this.find(`#est-${place}`);
    if (at.innerHTML !== html) at.innerHTML = html;
  }

  /** Shows a state at once, and its range when the draws are done. */
  private async show(choice: Choice, inputs: Inputs): Promise<void> {
    const quick = assess(choice, inputs);
    this.render(quick);
    const full = await this.draw(quick);
    if (!full) return;
    this.render(full);
    this.keepLink();
  }

  /** Adds the spread, model by model so that keys are heard in between; nothing if a newer state came. */
  private async draw(a: Assessment): Promise<Assessment | null> {
    const turn = ++this.turn;
    const ranges = {} as Record<SourcingModel, Range>;
    await pause(60);
    for (const model of models) {
      if (turn !== this.turn) return null;
      ranges[model] = rangeOf(a, model);
      await pause(0);
    }
    if (turn !== this.turn) return null;
    return { ...a, spread: { ranges, effects: sensitivity(a.inputs) } };
  }

  private know(a: Assessment): void {
    this.telling = { ...this.telling, a };
    this.readMonth();
  }

  /** Puts a state on the page. The live region keeps still, out of sight, until it can say all. */
  private render(a: Assessment): void {
    this.know(a);
    const { sentence, notes, ...pictures } = page(this.telling);
    this.root.classList.toggle('est-drawing', !a.spread);
    this.put(a.spread ? 'sentence' : 'first', sentence);
    this.put('notes', notes + this.asides.map((aside) => `<li>${aside}</li>`).join(''));
    for (const [place, html] of Object.entries(pictures)) {
      // At first only what is seen; the draws bring the rest.
      const unseen =
        place.startsWith('effects') || this.find(`#est-${place}`).closest('details:not([open])');
      if (a.spread || !unseen) this.put(place, html);
    }
    this.readMonth();
  }

  /** What the slider's month says, and the cursor in the picture. */
  private readMonth(): void {
    const slider = this.find<HTMLInputElement>('#est-month');
    const { months } = this.telling.a.inputs;
    slider.max = String(months);
    this.root
      .querySelector('.est-cursor')
      ?.setAttribute('d', `M${monthX(slider.valueAsNumber, months)} 30V212`);
    if (!this.telling.a.spread) return;
    const text = monthReading(this.telling, slider.valueAsNumber);
    slider.ariaValueText = text;
    this.put('reading', text);
  }

  /** The address and the field with the link follow the numbers. */
  private keepLink(): void {
    history.replaceState(null, '', this.link);
    this.find<HTMLInputElement>('#est-link').value = location.href.split('#')[0] + this.link;
  }

  private async copy(): Promise<void> {
    const field = this.find<HTMLInputElement>('#est-link');
    const { copied, copyRefused } = this.telling.templates.texts;
    try {
      await navigator.clipboard.writeText(field.value);
      this.put('copied', copied);
    } catch {
      this.put('copied', copyRefused);
      field.select();
    }
  }

  private save(): void {
    const { a } = this.telling;
    const full = a.spread ? a : assessFully(a.choice, a.inputs);
    const text = csv(
      { ...this.telling, a: full },
      this.find<HTMLInputElement>('#est-link').value,
      this.fields.list(),
    );
    const file = document.createElement('a');
    file.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    file.download = 'savings-estimate.csv';
    file.click();
    URL.revokeObjectURL(file.href);
  }
}

for (const root of document.querySelectorAll<HTMLElement>('savings-estimator')) {
  Object.assign(root, { page: new Estimator(root) });
}
