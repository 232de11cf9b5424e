import { placeIn } from '../../storage/place.ts';

/** The field of a program that was typed or chosen in last, in this browser; undefined where nobody knows. */
export function touchedLast(program: string): string | undefined {
  return placeIn(program);
}
