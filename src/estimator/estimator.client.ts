import { assess, rangeOf, type Assessment } from './assessment.ts';
import { csv } from './csv.ts';
import { models } from './edited.ts';
import * as fields from './fields.client.ts';
import {
  choiceNames,
  presets,
  type Choice,
  type ChoiceName,
  type Inputs,
  type SourcingModel,
} from './inputs.ts';
import { fill } from '#markup/text.ts';
import { page, type Page } from './page.ts';
import { place, put } from './places.client.ts';
import { monthX } from './position-chart.ts';
import { decodeLink, encodeLink } from './share-link.ts';
import { telling } from './table.client.ts';
import { sensitivity, type Range } from './uncertainty.ts';

// The page at work: the built HTML stays as it is until a number changes.

const root = document.querySelector('savings-estimator')!;
const say = telling.templates.texts;
/** The state that the page shows, and what is said of it. */
let state = assess(fields.choice, presets(fields.choice));
let shown: Page;
/** Notes that come from a link or a change of currency. */
let asides: string[] = [];

const pause = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds));

function know(a: Assessment): void {
  state = a;
  shown = page({ ...telling, a });
}

function link(): string {
  return encodeLink(state.choice, state.inputs);
}

/** Takes a state from the address, if it holds one. */
function load(): boolean {
  const linked = decodeLink(location.hash, fields.choice);
  if (!linked) return false;
  const { choice, inputs, dropped, newer } = linked;
  // The markup of an option is its text, escaped.
  const keys = dropped.slice(0, 9).map((key) => new Option(key.slice(0, 20)).innerHTML);
  asides = newer ? [say.newer] : [];
  if (keys.length) asides.push(fill(say.dropped, { keys: keys.join(', ') }));
  fields.writeAll(choice, inputs);
  fields.read();
  put('stale', '');
  void show(choice, inputs);
  return true;
}

/** Brings the presets of a new choice; says so where typed money was left as it is. */
function follow(): string[] {
  return fields.followChoice() ? [say.converted] : [];
}

/**
 * Reads the form; a field that is not well leaves the last valid result standing, and a state that
 * is shown already keeps its notes.
 */
function refresh(notes: string[] = []): void {
  const { inputs, problems } = fields.read();
  put('stale', problems.length ? fill(say.stale, { fields: problems.join(', ') }) : '');
  if (problems.length || encodeLink(fields.choice, inputs) === link()) return;
  asides = notes;
  void show(fields.choice, inputs);
}

/** Shows a state at once, and its range when the draws are done. */
async function show(choice: Choice, inputs: Inputs): Promise<void> {
  know(assess(choice, inputs));
  render();
  place('link').value = new URL(link(), location.href).href;
  if (!(await draw())) return;
  render();
  keepLink();
}

/** Adds the spread, model by model so that keys are heard in between. False if a newer state came. */
async function draw(): Promise<boolean> {
  const a = state;
  const ranges = {} as Record<SourcingModel, Range>;
  await pause(60);
  for (const model of models) {
    if (state !== a) return false;
    ranges[model] = rangeOf(a, model);
    await pause(0);
  }
  if (state !== a) return false;
  know({ ...a, spread: { ranges, effects: sensitivity(a.inputs) } });
  return true;
}

/** Puts the state on the page. The live region keeps still, out of sight, until it can say all. */
function render(): void {
  const { sentence, notes, ...pictures } = shown.places;
  const whole = !!state.spread;
  root.classList.toggle('est-drawing', !whole);
  put(whole ? 'sentence' : 'first', sentence);
  put('notes', notes + asides.map((aside) => `<li>${aside}</li>`).join(''));
  for (const [name, html] of Object.entries(pictures)) {
    // At first only what is seen; the draws bring the rest.
    const unseen = name.startsWith('effects') || place(name).closest('details:not([open])');
    if (whole || !unseen) put(name, html);
  }
  readMonth();
}

/** What the slider's month says, and the cursor in the picture. */
function readMonth(): void {
  const slider = place('month');
  const { months } = state.inputs;
  slider.max = String(months);
  const month = slider.valueAsNumber;
  root.querySelector('.est-cursor')?.setAttribute('d', `M${monthX(month, months)} 30V212`);
  if (!state.spread) return;
  slider.ariaValueText = shown.reading(month);
  put('reading', slider.ariaValueText);
}

/** The address follows the numbers, but not at each key: browsers limit how often it may change. */
function keepLink(): void {
  history.replaceState(null, '', link());
}

async function copy(): Promise<void> {
  const field = place('link');
  try {
    await navigator.clipboard.writeText(field.value);
    put('copied', say.copied);
  } catch {
    put('copied', say.copyRefused);
    field.select();
  }
}

async function save(): Promise<void> {
  while (!state.spread) await pause(60);
  const text = csv({ ...telling, a: state }, place('link').value, fields.list(state.inputs));
  Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(new Blob([text], { type: 'text/csv' })),
    download: 'savings-estimate.csv',
  }).click();
}

/** What the page's buttons do. */
const actions: Record<string, (button: HTMLElement) => unknown> = {
  copy,
  csv: save,
  print: () => print(),
  reset(button) {
    fields.reset(button.closest('fieldset')!);
    refresh();
  },
};

/** What the start hands over, by the type of event. */
const handlers: Record<string, (target: HTMLInputElement) => unknown> = {
  input({ type, name }) {
    if (type === 'range') return readMonth();
    const notes = choiceNames.includes(name as ChoiceName) ? follow() : [];
    if (name === 'priceUnit') fields.followPriceUnit();
    if (name === 'swing') fields.takeSwing();
    refresh(notes);
  },
  click(target) {
    const button = target.closest('button');
    if (button) void actions[button.dataset['do']!]?.(button);
  },
  /** A link to a place on the page must not cost the numbers their place in the address. */
  hashchange() {
    if (!load()) keepLink();
  },
};

const first = state;
// Fields that were filled in before this file came count as typed.
if (!load()) {
  fields.takeSwing();
  refresh(follow());
}
// Untouched, the page is right as it was built; the draws are only made ready for the slider.
if (state === first) void draw().then(readMonth);
Object.assign(root, {
  handle: ({ type, target }: Event) => handlers[type]?.(target as HTMLInputElement),
});
