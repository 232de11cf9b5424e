import { type Block, dates, words as column } from '../../blocks.ts';
import type { Document, Work } from '../../document.ts';
import * as words from '../../en.ts';
import { dateOf } from '../../values.ts';
import { descriptionOf, keyOf, labelOf, ownerOf, titleOf } from './cells.ts';
import { csvOf } from './csv.ts';

const MOST_TITLE = 255;

/** What is to be done as a plain table, for a tracker that takes any headings. */
export function render({ work }: Document): string {
  return csvOf({
    heads: ['Key', 'Kind', 'Title', 'Owner', 'Due', 'Description'],
    rows: work.map((one) => [
      keyOf(one),
      labelOf(one),
      titleOf(one, MOST_TITLE),
      ownerOf(one),
      one.due,
      descriptionOf(one),
    ]),
  });
}

/** The same as a table to paste, for planners that take no file. */
export function workTable(work: readonly Work[]): Block {
  return {
    kind: 'table',
    table: {
      caption: '',
      columns: [column(words.title), column(words.owner), dates(words.due)],
      rows: work.map((one) => [titleOf(one, MOST_TITLE), one.who, dateOf(one.due)]),
    },
  };
}
