import type { Asked } from './asked.ts';
import * as words from './en/evidence.ts';

/** What references have in common before their last number: “MR-” of “MR-09b”. */
const PARTS = /^(.*?)(\d+)(\p{L}?)$/u;
const seriesOf = (reference: string) => PARTS.exec(reference)?.[1] ?? reference;
const numberOf = (reference: string) => Number(PARTS.exec(reference)?.[2] ?? Number.NaN);

/** So many in a row that the plan lacks are others’ questions, and no gap. */
const MOST_GAP = 20;

/** The references that the plan does not hold, between others that it does. */
export function absentIn(all: readonly Pick<Asked, 'reference'>[]): string[] {
  const given = all.map(({ reference }) => reference).filter((one) => one !== '');
  return [...Map.groupBy(given, seriesOf).values()].flatMap((series) => {
    const ordered = series.toSorted((a, b) => numberOf(a) - numberOf(b) || a.localeCompare(b));
    return ordered.slice(1).flatMap((one, at) => gapBetween(ordered[at] ?? one, one));
  });
}

function gapBetween(before: string, one: string): string[] {
  const [from, to] = [numberOf(before) + 1, numberOf(one) - 1];
  if (!(to >= from) || to - from > MOST_GAP) return [];
  const [first = '', last = ''] = [from, to].map((number) => `${seriesOf(one)}${padded(number, before)}`);
  return [first === last ? first : words.range(first, last)];
}

function padded(number: number, like: string): string {
  const digits = PARTS.exec(like)?.[2] ?? '';
  return String(number).padStart(digits.startsWith('0') ? digits.length : 1, '0');
}
