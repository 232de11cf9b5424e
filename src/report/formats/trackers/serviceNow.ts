import type { Document } from '../../document.ts';
import { descriptionOf, keyOf, labelOf, ownerOf, titleOf } from './cells.ts';
import { csvOf } from './csv.ts';

const MOST_SHORT = 160;

/** What is to be done as a CSV file for an import set of ServiceNow, with one key to coalesce on. */
export function render({ work }: Document): string {
  return csvOf({
    heads: ['correlation_id', 'short_description', 'description', 'due_date', 'category', 'owner'],
    rows: work.map((one) => [
      keyOf(one),
      titleOf(one, MOST_SHORT),
      descriptionOf(one),
      one.due,
      labelOf(one),
      ownerOf(one),
    ]),
  });
}
