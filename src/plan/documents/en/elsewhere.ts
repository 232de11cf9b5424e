import { apart, phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';

/*
 * Where the team's plan leaves something to another document.
 */
const IN = {
  committee: 'in the committee’s pack',
  evidence: 'in the evidence list',
} as const;
export const title = 'Told elsewhere';
/** In which document a part is, and under which other titles than its own. */
export const placeIn = (id: keyof typeof IN, titles: readonly string[]) =>
  apart([IN[id], listed(titles.map((title) => phrase`“${title}”`))], ', ');
export const placesIn = (places: readonly string[]) => apart(places, '; ');
export const builtElsewhere = (count: number, title: string) =>
  phrase`Left to the evidence list, “${title}”, each with where it is built in: ${showNumber(count)} ${plural(count, 'question')}.`;
