import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import type { IsoDate } from '../../language/dates.ts';
import { shown } from '../../report/shown.fixture.ts';
import type { Plan } from '../document/schema.ts';
import { anyPlan } from './anyPlan.fixture.ts';
import { askedIn } from './asked.ts';
import { COLUMNS, checkableIn } from './checkable.ts';
import * as answers from './en/answers.ts';
import * as asks from './en/reviewAsks.ts';
import * as before from './en/beforeReview.ts';
import * as open from './en/openList.ts';
import { evidenceList } from './evidence.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { reviewersIn } from './reviewers.ts';

type Told = ReturnType<typeof told>;
function told(plan: Plan, today: IsoDate) {
  const blocks = shown(evidenceList(plan, counted(plan), WORDINGS, today));
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const under = (head: string) =>
    tables
      .filter(({ columns }) => columns.some(({ label }) => label === head))
      .flatMap(({ rows }) => rows.map((row) => row.map(String)));
  return { blocks, tables, under, text: JSON.stringify(blocks) };
}

const PLANS = [
  { name: 'the worked example', plan: examplePlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
];
const each = (check: (plan: Plan, today: IsoDate, list: Told) => void) => {
  for (const { plan, today } of PLANS) check(plan, today, told(plan, today));
  fc.assert(
    fc.property(anyPlan, (plan) => check(plan, TODAY, told(plan, TODAY))),
    { numRuns: runs(40) },
  );
};
/** What a row is called, without what stands under it. */
const nameOf = ([name = '']: string[]) => name.split('\n')[0]?.replace(/ \*$/, '') ?? '';

describe('the totals of the evidence list, whatever the plan', () => {
  it('count every question once, in one of the columns', { timeout: 60_000 }, () => {
    each((plan, today, { under }) => {
      const rows = under(asks.section);
      const all = askedIn(plan, today).length;
      const single = rows.filter(([label = '']) => !/^All$|, all$/.test(label));
      expect(single.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(all);
      for (const row of rows) {
        // Behind the columns that add up stand what is marked as blocking, and names.
        const parts = row.slice(2, -2).map(Number);
        expect(parts.reduce((sum, one) => sum + one, 0)).toBe(Number(row[1]));
      }
    });
  });

  it('name what is not ready in the list of what is open, once, and nothing that is', {
    timeout: 60_000,
  }, () => {
    each((plan, today, { under }) => {
      const names = under(open.what).map(nameOf);
      const known = Map.groupBy(checkableIn(plan, today), ({ row }) => row.reference);
      for (const [reference, [one, ...more]] of known) {
        if (reference === '' || more.length > 0) continue;
        const found = names.filter((name) => name === reference).length;
        expect([reference, found]).toEqual([reference, one?.column === 'ready' ? 0 : 1]);
      }
      const own = names.filter((one) => /^O\d+$/.test(one));
      expect(own).toEqual(own.map((_, at) => `O${at + 1}`));
    });
  });

  it('are those of the tables that they stand over', { timeout: 60_000 }, () => {
    each((_, __, { under, tables, text }) => {
      const rows = under(open.what);
      const bare = rows.filter(([name = '']) => / \*(?:\n|$)/.test(name)).length;
      if (rows.length > 0)
        expect(text).toContain(JSON.stringify(open.counted(rows.length, bare)).slice(1, -1));
      for (const { caption, rows: of, columns } of tables)
        if (columns[1]?.label === open.what) expect(caption).toMatch(new RegExp(`: ${of.length}$`));
      const late = under(before.count);
      const kinds = late.filter(([kind]) => kind !== before.all);
      const sum = kinds.reduce((count, row) => count + Number(row[1]), 0);
      if (kinds.length > 1) expect(Number(late.at(-1)?.[1])).toBe(sum);
      expect(sum).toBeLessThanOrEqual(rows.length - bare);
    });
  });
});

it('nothing is said for whoever reviews: every box is empty, and each has a part of their own', {
  timeout: 60_000,
}, () => {
  each((plan, today, { blocks, under }) => {
    const headings = blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 3 ? [block.text] : [],
    );
    const holders = reviewersIn(plan).filter(({ gates, name }) => gates.length > 0 && name !== '');
    for (const { name } of holders) expect(headings.join('\n')).toContain(name);
    for (const row of under('Your word')) expect(row[1]).toMatch(/\[ \]|____/);
    for (const row of [...under(answers.holds)]) expect(row.at(-1)).toBe(answers.box);
    expect(JSON.stringify(blocks)).not.toMatch(/\[[xX]\]/);
    expect(today).not.toBe('');
  });
});

it('every answer has one row, with the place of it or that there is none', { timeout: 60_000 }, () => {
  each((plan, today, { under }) => {
    const rows = under(answers.answer);
    const answered = checkableIn(plan, today).filter((one) => one.isAnswered);
    expect(rows).toHaveLength(answered.length);
    for (const { row, column } of answered) {
      if (row.place === '') expect(column).not.toBe('ready');
      expect(COLUMNS).toContain(column);
    }
    for (const row of rows) expect(row[3]).not.toBe('');
  });
});

describe('what is under review', () => {
  const facts = (plan: Plan) =>
    told(plan, TODAY).blocks.flatMap((block) =>
      block.kind === 'facts' ? block.rows.map(({ label, value }) => [label, String(value)]) : [],
    );
  const factOf = (plan: Plan, label: string) => facts(plan).find(([of]) => of === label)?.[1];

  it.each([
    ['Which release of the service is under review?', true],
    ['In which version was it tested?', true],
    ['How do you test a release?', false],
    ['Which releases are planned?', false],
  ])('has as its version the answer to “%s”: %s', (text, is) => {
    const plan = examplePlan();
    plan.gate.questions = plan.gate.questions
      .filter(({ reference }) => reference === 'MR-03')
      .map((row) => ({ ...row, text }));
    expect(factOf(plan, 'Version')?.startsWith('“That of 12 February')).toBe(is);
    if (!is) expect(factOf(plan, 'Version')).toBe('Not stated in the plan');
  });

  it('has the earliest promise to have it live beside the milestone, and none of what comes once it is', () => {
    expect(factOf(examplePlan(), 'Live from')).toBe('1 Dec 2026 by the milestone, 24 Nov 2026 by a promise');
    const plan = examplePlan();
    for (const row of plan.steering.commitments)
      row.promise = row.promise.replace(
        'Puts Second Look live',
        'Reads thirty a week from the first live one on',
      );
    expect(factOf(plan, 'Live from')).toBe('1 Dec 2026 by the milestone');
  });
});

describe('what is live before the work of reviewers is done', () => {
  it('asks nobody once the milestone is past, and is not there without one', () => {
    const past = examplePlan();
    past.milestone.date = '2026-11-01';
    expect(told(past, TODAY).text).not.toContain('Not there by');
    expect(told(past, TODAY).text).not.toContain('Say whether it may be live');
    const none = examplePlan();
    none.milestone.sentence = '';
    expect(told(none, TODAY).text).not.toContain(before.title);
  });

  it('is never told as agreed by whoever was only there when it was decided', () => {
    const { text } = told(examplePlan(), TODAY);
    expect(text).toContain(
      'This milestone, 13 Oct 2026, Tomas Reyl, to check: Minutes of 13 October, item 3',
    );
    expect(text).toContain('No dissent is noted');
    expect(text).not.toMatch(/were present|was present/);
  });
});
