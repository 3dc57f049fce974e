import { fill, table } from './markup.ts';
import type { Part } from './part.ts';
import { formats, type Telling } from './phrases.ts';
import { positionChart, type Mark } from './position-chart.ts';

/** The net position, its deepest point and when it is ahead. */
export function positionPart(telling: Telling): Part {
  const { a, words } = telling;
  const f = formats(telling);
  const { position, deepestDip, deepestMonth, paybackMonth, firstAheadMonth } = a.results;
  const band = a.spread?.ranges[a.choice.model].positionBand;
  const [when, month] = [f.when(deepestMonth), f.month(paybackMonth ?? firstAheadMonth)];
  const marks: Mark[] = [];
  if (deepestDip < 0) {
    marks.push({ month: deepestMonth, label: fill(words.dipLabel, { when }), at: 'bottom' });
  }
  if (paybackMonth) {
    marks.push({ month: paybackMonth, label: fill(words.aheadLabel, { month }), at: 'top' });
  }
  const never = firstAheadMonth === null ? words.positionNever : words.positionLost;
  const found = paybackMonth === null ? never : words.positionGain;
  const finding =
    paybackMonth === 0 && deepestDip === 0
      ? words.positionStart
      : fill(found, { dip: f.about(deepestDip), when, month });
  const key =
    `<p class="est-key"><svg class="est-swatch" viewBox="0 0 16 16" aria-hidden="true"><path class="est-line" d="M0 8H16"/></svg> ${words.lineKey}` +
    (band
      ? ` <svg class="est-swatch" viewBox="0 0 16 16" aria-hidden="true"><rect class="est-hatch" width="16" height="16"/></svg> ${words.bandKey}</p>`
      : '</p>');
  const rows = position.map((net, t) =>
    [net, ...(band ? [band.p10[t] ?? 0, band.p90[t] ?? 0] : [])].map(f.cell),
  );
  const drawn = band ? { band: { low: band.p10, high: band.p90 } } : {};
  const chart = { title: finding, position, marks, axis: words.monthAxis, money: f.about };
  return {
    finding,
    picture: positionChart({ ...chart, ...drawn }) + key,
    table: table(
      words.none,
      '',
      [words.month, words.net, ...(band ? [words.from, words.to] : [])],
      rows.map((cells, t) => [String(t), ...cells]),
    ),
  };
}

/** What the slider says of a month. */
export function monthReading(telling: Telling, month: number): string {
  const { a, words } = telling;
  const f = formats(telling);
  const band = a.spread?.ranges[a.choice.model].positionBand;
  const name = month === 0 ? words.startName : fill(words.monthName, { month: f.month(month) });
  const net = a.results.position[month] ?? 0;
  const ends = { p10: f.about(band?.p10[month] ?? net), p90: f.about(band?.p90[month] ?? net) };
  return fill(words.reading, { name, net: f.about(net), ...ends });
}
