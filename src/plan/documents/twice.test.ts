import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { tableIn } from '../../report/blocks.ts';
import { flatten, showFlat } from '../../report/document.ts';
import { show } from '../../report/values.ts';
import { countCourses, dearest } from '../../sheets/benefits/courses.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { about } from '../../sheets/money.ts';
import type { Plan } from '../document/schema.ts';
import { anyPlan } from './anyPlan.fixture.ts';
import { buildDocument } from './build.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { settling, teamFact, twiceFacts, twiceTables, twiceTold } from './twice.ts';

const told = (plan: Plan, today = TODAY) => twiceTold(plan, counted(plan), today);
const changed = (change: (plan: Plan) => void, plan = examplePlan()): Plan => {
  change(plan);
  return plan;
};
const facts = (plan: Plan, today = TODAY) => twiceFacts(told(plan, today)).map(({ value }) => show(value));
const tables = (plan: Plan, today = TODAY) =>
  twiceTables(told(plan, today)).flatMap((block) => tableIn(block) ?? []);
const below = (plan: Plan) =>
  twiceTables(told(plan))
    .flatMap((block) => (block.kind === 'text' ? show(block.text) : []))
    .join();
const blocks = (document: 'committee' | 'executive' | 'team', plan: Plan, today = TODAY) =>
  flatten(buildDocument(document, plan, counted(plan), WORDINGS, today).sections).map(showFlat);
/** What is left, likely, by the dearer of its counts, of a plan with another team typed. */
const leftWith = (burn: string, of = examplePlan) => {
  const plan = of();
  plan.stalled.burn.likely = burn;
  const { inputs } = coursesFrame(plan, counted(plan));
  const courses = inputs ? countCourses(inputs) : [];
  return (['finish', 'restructure', 'stop'] as const).map(
    (name) => dearest(courses.filter((one) => one.name === name))?.net.likely ?? Number.NaN,
  );
};
const CREW = String((8.5 * 4600 * 52) / 12);

describe('a figure that the plan holds twice', () => {
  it('leaves of each option, on either value, what a plan leaves that has it typed', () => {
    const [table] = tables(examplePlan());
    const [typed, other] = [leftWith('130000'), leftWith(CREW)];
    const shown = (left: number, all: readonly number[]) =>
      `${show(about(left, 'GBP'))} (${all.filter((one) => one > left).length + 1})`;
    expect(table?.rows.map((row) => row.slice(1, 3).map(show))).toEqual(
      typed.map((left, at) => [shown(left, typed), shown(other[at] ?? Number.NaN, other)]),
    );
  });

  it('says from which value on another option comes first, which it does there and not before', () => {
    expect(below(examplePlan())).toContain('“Stop at Northern” from about £150,000');
    const isStopFirst = (burn: string) => {
      const [finish = 0, , stop = 0] = leftWith(burn);
      return stop > finish;
    };
    expect(isStopFirst('149000')).toBe(false);
    expect(isStopFirst('151000')).toBe(true);
  });

  it('stands with the question, with whoever says which holds', () => {
    const plan = examplePlan();
    const said =
      'The team costs £130,000 a month as typed, or £169,000 by 8.5 people at their rate. Sam Whitlock, who confirmed £130,000 in writing, says which by 4 Dec 2026.';
    const rows = blocks('committee', plan).flatMap((block) => (block.kind === 'facts' ? block.rows : []));
    expect(rows).toContainEqual(expect.objectContaining({ label: 'What the team costs', value: said }));
    expect(told(plan).map((one) => show(teamFact(one).value))).toEqual([said]);
    expect(settling(told(plan))).toEqual([
      expect.objectContaining({
        ...{ who: 'Sam Whitlock', sheet: 'stalled', field: 'stalled-burn-likely' },
        what: 'Say what the team costs a month: £130,000 as typed or £169,000',
      }),
    ]);
  });

  it('is said in a line, with what it leaves on both, where the same option comes first on both', () => {
    expect(tables(clearLetterPlan(), CLEAR_LETTER_DAY)).toEqual([]);
    expect(below(examplePlan())).toContain('Sam Whitlock, who confirmed £130,000 in writing, says which by');
    const [finish = 0] = leftWith(String((4 * 4100 * 52) / 12), clearLetterPlan);
    expect(facts(clearLetterPlan(), CLEAR_LETTER_DAY)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^The team costs £62,000 a month as typed, or £71,100 by 4 people at their rate\\. “All five” comes first on both, £282,000 or ${show(about(finish, 'GBP'))} left, paid back by .* or .*; “.*” from about £[\\d,]+\\. Halvard Stone says which by`,
        ),
      ),
    ]);
  });

  it('may be what finishing takes or when it delivers', () => {
    const people = changed((plan) => (plan.scope.people = '5'));
    expect(facts(people).join(' ')).toContain('Finishing still takes £427,800 as typed, or £');
    const early = changed((plan) => (plan.stalled.finishIn = '2'));
    expect(twiceTold(early, counted(early), TODAY).map(({ pair }) => pair.figure)).toEqual([
      'team',
      'months',
    ]);
    expect([...facts(early), below(early)].join(' ')).toMatch(
      /Finishing delivers by 8 Feb 2027 as typed, or \d+ \w+ 2027 by the forecast, four times in five/,
    );
  });

  it('is asked of whoever sits for finance, and else of the lead, where nobody stands behind the costs', () => {
    const who = (plan: Plan) => settling(told(plan)).map((task) => task.who);
    expect(who(changed((plan) => (plan.stalled.by = '')))).toEqual(['Sam Whitlock']);
    const alone = changed((plan) => {
      plan.stalled.by = '';
      plan.steering.members = plan.steering.members.filter(({ name }) => name !== 'Sam Whitlock');
    });
    expect(who(alone)).toEqual([alone.lead.name]);
  });

  it.each<[string, (plan: Plan) => unknown]>([
    ['both are one', (plan) => (plan.stalled.burn.likely = '169000')],
    ['one of them is blank', (plan) => (plan.scope.people = '')],
    [
      'nobody asks for the money',
      (plan) => (plan.benefits.asFinish = plan.benefits.asRestructure = plan.benefits.asStop = ''),
    ],
    [
      'there is nothing to choose from',
      ({ benefits }) => Object.assign(benefits, { asRestructure: '', asStop: '' }),
    ],
  ])('is told nowhere where %s', (_, change) => {
    expect(told(changed(change))).toEqual([]);
  });

  it('is told of any plan in a line or in a table, and asked of one who is named', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const today of [TODAY, CLEAR_LETTER_DAY]) {
          const all = told(plan, today);
          expect(twiceFacts(all).length + tables(plan, today).length).toBe(all.length);
          for (const { pair } of all) expect(show(pair.counted)).not.toBe(show(pair.other));
        }
      }),
      { numRuns: runs(40) },
    );
  });
});
