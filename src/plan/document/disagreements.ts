import * as v from 'valibot';
import { group, rowId, typed } from '../../sheets/fields.ts';

/**
 * Where two people want different things in one place, and the plan shows both until they agree. What stands
 * in that place meanwhile is `mine`.
 */
export const DisagreementSchema = group({
  id: rowId,
  /** The place, from the plan’s top: keys and row ids with a slash between them. */
  at: typed,
  /** The place in words. */
  label: typed,
  mine: typed,
  by: typed,
  theirs: typed,
  theirsBy: typed,
  /** What would stand in the place if theirs were followed, as JSON: null takes it out; blank where nobody knows. */
  instead: typed,
  /** The day on which it was noted. */
  noted: typed,
});
export type Disagreement = v.InferOutput<typeof DisagreementSchema>;

/** A disagreement nobody has described yet. */
export function blankDisagreement(id: string): Disagreement {
  return v.parse(DisagreementSchema, { id });
}
