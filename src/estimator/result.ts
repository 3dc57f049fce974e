import type { Locale } from '#i18n/locales.ts';
import {
  headline,
  highestPrice,
  money,
  months,
  number,
  percent,
  type Maybe,
} from '#i18n/numbers.ts';
import { assess, assessFully, rangeOf, type Assessment } from './assessment.ts';
import { firstChoice } from './defaults.ts';
import { presets } from './inputs.ts';
import { page } from './page.ts';
import { decodeLink } from './share-link.ts';
import { templatesOf } from './templates.ts';
import type { Range } from './uncertainty.ts';

/** How a result is printed in prose. */
export type ResultFormat = 'money' | 'headline' | 'percent' | 'months' | 'number';

/** A state that texts speak of, computed once for a build; the draws only where a text asks for them. */
class Case {
  readonly assessment: Assessment;
  #range: Range | undefined;

  constructor(link: string) {
    const read = decodeLink(link);
    if (!read || read.newer || read.dropped.length > 0) {
      const what = read?.dropped.join(', ') || 'no state that this version knows';
      throw new Error(`estimator case „${link}“: ${what}`);
    }
    this.assessment = assess(read.choice, read.inputs);
  }

  get range(): Range {
    return (this.#range ??= rangeOf(this.assessment, this.assessment.choice.model));
  }
}

const cases = new Map<string, Case>();

function caseOf(link: string): Case {
  const made = cases.get(link) ?? new Case(link);
  cases.set(link, made);
  return made;
}

/** The number at a dotted path: `totalPct`, `components.ramp`, `range.total.p50`; null if undefined. */
function numberAt(of: Case, path: string): Maybe {
  const tree = path.startsWith('range.') ? { range: of.range } : of.assessment.results;
  const found = path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], tree);
  if (typeof found === 'number' || found === null) return found;
  throw new Error(`estimator result „${path}“ is no number: ${String(found)}`);
}

/**
 * A result of the model as text for prose: `('#v=1&cu=gel', 'totalPct', 'percent', 'en')` → `10.2%`.
 * A result that is undefined in that case (a payback that never comes) is a dash.
 * @throws when the link has a part that it cannot read, or there is no such number
 */
export function modelResult(link: string, path: string, as: ResultFormat, locale: Locale): string {
  const found = caseOf(link);
  const { choice, inputs } = found.assessment;
  const { currency } = choice;
  const value = numberAt(found, path);
  if (path === 'breakEvenPrice') {
    const digits = inputs.priceUnit === 'fte' ? 0 : 2;
    return highestPrice(value, currency, locale, digits);
  }
  if (as === 'money') return money(value, currency, locale);
  if (as === 'headline') return headline(value, currency, locale);
  if (as === 'percent') return percent(value, locale);
  return as === 'months' ? months(value, locale) : number(value, locale, 2);
}

/** The answer of the page as it opens, as HTML: one thing to read on the home page. */
export function teaser(locale: Locale): string {
  const choice = firstChoice(locale);
  const a = assessFully(choice, presets(choice));
  return page({ a, locale, templates: templatesOf(locale) }).places.sentence;
}
