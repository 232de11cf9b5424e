import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { exactly, outlookOf, sheet } from './sheet.fixture.ts';
import { standingOf } from './standing.ts';

const SHEET = {
  ...{ model: exactly(10), integration: exactly(40), people: '2', start: '2026-10-05' },
  ...{ cost: '1k', currency: 'GBP', committed: '2027-03-26' },
};
/** What stands after an edit, as lines. */
function standing(before: object, after: object): string[] {
  const [was, is] = [before, after].map((fields) => ({ ...SHEET, ...fields }));
  return standingOf(outlookOf(is ?? {}), outlookOf(was ?? {}), sheet(is ?? {})).map(
    ({ label, value }) => `${label}: ${show(value)}`,
  );
}

describe('what it comes to so far', () => {
  it('is money and end at P50 and P80, and the chance of the promised date', () => {
    expect(standing({}, {})).toEqual([
      'P50: £50,000, 26 Mar 2027',
      'P80: £50,000, 26 Mar 2027',
      'Met by 26 Mar 2027: 100%',
    ]);
  });

  it('says what the last edit changed', () => {
    expect(standing({}, { integration: exactly(44) })).toEqual([
      'P50: £54,000 (+£4,000), 9 Apr 2027 (14 days later)',
      'P80: £54,000 (+£4,000), 9 Apr 2027 (14 days later)',
      'Met by 26 Mar 2027: 0% (was 100%)',
    ]);
    expect(standing({}, { cost: '900' })[0]).toBe('P50: £45,000 (−£5,000), 26 Mar 2027');
  });

  it('is effort and weeks where there is neither cost nor start, and compares no money with none', () => {
    const bare = { cost: '', start: '', committed: '' };
    expect(standing(bare, { ...bare, integration: exactly(44) })).toEqual([
      'P50: 54 person-weeks (+4 person-weeks), week 27',
      'P80: 54 person-weeks (+4 person-weeks), week 27',
    ]);
    expect(standing({ cost: '' }, {})[0]).toBe('P50: £50,000, 26 Mar 2027');
    expect(standing({ people: '' }, { people: '' })).toEqual(['P50: £50,000', 'P80: £50,000']);
  });
});
