import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../../plan/documents/build.ts';
import { counted, examplePlan, TODAY, WORDINGS } from '../../../plan/documents/plans.fixture.ts';
import type { Plan } from '../../../plan/document/schema.ts';
import { type Document, type Work, WORK_KINDS } from '../../document.ts';
import * as azure from './azure.ts';
import * as jira from './jira.ts';
import * as serviceNow from './serviceNow.ts';
import * as workItems from './workItems.ts';

/** The example while its gates are still shut. */
const EXAMPLE = examplePlan();
for (const gate of EXAMPLE.gate.gates) gate.opened = '';
const COUNTED = counted(EXAMPLE);
const documentOf = (plan: Plan): Document => buildDocument('team', plan, COUNTED, WORDINGS, TODAY);
const DOCUMENT = documentOf(EXAMPLE);

const TRACKERS = {
  jira: { ...jira, required: ['Summary', 'Issue Type'], title: 'Summary', most: 255 },
  azure: { ...azure, required: ['Work Item Type', 'Title'], title: 'Title', most: 255 },
  serviceNow: {
    ...serviceNow,
    required: ['correlation_id', 'short_description'],
    title: 'short_description',
    most: 160,
  },
  workItems: { ...workItems, required: ['Key', 'Title'], title: 'Title', most: 255 },
};

/** A file as a parser of somebody else’s reads it: headings, and rows of cells. */
function parsed(csv: string): { heads: string[]; rows: string[][] } {
  expect(csv.startsWith('\ufeff')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(csv, { skipEmptyLines: true, delimiter: ',' });
  expect(errors).toEqual([]);
  const [heads = [], ...rows] = data;
  return { heads, rows };
}

const WORK: Work = { id: 'a', kind: 'question', number: 9, what: '', who: '', due: '', notes: [] };
const EVIL = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=HYPERLINK("http://x")',
  '"quoted", and; semi\r\nmore',
  '<b>bold</b> & <script>',
  'שלום',
  'x'.repeat(5000),
  `${'😀'.repeat(300)}`,
];

describe.each(Object.entries(TRACKERS))('a file for %s', (_, { render, required, title, most }) => {
  it('has the columns it has to have, filled in each row, and a row for each thing to do', () => {
    const { heads, rows } = parsed(render(DOCUMENT, { option: '' }));
    expect(heads).toEqual(expect.arrayContaining(required));
    expect(rows).toHaveLength(DOCUMENT.work.length);
    for (const row of rows) {
      expect(row).toHaveLength(heads.length);
      for (const head of required) expect(row[heads.indexOf(head)]).toMatch(/\S/);
    }
  });

  it.each(EVIL)('changes nothing of %j, and no cell of it can act as a formula', (evil) => {
    const work = Object.keys(WORK_KINDS).map((kind) => ({
      ...WORK,
      kind: kind as Work['kind'],
      id: '-1+1',
      what: evil,
      who: evil,
      notes: [{ label: 'Check', value: evil }],
    }));
    const { heads, rows } = parsed(render({ ...DOCUMENT, work }, { option: '' }));
    expect(rows).toHaveLength(work.length);
    for (const row of rows) {
      expect(row).toHaveLength(heads.length);
      // Whatever blanks a program takes off first.
      for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      expect([...(row[heads.indexOf(title)] ?? '')].length).toBeLessThanOrEqual(most);
      const told = unescaped(
        row[heads.findIndex((head) => /description$/i.test(head) && head !== title)] ?? '',
      );
      const whole = render === azure.render ? evil.replace(/\r\n|\r/g, '\n') : evil;
      expect(told.split(whole).length).toBe(4);
    }
  });

  it('is the same bytes of the same plan', () => {
    expect(render(documentOf(EXAMPLE), { option: '' })).toBe(render(DOCUMENT, { option: '' }));
  });
});

/** A description for Azure DevOps is HTML; in others nobody types such marks here. */
function unescaped(html: string): string {
  if (!/<br>|&lt;/.test(html)) return html;
  return html
    .replaceAll('<br>', '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

it('a program that reads it finds no control character, and no half of a letter', () => {
  const work = [{ ...WORK, what: 'a\u0000b\u0007c\ud800d' }];
  expect(jira.render({ ...DOCUMENT, work })).toContain('"Question 9: abc\ufffdd"');
});

it('what it says of work is what a person would look for', () => {
  const { heads, rows } = parsed(workItems.render(DOCUMENT));
  const kinds = new Set(rows.map((row) => row[heads.indexOf('Kind')]));
  expect([...kinds].sort()).toEqual(Object.values(WORK_KINDS).toSorted());
  expect(new Set(rows.map((row) => row[0])).size).toBe(rows.length);
  const promise = rows.find((row) => row[1] === 'commitment');
  expect(promise?.[2]).toMatch(/^Promise: /);
  expect(promise?.[4]).toMatch(/^\d{4}-\d\d-\d\d$/);
});

it('Azure DevOps has types of its own in each process', () => {
  const types = (process: string) =>
    new Set(parsed(azure.render(DOCUMENT, { option: process })).rows.map(([type]) => type));
  expect(types('scrum')).toEqual(new Set(['Impediment', 'Task', 'Product Backlog Item']));
  expect(types('agile')).toEqual(new Set(['Issue', 'Task', 'User Story']));
});

it('lists as long as lists may be are written whole', () => {
  const work = Array.from({ length: 2_000 }, (_, at) => ({
    ...(DOCUMENT.work[at % DOCUMENT.work.length] ?? WORK),
    id: `row-${at}`,
  }));
  expect(parsed(jira.render({ ...DOCUMENT, work })).rows).toHaveLength(2_000);
});
