import { LISTS, type ListName } from '../../plan/document/lists.ts';
import type { Plan } from '../../plan/document/schema.ts';

/** The ids of the rows of every list but one: no row of that one may take them. */
export function idsOutside(list: ListName, plan: Plan): Set<string> {
  const others = Object.entries(LISTS).filter(([name]) => name !== list);
  return new Set(others.flatMap(([, place]) => place.read(plan).map(({ id }) => id)));
}
