import { describe, expect, it } from 'vitest';
import plan from '../../../content/examples/second-look.json';
import { assessMilestone } from '../milestone/assess.ts';
import { explain } from './explain.ts';

/** All that the book says, by file. */
const pages: Record<string, string> = import.meta.glob('../../../content/**/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What a sentence of the book is said to be. */
type Said = 'concrete' | 'symptom' | 'teeth' | 'no teeth';
type Example = { said: Said; text: string };

/** Headings of tables under which all cells are examples of the same. */
const COLUMNS: Readonly<Record<string, Said>> = {
  'You hear': 'symptom',
  'You may get': 'concrete',
  Weak: 'no teeth',
  Strong: 'teeth',
};
const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim().replaceAll(/[“”]/g, ''));

/** What stands in tables of examples. */
function inTables(page: string): Example[] {
  let heads: (Said | undefined)[] = [];
  return page.split('\n').flatMap((line) => {
    if (!/^\|.*\|$/.test(line)) heads = [];
    else if (heads.length === 0) heads = cellsOf(line).map((head) => COLUMNS[head]);
    else if (!/^\|[\s|:-]+$/.test(line))
      return cellsOf(line).flatMap((text, place): Example[] => {
        const said = heads[place];
        return said ? [{ said, text }] : [];
      });
    return [];
  });
}

/** Words in quotation marks behind a comment of MDX that calls them something. */
const MARKED = /\{\/\* (concrete|symptom|teeth|no teeth) \*\/\}\s*“([^”]+)”/g;
const marked = (page: string): Example[] =>
  [...page.matchAll(MARKED)].map(([, said, text = '']) => ({ said: said as Said, text }));

const book = Object.values(pages).flatMap((page) => [...inTables(page), ...marked(page)]);

const readsAs = (text: string, said: Said): Said | string =>
  said === 'teeth' || said === 'no teeth'
    ? assessMilestone(text).teeth
      ? 'teeth'
      : 'no teeth'
    : explain(text).verdict;

describe('the coaches agree with the book', () => {
  it('which has examples of each kind', () => {
    const kinds = Map.groupBy(book, ({ said }) => said);
    expect(kinds.get('concrete')?.length).toBeGreaterThanOrEqual(7);
    expect(kinds.get('symptom')?.length).toBeGreaterThanOrEqual(8);
    expect(kinds.get('teeth')?.length).toBeGreaterThanOrEqual(5);
    expect(kinds.get('no teeth')?.length).toBeGreaterThanOrEqual(6);
  });

  it.each(book)('which calls $said: $text', ({ said, text }) => {
    expect(readsAs(text, said)).toBe(said);
  });
});

describe('the coaches agree with the worked example', () => {
  /** Its answers that are no events; all others are. */
  const symptoms = /buy-in|^Clearer|^Resourcing|^better communication/;

  it.each(plan.triage.answers)('of which they read “$text” as its reader does', ({ text }) => {
    expect(explain(text).verdict).toBe(symptoms.test(text) ? 'symptom' : 'concrete');
  });

  it('whose milestone has teeth', () => {
    expect(assessMilestone(plan.milestone.sentence).teeth).toBe(true);
  });
});
