import {
  allowed,
  inputTable,
  lists,
  numberNames,
  presets,
  type Choice,
  type Inputs,
} from './inputs.ts';
import { modelVersion } from './version.ts';

/** What a link says. */
export interface Linked {
  readonly choice: Choice;
  readonly inputs: Inputs;
  /** Keys that are unknown, malformed or out of range; their presets were taken. */
  readonly dropped: readonly string[];
  /** The link was made by a newer version of this page. */
  readonly newer: boolean;
}

type ListName = keyof typeof lists;

const firstChoice: Choice = { currency: 'GEL', model: 'onshore', contract: 'banded' };

/** Names in the order of the link: the price unit stands before the first row of its group. */
const names = numberNames.flatMap((name) =>
  name === 'productiveHours' ? (['priceUnit', name] as const) : name,
);

/** `('currency', 'GEL')` → `cu=gel`. */
function listed(list: ListName, value: string): string {
  const [key, codes] = lists[list];
  return `${key}=${Object.entries(codes).find((code) => code[1] === value)?.[0]}`;
}

/** State → fragment: `#v=1&cu=gel&mo=on&ct=band`, then what differs from the presets. */
export function encodeLink(choice: Choice, inputs: Inputs): string {
  const untouched = presets(choice);
  const chosen = (['currency', 'model', 'contract'] as const).map((name) =>
    listed(name, choice[name]),
  );
  const changed = names
    .filter((name) => inputs[name] !== untouched[name])
    .map((name) =>
      name === 'priceUnit' ? listed(name, inputs[name]) : `${inputTable[name].key}=${inputs[name]}`,
    );
  return `#v=${modelVersion.number}&${[...chosen, ...changed].join('&')}`;
}

/** Fragment → state, or `null` when it holds none. Never throws. */
export function decodeLink(fragment: string, fallbackChoice = firstChoice): Linked | null {
  // The last of duplicate keys wins; nothing is decoded.
  const pairs = new Map<string, string>();
  for (const part of fragment.replace('#', '').split('&')) {
    const cut = part.indexOf('=');
    if (part) pairs.set(cut < 0 ? part : part.slice(0, cut), cut < 0 ? '' : part.slice(cut + 1));
  }
  const version = pairs.get('v') ?? '';
  if (!/^\d+$/.test(version) || Number(version) < 1) return null;
  pairs.delete('v');

  const dropped: string[] = [];
  const take = <T>(key: string, fallback: T, read: (text: string) => T | undefined): T => {
    const text = pairs.get(key);
    if (text === undefined) return fallback;
    pairs.delete(key);
    const value = read(text);
    if (value === undefined) dropped.push(key);
    return value ?? fallback;
  };
  const option = <T extends string>(list: ListName, fallback: T): T => {
    const [key, codes] = lists[list];
    return take(key, fallback, (code) => new Map(Object.entries(codes)).get(code) as T | undefined);
  };
  const choice: Choice = {
    currency: option('currency', fallbackChoice.currency),
    model: option('model', fallbackChoice.model),
    contract: option('contract', fallbackChoice.contract),
  };
  const untouched = presets(choice);
  const inputs = names.map((name) => {
    if (name === 'priceUnit') return [name, option(name, untouched[name])];
    const row = inputTable[name];
    const value = take(row.key, untouched[name], (text) => {
      const given = /^-?\d+(\.\d+)?(e-?\d+)?$/.test(text) ? Number(text) + 0 : NaN;
      return allowed(given, row) ? given : undefined;
    });
    return [name, value];
  });
  return {
    choice,
    inputs: Object.fromEntries(inputs) as Inputs,
    dropped: [...dropped, ...pairs.keys()],
    newer: Number(version) > modelVersion.number,
  };
}
