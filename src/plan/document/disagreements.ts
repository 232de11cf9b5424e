import { blankRow, date, person, type RowOf, rows, text } from '../../sheets/fields.ts';

/**
 * Where two people want different things in one place, and the plan shows both until they agree. What stands
 * in that place meanwhile is `mine`.
 */
export const DISAGREEMENTS = rows(['label'], {
  /** The place, from the plan’s top: keys and row ids with a slash between them. */
  at: text,
  /** The place in words. */
  label: text,
  mine: text,
  by: person,
  theirs: text,
  theirsBy: person,
  /** What would stand in the place if theirs were followed, as JSON: null takes it out; blank where nobody knows. */
  instead: text,
  /** The day on which it was noted. */
  noted: date,
});
export type Disagreement = RowOf<typeof DISAGREEMENTS>;

/** A disagreement nobody has described yet. */
export function blankDisagreement(id: string): Disagreement {
  return blankRow(DISAGREEMENTS, id);
}
