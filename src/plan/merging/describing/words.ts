import type { Plan } from '../../document/schema.ts';
import type { Wordings } from '../../../sheets/sheet.ts';
import { gone, rowOf, within } from '../en.ts';
import { groupLabel, labelOf } from './labels.ts';
import { asNamed, type Names, namesOf } from './names.ts';
import type { Place } from './places.ts';
import { type Say, sayWith } from './values.ts';

/** What it takes to put places and values into words. */
export type Words = { plan: Plan; wordings: Wordings; names: Names; say: Say };

/** Words for two states of a plan; what is in both is called as the first has it. */
export function wordsFor(plan: Plan, other: Plan, wordings: Wordings): Words {
  const names: Names = new Map([...namesOf(other, wordings), ...namesOf(plan, wordings)]);
  return { plan, wordings, names, say: sayWith(wordings, (id) => names.get(id)?.text ?? gone) };
}

/** A place in words: the field, behind the row or the group in which it stands. */
export function whereOf(place: Place, { plan, wordings, names }: Words): string {
  const { part, list, row, holds } = place;
  const listed = list === undefined ? '' : labelOf({ part, keys: list }, wordings);
  const name = row === undefined ? undefined : names.get(row);
  const holder = rowOf(listed, name ? asNamed(name) : '') || groupLabel(place, plan, wordings);
  const field = holds === 'whole' || holds === 'list' ? '' : labelOf(place, wordings);
  return within(holder, field);
}
