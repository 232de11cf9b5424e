import { describe, expect, it } from 'vitest';
import { flatten, type Section, showFlat } from '../../report/document.ts';
import { isBlankRow } from '../../sheets/fields.ts';
import { isPrivateAt } from '../document/fields.ts';
import { LISTS } from '../document/lists.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { LIST_NAMES } from '../document/manyRows.fixture.ts';
import { buildDocument } from './build.ts';
import { counted, examplePlan, textAt, textSlots, TODAY, WORDINGS } from './plans.fixture.ts';

const listsOf = (plan: Plan): Section[] =>
  buildDocument('team', plan, counted(plan), WORDINGS, TODAY).lists.flatMap(({ sections }) => sections);

/** The cells of the first table of a section, as they read. */
function rowsOf(one: Section | undefined): string[][] {
  const [table] = flatten([one ?? []].flat())
    .map(showFlat)
    .flatMap((part) => (part.kind === 'table' ? part.table : []));
  return table?.rows ?? [];
}

describe('what a plan holds, for a spreadsheet', () => {
  it('is nothing but where the program stands while nothing is filled in', () => {
    expect(listsOf(blankPlan('blank')).map(({ id }) => id)).toEqual(['scope']);
  });

  it('is a table for each list, with a row for each of its rows', () => {
    const plan = examplePlan();
    const lists = new Map(listsOf(plan).map((one) => [one.id, one]));
    for (const name of LIST_NAMES) {
      const { sheet, read } = LISTS[name];
      if (!sheet) continue;
      const rows = read(plan).filter((row) => !isBlankRow(row));
      expect(rowsOf(lists.get(name)).length, name).toBe(isPrivateAt([sheet, name]) ? 0 : rows.length);
    }
  });

  it('has every text of the worked example that is not private', () => {
    const plan = examplePlan();
    const said = JSON.stringify(listsOf(plan).map((one) => flatten([one])));
    const missing = textSlots(plan).filter((path) => {
      const keys = path.map(String);
      const text = textAt(plan, path).trim();
      const shown = JSON.stringify(text).slice(1, -1);
      // Of another row, and of a source, the name stands there.
      const names = ['gate', 'pick', 'source'].includes(keys.at(-1) ?? '');
      return /\p{L}{3}/u.test(text) && !names && !isPrivateAt(keys) && !said.includes(shown);
    });
    expect(missing.map((path) => path.join('.'))).toEqual([]);
  });
});
