import { describe, expect, it, vi } from 'vitest';
import { choice, date, group, money, person, rows, text, type ValueOf } from './fields.ts';

const BAKERY = group({
  baker: person,
  opens: date,
  oven: choice(['gas', 'wood']),
  rent: money,
  loaves: rows(['name'], { name: text, by: person, on: date, price: money }),
});

// The one line that registers it.
vi.mock('./index.ts', async (original) => {
  const real = await original<typeof import('./index.ts')>();
  const tables = { ...real.SHEET_TABLES, bakery: { table: BAKERY, words: [] } };
  return { ...real, SHEET_TABLES: tables, SHEETS: Object.keys(tables) };
});

const { blankPlan } = await import('../plan/document/schema.ts');
const { readPlan } = await import('../plan/document/read.ts');
const { LISTS } = await import('../plan/document/lists.ts');
const { merge } = await import('../plan/merging/merge.ts');
const { changesBetween } = await import('../plan/merging/changes.ts');
const { describeChanges } = await import('../plan/merging/describeChanges.ts');
const { redact } = await import('../plan/redaction/redact.ts');
const { SHEET_TABLES, wordsOf } = await import('./index.ts');
const { WORDINGS } = await import('../plan/documents/plans.fixture.ts');

type Bakery = ValueOf<typeof BAKERY>;
type Plan = ReturnType<typeof blankPlan> & { bakery: Bakery };

const loaf = { id: 'rye', name: 'Rye', by: 'Odile Farran', on: '2026-12-01', price: '4' };
const plan = {
  ...blankPlan('p'),
  revision: 3,
  bakery: { baker: 'Odile Farran', opens: '2026-12-24', oven: 'wood', rent: '2100', loaves: [loaf] },
} as unknown as Plan;

const words = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, { label: `The ${key}` }]));
const tables = SHEET_TABLES as unknown as Record<string, { table: typeof BAKERY; words: string[] }>;

describe('a made-up sheet, registered by one line', () => {
  it('is blank in a blank plan, and has its words asked for', () => {
    expect((blankPlan('b') as Plan).bakery).toEqual({ baker: '', opens: '', oven: '', rent: '', loaves: [] });
    const bakery = tables.bakery;
    expect(bakery && wordsOf(bakery)).toEqual(
      expect.arrayContaining(['baker', 'opens', 'oven', 'rent', 'loaves', 'name', 'by', 'on', 'price']),
    );
  });

  it('is read as it was written, and refused where an option is none', () => {
    expect(readPlan(JSON.stringify(plan))).toMatchObject({ kind: 'plan', plan: { bakery: plan.bakery } });
    const wrong = { ...plan, bakery: { ...plan.bakery, oven: 'steam' } };
    expect(readPlan(JSON.stringify(wrong))).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('oven'),
    });
  });

  it('has its rows edited as any others are', () => {
    const lists = LISTS as unknown as Record<string, (typeof LISTS)['answers']>;
    const blank = lists.loaves?.blank('wheat');
    expect(blank).toEqual({ id: 'wheat', name: '', by: '', on: '', price: '' });
    const written = lists.loaves?.write(plan, []) as Plan | undefined;
    expect(written?.bakery.loaves).toEqual([]);
  });

  it('is merged by field and by row', () => {
    const [mine, theirs] = [structuredClone(plan), structuredClone(plan)];
    mine.bakery.baker = 'Somebody new';
    theirs.bakery.loaves.push({ ...loaf, id: 'wheat', name: 'Wheat' });
    const both = merge(plan, mine, theirs).plan as Plan;
    expect(both.bakery.baker).toBe('Somebody new');
    expect(both.bakery.loaves.map(({ id }) => id)).toEqual(['rye', 'wheat']);
  });

  it('is told of in a comparison, each row by its name', () => {
    const later = structuredClone(plan);
    const [first] = later.bakery.loaves;
    if (first) first.price = '5';
    const wordings = {
      ...WORDINGS,
      bakery: {
        id: 'bakery',
        title: 'Bakery',
        purpose: '',
        chapter: 'none',
        fields: words(['loaves', 'price']),
      },
    };
    const [told] = describeChanges(changesBetween(plan, later), plan, later, wordings);
    expect(told).toMatchObject({ where: 'The loaves, “Rye”: The price', before: '4', after: '5' });
  });

  it('has its names and its money masked, and its choices and days kept', () => {
    const copy = redact(plan, { names: true, money: true, texts: false }, 'copy') as Plan;
    expect(copy.bakery).toMatchObject({ baker: 'Person 1', opens: '2026-12-24', oven: 'wood', rent: '' });
    expect(copy.bakery.loaves).toMatchObject([{ name: 'Rye', by: 'Person 1', on: '2026-12-01', price: '' }]);
  });
});
