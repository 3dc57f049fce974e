import {
  allowed,
  choiceNames,
  inputTable,
  lists,
  numberNames,
  presets,
  type Choice,
  type Inputs,
} from './inputs.ts';
import { firstChoice } from './defaults.ts';
import { each } from './each.ts';
import { version } from './version.ts';

/** What a link says. */
export interface Linked {
  readonly choice: Choice;
  readonly inputs: Inputs;
  /** Keys that are unknown, malformed or out of range; their presets were taken. */
  readonly dropped: readonly string[];
  /** The link was made by a newer version of this page. */
  readonly newer: boolean;
}

const rows = { ...lists, ...inputTable };
type Name = keyof typeof rows;
type Value = string | number;

/** Names in the order of the link: the price unit stands before the first row of its group. */
const names = numberNames.flatMap((name) =>
  name === 'productiveHours' ? (['priceUnit', name] as const) : name,
);

/** `('currency', 'GEL')` → `cu=gel`. */
function written(name: Name, value: Value): string {
  const row = rows[name];
  const codes = 'options' in row ? Object.entries(row.options) : [];
  const code = codes.find(([, option]) => option === value)?.[0];
  return `${row.key}=${code ?? value}`;
}

/** `('currency', 'gel')` → `GEL`; nothing for what is malformed or out of range. */
function read(name: Name, text: string): Value | undefined {
  const row = rows[name];
  if ('options' in row) return Object.entries(row.options).find(([code]) => code === text)?.[1];
  const value = /^-?\d+(\.\d+)?(e-?\d+)?$/.test(text) ? Number(text) + 0 : NaN;
  return allowed(value, row) ? value : undefined;
}

/** State → fragment: `#v=1&cu=gel&mo=on&ct=band`, then what differs from the presets. */
export function encodeLink(choice: Choice, inputs: Inputs): string {
  const untouched = presets(choice);
  const changed = names.filter((name) => inputs[name] !== untouched[name]);
  return [
    `#v=${version}`,
    ...choiceNames.map((name) => written(name, choice[name])),
    ...changed.map((name) => written(name, inputs[name])),
  ].join('&');
}

/** Fragment → state, or `null` when it holds none. Never throws. */
export function decodeLink(fragment: string, fallbackChoice = firstChoice('ka')): Linked | null {
  // The last of duplicate keys wins; nothing is decoded.
  const pairs = new Map<string, string>();
  for (const part of fragment.replace('#', '').split('&')) {
    const [key, value = ''] = part.split(/=(.*)/s);
    if (part) pairs.set(key!, value);
  }
  const given = pairs.get('v') ?? '';
  if (!/^\d+$/.test(given) || Number(given) < 1) return null;
  pairs.delete('v');

  const dropped: string[] = [];
  const take = (name: Name, fallback: Value): Value => {
    const { key } = rows[name];
    const text = pairs.get(key);
    if (text === undefined) return fallback;
    pairs.delete(key);
    const value = read(name, text);
    if (value === undefined) dropped.push(key);
    return value ?? fallback;
  };
  const choice = each(choiceNames, (name) => take(name, fallbackChoice[name])) as Choice;
  const untouched = presets(choice);
  return {
    choice,
    inputs: each(names, (name) => take(name, untouched[name])) as Inputs,
    dropped: [...dropped, ...pairs.keys()],
    newer: Number(given) > version,
  };
}
