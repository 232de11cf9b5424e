import { type Flat, flatten, type Section, showFlat } from './document.ts';

/** A part of a document as a reader meets it. */
export type Shown = Flat<string>;

/** What sections say, from the top, as it reads. */
export function shown(made: Section | readonly Section[] | undefined): Shown[] {
  return flatten([made ?? []].flat()).map(showFlat);
}
