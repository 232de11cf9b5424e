import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { briefOn } from './executive.fixture.ts';
import { gist, risk } from './gist.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY } from './plans.fixture.ts';

const figures = (plan: Plan, today = TODAY) =>
  gist(plan, counted(plan), today).map(({ label, figure, note }) => [label, figure, note].join(' | '));
const labels = (plan: Plan) => gist(plan, counted(plan), TODAY).map(({ label }) => label);
const risked = (plan: Plan, last = '', today = TODAY) => show(risk(plan, counted(plan), last, today));
const changed = (change: (plan: Plan) => void): Plan => {
  const plan = examplePlan();
  change(plan);
  return plan;
};
const NOTHING = { low: '', likely: '', high: '' };
const SIGN = 'The sum to sign';
const STAYS = 'New money, team kept';
const DATE = 'The date asked';
const LEFT = 'Left after 3 years';

/** The plan whose reader may be one of the four signs. */
const inPrivate = () =>
  changed(({ recovery }) => {
    recovery.signs.sponsor = { ...recovery.signs.sponsor, verdict: 'there', mendable: 'no' };
  });

describe('the key figures', () => {
  it('are what is asked, what it takes if the team stays, by when, and what is left on both ways by budgets alone', () => {
    expect(figures(examplePlan())).toEqual([
      `${SIGN} | £427,800 | enough about 4 times in 10; £523,800 with the contract`,
      `${STAYS} | £875,000 | £971,000 with the contract; nobody has said who moves people to other work`,
      `${DATE} | 30 Jun 2027 | a chance of 88 in 100; 31 Mar 2027 is promised (1 in 100)`,
      `${LEFT} | −\u2060£142,000 | by budgets, the team paid until 30 Jun 2027; £305,000 if people move to other work`,
    ]);
  });

  it('stand under the question, and say which question they are of where that is not the first', () => {
    const stripOf = (plan: Plan) => {
      const blocks = briefOn(plan, TODAY);
      const at = blocks.findIndex(({ kind }) => kind === 'strip');
      const strip = blocks[at];
      return {
        before: blocks[at - 1],
        labels: strip?.kind === 'strip' ? strip.figures.map((one) => one.label) : [],
      };
    };
    const first = stripOf(examplePlan());
    expect(first.before).toMatchObject({ kind: 'text', tone: 'go' });
    expect(first.labels).toEqual([SIGN, STAYS, DATE, LEFT]);
    const second = changed(({ steering }) => {
      for (const one of steering.decisions)
        if (one.id === 'ostrel-renewal') Object.assign(one, { date: '2026-12-01' });
    });
    expect(stripOf(second).labels[0]).toBe(`Question 2: ${SIGN}`);
  });

  it('agree with the table of options beside them', () => {
    for (const [plan, today] of [
      [examplePlan(), TODAY],
      [clearLetterPlan(), CLEAR_LETTER_DAY],
    ] as const) {
      const table = briefOn(plan, today).flatMap((block) => (block.kind === 'table' ? [block.table] : []))[0];
      const at = table?.columns.findIndex(({ label }) => label.includes('(recommended)')) ?? -1;
      const cell = (label: string) => table?.rows.find(([named]) => named === label)?.[at] ?? 'no such row';
      const [sign, , , left] = gist(plan, counted(plan), today);
      expect(cell('To sign').startsWith(`${sign?.figure} (`)).toBe(true);
      expect(cell('Left by budgets, team stays')).toBe(left?.figure);
      expect(left?.note).toContain(`${cell('Left by budgets, people move')} if people move to other work`);
    }
  });

  it('say by what it is left where no time is freed, and nothing of a team that has no cost', () => {
    const paid = changed(({ benefits }) => {
      for (const row of benefits.benefits) row.kind = 'avoided';
    });
    expect(figures(paid).at(-1)).not.toContain('by budgets');
    expect(labels(changed(({ stalled }) => Object.assign(stalled.burn, NOTHING)))).toEqual([
      SIGN,
      DATE,
      LEFT,
    ]);
    const promised = changed(({ steering, scope }) => {
      for (const one of steering.decisions) one.question = one.question.replace(' by 30 June 2027', '');
      for (const one of steering.decisions) one.recommended = one.recommended.split(',')[0] ?? '';
      scope.committed = '2027-06-30';
    });
    expect(figures(promised)[2]).toMatch(/^The date promised \| 30 Jun 2027 \| a chance of \d+ in 100$/);
  });

  it('tell nothing of what is left to a reader who may be one of the four signs, and are none where nothing is counted', () => {
    expect(labels(inPrivate())).toEqual([SIGN, STAYS, DATE]);
    expect(labels(changed(({ benefits }) => (benefits.asFinish = '')))).toEqual([]);
  });
});

describe('the one thing that can go wrong', () => {
  it('is from which day another option is as good, beside the day that holds four times in five', () => {
    expect(risked(examplePlan())).toMatch(
      /^If it ends on 25 Jul 2027 or later, it leaves no more than “Stop at Northern”, freed time counted; four times in five it ends by \d+ Jun 2027\.$/,
    );
    expect(risked(inPrivate())).not.toContain('Stop at Northern');
  });

  it('is a result that came out otherwise before all else, with the question in its words', () => {
    expect(risked(examplePlan(), 'Six of ten')).toBe('Six of ten');
    const said = JSON.stringify(briefOn(clearLetterPlan(), CLEAR_LETTER_DAY));
    expect(said).toContain(
      '“Not met on 2 September: thirteen of twenty caught”, of “Do handlers catch a wrong letter?” (MR-11); due 30 Sep 2026, after the decision',
    );
  });
});
