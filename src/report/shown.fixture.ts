import { type Flat, flatten, type Section, showFlat } from './document.ts';

/** A part of a document as a reader meets it. */
export type Shown = Flat<string>;

/** What sections say, from the top, as it reads. */
export function shown(made: Section | readonly Section[] | undefined): Shown[] {
  return flatten([made ?? []].flat()).map(showFlat);
}

/** The same without what is private, as documents have it that ask for no more. */
export function shownToAll(made: Section | readonly Section[] | undefined): Shown[] {
  const open = (sections: readonly Section[]): Section[] =>
    sections.filter((one) => !one.private).map((one) => ({ ...one, sections: open(one.sections) }));
  return shown(open([made ?? []].flat()));
}
