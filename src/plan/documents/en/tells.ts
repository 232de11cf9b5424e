import { phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';

/*
 * What a document tells about whom, before it is handed on.
 */
/** So many people are named; of more, how many more there are. */
const MOST_NAMED = 6;

export const namesNobody = 'This document names nobody.';
export const names = (all: readonly string[]) => {
  const some = all.slice(0, MOST_NAMED);
  const more = all.length - some.length;
  const people = phrase`${all.length} ${all.length === 1 ? 'person' : 'people'}`;
  return phrase`This document names ${people}: ${listed([...some, ...(more > 0 ? [phrase`${more} more`] : [])])}.`;
};
export const saysOf = (who: string, what: string) => phrase`It says of ${who}: ${what}.`;
export const overdue = (promises: number) => phrase`${promises} ${plural(promises, 'promise')} overdue`;
export const missed = (promises: number) => phrase`${promises} ${plural(promises, 'promise')} missed`;
export const printsPrivate = (parts: readonly string[]) =>
  phrase`Printed although private: ${listed(parts)}.`;
