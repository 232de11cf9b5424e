import { describe, expect, it } from 'vitest';
import { addDays, showDate } from '../../language/dates.ts';
import { show } from '../../report/values.ts';
import { blankRow } from '../../sheets/fields.ts';
import { STALLED } from '../../sheets/stalled/fields.ts';
import type { Plan } from '../document/schema.ts';
import { askedIn } from './asked.ts';
import { dayAsked } from './chances.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { proofRisks } from './proofRisks.ts';

const told = (plan: Plan, today = TODAY) =>
  proofRisks(plan, counted(plan), WORDINGS, askedIn(plan, today), today).map(show);

describe('proof that may not hold', () => {
  it('is what waits for a contract that is decided or made no sooner than its own day', () => {
    const [first = ''] = told(examplePlan());
    expect(first).toMatch(
      /^MR-28 \(due 8 Dec 2026\) may not be shown whole by then: it waits, by the contract /,
    );
    expect(told(clearLetterPlan(), CLEAR_LETTER_DAY).filter((says) => says.includes('waits, by'))).toEqual(
      [],
    );
  });

  it('is what is stale by the day asked for, on the very day as well, and not what holds a day longer', () => {
    const asked = dayAsked(examplePlan(), TODAY);
    const stale = (days: number) => {
      const plan = examplePlan();
      plan.stalled.stale = [
        { ...blankRow(STALLED.fields.stale, 's'), what: 'Frost of the harbour', on: addDays(asked, days) },
      ];
      return told(plan).filter((says) => says.includes('Frost'));
    };
    expect(stale(1)).toEqual([]);
    expect(stale(0)).toEqual([
      `“Frost of the harbour” holds only until ${showDate(asked)}, the very day that is asked for, and nobody is named to make it again.`,
    ]);
    expect(stale(-1)[0]).toContain(`before ${showDate(asked)}, which is asked for`);
  });

  it('names whoever makes it again, where the plan tells', () => {
    expect(told(clearLetterPlan(), CLEAR_LETTER_DAY).join('\n')).toMatch(
      /holds only until 31 Jan 2027, before 12 Feb 2027, which is asked for; Marit Sole makes it again\./,
    );
  });
});
