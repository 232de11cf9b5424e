import { describe, expect, it } from 'vitest';
import { exactly, outlookOf } from './sheet.fixture.ts';
import { scopeWarnings } from './warnings.ts';

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

it('a P80 of days that count people twice is at least one miss in five', () => {
  const outlook = outlookOf({
    ...SHEET,
    people: '3',
    committed: '2027-01-29',
    model: { ...exactly(10), people: '4' },
  });
  const { calendar } = outlook.forecast;
  if (!calendar) throw new Error('no calendar');
  const forecast = { ...outlook.forecast, calendar: { ...calendar, chanceOfCommitted: 0.8 } };
  expect(scopeWarnings({ ...outlook, forecast })[0]).toContain('That is at least one miss in five:');
});

describe('the warning about people in two places', () => {
  const warn = (fields: object) => scopeWarnings(outlookOf({ ...SHEET, ...fields }));
  const given = (model: string, integration: string) => ({
    model: { ...exactly(10), people: model },
    integration: { people: integration },
  });

  it('names how many are wanted at once and how many there are', () => {
    expect(warn(given('5', '6.5'))).toEqual([
      expect.stringContaining('wants 11.5 people at once and has 9.'),
    ]);
  });

  it('is not given where they are enough, or where there are none to compare with', () => {
    expect(warn(given('4', '5'))).toEqual([]);
    expect(warn({ ...given('5', '6'), people: '' })).toEqual([]);
    expect(warn({ model: exactly(0) })).toEqual([]);
  });

  it('counts only work that runs side by side', () => {
    const after = { integration: { people: '6', follows: ['model'] } };
    expect(warn({ ...given('5', '6'), ...after })).toEqual([]);
    // Ten weeks of change: beside the model with nine people, then beside integration with ten.
    const change = { change: { ...exactly(40), people: '4' } };
    expect(warn({ ...given('5', '6'), ...after, ...change })).toEqual([
      expect.stringContaining('wants 10 people at once'),
    ]);
  });

  it('counts nobody for the time in which a line only waits', () => {
    const waits = { change: { ...exactly(1), people: '9', waitLikely: '50', follows: [] } };
    expect(warn({ ...given('4', '5'), ...waits })).toEqual([]);
  });
});
