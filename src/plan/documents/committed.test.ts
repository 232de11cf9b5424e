import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { countCourses, owedBy } from '../../sheets/benefits/courses.ts';
import type { Plan } from '../document/schema.ts';
import { committedFacts, committedInBrief, committedTo } from './committed.ts';
import { buildDocument } from './build.ts';
import { flatten, showFlat } from '../../report/document.ts';
import { shown } from '../../report/shown.fixture.ts';
import { moneyQuestion } from './options.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, unreadyPlan, TODAY, WORDINGS } from './plans.fixture.ts';

const taken = (plan: Plan, today = TODAY) => committedTo(plan, counted(plan), today);
const factsOf = (plan: Plan, today = TODAY) => {
  const one = taken(plan, today);
  const facts = one ? committedFacts(one, plan.scope.currency) : [];
  return Object.fromEntries(facts.map(({ label, value }) => [label, show(value)]));
};
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
const signOf = (facts: Record<string, string>) => facts['The sum to sign'] ?? '';
const sumsIn = (text = '') => (text.match(/[£€][\d,]+/g) ?? []).map(sumIn);

describe.each(PLANS)('what a yes takes, of %s', (_, plan, today) => {
  const facts = factsOf(plan, today);
  const rows = ['The sum to sign', 'A reserve', 'Contracts, on top'];
  const inAll = facts['In all, four times in five'] ?? facts['In all'];

  it('adds up as it is printed, and says one total wherever there is more than the sum to sign', () => {
    const [sign = Number.NaN, reserve = 0] = rows
      .slice(0, 2)
      .flatMap((row) => (facts[row] ? [sumIn(facts[row])] : []));
    const owed = sumsIn(facts['Contracts, on top']).reduce((all, one) => all + one, 0);
    const parts = rows.filter((row) => facts[row] !== undefined).length;
    const all = sign + (facts['A reserve'] ? reserve : 0) + owed;
    if (parts > 1) expect(sumIn(inAll)).toBe(all);
    else expect(inAll).toBeUndefined();
    const kept = facts['In all, the team paid to the end'];
    if (kept) expect(sumIn(kept)).toBe((sumsIn(kept)[1] ?? 0) + owed);
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

  it('is told where it is decided, and sum by sum where finance signs', () => {
    const forecasts = counted(plan);
    const pack = flatten(buildDocument('committee', plan, forecasts, WORDINGS, today).sections).map(showFlat);
    const told = pack.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
    for (const [label, value] of Object.entries(facts)) {
      const own = told.filter((row) => row.label === label && row.value.startsWith(value));
      expect(own, label).toHaveLength(1);
    }
    const toSign = pack.flatMap((block) =>
      block.kind === 'table' && block.table.caption.includes('for finance to confirm')
        ? block.table.rows
        : [],
    );
    const signed = Map.groupBy(toSign, ([label]) => label);
    for (const [label, value] of Object.entries(facts)) {
      const sums = (signed.get(label) ?? []).map(([, sum]) => sumIn(sum));
      expect(sums, label).toEqual(label === 'Contracts, on top' ? sumsIn(value) : [sumIn(value)]);
    }
    expect(signed.has('What may be missing in it')).toBe(signOf(facts).includes('may be missing'));
  });

  it('is told in one line for an executive', () => {
    const page = flatten(buildDocument('executive', plan, counted(plan), WORDINGS, today).sections).map(
      showFlat,
    );
    const lines = page.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
    const said = lines.map(({ label, value }) => `${label}: ${value}`);
    const brief = inBrief(plan, today);
    expect(brief).toHaveLength(1);
    for (const line of brief) expect(said).toContain(line);
    expect(sumIn(brief[0])).toBe(sumIn(signOf(facts)));
    if (!inAll) return;
    // What a yes commits to is all but a reserve that nobody asks for.
    const unasked = facts['A reserve']?.includes('not asked for') ? sumIn(facts['A reserve']) : 0;
    const committed = /a yes commits (\S+)/.exec(brief[0] ?? '')?.[1];
    expect(committed ? sumIn(committed) : sumIn(brief[0])).toBe(sumIn(inAll) - unasked);
  });
});

describe('what a yes takes', () => {
  it('is a small sum with the odds of it, the reserve, the contracts and the team that stays', () => {
    expect(factsOf(unreadyPlan())).toMatchObject({
      'The sum to sign': expect.stringMatching(
        /^£427,800, enough about \d times in 10; it counts on £345,000 of work/,
      ),
      'A reserve': expect.stringMatching(/^£[\d,]+ more to be safe four times in five, not asked for now$/),
      'Contracts, on top': '£96,000 to Ostrel Analytics',
      'In all, four times in five': expect.stringMatching(/^£6\d\d,\d00 by 30 Jun 2027$/),
      'In all, the team paid to the end':
        '£971,000 in all, no reserve: the team takes £875,000 in place of the sum to sign, if the team stays on the payroll until it delivers. The sum to sign holds only if people go to other work as their lines finish, and nobody has said who sees to that',
    });
  });

  it('has no reserve where no forecast in money tells of one', () => {
    const facts = factsOf(changed((plan) => (plan.scope.cost = '')));
    expect(facts['The sum to sign']).toBe('£427,800');
    expect(facts).not.toHaveProperty('A reserve');
    expect(facts['In all']).toBe('£523,800 by 30 Jun 2027');
  });

  it('says that the reserve is asked for where it is', () => {
    const plan = changed((one) => (asking(one).recommended = 'Every region, with a reserve'));
    expect(factsOf(plan)['A reserve']).toContain('asked for as well');
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
    expect(factsOf(enough)['The sum to sign']).not.toContain('can have done');
    expect(factsOf(clearLetterPlan(), CLEAR_LETTER_DAY)['The sum to sign']).not.toContain('can have done');
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
    const facts = factsOf(plan);
    const document = shown(buildDocument('team', plan, counted(plan), WORDINGS, TODAY).sections);
    const said = document.filter(
      (block) => block.kind === 'text' && block.text.startsWith('“I ask you to sign'),
    );
    const text = said.map((block) => (block.kind === 'text' ? block.text : '')).join();
    const sums = (of: string) => new Set(of.match(/£[\d,]*\d/g));
    const told = ['The sum to sign', 'A reserve', 'Contracts, on top', 'In all, four times in five'];
    expect(said).toHaveLength(1);
    const kept = facts['In all, the team paid to the end']?.match(/^£[\d,]+/)?.[0] ?? '';
    expect(sums(text)).toEqual(
      sums([...told.map((label) => (facts[label] ?? '').split(';')[0]), kept].join(' ')),
    );
    expect(text.includes('It could be done by')).toBe(facts['A reserve'] !== undefined);
  });

  it('is nothing where what is recommended is no course', () => {
    expect(taken(changed((plan) => (plan.benefits.asFinish = '')))).toBeUndefined();
  });

  it('tells a day that is past as one', () => {
    const plan = unreadyPlan();
    const one = committedTo(plan, counted(plan), '2027-08-01');
    expect(
      one && show(committedFacts(one, 'GBP').find(({ label }) => label.startsWith('In all'))?.value ?? ''),
    ).toMatch(/30 Jun 2027 \(32 days ago\)$/);
  });
});
