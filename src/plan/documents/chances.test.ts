import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { render } from '../../report/formats/markdown/markdown.ts';
import { buildDocument } from './build.ts';
import { askedDay, chanceBy, datesTold, ownersBeyond } from './chances.ts';
import { toldForecasts } from './counted.ts';
import { DOCUMENT_IDS } from './documents.ts';
import {
  CLEAR_LETTER_DAY,
  clearLetterPlan,
  hastyLetterPlan,
  counted,
  examplePlan,
  TODAY,
  WORDINGS,
} from './plans.fixture.ts';

const told = (plan: Plan, today = TODAY) =>
  datesTold(plan, toldForecasts(plan, counted(plan), today), today).map(show);
/** The example with so many people that nobody is counted twice. */
function roomy(): Plan {
  const plan = examplePlan();
  plan.scope.people = '40';
  return plan;
}

describe('the day that is asked for', () => {
  it('is the last that the question names, or else what is recommended; none where neither does', () => {
    const day = (question: string, recommended: string) => askedDay({ question, recommended });
    expect(day('All of it by 30 June 2027?', 'On 31 March 2027')).toBe('2027-06-30');
    expect(day('All of it?', 'From 31 March 2027 to 30 June 2027')).toBe('2027-06-30');
    expect(day('All of it?', 'Yes')).toBe('');
  });

  it('is told with its chance, beside the day that was promised', () => {
    const [asked, promised] = told(roomy());
    expect(asked).toMatch(/^30 Jun 2027 is asked for \((?:\d+ in 100|more than \d+ in 100)\)$/);
    expect(promised).toMatch(/^31 Mar 2027 is promised \(.* in .*\)$/);
  });

  it('is not told twice where it is the one that was promised', () => {
    const plan = examplePlan();
    plan.scope.committed = '2027-06-30';
    expect(told(plan)).toEqual([expect.stringMatching(/^30 Jun 2027 is promised/)]);
  });
});

describe('the chance of a day', () => {
  const bins = [
    { first: '2027-01-04', last: '2027-01-10', chance: 0.4 },
    { first: '2027-01-11', last: '2027-01-17', chance: 0.6 },
  ];
  it('is of whole weeks their chances, and of the week begun its share', () => {
    const chances = ['2027-01-03', '2027-01-10', '2027-01-17', '2027-02-01'].map((day) =>
      chanceBy(bins, day),
    );
    expect(chances).toEqual([0, 0.4, 1, 1]);
    expect(chanceBy(bins, '2027-01-11')).toBeCloseTo(0.4 + 0.6 / 7);
  });

  it('of the promised day is the one that was counted from the runs, within a week’s chance', () => {
    const plan = roomy();
    const { scope } = counted(plan);
    const calendar = 'base' in scope ? scope.base.forecast.calendar : undefined;
    for (const name of ['p50', 'p80'] as const) {
      const chance = chanceBy(calendar?.bins ?? [], calendar?.finish[name] ?? '');
      expect(Math.abs(chance - (name === 'p50' ? 0.5 : 0.8))).toBeLessThan(0.1);
    }
  });
});

describe('where the plan wants more people at once than there are', () => {
  /** The example with fewer people than it wants. */
  function crowded(): Plan {
    const plan = examplePlan();
    plan.scope.people = '5';
    return plan;
  }
  const middle = (plan: Plan) => {
    const { scope } = counted(plan);
    return 'base' in scope ? (scope.base.forecast.calendar?.finish.p50 ?? '') : '';
  };
  const documents = (plan: Plan) =>
    DOCUMENT_IDS.map((id) => [id, render(buildDocument(id, plan, counted(plan), WORDINGS, TODAY))] as const);

  it('its days count those there are', () => {
    expect(middle(crowded()) > middle(roomy())).toBe(true);
    expect(told(crowded())).toEqual([
      expect.stringMatching(/^30 Jun 2027 is asked for \((?:\d+|fewer than 1) in 100\)$/),
      expect.stringMatching(/^31 Mar 2027 is promised \(fewer than 1 in 1/),
    ]);
  });

  it('the pack and the team’s plan say so once, with what as many as it wants would change', () => {
    const note =
      /At its busiest the plan wants [\d.]+ people at once and has 5\. The days count the 5, shared, so that all work then under way goes slower\. With [\d.]+ it would end \d+ days sooner, as likely as not\./g;
    const found = documents(crowded()).map(([id, text]) => [id, text.match(note)?.length ?? 0]);
    expect(Object.fromEntries(found)).toEqual({ executive: 0, committee: 1, team: 1, evidence: 0 });
    expect(documents(roomy()).flatMap(([, text]) => text.match(note) ?? [])).toEqual([]);
  });

  it('no document excuses a day or a chance by it', () => {
    for (const [id, text] of documents(crowded()))
      expect(text, id).not.toMatch(/too early|at most \d+(?:%| in )/);
  });
});

describe('owners’ own days', () => {
  it('are told to the last of them where they go beyond the day that is asked for', () => {
    const plan = hastyLetterPlan();
    const owners = () => told(plan, CLEAR_LETTER_DAY).filter((text) => text.startsWith('owners’'));
    expect(owners()).toEqual(['owners’ own days run to 12 Feb 2027']);
    for (const row of plan.lead.slices) if (row.date === '2027-02-12') row.doneOn = CLEAR_LETTER_DAY;
    expect(owners()).toEqual(['owners’ own days run to 5 Feb 2027']);
    for (const row of plan.lead.slices) row.date = '2027-01-15';
    expect(owners()).toEqual([]);
  });

  it('are held against the day promised while none is asked for, and against none that is past', () => {
    const plan = clearLetterPlan();
    plan.steering.decisions = [];
    expect(ownersBeyond(plan, CLEAR_LETTER_DAY)).toEqual([]);
    plan.scope.committed = '2027-02-05';
    expect(ownersBeyond(plan, CLEAR_LETTER_DAY).map(({ date }) => date)).toEqual(['2027-02-12']);
    expect(ownersBeyond(plan, '2027-02-06')).toEqual([]);
  });
});
