import { scaleLinear } from 'd3-scale';
import { daysBetween, isIsoDate, type IsoDate, showDate } from '../../language/dates.ts';
import { isCurrency } from '../../language/isCurrency.ts';
import { showRounded } from '../../language/numbers.ts';
import { type Flag, NARROW, type Words } from './labels.ts';
import { cut, textWidth } from './textWidth.ts';

/** A tick's words, centred but at an edge. `year` stands under the first tick of each year, and is blank elsewhere. */
export type Tick = Words & { year: string };
type Bare = Flag & { year?: string };

/** Between values nearer to each other than this no step can be counted, nor so little be drawn to a scale. */
export const LEAST_SPREAD = 1e-300;

/** Between the words of two ticks, in px. */
const AIR = 10;

/** Round values from `low` to `high`, as many as stand side by side at the narrowest. */
export function valueTicks(
  low: number,
  high: number,
  at: (value: number) => number,
  show = showRounded,
): Tick[] {
  const counts = high - low > LEAST_SPREAD ? [8, 6, 5, 4, 3, 2] : [];
  for (const count of counts) {
    const values = scaleLinear([low, high], [0, 1]).ticks(count);
    const ticks = inside(values.map((value) => ({ at: at(value), label: show(value) })));
    if (standApart(ticks)) return ticks;
  }
  return inside([{ at: at(low), label: show(low) }]);
}

/** Ticks by the months' own labels, or their numbers: as many as there is room for, evenly apart. */
export function labelTicks(labels: readonly string[], at: (index: number) => number): Tick[] {
  const ticks = labels.map((label, index) => {
    const [, month = label, year = ''] = /^(\D+) (\d{4})$/.exec(label) ?? [];
    return { at: at(index), label: month.trim() || String(index + 1), year };
  });
  for (const step of [1, 2, 3, 4, 6, 12, 24, 60]) {
    const kept = inside(ticks.filter((_, index) => index % step === 0));
    if (standApart(kept)) return kept;
  }
  return inside(ticks.slice(0, 1));
}

/** Month ticks under a span of days: each month, or each quarter, half year, year, as there is room. */
export function monthTicks(first: IsoDate, last: IsoDate, at: (date: IsoDate) => number): Tick[] {
  const starts = monthStarts(first, last);
  for (const step of [1, 2, 3, 6, 12, 24, 60, 120, 600]) {
    const kept = starts.filter((date) => monthsOf(date) % step === 0);
    const ticks = inside(
      kept.map((date) => ({ at: at(date), label: monthName(date), year: date.slice(0, 4) })),
    );
    if (standApart(ticks)) return ticks;
  }
  return [];
}

/** The first day of each month that begins from `first` to `last`, both counted. */
export function monthStarts(first: IsoDate, last: IsoDate): IsoDate[] {
  const starts: IsoDate[] = [];
  if (!(daysBetween(first, last) >= 0)) return starts;
  for (let month = monthsOf(first); month <= monthsOf(last); month += 1) {
    const start = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    if (isIsoDate(start) && start >= first) starts.push(start);
  }
  return starts;
}

/** Months since the year 0. */
function monthsOf(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function monthName(date: IsoDate): string {
  return showDate(date).split(' ')[1] ?? '';
}

/** Words that would stick out at the edge, moved in as far as they must at the narrowest. */
function inside(ticks: readonly Bare[]): Tick[] {
  return ticks.map((tick, index) => {
    const year = tick.year === ticks[index - 1]?.year ? '' : (tick.year ?? '');
    const label = cut(tick.label, NARROW);
    const half = halfWidth({ label, year });
    const centre = (tick.at / 100) * NARROW;
    const dx = Math.min(Math.max(centre, half), NARROW - half) - centre;
    return { at: tick.at, label, year, dx, anchor: 'middle' };
  });
}

/** Of a tick with its year below. */
function halfWidth({ label, year }: Pick<Tick, 'label' | 'year'>): number {
  return Math.max(textWidth(label), textWidth(year)) / 2;
}

function standApart(ticks: readonly Tick[]): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    if (!next) return true;
    const apart = ((next.at - tick.at) / 100) * NARROW + next.dx - tick.dx;
    return apart >= halfWidth(tick) + halfWidth(next) + AIR;
  });
}

/** How a figure writes its amounts: `unit` once, `show` for each. */
type Measure = { unit: string; show: (value: number) => string };

/** The unit as it is; money in full figures would not fit, so it is written in thousands or millions. */
export function measure(unit: string, most: number): Measure {
  if (!isCurrency(unit) || most < 1e5) return { unit, show: showRounded };
  const [size, name] = most < 1e8 ? [1e3, 'thousand'] : [1e6, 'million'];
  return { unit: `${unit.toUpperCase()} ${name}`, show: (value) => showRounded(value / size) };
}
