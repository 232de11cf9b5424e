import { describe, expect, it } from 'vitest';
import { flatten, showFlat } from '../../report/document.ts';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import { type Lever, leversOf, leverWords } from './levers.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

describe('what would be sooner', () => {
  it('is told with what more it leaves, the earliest first, and the team kept until then', () => {
    const plan = examplePlan();
    const forecasts = counted(plan);
    const [first, second] = leversOf(plan, forecasts, TODAY);
    expect(first?.days).toBeGreaterThan(second?.days ?? 0);
    const [said] = leverWords(leversOf(plan, forecasts, TODAY)).map(show);
    expect(said).toMatch(
      /ends \d+ days sooner \(four times in five\) for the same work, and leaves about £\d+,000 more, whoever is added paid\./,
    );
    expect(said).toContain('in place of £875,000');
  });

  it('leaves more by the team that is saved and what comes earlier, and not by a price of waiting', () => {
    const plan = examplePlan();
    const forecasts = counted(plan);
    const saved = (of: Lever) => {
      const [part, whole] = (of.kept ?? []).map((sum) =>
        typeof sum === 'object' && 'amount' in sum ? sum.amount : 0,
      );
      return (whole ?? 0) - (part ?? 0);
    };
    for (const one of leversOf(plan, forecasts, TODAY)) {
      const worth = typeof one.worth === 'object' && 'amount' in one.worth ? one.worth.amount : 0;
      expect(worth).toBeGreaterThan(saved(one));
      // What comes earlier is never more than all that is left a year, by the day.
      expect(worth - saved(one)).toBeLessThan((420_000 * one.days) / 365 + 1000);
    }
  });

  it('says from which day it counts, and that it is none of the options asked', () => {
    const note = (plan: Plan, today: string) =>
      show(leverWords(leversOf(plan, counted(plan), today)).at(-1) ?? '');
    expect(note(examplePlan(), TODAY)).toBe(
      'They count from 5 Oct 2026 (46 days ago): what is begun later is sooner by less, and worth less. None of these is an option that is asked; why not is not written down.',
    );
    const asked = examplePlan();
    const question = asked.steering.decisions.find(({ id }) => id === 'money-to-march');
    if (question) question.options += `; ${asked.scope.first.name}`;
    expect(note(asked, TODAY)).not.toContain('None of these');
    expect(note(asked, '2026-10-01')).not.toContain('They count');
  });

  it('has no worth where it leaves something out, since nobody has said what that brings', () => {
    const [less] = leversOf(clearLetterPlan(), counted(clearLetterPlan()), CLEAR_LETTER_DAY);
    expect(less?.worth).toBe('');
  });

  it('stands in the annex of the pack, and on the page of the question one line points there', () => {
    const texts = (plan: Plan) => {
      const { sections } = buildDocument('committee', plan, counted(plan), WORDINGS, TODAY);
      const inPart = (id: string) =>
        JSON.stringify(flatten(sections.filter((one) => one.id === id)).map(showFlat));
      return { asked: inPart('toDecide'), annex: inPart('sooner') };
    };
    const { asked, annex } = texts(examplePlan());
    const [first] = leversOf(examplePlan(), counted(examplePlan()), TODAY);
    expect(annex).toContain(first?.name);
    expect(asked).not.toContain(first?.name);
    expect(asked).toContain(
      '2 ways to end sooner or for less are none of the options asked: see “What would be sooner” in the annex.',
    );
    const left = examplePlan();
    left.parts = { 'committee/sooner': false };
    expect(texts(left).asked).not.toContain('in the annex');
    const none = examplePlan();
    for (const one of [none.scope.first, none.scope.second])
      Object.assign(one, { people: '', bookSecurity: false });
    expect(texts(none)).toEqual({ asked: expect.not.stringContaining('in the annex'), annex: '[]' });
  });

  it('is no scenario that takes more work or ends later', () => {
    const plan = examplePlan();
    plan.scope.first = { ...plan.scope.first, bookSecurity: false };
    plan.scope.second = { ...plan.scope.second, people: '', bookSecurity: false };
    expect(leversOf(plan, counted(plan), TODAY)).toEqual([]);
  });
});
