import { describe, expect, it, vi } from 'vitest';
import type { IsoDate } from '../language/dates.ts';
import { section } from '../report/document.ts';
import { MAKING } from '../report/formats/making.fixture.ts';
import { dateOf, money as sum, needed, person as named, say } from '../report/values.ts';
import { FakeBrowser } from '../storage/fake-browser.fixture.ts';
import { choice, date, group, money, person, rows, text, type ValueOf } from './fields.ts';

const BAKERY = group({
  baker: person,
  opens: date,
  oven: choice({ gas: 'By gas', wood: 'By wood' }),
  rent: money,
  loaves: rows(['name'], { name: text, by: person, on: date, price: money }),
});

// The one line that registers its table.
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
const { BEHAVIOURS } = await import('./behaviours.ts');
const { DATES } = await import('./dates.ts');
const { buildDocument } = await import('../plan/documents/build.ts');
const { reviewPlan } = await import('../plan/documents/review.ts');
const { counted } = await import('../plan/documents/plans.fixture.ts');
const { laidOut } = await import('../plan/files/laidOut.ts');
const { FORMATS } = await import('../report/formats/index.ts');

type Bakery = ValueOf<typeof BAKERY>;
type Plan = ReturnType<typeof blankPlan> & { bakery: Bakery };

/** What it means. */
const bakery = {
  review: ({ plan }: { plan: object }) =>
    (plan as Plan).bakery.loaves
      .filter(({ by }) => by === '')
      .map(({ id, name }) => ({
        ...{ sheet: 'bakery', field: `bakery-${id}-by`, weight: 'missing' },
        ...{ says: `Nobody bakes ${name}.`, mend: 'Name a baker.' },
      })),
  report: ({ plan }: { plan: object }) => {
    const { baker, opens, rent } = (plan as Plan).bakery;
    const says = say`${needed(named(baker))} opens on ${dateOf(opens)} and pays ${sum(Number(rent), 'EUR')}.`;
    return section('bakery', 'The bakery', { blocks: [{ kind: 'text', text: says }] });
  },
};
const bakeryDates = ({ plan }: { plan: object }) => {
  const at = { sheet: 'bakery', kind: 'day', who: '', done: false, rank: 'part' };
  const { opens, loaves } = (plan as Plan).bakery;
  return [
    { ...at, id: 'bakery-opens', field: 'bakery-opens', date: opens, what: 'The bakery opens' },
    ...loaves.map(({ id, on, name }) => ({ ...at, id, field: `bakery-${id}-on`, date: on, what: name })),
  ];
};
// And the two that register what it means, and its days.
Object.assign(BEHAVIOURS, { bakery });
(DATES as unknown[]).push(bakeryDates);

const TODAY: IsoDate = '2026-11-20';
const loaf = { id: 'rye', name: 'Rye', by: 'Odile Farran', on: '2026-12-01', price: '4' };
const plan = {
  ...blankPlan('p'),
  revision: 3,
  bakery: { baker: 'Odile Farran', opens: '2026-12-24', oven: 'wood', rent: '2100', loaves: [loaf] },
} as unknown as Plan;

const words = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, { label: `The ${key}` }]));
const tables = SHEET_TABLES as unknown as Record<string, { table: typeof BAKERY; words: string[] }>;

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
const team = (of: Plan) => buildDocument('team', of, counted(of), wordings, TODAY);

describe('a made-up sheet, registered by a line for its table, its meaning and its days', () => {
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

  it('is told of in a comparison, each row by its name and each choice by that of its option', () => {
    const later = structuredClone(plan);
    const [first] = later.bakery.loaves;
    if (first) first.price = '5';
    later.bakery.oven = 'gas';
    expect(describeChanges(changesBetween(plan, later), plan, later, wordings)).toMatchObject([
      { where: 'oven', before: 'By wood', after: 'By gas' },
      { where: 'The loaves, “Rye”: The price', before: '4', after: '5' },
    ]);
  });

  it('has its names and its money masked, and its choices and days kept', () => {
    const copy = redact(plan, { names: true, money: true, texts: false }, 'copy') as Plan;
    expect(copy.bakery).toMatchObject({ baker: 'Person 1', opens: '2026-12-24', oven: 'wood', rent: '' });
    expect(copy.bakery.loaves).toMatchObject([{ name: 'Rye', by: 'Person 1', on: '2026-12-01', price: '' }]);
  });

  it('is edited by the verbs that edit any other, and stored', async () => {
    const browser = new FakeBrowser();
    const { $plan } = await import('../stores/plan/plan.ts');
    const { editSheet } = await import('../stores/plan/editSheet.ts');
    const { editRow } = await import('../stores/plan/editRow.ts');
    const { openPlan } = await import('../stores/saving/opening.ts');
    await openPlan();
    editSheet('bakery' as 'lead', { baker: 'Odile Farran' });
    editRow('loaves' as 'slices', 'rye', { name: 'Rye' });
    const stored = browser.held.get(`unstall/plan/${$plan.get().id}`) ?? '';
    expect(readPlan(stored)).toMatchObject({
      plan: { bakery: { baker: 'Odile Farran', oven: '', loaves: [{ id: 'rye', name: 'Rye', by: '' }] } },
    });
  });

  it('is reviewed once somebody has begun it, and says nothing before', () => {
    const found = (of: Plan) =>
      reviewPlan(of, { scope: { kind: 'blank' }, stalled: undefined }, wordings, TODAY).filter(({ field }) =>
        /^bakery/.test(field),
      );
    const [row] = plan.bakery.loaves;
    const nobodys = { ...plan, bakery: { ...plan.bakery, loaves: [{ ...row, by: '' }] } } as Plan;
    expect(found(nobodys).map(({ says }) => says)).toEqual(['Nobody bakes Rye.']);
    expect(found(plan)).toEqual([]);
    const sections = (of: Plan) => team(of).sections.map(({ id }) => id);
    expect(sections(plan)).toContain('bakery');
    expect(sections(blankPlan('b') as Plan)).not.toContain('bakery');
  });

  it('is in the whole plan and its Markdown, with its days among all others', async () => {
    const whole = team(plan);
    expect(whole.dates.map(({ date: on, what }) => `${on} ${what}`)).toEqual([
      '2026-12-24 The bakery opens',
      '2026-12-01 Rye',
    ]);
    const files = FORMATS.flatMap((format) =>
      format.makes === 'file' && format.id === 'markdown' ? format : [],
    );
    const rendered = await Promise.all(
      files.map(async (format) => (await format.load()).render(whole, MAKING)),
    );
    expect(rendered).toEqual([
      expect.stringContaining('## The bakery\n\nOdile Farran opens on 24 Dec 2026 and pays €2,100.'),
    ]);
  });

  it('is in the file that the plan is downloaded as, and comes back out of it', () => {
    expect(readPlan(laidOut(plan, 1e6))).toMatchObject({ kind: 'plan', plan: { bakery: plan.bakery } });
  });
});
