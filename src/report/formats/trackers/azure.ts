import type { Document, Work } from '../../document.ts';
import type { Making } from '../format.ts';
import { descriptionOf, labelOf, titleOf } from './cells.ts';
import { csvOf } from './csv.ts';

const MOST_TITLE = 255;

type Types = Record<Work['kind'], string>;
const AGILE: Types = { blocker: 'Issue', commitment: 'Task', item: 'User Story', question: 'Issue' };
/** What work is called in each process of Azure DevOps. */
const TYPES: Record<string, Types> = {
  agile: AGILE,
  basic: { blocker: 'Issue', commitment: 'Task', item: 'Issue', question: 'Task' },
  scrum: { blocker: 'Impediment', commitment: 'Task', item: 'Product Backlog Item', question: 'Task' },
  cmmi: { blocker: 'Issue', commitment: 'Task', item: 'Requirement', question: 'Issue' },
};

/** What is to be done as a CSV file for Azure DevOps. It refuses a person it does not know, so that owners stand in texts. */
export function render({ work }: Document, { option }: Pick<Making, 'option'>): string {
  const types = TYPES[option] ?? AGILE;
  return csvOf({
    heads: ['Work Item Type', 'Title', 'Description', 'Tags'],
    rows: work.map((one) => [
      types[one.kind],
      titleOf(one, MOST_TITLE),
      asHtml(descriptionOf(one)),
      `unstall; ${labelOf(one)}`,
    ]),
  });
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A description is HTML there. */
function asHtml(text: string): string {
  return text.replace(/[&<>]/g, (char) => ENTITIES[char] ?? char).replace(/\r\n|\r|\n/g, '<br>');
}
