import { describe, expect, it } from 'vitest';
import { showDate } from '../../language/dates.ts';
import { shown } from '../../report/shown.fixture.ts';
import { blankRow } from '../../sheets/fields.ts';
import { blankGate, GATE } from '../../sheets/gate/fields.ts';
import { blankDesignInput } from '../../sheets/governance/fields.ts';
import { asked, stateOf as inputState } from '../../sheets/governance/share.ts';
import { blankHandoverItem } from '../../sheets/handover/fields.ts';
import { asOf, listed, stateOf } from '../../sheets/handover/items.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, examplePlan, TODAY } from './plans.fixture.ts';
import { tasksOf } from './yours.ts';
import { yoursAndWhen } from './yoursAndWhen.ts';

function planned(change: (plan: Plan) => void): Plan {
  const plan = blankPlan('p');
  plan.program.dayZero = '2026-09-02';
  plan.steering.members = [{ id: 'm', name: 'Ana Ruiz', function: 'Compliance', right: '' }];
  change(plan);
  return plan;
}
const tasks = (plan: Plan, today = TODAY) =>
  tasksOf(plan, today)
    .filter(({ sheet }) => sheet !== 'steering' && sheet !== 'triage')
    .map(({ date, who, what }) => [date, who, what]);
const item = (why: string, more: object = {}) =>
  planned(({ handover }) => {
    handover.items = [
      { ...blankHandoverItem('i'), production: 'A feed', owner: 'Bo Lind', state: 'returned', why, ...more },
    ];
  });

describe('a day that stands in words alone', () => {
  it('is that of an item that was returned, where its words name nobody else', () => {
    expect(tasks(item('Not decided until 10 November. It comes back on 2 December.'))).toEqual([
      ['2026-12-02', 'Bo Lind', 'Returned, to be handed over again: A feed'],
    ]);
  });

  it('is that of whoever the words name, and the item has none then', () => {
    expect(tasks(item('Nobody reads it. Ana Ruiz says by 27 November.'))).toEqual([
      ['2026-11-27', 'Ana Ruiz', '“Ana Ruiz says by 27 November”, in the words of: A feed'],
      ['', 'Bo Lind', 'Returned, to be handed over again: A feed'],
    ]);
  });

  it('is owed when it is past where the words say “by”, and over otherwise', () => {
    const said = 'Ana Ruiz says by 10 November. Ana Ruiz sits with them on 12 November.';
    expect(tasks(item(said)).map(([day]) => day)).toEqual(['2026-11-10', '']);
  });

  it('is none of an item that was accepted, nor one from before it was returned', () => {
    expect(tasks(item('Back by 2 December.', { state: 'accepted' }))).toEqual([]);
    expect(tasks(item('Back on 2 November.', { on: '2026-11-04' }))).toEqual([
      ['', 'Bo Lind', 'Returned, to be handed over again: A feed'],
    ]);
  });

  it('is told of a question that is not built in, and of what is done for a gate that is shut', () => {
    const plan = planned(({ governance, gate }) => {
      const input = { ...blankDesignInput('i'), asks: 'Who reads it?', answer: 'Tried by 2 December' };
      governance.inputs = [input, { ...input, id: 'j', state: 'built' }];
      gate.gates = [
        { ...blankGate('g'), name: 'A' },
        { ...blankGate('h'), name: 'B', opened: '2026-11-02' },
      ];
      gate.activities = ['g', 'h'].map((of) => ({
        ...{ ...blankRow(GATE.fields.activities, `a-${of}`), gate: of, what: 'Second test' },
        becomes: 'Run on 30 November',
      }));
    });
    expect(tasks(plan)).toEqual([
      ['2026-11-30', '', '“Run on 30 November”, in the words of: Second test'],
      ['2026-12-02', '', '“Tried by 2 December”, in the words of: Who reads it?'],
    ]);
  });
});

/** The words of rows that are open, in which people write by when. */
const openTexts = ({ handover, governance }: Plan, today: string) => [
  ...listed(asOf(handover, today)).flatMap((one) => (stateOf(one) === 'accepted' ? [] : [one.why])),
  ...asked(governance).flatMap((one) => (inputState(one) === 'built' ? [] : [one.answer])),
];

it.each([
  ['the bank', examplePlan(), TODAY],
  ['the insurer', clearLetterPlan(), CLEAR_LETTER_DAY],
])('every day to come that open rows of %s say stands in the lists of days', (_, plan, today) => {
  const lists = JSON.stringify(shown(yoursAndWhen(plan, today)));
  const days = openTexts(plan, today).flatMap(
    (text) => text.match(/\d{1,2} (?:Sept|Octo|Novem|Decem)\w+/g) ?? [],
  );
  const toCome = days
    .map((day) => new Date(`${day} ${today.slice(0, 4)} 12:00 UTC`).toISOString().slice(0, 10))
    .filter((day) => day >= today);
  expect(toCome.length).toBeGreaterThan(1);
  for (const day of toCome) expect(lists).toContain(showDate(day));
});

describe('a day in the words of what is a question of a gate', () => {
  const ofGate = (plan: Plan, today: string) =>
    tasksOf(plan, today).filter(({ what }) => what.includes('in the words of: '));

  it('is of whoever owns the question that it names', () => {
    const [backTest] = ofGate(examplePlan(), TODAY).filter(({ what }) => what.includes('(MR-09)'));
    expect(backTest?.who).toBe('Joel Abara');
    const plan = examplePlan();
    for (const question of plan.gate.questions)
      if (/^MR-09/.test(question.reference)) question.owner = 'Una Hale';
    expect(ofGate(plan, TODAY).find(({ what }) => what.includes('(MR-09)'))?.who).toBe('Una Hale');
  });

  it('is told once where the question is to be answered on that very day', () => {
    const second = (plan: Plan) =>
      ofGate(plan, CLEAR_LETTER_DAY).filter(({ what }) => what.includes('Second test of handlers'));
    expect(second(clearLetterPlan())).toEqual([]);
    const later = clearLetterPlan();
    for (const question of later.gate.questions)
      if (question.reference === 'MR-11') question.date = '2026-10-02';
    expect(second(later).map(({ who, date }) => [who, date])).toEqual([['Marit Sole', '2026-09-30']]);
  });
});
