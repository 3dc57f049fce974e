import {
  allowed,
  choiceTable,
  inputTable,
  numberNames,
  presets,
  priceUnitTable,
  type Choice,
  type Inputs,
  type PriceUnit,
} from './inputs.ts';

/** Version of the presets and of the link. Changing a default means a new version. */
export const linkVersion = 1;

/** What a link says. */
export interface Linked {
  readonly choice: Choice;
  readonly inputs: Inputs;
  /** Keys that are unknown, malformed or out of range; their presets were taken. */
  readonly dropped: readonly string[];
  /** The link was made by a newer version of this page. */
  readonly newer: boolean;
}

const firstChoice: Choice = { currency: 'GEL', model: 'onshore', contract: 'banded' };

function codeOf(codes: Record<string, string>, value: string): string {
  return Object.keys(codes).find((code) => codes[code] === value) ?? '';
}

/** State → fragment: `#v=1&cu=gel&mo=on&ct=band`, then what differs from the presets. */
export function encodeLink(choice: Choice, inputs: Inputs): string {
  const untouched = presets(choice);
  const { currency, model, contract } = choiceTable;
  const parts = [
    `v=${linkVersion}`,
    `cu=${codeOf(currency.codes, choice.currency)}`,
    `mo=${codeOf(model.codes, choice.model)}`,
    `ct=${codeOf(contract.codes, choice.contract)}`,
  ];
  for (const name of numberNames) {
    // The price unit stands before the first row of its group.
    if (name === 'productiveHours' && inputs.priceUnit !== untouched.priceUnit) {
      parts.push(`${priceUnitTable.key}=${inputs.priceUnit}`);
    }
    if (inputs[name] !== untouched[name]) parts.push(`${inputTable[name].key}=${inputs[name]}`);
  }
  return `#${parts.join('&')}`;
}

/** Keys and values of a fragment; the last of duplicate keys wins; nothing is decoded. */
function pairsOf(fragment: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const [key = '', ...value] = part.split('=');
    if (part) pairs.set(key, value.join('='));
  }
  return pairs;
}

/** Fragment → state, or `null` when it holds none. Never throws. */
export function decodeLink(fragment: string, fallbackChoice = firstChoice): Linked | null {
  const pairs = pairsOf(fragment);
  const version = pairs.get('v') ?? '';
  if (!/^\d+$/.test(version) || Number(version) < 1) return null;
  pairs.delete('v');

  const dropped: string[] = [];
  const take = <T>(key: string, read: (text: string) => T | undefined): T | undefined => {
    const text = pairs.get(key);
    if (text === undefined) return undefined;
    pairs.delete(key);
    const value = read(text);
    if (value === undefined) dropped.push(key);
    return value;
  };
  const oneOf =
    <T extends string>(codes: Readonly<Record<string, T>>) =>
    (text: string): T | undefined =>
      Object.hasOwn(codes, text) ? codes[text] : undefined;

  const { currency, model, contract } = choiceTable;
  const choice: Choice = {
    currency: take(currency.key, oneOf(currency.codes)) ?? fallbackChoice.currency,
    model: take(model.key, oneOf(model.codes)) ?? fallbackChoice.model,
    contract: take(contract.key, oneOf(contract.codes)) ?? fallbackChoice.contract,
  };
  const inputs: { -readonly [Name in keyof Inputs]: Inputs[Name] } = { ...presets(choice) };
  for (const name of numberNames) {
    if (name === 'productiveHours') {
      inputs.priceUnit = take<PriceUnit>(priceUnitTable.key, oneOf(priceUnitTable.codes)) ?? 'fte';
    }
    const row = inputTable[name];
    const value = take(row.key, (text) => {
      const given = /^-?\d+(\.\d+)?(e-?\d+)?$/.test(text) ? Number(text) + 0 : NaN;
      return allowed(given, row) ? given : undefined;
    });
    inputs[name] = value ?? inputs[name];
  }
  dropped.push(...pairs.keys());
  return { choice, inputs, dropped, newer: Number(version) > linkVersion };
}
