import { scale } from './axis.ts';
import { drawingWidth, group, hatched, hatching, key, paragraph, path, rect } from './draw.ts';
import type { Drawing, Frame } from './draw.ts';
import { textWidth } from './type.ts';

interface PlaceData {
  readonly label: string;
  /** Hours ahead of UTC. */
  readonly offset: number;
}

/** Places on the clock of one of them, in one language. */
export interface StripData {
  readonly origin: PlaceData;
  readonly places: readonly (PlaceData & { readonly kind: 'on' | 'near' | 'off' })[];
}

/** Office hours everywhere, by the clock of the place. */
const office = { from: 9, to: 18 } as const;
const thickness = 14;

/** Hours between two clocks, the short way round: from UTC+4 to UTC−5 it is 9. */
function behind(origin: number, place: number): number {
  const difference = origin - place;
  return difference > 12 ? difference - 24 : difference < -12 ? difference + 24 : difference;
}

/** Hours of a working day that two places share. */
export function commonHours(origin: number, place: number): number {
  return Math.max(0, office.to - office.from - Math.abs(behind(origin, place)));
}

/** `UTC+5:30`, `UTC−5`. */
function utc(offset: number): string {
  const [hours, minutes] = [Math.trunc(Math.abs(offset)), (Math.abs(offset) % 1) * 60];
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes > 0 ? `:${minutes}` : ''}`;
}

/** Office hours of each place on the clock of the first; the common hours are solid. */
export function strip({ origin, places }: StripData, { prefix, say, format }: Frame): Drawing {
  const shifts = places.map(({ offset }) => behind(origin.offset, offset));
  const first = Math.floor((office.from + Math.min(0, ...shifts)) / 3) * 3;
  const last = Math.ceil((office.to + Math.max(0, ...shifts)) / 3) * 3;
  const toX = scale(first, last, 9, drawingWidth - 9);
  const clock = (hour: number) => {
    const time = ((hour % 24) + 24) % 24;
    const minutes = (time % 1) * 60;
    return `${Math.trunc(time)}${minutes > 0 ? `:${minutes}` : ''}`;
  };
  const common = (place: PlaceData) => {
    const hours = commonHours(origin.offset, place.offset);
    return hours === 0
      ? say('none')
      : say('common', { count: hours, hours: format({ value: hours }) });
  };
  const texts: string[] = [];
  const solid: string[] = [];
  const apart: string[] = [];
  const separators: string[] = [];
  const days: string[] = [];
  const signs = key(
    [
      { label: say('together'), sign: (x, at) => solid.push(rect(x, at + 3, 26, 13)) },
      { label: say('apart'), sign: (x, at) => apart.push(rect(x + 1, at + 3, 24, 13)) },
    ],
    0,
  );
  texts.push(signs.markup);
  const caption = paragraph(say('clock', { place: origin.label }), {
    x: 0,
    y: signs.bottom + 10,
    width: drawingWidth,
    look: 'note',
  });
  texts.push(caption.markup);
  const hours = Array.from({ length: (last - first) / 3 + 1 }, (_, index) => first + 3 * index);
  for (const hour of hours) {
    texts.push(
      paragraph(clock(hour), { x: toX(hour), y: caption.bottom + 3, look: 'note', anchor: 'mid' })
        .markup,
    );
  }
  const top = caption.bottom + 27;
  let y = top + 6;
  const row = (place: PlaceData, shift: number, right: string) => {
    const name = `${place.label}, ${utc(place.offset)}`;
    const label = paragraph(name, { x: 0, y, width: drawingWidth });
    texts.push(label.markup);
    const beside =
      label.width + 14 + textWidth(right, 'note') <= drawingWidth && label.bottom - y === 20;
    const answer = paragraph(right, {
      x: beside ? drawingWidth : 0,
      y: beside ? y + 1 : label.bottom,
      look: 'note',
      anchor: beside ? 'end' : 'start',
    });
    if (right) texts.push(answer.markup);
    y = (right && !beside ? answer.bottom : label.bottom) + 3;
    days.push(rect(toX(office.from), y, toX(office.to) - toX(office.from), thickness));
    const [from, to] = [office.from + shift, office.to + shift];
    const [start, end] = [Math.max(from, office.from), Math.min(to, office.to)];
    if (start < end) solid.push(rect(toX(start), y, toX(end) - toX(start), thickness));
    const pieces =
      start < end
        ? [
            [from, start],
            [end, to],
          ]
        : [[from, to]];
    for (const [a = 0, b = 0] of pieces) {
      if (b > a) apart.push(rect(toX(a), y, toX(b) - toX(a), thickness));
    }
    y += thickness + 12;
  };
  row(origin, 0, say('office', { from: clock(office.from), to: clock(office.to) }));
  let kind = '';
  places.forEach((place, index) => {
    if (place.kind !== kind) {
      kind = place.kind;
      separators.push(path(`M0 ${y}H${drawingWidth}`));
      const heading = paragraph(say(place.kind), {
        x: 0,
        y: y + 7,
        width: drawingWidth,
        look: 'strong',
      });
      texts.push(heading.markup);
      y = heading.bottom + 2;
    }
    row(place, shifts[index] ?? 0, common(place));
  });
  const height = y - 4;
  const marks = hours.map((hour) => `M${Math.round(toX(hour))} ${top - 5}v5`).join('');
  return {
    height,
    body:
      (apart.length > 0 ? hatching(prefix) : '') +
      group('fig-track', ...days) +
      group('fig-hair', ...separators) +
      group('fig-line', path(`M0 ${top}H${drawingWidth}${marks}`)) +
      hatched(prefix, ...apart) +
      group('fig-accent', ...solid) +
      texts.join(''),
    alt: places.map((place) => `${place.label} (${say(place.kind)}): ${common(place)}`).join('; '),
    table: {
      head: [say('what'), say('utc'), say('clock', { place: origin.label }), say('together')],
      rows: places.map((place, index) => {
        const shift = shifts[index] ?? 0;
        return [
          `${place.label} (${say(place.kind)})`,
          utc(place.offset),
          `${clock(office.from + shift)}–${clock(office.to + shift)}`,
          format({ value: commonHours(origin.offset, place.offset) }),
        ];
      }),
    },
  };
}
