import { describe, expect, it } from 'vitest';
import { isWholeKill, killGaps, softAct } from './kill.ts';
import { blankKill } from './fields.ts';
import { KILL } from './recovery.fixture.ts';

describe('a kill criterion', () => {
  it('is one with a signal, an act, a day and a name, and nothing less', () => {
    const row = { ...blankKill('k'), ...KILL };
    expect(isWholeKill(row)).toBe(true);
    expect(isWholeKill({ ...row, agreedOn: '' })).toBe(true);
    expect(killGaps({ ...row, act: '  ' })).toEqual(['act']);
    expect(killGaps({ ...row, by: 'year end' })).toEqual(['by']);
    expect(killGaps(blankKill('k'))).toEqual(['signal', 'act', 'by', 'who']);
  });
});

describe('an act', () => {
  it.each(['We will review the position at year end', 'The committee discusses it', 'Look into the vendor'])(
    'that puts off is told: %s',
    (act) => {
      expect(softAct(act)).toBeDefined();
    },
  );

  it.each([
    '',
    'Spending stops on 2 November',
    'The review stops, and its people are told',
    'Reviewers hand their files back',
    'The board considers nothing: Sam cancels the contract',
  ])('that does something passes: %s', (act) => {
    expect(softAct(act)).toBeUndefined();
  });
});
