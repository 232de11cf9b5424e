import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { shown } from '../../report/shown.fixture.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import type { DocumentId } from './documents.ts';
import {
  brief,
  EXAMPLE,
  FORECASTS,
  footOf,
  leftBelow,
  namedShort,
  NOTHING,
  valuesOf,
} from './executive.fixture.ts';
import {
  CLEAR_LETTER_DAY,
  clearLetterPlan,
  counted,
  retyped,
  TODAY,
  textAt,
  textSlots,
  WORDINGS,
  withRows,
} from './plans.fixture.ts';

const SLOTS = textSlots(EXAMPLE);
/** Where words stand: no dates, no numbers, nothing that is left blank on purpose. */
const wordsIn = (plan: Plan) =>
  textSlots(plan).filter((slot) => /[A-Za-z]{2}/.test(textAt(plan, slot)) && slot.at(-1) !== 'pick');
const WORDS = wordsIn(EXAMPLE);
describe('with 500 characters in every field', () => {
  it.each([
    { name: 'the worked example', plan: EXAMPLE, today: TODAY },
    { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
  ])('is one page with 500 characters in every field of $name, and says of each that it is cut', (of) => {
    const typed = (index: number) =>
      `f${index} ${'sixty words of something that somebody wrote down '.repeat(11)}`.slice(0, 500).trim();
    const forecasts = counted(of.plan);
    const plan = retyped(of.plan, wordsIn(of.plan), typed);
    const build = (id: DocumentId) => shown(buildDocument(id, plan, forecasts, WORDINGS, of.today).sections);
    const full = build('executive');
    expect(leftBelow(full, plan)).toBeGreaterThanOrEqual(0);
    const cut = valuesOf(full).filter((value) => /f\d+ .*…$/.test(value));
    expect(cut.length).toBeGreaterThan(8);
    // Nothing that is to be decided is left out: every question is there, who decides it, and what a no brings.
    const said = JSON.stringify(full);
    const { open } = nextAgenda(plan.steering, of.today);
    expect(open.length).toBeGreaterThan(1);
    for (const { question, decider } of open)
      for (const text of [question, decider]) expect(said).toContain(text.slice(0, 40));
    expect(said).toContain(plan.benefits.onNo.slice(0, 40));
    expect(footOf(full)).not.toContain('open question');
    expect(namedShort(footOf(full)).length).toBeGreaterThanOrEqual(cut.length);
    const others = JSON.stringify([build('committee'), build('team')]);
    for (const value of cut) {
      const { index, kept = '' } = /(?<kept>f(?<index>\d+) .*)…$/.exec(value)?.groups ?? {};
      const whole = typed(Number(index));
      expect(whole.startsWith(kept)).toBe(true);
      expect(others.includes(whole), `“${kept}” in the pack or the team’s plan`).toBe(true);
    }
  });
});

describe('the longest there can be', () => {
  const longest = { long: 'word '.repeat(4000), one: 'x'.repeat(20_000), broad: 'WWWW '.repeat(4000) };
  it.each(Object.entries(longest))('still fits its page: %s', (_, text) => {
    const plan = retyped(EXAMPLE, WORDS, () => text);
    plan.steering.next = text;
    const blocks = brief(plan);
    expect(leftBelow(blocks, plan)).toBeGreaterThanOrEqual(0);
    expect(footOf(blocks)).toMatch(/^Cut short: the name,/);
  });
});

describe('whatever the plan', { timeout: 120_000 }, () => {
  const word = fc.oneof(
    fc.constantFrom(
      'a',
      'model',
      'WWWW',
      'x'.repeat(400),
      '字'.repeat(90),
      '🏦',
      'one-two-'.repeat(40),
      '\n',
      '2026-12-01',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 90 }).map((words) => words.join(' ').slice(0, 20_000)),
    fc.constantFrom('word '.repeat(4000), 'y'.repeat(20_000), '2026-12-01', '2026-11-01', '40'),
  );
  const texts = fc.array(text, { minLength: 1, maxLength: 12 });

  it('the page is one page, and its foot names everything that is cut', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (all, counting) => {
        const plan = retyped(EXAMPLE, SLOTS, (index) => all[index % all.length] ?? '');
        const blocks = brief(plan, counting ? { ...NOTHING, scope: { kind: 'counting' } } : FORECASTS);
        expect(leftBelow(blocks, plan)).toBeGreaterThanOrEqual(0);
        expect(JSON.stringify(blocks).length).toBeLessThan(8000);
        const own = all.some((typed) => typed.includes('…'));
        const cut = valuesOf(blocks).filter((value) => value.endsWith('…') && value !== 'Counting …').length;
        if (own) return;
        expect(namedShort(footOf(blocks)).length).toBeGreaterThanOrEqual(cut);
      }),
      { numRuns: runs(60) },
    );
  });

  it('the page is one page with hundreds of rows in every list, and a thousand in all runs', () => {
    const plan = withRows(EXAMPLE, runs(1_000));
    const blocks = brief(plan);
    expect(leftBelow(blocks, plan)).toBeGreaterThanOrEqual(0);
    expect(footOf(blocks)).toMatch(/\d+ more open questions/);
  });
});
