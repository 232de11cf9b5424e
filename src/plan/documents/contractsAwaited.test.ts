import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { addDays, daysBetween, type IsoDate } from '../../language/dates.ts';
import { show } from '../../report/values.ts';
import { blankRow } from '../../sheets/fields.ts';
import { blankGate, blankQuestion } from '../../sheets/gate/fields.ts';
import { LEAD } from '../../sheets/lead/fields.ts';
import { STALLED } from '../../sheets/stalled/fields.ts';
import { STEERING } from '../../sheets/steering/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { askedIn } from './asked.ts';
import { contractsAwaited } from './contractsAwaited.ts';
import { TODAY } from './plans.fixture.ts';

type Days = { due: IsoDate; decided: IsoDate; ends: IsoDate; forecast: IsoDate };

/** A question whose proof is a contract, on which somebody decides and somebody works. */
function plan({ due, decided, ends }: Days, more: (made: Plan) => void = () => {}): Plan {
  const made = blankPlan('p');
  made.stalled.vendors = [{ ...blankRow(STALLED.fields.vendors, 'v'), what: 'Ostrel Analytics, scoring' }];
  made.gate.gates = [{ ...blankGate('g'), whose: 'Ana' }];
  made.gate.questions = [
    {
      ...blankQuestion('q'),
      gate: 'g',
      text: 'What does it oblige them to?',
      date: due,
      place: 'Contract with Ostrel Analytics',
    },
  ];
  made.steering.decisions = [
    {
      ...blankRow(STEERING.fields.decisions, 'd'),
      question: 'Does Ostrel Analytics’ contract renew?',
      date: decided,
    },
  ];
  made.lead.slices = [
    { ...blankRow(LEAD.fields.slices, 's'), slice: 'Terms with Ostrel Analytics', owner: 'Ines', date: ends },
  ];
  more(made);
  return made;
}
function awaited(made: Plan, forecast: IsoDate): string[] {
  const lines = [{ name: 'Terms with Ostrel Analytics', by: 'Ines', p50: forecast, p80: forecast }];
  const of = contractsAwaited(made, lines, TODAY);
  return askedIn(made, TODAY).flatMap((row) => of(row).map(show));
}

const day = fc.integer({ min: 1, max: 60 }).map((days) => addDays(TODAY, days));
const days: fc.Arbitrary<Days> = fc.record({ due: day, decided: day, ends: day, forecast: day });

it('tells what is decided no earlier, and what ends only later, than the proof is due, and nothing else', () => {
  fc.assert(
    fc.property(days, (given) => {
      const { due, decided, ends, forecast } = given;
      const said = awaited(plan(given), forecast);
      const late = [ends, forecast].toSorted().at(-1) ?? '';
      expect(said.some((one) => one.includes('a decision due only'))).toBe(daysBetween(due, decided) >= 0);
      expect(said.some((one) => one.includes('which ends only by'))).toBe(daysBetween(due, late) > 0);
    }),
    { numRuns: runs(200) },
  );
});

it('tells nothing where the proof names no contract, the question is answered, or all of it is done and decided', () => {
  const given = { due: '2026-12-08', decided: '2026-12-08', ends: '2026-12-18', forecast: '2026-12-20' };
  expect(awaited(plan(given), given.forecast)).toHaveLength(1);
  const without = (change: (made: Plan) => void) => awaited(plan(given, change), given.forecast);
  const asked = (change: Partial<Plan['gate']['questions'][number]>) =>
    without((made) => {
      made.gate.questions = made.gate.questions.map((row) => ({ ...row, ...change }));
    });
  expect(asked({ place: 'Register' })).toEqual([]);
  expect(asked({ answer: 'All of it', date: TODAY })).toEqual([]);
  expect(
    without(({ lead, steering }) => {
      for (const row of lead.slices) row.doneOn = TODAY;
      for (const row of steering.decisions) Object.assign(row, { decision: 'Yes', date: TODAY });
    }),
  ).toEqual([]);
});
