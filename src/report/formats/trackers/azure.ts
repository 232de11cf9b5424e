import type { Document, Work } from '../../document.ts';
import { descriptionOf, labelOf, titleOf } from './cells.ts';
import { csvOf } from './csv.ts';

const MOST_TITLE = 255;

/** What work is called in each process of Azure DevOps. */
const TYPES: Record<string, Record<Work['kind'], string>> = {
  basic: { blocker: 'Issue', commitment: 'Task', item: 'Issue', question: 'Task' },
  agile: { blocker: 'Issue', commitment: 'Task', item: 'User Story', question: 'Issue' },
  scrum: { blocker: 'Impediment', commitment: 'Task', item: 'Product Backlog Item', question: 'Task' },
  cmmi: { blocker: 'Issue', commitment: 'Task', item: 'Requirement', question: 'Issue' },
};

/** What is to be done as a CSV file for Azure DevOps. It refuses a person it does not know, so that owners stand in texts. */
export function render({ work }: Document, process = 'agile'): string {
  return csvOf({
    heads: ['Work Item Type', 'Title', 'Description', 'Tags'],
    rows: work.map((one) => [
      TYPES[process]?.[one.kind] ?? 'Task',
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
