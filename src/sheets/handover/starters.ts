import type { Area, HandoverItem } from './fields.ts';

/** content/starter-items.yaml: lines that many pilots could have written. */
export type StarterItemContent = {
  caveat: string;
  items: { id: string; area: Area; pilot: string; production: string }[];
};

/** What a chosen line becomes. */
export type StarterItem = { id: string; area: Area; pilot: string; production: string; state: 'open' };

/** The lines as rows, each under an id of its own, so that the same line never becomes two rows. */
export function starterItems({ items }: StarterItemContent): StarterItem[] {
  return items.map((item) => ({ ...item, id: `starter-${item.area}-${item.id}`, state: 'open' }));
}

/** True when the list holds this line, by its id though it was reworded, or word for word. */
export function holds(items: readonly HandoverItem[], { id, production }: StarterItem): boolean {
  const said = production.toLowerCase();
  return items.some((item) => item.id === id || item.production.trim().toLowerCase() === said);
}
