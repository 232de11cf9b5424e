import { daysBetween, type IsoDate, isDone, isIsoDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import type { Slice } from './fields.ts';
import { sameName } from './sameName.ts';

/** A line of work of the scope: whose figures it has, and the days by which the forecast has it end, each `''` where it has none. */
export type WorkLine = { name: string; by: string; p50: IsoDate; p80: IsoDate };

/** A slice beside the line of work that it is; a line that nobody owns has no slice. */
export type Promised = {
  slice: Slice | undefined;
  line: WorkLine | undefined;
  /** By how many days the forecast has it end after the day its owner gave; undefined where it is done or either is not known. */
  late: number | undefined;
};

/** The difference of the two days that is more than rounding: a fortnight. */
export const FORTNIGHT = 14;

/** Every slice beside its line of work, by its name, then the lines that no slice has. */
export function promisedBy(slices: readonly Slice[], lines: readonly WorkLine[], today: IsoDate): Promised[] {
  const byName = new Map(lines.map((line) => [wordsKey(line.name), line]));
  const said = slices.filter(({ slice, owner }) => slice.trim() !== '' || owner.trim() !== '');
  const named = new Set(said.map(({ slice }) => wordsKey(slice)));
  return [
    ...said.map((slice) => {
      const line = byName.get(wordsKey(slice.slice));
      return { slice, line, late: lateBy(slice, line, today) };
    }),
    ...lines
      .filter(({ name }) => !named.has(wordsKey(name)))
      .map((line) => ({ slice: undefined, line, late: undefined })),
  ];
}

function lateBy({ date, doneOn }: Slice, line: WorkLine | undefined, today: IsoDate): number | undefined {
  if (!line || isDone(doneOn, today) || !isIsoDate(date) || !isIsoDate(line.p50)) return undefined;
  return daysBetween(date, line.p50);
}

/** Those of which the forecast and the owner differ by more than a fortnight, to the worse. */
export function promisedTooEarly(all: readonly Promised[]): Promised[] {
  return all.filter(({ late }) => (late ?? 0) > FORTNIGHT);
}

/** The lines of work that nobody owns. */
export function unowned(all: readonly Promised[]): Promised[] {
  return all.filter(({ slice }) => (slice?.owner.trim() ?? '') === '');
}

/** Slices whose figures are another’s than their owner’s. */
export function figuresOfOthers(all: readonly Promised[]): (Promised & { slice: Slice; line: WorkLine })[] {
  return all.flatMap(({ slice, line, late }) => {
    if (!slice || !line || slice.owner.trim() === '' || line.by.trim() === '') return [];
    return sameName(slice.owner, line.by) ? [] : [{ slice, line, late }];
  });
}

/** What a slice or a line of work is called. */
export function promisedName({ slice, line }: Promised): string {
  return slice?.slice.trim() || line?.name || '';
}
