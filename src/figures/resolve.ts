import type { Figure as Amount } from '#facts/schema.ts';
import type { Bilingual, Locale } from '#i18n/locales.ts';
import type { BarsData } from './bars.ts';
import type { CurvesData } from './curves.ts';
import type { FlowData } from './flow.ts';
import type { GridData } from './grid.ts';
import type { LayersData } from './layers.ts';
import type { MonthsData } from './months.ts';
import type { RangesData } from './ranges.ts';
import type { FigureSpec } from './schema.ts';
import type { SplitData } from './split.ts';
import type { StripData } from './strip.ts';

/** A kind of contract, or the work kept in-house, in `curves`. */
export type Contract = 'fixed' | 'banded' | 'unit' | 'inhouse';

/** What a drawing asks of the rest of the site. */
export interface Sources {
  readonly locale: Locale;
  /** Puts figures into a text: `{F050.average}`. */
  readonly fill: (text: string) => string;
  /** The figure of a fact by its reference, `F050.average`; throws when there is none. */
  readonly figure: (reference: string) => Amount;
  /** Cost at a volume relative to the normal month: both 1 when all is normal. */
  readonly cost: (contract: Contract, volume: number) => number;
  /** Address of a page of the site in this language. */
  readonly href: (path: string) => string;
}

type Spec<Kind extends FigureSpec['kind']> = Extract<FigureSpec, { kind: Kind }>;
type Noted = { readonly label: Bilingual; readonly note?: Bilingual | undefined };

/** Takes a drawing's data into one language, with its numbers. */
export function resolver(sources: Sources) {
  const { locale, fill, figure, cost, href } = sources;
  const text = (words: Bilingual) => fill(words[locale]);
  const maybe = (words: Bilingual | undefined) => (words ? { note: text(words) } : {});
  const noted = ({ label, note }: Noted) => ({ label: text(label), ...maybe(note) });
  const amount = (value: number | string, unit: Amount['unit']): Amount =>
    typeof value === 'string' ? figure(value) : { value, unit };
  const axis = (of: Spec<'grid'>['x']) => ({
    label: text(of.label),
    low: text(of.low),
    high: text(of.high),
  });
  const half = (of: Spec<'split'>['upper']) => ({
    label: text(of.label),
    items: of.items.map(text),
  });

  return {
    text,
    bars: (spec: Spec<'bars'>): BarsData => ({
      max: spec.max,
      items: spec.items.map((item) => ({
        ...noted(item),
        amount: amount(item.value, item.unit ?? spec.unit),
        hatched: item.hatched,
      })),
    }),
    ranges: (spec: Spec<'ranges'>): RangesData => ({
      max: spec.max,
      unit: spec.unit,
      markLabel: spec.markLabel && text(spec.markLabel),
      items: spec.items.map((item) => ({
        ...noted(item),
        low: amount(item.low, spec.unit),
        high: amount(item.high, spec.unit),
        mark: item.mark === undefined ? undefined : amount(item.mark, spec.unit),
        claimed: item.claimed,
      })),
    }),
    flow: (spec: Spec<'flow'>): FlowData => ({
      stages: spec.stages.map((stage) => ({
        ...noted(stage),
        link: stage.link && href(stage.link),
      })),
      loop: spec.loop && { label: text(spec.loop.label) },
    }),
    grid: (spec: Spec<'grid'>): GridData => ({
      x: axis(spec.x),
      y: axis(spec.y),
      cells: spec.cells.map((cell) => ({ ...noted(cell), at: cell.at, strong: cell.strong })),
    }),
    split: (spec: Spec<'split'>): SplitData => ({
      actor: text(spec.actor),
      upper: half(spec.upper),
      lower: half(spec.lower),
      line: text(spec.line),
    }),
    strip: (spec: Spec<'strip'>): StripData => ({
      origin: { label: text(spec.origin.label), offset: spec.origin.offset },
      places: spec.places.map(({ label, offset, kind }) => ({ label: text(label), offset, kind })),
    }),
    layers: (spec: Spec<'layers'>): LayersData => ({
      seen: spec.seen.map(noted),
      hidden: spec.hidden.map(noted),
      line: text(spec.line),
    }),
    curves: (spec: Spec<'curves'>): CurvesData => {
      const byContract = spec.series.some((series) => 'contract' in series);
      return {
        x: text(spec.x),
        y: text(spec.y),
        xUnit: spec.xUnit ?? (byContract ? '%' : undefined),
        yUnit: spec.yUnit ?? (byContract ? '%' : undefined),
        series: spec.series.map((series) => ({
          label: text(series.label),
          points:
            'points' in series ? series.points : costPoints(series.contract, spec.volumes, cost),
        })),
      };
    },
    months: (spec: Spec<'months'>): MonthsData => ({
      measure: typeof spec.unit === 'string' ? '' : text(spec.unit),
      unit: typeof spec.unit === 'string' ? spec.unit : undefined,
      series: spec.series.map(({ label, values, as }) => ({ label: text(label), values, as })),
    }),
  };
}

/** Volume and cost in % of the normal month; a step of one hundredth finds every bend of a contract. */
function costPoints(
  contract: Contract,
  [from, to]: readonly [number, number],
  cost: Sources['cost'],
): [number, number][] {
  const [first, last] = [Math.round(from * 100), Math.round(to * 100)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const volume = first + index;
    return [volume, Number((cost(contract, volume / 100) * 100).toFixed(1))];
  });
}
