import { describe, expect, it } from 'vitest';
import type { Plan } from '../document/schema.ts';
import { briefOn } from './executive.fixture.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, examplePlan, TODAY } from './plans.fixture.ts';

const table = (head: string, plan: Plan, today = TODAY) =>
  briefOn(plan, today).flatMap((block) =>
    block.kind === 'table' && block.table.columns[0]?.label.startsWith(head) ? [block.table] : [],
  )[0];

describe('what comes only after a yes', () => {
  it('has of the questions of one gate only the last, with the day and forecast of each and what is spent by then', () => {
    const told = table('Only after a yes', examplePlan());
    expect(told?.caption).toBe(
      'Spent by then: the team from 8 Dec 2026, with the £96,000 owed to Ostrel Analytics after 31 Dec 2026.',
    );
    expect(told?.rows.map(([what]) => what)).toEqual([
      'Last of 4 conditions (MR-09b), Joel Abara',
      ...['Model-risk validation of all the work, Dr Priya Raman', 'Security review, Marek Dunne'],
    ]);
    expect(told?.rows[0]?.slice(1)).toEqual(['15 Jan 2027', '£255,000']);
    expect(told?.rows[1]?.[1]).toMatch(/^15 Jan 2027 \(\d+ \w+ 2027\)$/);
  });

  it('says how many of all it shows, and calls what keeps a gate shut questions', () => {
    const told = table('Only after a yes', clearLetterPlan(), CLEAR_LETTER_DAY);
    expect(told?.columns[0]?.label).toBe('Only after a yes');
    expect(told?.rows[0]?.[0]).toBe('Last of 4 questions (the rest of MR-07), Greta Falk');
  });

  it('is no table where nothing does', () => {
    const shown = examplePlan();
    shown.steering.decisions = shown.steering.decisions.map((one) => ({ ...one, date: '2029-01-09' }));
    shown.steering.next = '2029-01-09';
    shown.gate.questions = [];
    expect(table('Only after a yes', shown)).toBeUndefined();
  });
});

describe('what else is unconfirmed', () => {
  const rows = (plan: Plan, today = TODAY) => table('Also unconfirmed', plan, today)?.rows ?? [];

  it('is a line for each who is asked, by their days, without what alone turns the advice', () => {
    const all = rows(examplePlan());
    expect(all.slice(0, 3)).toEqual([
      [
        'May it go live on 1 Dec 2026 before 2 reviews and 4 conditions?',
        'Dr Priya Raman and 2 more, 23 Nov 2026',
      ],
      ['Is the milestone of 1 Dec 2026 met?', 'Beth Okafor, 1 Dec 2026'],
      [
        'What “One more region” and “Stop at Northern” take; what of £345,000 taken for done is booked; “Months until finishing delivers”',
        'Sam Whitlock, 4 Dec 2026',
      ],
    ]);
    expect(JSON.stringify(all)).not.toContain('169,000');
  });

  it('has which of two figures holds where that alone turns nothing', () => {
    expect(JSON.stringify(rows(clearLetterPlan(), CLEAR_LETTER_DAY))).toContain(
      'Whether the team costs £71,100 a month, not £62,000',
    );
  });

  it('asks nothing of a milestone that comes after the decision', () => {
    const late = examplePlan();
    late.milestone.date = '2027-01-05';
    expect(JSON.stringify(rows(late))).not.toContain('Is the milestone');
  });
});
