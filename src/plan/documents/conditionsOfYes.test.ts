import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { shown } from '../../report/shown.fixture.ts';
import { show } from '../../report/values.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { anyPlan } from './anyPlan.fixture.ts';
import { conditionsOf, conditionsSection } from './conditionsOfYes.ts';
import { notShownIn } from './notShown.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { openQuestions } from './questions.ts';
import { reviewsAhead } from './reviews.ts';

/** Each as a row: of which questions, what, who brings it, who says that it is met, its day, and that of the forecast. */
const conditions = (plan: Plan, today: string) =>
  conditionsOf(plan, counted(plan), WORDINGS, today).map(
    ({ questions, condition, who, says, due, forecast }) =>
      [questions.join(), condition, who, says, due, forecast].map(show),
  );
const tablesIn = (plan: Plan, today = TODAY) =>
  shown(conditionsSection(plan, counted(plan), WORDINGS, today)).flatMap((block) =>
    block.kind === 'table' ? [block.table] : [],
  );

describe('the table of conditions', () => {
  it('numbers them, has the question of each where there are several, and what is out by then', () => {
    const [table, ...more] = tablesIn(examplePlan());
    expect(more).toEqual([]);
    expect(table?.columns.map(({ label }) => label)).toEqual([
      ...['No.', 'To', 'Condition', 'Brought by', 'Said to be met by', 'Day told'],
      ...['Forecast, four times in five', 'Out by then, team kept'],
    ]);
    expect(table?.rows.map(([number]) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(table?.rows.at(-1)?.at(-1)).toBe('');
    expect(tablesIn(clearLetterPlan(), CLEAR_LETTER_DAY)[0]?.columns.map(({ label }) => label)).not.toContain(
      'To',
    );
  });

  it('is nothing where nothing is asked, or where the questions are left out', () => {
    expect(conditionsSection(blankPlan('p'), counted(blankPlan('p')), WORDINGS, TODAY)).toEqual([]);
    expect(tablesIn({ ...examplePlan(), parts: { 'committee/toDecide': false } })).toEqual([]);
  });
});

describe('a condition of a yes', () => {
  const known = conditions;

  it('is told in plain words, with who brings it, who says that it is met and every day of it', () => {
    expect(known(clearLetterPlan(), CLEAR_LETTER_DAY)).toEqual([
      [
        '1',
        'A second test, with other drafts: eighteen wrong drafts of twenty are caught (MR-11); last: “Not met on 2 September: thirteen of twenty caught”, once question 2 is decided',
        ...['Marit Sole', 'Ada Rourke, who reads until 7 Oct 2026', '30 Sep 2026', ''],
      ],
      [
        '1',
        'An answer to “Who stops it, and at what?” (MR-13), or the reviewer’s word that it can wait',
        ...['Dolores Quaye', 'Ada Rourke', '2 Oct 2026', ''],
      ],
      [
        '1',
        'The rest of “What happens when the vendor changes the model?” (MR-07, answered in part by Rufus Brandvold, 9 Sep 2026), once question 3 is decided',
        ...['Greta Falk', 'Ada Rourke', '13 Oct 2026', ''],
      ],
      ['1', 'The milestone is met', 'Marit Sole', 'The steering committee', '30 Oct 2026', ''],
      [
        ...['1', 'Model-risk validation of all the work ends without a finding that stops it', 'Ada Rourke'],
        'their own word',
        '9 Oct 2026',
        expect.stringMatching(/^\d+ \w+ 202\d$/),
      ],
      [
        ...['1', 'Security review ends without a finding that stops it', 'Mina Castell', 'their own word'],
        '4 Dec 2026',
        expect.stringMatching(/^\d+ \w+ 202\d$/),
      ],
      [
        '1',
        'The reviewer’s word on “Which letters count as wrong, and who says so?” (MR-03)',
        ...['Ada Rourke', 'their own word', '25 Sep 2026', ''],
      ],
      [
        '1',
        'Greta Falk releases the £210,000 once what is left is counted again with what is done, at £4,100 a person and week',
        ...['Noor Haddad', 'Halvard Stone', '25 Sep 2026', ''],
      ],
    ]);
  });

  it('of a gate that has opened is the holder’s to say met, whoever brings it', () => {
    const asked = known(examplePlan(), TODAY).filter(([, what]) => /\(MR-/.test(what ?? ''));
    expect(asked.map(([, , brings, says]) => [brings, says])).toEqual(
      ['Ines Calloway', 'Joel Abara', 'Joel Abara', 'Joel Abara'].map((brings) => [brings, 'Dr Priya Raman']),
    );
  });

  it('never is a sentence of the gate’s holder, nor dated before its forecast without that, whatever the plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const rests = notShownIn(plan, reviewsAhead(plan, counted(plan), WORDINGS, TODAY), TODAY);
        const rows = known(plan, TODAY);
        for (const [at, question] of openQuestions(plan, TODAY).entries()) {
          const own = rows.filter(([to = '']) => to.split(',').includes(String(at + 1)));
          for (const { condition, forecast, who } of rests(question).after) {
            const same = own.filter(([, what]) => what === show(condition));
            const isTold = same.some(([, , brings, , , day]) => brings === who && day === show(forecast));
            expect(isTold, show(condition)).toBe(true);
          }
        }
        for (const { opens } of plan.gate.gates) {
          const said = opens.trim();
          if (said) expect(rows.filter(([, what = '']) => what.includes(said))).toEqual([]);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('the condition of the money', () => {
  const released = (change: (plan: Plan) => void = () => undefined) => {
    const plan = examplePlan();
    change(plan);
    return conditions(plan, TODAY).filter(([, what]) => what?.includes('releases'));
  };

  it('says who releases it, once who has counted it again by when, at which rate, and who says so', () => {
    expect(released()).toEqual([
      [
        '1',
        'Tomas Reyl releases the £427,800 once what is left is counted again with what is done, at £4,600 a person and week',
        ...['Ines Calloway', 'Sam Whitlock', '4 Dec 2026', ''],
      ],
    ]);
  });

  it.each<[string, (plan: Plan) => void]>([
    [
      'nobody is named to decide',
      (plan) => {
        for (const one of plan.steering.decisions) one.decider = '';
      },
    ],
    ['no rate is typed', (plan) => Object.assign(plan.scope, { cost: '' })],
    ['nobody leads', (plan) => Object.assign(plan.lead, { name: '' })],
    ['the forecast is counted from today', (plan) => Object.assign(plan.scope, { start: TODAY })],
  ])('is left to be written by hand where %s', (_, change) => {
    expect(released(change)).toEqual([]);
  });
});
