import { describe, expect, it } from 'vitest';
import { CLEAR_LETTER_DAY, clearLetterPlan, examplePlan, TODAY } from './plans.fixture.ts';
import { handingOver } from './handingOver.ts';
import { tasksOf } from './yours.ts';

const stepsOf = (plan: ReturnType<typeof examplePlan>, today: string) =>
  tasksOf(plan, today)
    .filter(({ sheet, field }) => sheet === 'handover' && field.endsWith('-state'))
    .map(({ who, what }) => `${who}: ${what.split(/[.,:] /)[0]}`);

describe('who gives an item and who takes it', () => {
  it('is read from who hands over and who takes over, and the next step is of one of them', () => {
    expect(stepsOf(examplePlan(), TODAY)).toEqual(
      expect.arrayContaining([
        'Joel Abara: Hand over again',
        'Ines Calloway: Accept or return',
        'Lucía Ferrant: Accept or return',
      ]),
    );
    expect(stepsOf(clearLetterPlan(), CLEAR_LETTER_DAY)).toEqual(
      expect.arrayContaining(['Rufus Brandvold: Accept or return', 'Lev Sandoval: Hand over again']),
    );
  });

  it('never has whoever takes an item hand it over to themselves', () => {
    for (const [plan, today] of [
      [examplePlan(), TODAY],
      [clearLetterPlan(), CLEAR_LETTER_DAY],
    ] as const)
      for (const { who, what } of tasksOf(plan, today))
        expect([what, new RegExp(`^Hand over(?: again,)? to ${who}\\b`).test(what)]).toEqual([what, false]);
  });

  it('stays with its owner where the plan does not tell the two sides apart', () => {
    const plan = clearLetterPlan();
    plan.handover.from = 'Rufus Brandvold';
    const sides = handingOver(plan);
    for (const item of plan.handover.items.filter(({ owner }) => owner === 'Rufus Brandvold'))
      expect(sides(item)).toEqual({ gives: 'Rufus Brandvold', takes: 'Rufus Brandvold' });
    plan.handover.from = '';
    plan.handover.to = '';
    for (const item of plan.handover.items) expect(handingOver(plan)(item)).toEqual({ gives: '', takes: '' });
    expect(stepsOf(plan, CLEAR_LETTER_DAY)).toContain('Rufus Brandvold: Returned');
  });

  it('says of whoever accepts what they answer themselves that it is one person on both sides', () => {
    const [said] = tasksOf(examplePlan(), TODAY).filter(({ what }) => what.includes('(MR-28)'));
    expect(said?.what).toMatch(
      /^Accept or return, or have somebody else do it, since the answer to MR-28 is yours too/,
    );
  });
});
