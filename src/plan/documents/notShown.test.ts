import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { allShownBy, lastResults, notShownIn, type Rests, shownAfter } from './notShown.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { asCalled, inDays } from './openMatters.ts';
import { openQuestions } from './questions.ts';
import { reviewsTold } from './reviewDays.ts';
import { milestoneAheadOf, reviewsAhead } from './reviews.ts';

const restsIn = (plan: Plan, today: string) =>
  notShownIn(plan, reviewsAhead(plan, counted(plan), WORDINGS, today), today);
const told = (plan: Plan, today: string) => {
  const restsOf = restsIn(plan, today);
  return openQuestions(plan, today).map((one) => rowsOf(restsOf(one)));
};
function rowsOf({ until, after }: Rests): string[] {
  const late = new Set(after);
  return inDays([...until, ...after]).map((one) =>
    [
      show(asCalled(one)),
      one.who,
      show(one.due),
      late.has(one) ? 'after' : 'before',
      ...(one.behind ?? []),
    ].join(' | '),
  );
}
const ahead = (plan: Plan, today: string) =>
  show(reviewsTold(milestoneAheadOf(plan, reviewsAhead(plan, counted(plan), WORDINGS, today), today), today));

it('the question for the money rests on all that is open: what is shown only after it, and what by its day', () => {
  const [money, screen] = told(clearLetterPlan(), CLEAR_LETTER_DAY);
  expect(money).toEqual([
    '“Do handlers catch a wrong letter?” (MR-11) | Marit Sole | 30 Sep 2026 | after | 2',
    '“Who stops it, and at what?” (MR-13) | Dolores Quaye | 2 Oct 2026 | after',
    'The rest of “What happens when the vendor changes the model?” (MR-07, answered in part by Rufus Brandvold, 9 Sep 2026) | Greta Falk | 13 Oct 2026 | after | 3',
    'The milestone | Marit Sole | 30 Oct 2026 | after',
    'Model-risk validation of all the work | Ada Rourke | 9 Oct 2026 | after',
    'Security review | Mina Castell | 4 Dec 2026 | after',
    'The reviewer’s word on “Which letters count as wrong, and who says so?” (MR-03) | Ada Rourke | 25 Sep 2026 | after',
  ]);
  expect(screen).toEqual([]);
});

it('another question rests on what tells of the same thing', () => {
  const [, contract] = openQuestions(examplePlan(), TODAY);
  const rests = contract && restsIn(examplePlan(), TODAY)(contract);
  // One alone is told in its line.
  expect(rests && [rowsOf(rests).length, show(allShownBy(rests, TODAY))]).toEqual([
    1,
    '8 Dec 2026 at the earliest, with “What evidence does the contract oblige Ostrel Analytics to give us?” (MR-28, Ines Calloway)',
  ]);
});

it('what is shown is named no more', () => {
  const plan = clearLetterPlan();
  plan.gate.questions = plan.gate.questions.map((row) =>
    row.theirs === 'blocking' ? { ...row, answer: 'Yes', date: '2026-09-17' } : row,
  );
  for (const slice of plan.lead.slices) slice.doneOn = '2026-09-17';
  for (const gate of plan.gate.gates) gate.opened = '2026-09-17';
  plan.milestone.date = '';
  expect(told(plan, CLEAR_LETTER_DAY)[0]).toEqual([]);
});

it('in a line it names what is shown only after, each in a few words', () => {
  const plan = examplePlan();
  const [money] = openQuestions(plan, TODAY);
  expect(money && show(shownAfter(restsIn(plan, TODAY)(money), TODAY))).toMatch(
    /^\d+ \w+ 2027, four times in five; after the decision: “What evidence does the contract…” \(MR-28, 8 Dec 2026\); “At which values of which…” \(MR-19, 11 Dec 2026\); “How would a change in the mix of…” \(MR-21, 11 Dec 2026\); “Does a second run of the…” \(MR-09b, 15 Jan 2027\); Model-risk validation of all the work \(\d+ Mar 2027\)/,
  );
});

describe('the earliest day by which all that a yes rests on is shown', () => {
  const from = (...days: [until: string[], after: string[]]) => {
    const [until, after] = days.map((some) =>
      some.map((day) => ({
        ...{ short: day, text: `what of ${day || 'none'}`, reference: '', given: '', who: '' },
        day,
        due: day,
        ...{ forecast: '', condition: '', says: '' },
      })),
    );
    return show(allShownBy({ on: '', until: until ?? [], after: after ?? [] }, TODAY));
  };

  it('is the last of all days of what it rests on', () => {
    expect(from(['2026-12-01'], ['2027-05-25', '2026-12-11'])).toBe(
      '25 May 2027 at the earliest, with what of 2027-05-25',
    );
    expect(from([], [])).toBe('');
  });

  it('says of what no day is known, and never a day that is past', () => {
    expect(from([], ['2026-12-11', ''])).toBe(
      '11 Dec 2026 at the earliest, with what of 2026-12-11; 1 has no day ahead',
    );
    expect(from(['2026-11-19'], [''])).toBe('No day known: of what it rests on 2 have no day ahead');
  });
});

describe('what a question last came to at a number that its gate opens at', () => {
  const results = (plan: Plan, today: string) => {
    const restsOf = restsIn(plan, today);
    return openQuestions(plan, today).map((one) =>
      lastResults(restsOf(one)).map(({ result, opens }) => [result, opens]),
    );
  };
  const told = [
    'Not met on 2 September: thirteen of twenty caught',
    'She signs with conditions, once eighteen wrong drafts of twenty are caught',
  ];
  const changed = (change: (plan: Plan) => void) => {
    const plan = clearLetterPlan();
    change(plan);
    return results(plan, CLEAR_LETTER_DAY);
  };
  const valid = ({ gate }: Plan) => gate.gates.filter(({ id }) => id === 'gate-validation');

  it('is told of the question that rests on it, and of none in a plan whose gates have opened', () => {
    expect(results(clearLetterPlan(), CLEAR_LETTER_DAY)).toEqual([[told], [], []]);
    expect(results(examplePlan(), TODAY).flat()).toEqual([]);
  });

  it('is told where it is due by the day of the decision too', () => {
    const early = changed((plan) => {
      for (const row of plan.gate.questions) if (row.reference === 'MR-11') row.date = '2026-09-22';
    });
    expect(early[0]).toEqual([told]);
  });

  it.each<[string, (plan: Plan) => void]>([
    ['the gate opens at no number', (plan) => setAll(valid(plan), { opens: 'She signs' })],
    ['the gate has opened', (plan) => setAll(valid(plan), { opened: '2026-09-10' })],
    ['no number is told of it', ({ gate }) => setAll(gate.questions, { state: 'With her' })],
  ])('is not told where %s', (_, change) => {
    expect(changed(change).flat()).toEqual([]);
  });
});

it('a milestone ahead of its own gate and reviews says so, and of conditions alone once their holders have opened', () => {
  expect(ahead(clearLetterPlan(), CLEAR_LETTER_DAY)).toMatch(
    /^Model-risk validation of all the work \(Ada Rourke, by 9 Oct 2026, four times in five \d+ \w+ 202\d\); Security review \(Mina Castell/,
  );
  expect(ahead(examplePlan(), TODAY)).toBe(
    '4 conditions, the last of them MR-09b (Joel Abara, by 15 Jan 2027)',
  );
  const met = examplePlan();
  for (const row of met.gate.questions) if (row.theirs === 'later' && !row.answer) row.date = '2026-11-27';
  expect(ahead(met, TODAY)).toBe('');
  const shut = examplePlan();
  for (const gate of shut.gate.gates) gate.opened = '';
  expect(ahead(shut, TODAY)).toContain('Security review (Marek Dunne');
});

it('a gate that nobody reviews counts by its own day', () => {
  const plan = clearLetterPlan();
  plan.lead.slices = [];
  for (const answer of plan.triage.answers) if (answer.due === '2026-10-09') answer.due = '2026-11-09';
  expect(ahead(plan, CLEAR_LETTER_DAY)).toContain(
    'Model risk signs the validation of Clear Letter for water damage (Ada Rourke, by 9 Nov 2026)',
  );
});

function setAll<Row extends object>(rows: Row[], fields: Partial<Row>): void {
  for (const row of rows) Object.assign(row, fields);
}
