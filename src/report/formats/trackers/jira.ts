import type { Document } from '../../document.ts';
import { descriptionOf, keyOf, labelOf, ownerOf, titleOf } from './cells.ts';
import { csvOf } from './csv.ts';

const MOST_SUMMARY = 255;

/** What is to be done as a CSV file for Jira’s importer. A column for each label has the same heading. */
export function render({ work }: Document): string {
  return csvOf({
    heads: ['Summary', 'Issue Type', 'Description', 'Due Date', 'Labels', 'Labels', 'Owner', 'External ID'],
    rows: work.map((one) => [
      titleOf(one, MOST_SUMMARY),
      'Task',
      descriptionOf(one),
      one.due,
      'unstall',
      labelOf(one),
      ownerOf(one),
      keyOf(one),
    ]),
  });
}
