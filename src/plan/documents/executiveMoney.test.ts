import { describe, expect, it } from 'vitest';
import type { Plan } from '../document/schema.ts';
import { briefOn } from './executive.fixture.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, examplePlan, TODAY } from './plans.fixture.ts';

const rowOf = (plan: Plan, today: string, label: string) =>
  briefOn(plan, today).flatMap((block) =>
    block.kind === 'facts' ? block.rows.filter((row) => row.label === label) : [],
  )[0]?.value;

describe('beside what the options take and leave the page', () => {
  it('says what a yes comes to, who has confirmed the sum, until when it pays a team that stays, and who names whoever moves it', () => {
    const yes = (plan: Plan, today: string) => rowOf(plan, today, 'A yes comes to');
    expect(yes(examplePlan(), TODAY)).toBe(
      '£427,800 to sign (confirmed by Sam Whitlock, 17 Nov 2026; enough about 4 times in 10); £523,800 with Ostrel Analytics. If nobody moves people as their work ends: £971,000 until 30 Jun 2027, and the sum to sign pays the team until about 17 Mar 2027. Ines Calloway is to name by 4 Dec 2026 who moves them.',
    );
    expect(yes(clearLetterPlan(), CLEAR_LETTER_DAY)).toMatch(
      /^£210,000 to sign \(confirmed by nobody in writing; /,
    );
    const early = examplePlan();
    for (const one of early.steering.commitments) if (one.promise.includes('£427,800')) one.kept = '';
    expect(yes(early, TODAY)).toContain('(confirmed by nobody in writing;');
    const alone = examplePlan();
    Object.assign(alone.stalled.burn, { low: '', likely: '', high: '' });
    expect(yes(alone, TODAY)).toMatch(/£523,800 with Ostrel Analytics\.$/);
  });

  it('says what speaks against it: what leaves more in cash, and how what it waits for came out', () => {
    expect(rowOf(examplePlan(), TODAY, 'Against')).toBe('In cash, “Stop at Northern” leaves £62,000 more.');
    expect(rowOf(clearLetterPlan(), CLEAR_LETTER_DAY, 'Against')).toMatch(
      /^“Not met on 2 September: thirteen/,
    );
    const paid = examplePlan();
    for (const row of paid.benefits.benefits) row.kind = 'avoided';
    expect(rowOf(paid, TODAY, 'Against')).toBeUndefined();
  });

  it('says the chance of the day asked and of the one promised, and from when the forecast is', () => {
    expect(rowOf(examplePlan(), TODAY, 'Date')).toBe(
      '30 Jun 2027: 88 in 100. Promised until now, 31 Mar 2027: 1 in 100. Forecast from 5 Oct 2026.',
    );
  });

  it('says what a wait costs with its parts, and what it leaves of the days for notice', () => {
    expect(rowOf(examplePlan(), TODAY, 'If it waits')).toBe(
      'The end moves by a fortnight; a fortnight costs about £81,700: team and licences £60,700, value deferred £18,100, people leaving £2,900; 22 Dec 2026 leaves 9 days for notice',
    );
  });
});
