import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { countCourses, owedBy } from '../../sheets/benefits/courses.ts';
import type { Plan } from '../document/schema.ts';
import { committedInBrief, committedTo } from './committed.ts';
import { buildDocument } from './build.ts';
import { flatten, showFlat } from '../../report/document.ts';
import { shown } from '../../report/shown.fixture.ts';
import { moneyQuestion } from './options.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, unreadyPlan, TODAY, WORDINGS } from './plans.fixture.ts';

const taken = (plan: Plan, today = TODAY) => committedTo(plan, counted(plan), today);
const inBrief = (plan: Plan, today = TODAY) => {
  const one = taken(plan, today);
  const lines = one ? [committedInBrief(one, plan.scope.currency)] : [];
  return lines.map(({ label, value }) => `${label}: ${show(value)}`);
};
const changed = (change: (plan: Plan) => void, plan = unreadyPlan()): Plan => {
  change(plan);
  return plan;
};
const asking = (plan: Plan, today = TODAY) => {
  const question = plan.steering.decisions.find(({ id }) => id === moneyQuestion(plan, today)?.question.id);
  if (!question) throw new Error('The plan asks for no money.');
  return question;
};
const contract = (id: string, minimum: string, spared: 'stop' | '' = 'stop') => ({
  ...{ id, what: `${id} service`, minimum, spared },
  ...{ notice: '2026-12-31', renewal: '2027-03-31' },
});

const NOTHING = { low: '', likely: '', high: '' };

const PLANS: [string, Plan, string][] = [
  ['the worked example', unreadyPlan(), TODAY],
  ['the insurer’s plan', clearLetterPlan(), CLEAR_LETTER_DAY],
  ['a plan without a contract', changed((plan) => (plan.stalled.vendors = [])), TODAY],
  [
    'a plan with three contracts',
    changed((plan) => {
      const all = ['Alder', 'Birch', 'Cedar'].map((name, at) => contract(name, String(10_000 * (at + 1))));
      plan.stalled.vendors = all as typeof plan.stalled.vendors;
    }),
    TODAY,
  ],
  [
    'a plan without a rate for its work, and so without a reserve',
    changed((plan) => (plan.scope.cost = '')),
    TODAY,
  ],
  ['a plan without benefits', changed((plan) => (plan.benefits.benefits = [])), TODAY],
  ['a plan without a team', changed((plan) => Object.assign(plan.stalled.burn, NOTHING)), TODAY],
  ['a plan in euros', changed((plan) => (plan.scope.currency = 'EUR')), TODAY],
  ['a plan that stops', changed((plan) => (asking(plan).recommended = 'Stop at Northern')), TODAY],
  ['a plan that does less', changed((plan) => (asking(plan).recommended = 'One more region')), TODAY],
];

/** The first sum of money in a text. */
const sumIn = (text = '') => Number(/[£€]([\d,]+)/.exec(text)?.[1]?.replaceAll(',', '') ?? Number.NaN);

describe.each(PLANS)('what a yes takes, of %s', (_, plan, today) => {
  const one = taken(plan, today);
  if (!one) throw new Error('Nothing is taken.');
  const { sign, owed, reserve, all, kept } = one;
  const onTop = owed.reduce((sum, { sum: each }) => sum + each, 0);

  it('adds up', () => {
    expect(all).toBe(sign + (reserve?.sum ?? 0) + onTop);
    if (kept) expect(kept.all).toBe(kept.team + onTop);
  });

  it('owes what the course itself is counted with', () => {
    const { inputs } = coursesFrame(plan, counted(plan));
    const name = moneyQuestion(plan, today)?.options.find(({ recommended }) => recommended)?.course;
    if (!inputs || !name) throw new Error('Nothing is counted.');
    const owed = taken(plan, today)?.owed.reduce((all, { sum }) => all + sum, 0);
    expect(owed).toBe(owedBy(inputs, name));
    const planned = countCourses(inputs).find((one) => one.name === name && !one.kept);
    expect(Math.abs((taken(plan, today)?.sign ?? 0) - (planned?.cost.likely ?? 0))).toBeLessThan(500);
  });

  it('is the first that an executive reads of a yes', () => {
    const page = flatten(buildDocument('executive', plan, counted(plan), WORDINGS, today).sections).map(
      showFlat,
    );
    const facts = page.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
    const said = facts.find(({ label }) => label === 'A yes comes to')?.value ?? '';
    expect(sumIn(said)).toBe(sign);
    // What a yes commits to is all but a reserve that nobody asks for.
    const commits = all - (reserve?.asked ? 0 : (reserve?.sum ?? 0));
    const committed = /(\S+) with /.exec(said)?.[1];
    expect(sumIn(committed ?? said)).toBe(commits);
    // The pack says the same in a line.
    const [brief] = inBrief(plan, today);
    const inPack = /a yes commits (\S+)/.exec(brief ?? '')?.[1];
    expect([sumIn(brief), sumIn(inPack ?? brief)]).toEqual([sign, commits]);
  });
});

describe('what a yes takes', () => {
  it('is a small sum with the odds of it, the reserve, the contracts and the team that stays', () => {
    expect(taken(unreadyPlan())).toMatchObject({
      ...{ course: 'finish', sign: 427_800, reserve: { asked: false } },
      ...{ owed: [{ sum: 96_000, contract: 'Ostrel Analytics' }], kept: { team: 875_000, all: 971_000 } },
      behind: { behind: 345_000, people: 7 },
    });
  });

  it('has no reserve where no forecast in money tells of one', () => {
    const one = taken(changed((plan) => (plan.scope.cost = '')));
    expect(one?.reserve).toBeUndefined();
    expect(one?.all).toBe(523_800);
  });

  it('says that the reserve is asked for where it is', () => {
    const plan = changed((one) => (asking(one).recommended = 'Every region, with a reserve'));
    expect(taken(plan)?.reserve?.asked).toBe(true);
    expect(inBrief(plan)[0]).toMatch(
      /a yes commits £6\d\d,\d00 with £96,000 to Ostrel Analytics and a reserve of £[\d,]+ for four times in five$/,
    );
  });

  it('has no contract in it that is owed on every course, which a yes does not decide', () => {
    const plan = changed((one) => {
      one.stalled.vendors = [contract('Dogwood', '7000', '')] as typeof one.stalled.vendors;
    });
    expect(inBrief(plan).join()).not.toContain('Dogwood');
  });

  it('says what the sum takes for done only where the people can hardly have done it', () => {
    const enough = changed((plan) => (plan.scope.people = '12'));
    expect(taken(enough)?.behind).toBeUndefined();
    expect(taken(clearLetterPlan(), CLEAR_LETTER_DAY)?.behind).toBeUndefined();
  });

  it('is of the course that is recommended, and of stopping no contract and no team', () => {
    const stop = changed((plan) => (asking(plan).recommended = 'Stop at Northern'));
    expect(inBrief(stop)).toEqual(['The sum to sign: £80,000']);
    const less = changed((plan) => (asking(plan).recommended = 'One more region'));
    expect(inBrief(less)).toEqual([
      expect.stringMatching(
        /^The sum to sign: £180,000; a yes commits £276,000 with £96,000 to Ostrel Analytics$/,
      ),
    ]);
  });

  it.each([
    ['finishing', unreadyPlan()],
    ['stopping', changed((plan) => (asking(plan).recommended = 'Stop at Northern'))],
  ])('is what whoever holds the budget is told of %s, from the same sums and no other', (_, plan) => {
    const one = taken(plan);
    const document = shown(buildDocument('team', plan, counted(plan), WORDINGS, TODAY).sections);
    const said = document.filter(
      (block) => block.kind === 'text' && block.text.startsWith('“I ask you to sign'),
    );
    const text = said.map((block) => (block.kind === 'text' ? block.text : '')).join();
    expect(said).toHaveLength(1);
    if (!one) throw new Error('Nothing is taken.');
    const { sign, reserve, owed, all, kept } = one;
    const sums = [sign, reserve?.sum ?? 0, ...owed.map(({ sum }) => sum), all, kept?.all ?? 0].filter(
      Boolean,
    );
    expect(new Set((text.match(/£[\d,]*\d/g) ?? []).map(sumIn))).toEqual(new Set(sums));
    expect(text.includes('It could be done by')).toBe(reserve !== undefined);
  });

  it('is nothing where what is recommended is no course', () => {
    expect(taken(changed((plan) => (plan.benefits.asFinish = '')))).toBeUndefined();
  });

  it('tells a day that is past as one', () => {
    const plan = unreadyPlan();
    expect(show(committedTo(plan, counted(plan), '2027-08-01')?.by ?? '')).toMatch(
      /30 Jun 2027 \(32 days ago\)$/,
    );
  });
});
