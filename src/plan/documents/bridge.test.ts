import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { flatten, showFlat } from '../../report/document.ts';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { anyPlan } from './anyPlan.fixture.ts';
import { bridgeOf, bridgeTable, type Span } from './bridge.ts';
import { buildDocument } from './build.ts';
import { committedTo } from './committed.ts';
import { moneyQuestion } from './options.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, TODAY, unreadyPlan, WORDINGS } from './plans.fixture.ts';

type Row = Omit<Span, 'what'> & { what: string };
const bridge = (plan: Plan, today = TODAY): Row[] => {
  const forecasts = counted(plan);
  const taken = committedTo(plan, forecasts, today);
  const spans = taken && bridgeOf(taken, '', plan, forecasts, today)?.spans;
  return (spans ?? []).map((span) => ({ ...span, what: show(span.what) }));
};
const changed = (change: (plan: Plan) => void, plan = unreadyPlan()): Plan => {
  change(plan);
  return plan;
};
const recommend = (option: string) =>
  changed((plan) => {
    const asked = moneyQuestion(plan, TODAY)?.question.id;
    for (const one of plan.steering.decisions) if (one.id === asked) one.recommended = option;
  });
const at = (rows: readonly Row[], begins: string) => rows.find(({ what }) => what.startsWith(begins));
const NOTHING = { low: '', likely: '', high: '' };
const withContract = (spared: '' | 'stop', minimum = '7000') =>
  changed((plan) => {
    const one = { id: 'd', what: 'Dogwood', minimum, spared, notice: '2026-12-31', renewal: '2027-03-31' };
    plan.stalled.vendors = [one] as typeof plan.stalled.vendors;
  });

const PLANS: [string, Plan, string][] = [
  ['the worked example', unreadyPlan(), TODAY],
  ['the insurer’s plan', clearLetterPlan(), CLEAR_LETTER_DAY],
  ['a plan that says nothing of what is spent', changed((plan) => (plan.stalled.sunk = '')), TODAY],
  ['a plan that takes more for done than is spent', changed((plan) => (plan.stalled.sunk = '200000')), TODAY],
  ['a plan without a forecast in money', changed((plan) => (plan.scope.cost = '')), TODAY],
  ['a plan whose reserve is asked for', recommend('Every region, with a reserve'), TODAY],
  ['a plan that stops', recommend('Stop at Northern'), TODAY],
  ['a plan that does less', recommend('One more region'), TODAY],
  [
    'a plan in which nobody has counted stopping',
    changed(({ stalled }) => Object.assign(stalled, { stopNotice: NOTHING, stopPeople: NOTHING })),
    TODAY,
  ],
  ['a contract that is owed whatever is decided', withContract(''), TODAY],
  [
    'a team that nobody has counted',
    changed(({ stalled }) => Object.assign(stalled, { burn: NOTHING })),
    TODAY,
  ],
];

/** That a side adds up to its total, as it is printed, and says one wherever there is more than one part. */
function addsUp(rows: readonly Row[]): void {
  for (const side of ['yes', 'no'] as const) {
    const parts = rows.filter((row) => row.part && row[side] !== undefined);
    const total = at(rows, 'In all')?.[side];
    const sum = parts.reduce((all, row) => all + (row[side] ?? 0), 0);
    if (total !== undefined) expect(total, side).toBeCloseTo(sum, 6);
    else expect(parts.length, side).toBeLessThan(2);
  }
}

describe.each(PLANS)('the bridge of %s', (_, plan, today) => {
  const rows = bridge(plan, today);
  const forecasts = counted(plan);
  const taken = committedTo(plan, forecasts, today);
  if (!taken) throw new Error('Nothing is taken.');

  it('adds up on each side', () => {
    expect(rows.length).toBeGreaterThan(0);
    addsUp(rows);
  });

  it('commits on a yes what is told of it everywhere', () => {
    const { sign, reserve, all } = taken;
    const unasked = reserve?.asked ? 0 : (reserve?.sum ?? 0);
    expect(at(rows, 'The sum to sign')?.yes).toBe(sign);
    expect(at(rows, 'A yes commits')?.yes ?? sign).toBe(all - unasked);
  });

  it('is at its end what is spent and what a yes takes with the reserve; what is taken for done is of what is spent, as far as that goes', () => {
    const { sign, all, kept, course } = taken;
    const spent = rows.filter(({ what }) => /^(?:Spent|Taken)/.test(what));
    const weeks = today === TODAY ? 168 : 72;
    const behind = course === 'finish' ? weeks * Number(plan.scope.cost) - sign : 0;
    const apart = Math.max(Number(plan.stalled.sunk), behind, 0);
    expect(spent.reduce((sum, { yes }) => sum + (yes ?? 0), 0)).toBe(apart);
    const total = apart + (at(rows, 'Owed whatever')?.yes ?? 0) + all;
    expect(at(rows, 'In all')?.yes ?? total).toBe(total);
    expect(at(rows, 'The same')?.yes).toBe(kept && total - all + kept.all);
  });

  it('is on a no what is spent and what stopping takes, and what is written off is no cash', () => {
    const stop = Number(plan.stalled.stopNotice.likely) + Number(plan.stalled.stopPeople.likely);
    const isNo = stop > 0 && taken.course !== 'stop';
    expect(rows.some(({ no }) => no !== undefined)).toBe(isNo);
    if (!isNo) return;
    expect(at(rows, 'Stopping')).toMatchObject({ yes: undefined, no: stop });
    expect(at(rows, 'Written off')).toMatchObject({ no: Number(plan.stalled.writeOff), part: false });
    const spent = rows.filter(({ part, yes, no }) => part && yes !== undefined && no !== undefined);
    expect(at(rows, 'In all')?.no).toBe(spent.reduce((sum, { no }) => sum + (no ?? 0), stop));
  });

  it('stands once in the pack, where finance signs', () => {
    const { sections } = buildDocument('committee', plan, forecasts, WORDINGS, today);
    const pack = flatten(sections).map(showFlat);
    const tables = pack.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    const [own, ...more] = tables.filter(({ caption }) => caption.includes('for finance to confirm'));
    const whole = bridgeOf(taken, '', plan, forecasts, today);
    if (!whole) throw new Error('Nothing is counted.');
    const [told] = bridgeTable(1, whole, plan.scope.currency);
    expect(more).toEqual([]);
    expect(own?.rows.map((row) => row.slice(1))).toEqual(
      told?.kind === 'table' ? told.table.rows.map((row) => row.slice(1).map(show)) : [],
    );
    // What it tells stands beside the sum to sign no more.
    const firsts = tables.flatMap(({ rows: all }) => all.map(([what]) => what));
    expect(firsts).not.toContain('Spent so far');
  });
});

describe('the bridge', () => {
  it('says what of the work that is taken for done the people can hardly have done', () => {
    const done = (plan: Plan) => at(bridge(plan), 'Taken for done')?.what ?? '';
    expect(done(unreadyPlan())).toMatch(/; 7 people can have done £[\d,]+ of it, so £[\d,]+ may be missing/);
    expect(done(changed((plan) => (plan.scope.people = '12')))).not.toContain('can have done');
  });

  it('takes as spent what is told, and beyond it what more is taken for done', () => {
    const rows = bridge(changed((plan) => (plan.stalled.sunk = '200000')));
    expect(at(rows, 'Spent so far')?.yes).toBe(200_000);
    expect(at(rows, 'Taken for done')).toMatchObject({
      yes: 145_000,
      what: expect.stringContaining('beyond'),
    });
  });

  it('has what is owed whatever is decided on both sides, and what only a yes owes on one', () => {
    expect(at(bridge(withContract('')), 'Owed whatever')).toMatchObject({ yes: 7000, no: 7000 });
    expect(at(bridge(withContract('stop')), 'Contract, on top: Dogwood')).toMatchObject({
      yes: 7000,
      no: undefined,
    });
  });

  it('counts a reserve to what a yes commits where it is asked for, and after it where it is not', () => {
    const places = (plan: Plan) => {
      const rows = bridge(plan);
      return ['A reserve', 'A yes commits'].map((begins) =>
        rows.findIndex(({ what }) => what.startsWith(begins)),
      );
    };
    const [unasked, committed] = places(unreadyPlan());
    expect(unasked).toBeGreaterThan(committed ?? 0);
    const [asked, all] = places(recommend('Every region, with a reserve'));
    expect(asked).toBeLessThan(all ?? 0);
  });

  it('adds up in any plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const today of [TODAY, CLEAR_LETTER_DAY]) addsUp(bridge(plan, today));
      }),
      { numRuns: runs(60) },
    );
  });
});
