import { describe, expect, it } from 'vitest';
import { outlooksOf } from './outlook.ts';
import { exactly, inputOf, outlookOf, sheet } from './sheet.fixture.ts';
import { crowdNote, scopeRisks, scopeWarnings } from './warnings.ts';

const SHEET = { model: exactly(10), multiplier: exactly(4), people: '9', start: '2026-10-05' };

describe('the warning about a promised date', () => {
  function warn(chanceOfCommitted: number | undefined): string[] {
    const outlook = outlookOf({ ...SHEET, model: { ...exactly(10), people: '4' }, committed: '2027-01-29' });
    const { calendar } = outlook.forecast;
    if (!calendar) throw new Error('no calendar');
    const forecast = { ...outlook.forecast, calendar: { ...calendar, chanceOfCommitted } };
    return scopeWarnings({ ...outlook, forecast }).filter((text) => text.includes('promise'));
  }

  it.each([
    [0, 'fewer than 1 in 100'],
    [0.3, '30 in 100'],
    [0.499, '50 in 100'],
  ])('says at %d not to stand by it, and how often it was met', (chance, words) => {
    expect(warn(chance)).toEqual([
      `Do not stand by the date that was promised, 29 Jan 2027: it was met in ${words} simulated runs.`,
    ]);
  });

  it.each([0.7, 0.8, 0.9])('says at %d that a P80 is heard as a promise', (chance) => {
    expect(warn(chance)).toEqual([expect.stringMatching(/^The date .* 29 Jan 2027, is near the P80\./)]);
  });

  it.each([0.5, 0.69, 0.91, 1, undefined])('says nothing at %s', (chance) => {
    expect(warn(chance)).toEqual([]);
  });
});

describe('the note on people who are wanted in several places', () => {
  const fields = (more: object) => ({ ...SHEET, ...more });
  const note = (more: object) =>
    crowdNote(outlooksOf(sheet(fields(more)), inputOf(fields(more)), { trials: 200, seed: 1 }));
  const given = (model: string, integration: string) => ({
    model: { ...exactly(10), people: model },
    integration: { people: integration },
  });

  it('names how many are wanted at once and how many there are, and what that costs', () => {
    // The ten weeks have 5 × 9 ÷ 11.5 people and end after 2.56 weeks. Of the forty 27 are left then, for 6.5: 6.71 weeks,
    // which end on working day 34. With enough 40 ÷ 6.5 end on day 31.
    expect(note(given('5', '6.5'))).toBe(
      'At its busiest the plan wants 11.5 people at once and has 9. The days count the 9, shared, so that all work then under way goes slower. With 11.5 it would end 3 days sooner, as likely as not.',
    );
    expect(note({ ...given('5', '6.5'), start: '' })).toMatch(
      /slower\. With 11\.5 it would end 0\.\d+ weeks sooner, as likely as not\.$/,
    );
  });

  it('says so where more people would not end it sooner', () => {
    const waits = { readiness: { ...exactly(1), people: '1', waitLikely: '50', follows: [] } };
    expect(note({ ...given('5', '7'), ...waits })).toMatch(/slower\. With 12 it would end no sooner\.$/);
  });

  it('says what it costs once that is counted', () => {
    const { enough, ...first } = outlooksOf(
      sheet(fields(given('5', '6.5'))),
      inputOf(fields(given('5', '6.5'))),
      { trials: 50, seed: 1 },
    );
    expect(enough).toBeDefined();
    expect(crowdNote(first)).toMatch(/so that all work then under way goes slower\.$/);
  });

  it('is not given where they are enough, or where there are none to compare with', () => {
    expect(note(given('4', '5'))).toBe('');
    expect(note({ ...given('5', '6'), people: '' })).toBe('');
    expect(note({ model: exactly(0) })).toBe('');
  });

  it('counts who has everybody only where that was typed', () => {
    expect(note(given('', '9'))).toBe('');
    expect(note(given('9', '9'))).toContain('wants 18 people at once and has 9.');
  });

  it('counts only work that runs side by side', () => {
    const after = { integration: { people: '6', follows: ['model'] } };
    expect(note({ ...given('5', '6'), ...after })).toBe('');
    // Ten weeks of change: beside the model with nine people, then beside integration with ten.
    const change = { change: { ...exactly(40), people: '4' } };
    expect(note({ ...given('5', '6'), ...after, ...change })).toContain('wants 10 people at once');
  });

  it('counts nobody for the time in which a line only waits', () => {
    const waits = { change: { ...exactly(1), people: '9', waitLikely: '50', follows: [] } };
    expect(note({ ...given('4', '5'), ...waits })).toBe('');
  });
});

it('what can be said to others has the note, and tells nobody what to do', () => {
  const fields = {
    ...SHEET,
    committed: '2026-10-30',
    model: { ...exactly(10), people: '9' },
    integration: { people: '9' },
  };
  expect(scopeRisks(outlooksOf(sheet(fields), inputOf(fields), { trials: 50, seed: 1 }))).toEqual([
    expect.stringMatching(/^The date that was promised, 30 Oct 2026, was met in /),
    expect.stringContaining('wants 18 people at once and has 9.'),
  ]);
});
