import { describe, expect, it } from 'vitest';
import { question, reviewer, sheet } from './governance.fixture.ts';
import { reviewGovernance } from './review.ts';

const TODAY = '2026-11-20';
const FAR = '2027-01-04';
/** A sheet that lacks nothing: one function with one question, built in, well before validation. */
const whole = (changes: object = {}) =>
  sheet({ validationStarts: FAR, reviewers: [reviewer('Model risk')], inputs: [question()], ...changes });
const review = (changes: object) => reviewGovernance(whole(changes), TODAY);
const says = (changes: object) => review(changes).map((finding) => finding.says);

describe('the review of the governance sheet', () => {
  it('has nothing to say of one that is whole', () => {
    expect(review({})).toEqual([]);
  });

  it('of a blank one names the functions, the questions and the date, each at its field', () => {
    const findings = reviewGovernance(sheet({}), TODAY);
    expect(findings.map(({ field, weight }) => [field, weight])).toEqual([
      ['governance-reviewers', 'missing'],
      ['governance-inputs', 'missing'],
      ['governance-validationStarts', 'missing'],
    ]);
  });

  it('passes over rows that were added and left', () => {
    const blank = {
      reviewers: [reviewer('Model risk'), reviewer('', { person: '', firstIn: '', since: '' })],
    };
    expect(review(blank)).toEqual([]);
    const left = question({ asks: '', function: '', answer: '', built: '', state: '' });
    expect(review({ inputs: [question(), left] })).toEqual([]);
  });

  it('asks who speaks for a function, since when, and at which moment', () => {
    const reviewers = [reviewer('Model risk', { person: '', firstIn: '', since: '' })];
    expect(says({ reviewers })).toEqual([
      'Model risk has no person.',
      'Nobody has said when Model risk was first in the room.',
    ]);
    expect(says({ reviewers: [reviewer('Model risk', { since: '' })] })).toEqual([
      'Model risk has no date in the room.',
    ]);
    expect(says({ reviewers: [reviewer('Model risk', { since: '30 March' })] })[0]).toContain('can read');
    expect(says({ reviewers: [reviewer('Model risk'), reviewer('')] })).toEqual([
      'A reviewer has no function.',
    ]);
  });

  it('names a function that was never asked for its questions, and one that asks without a seat', () => {
    const late = reviewer('Compliance', { firstIn: 'after' });
    const [silent] = review({ reviewers: [reviewer('Model risk'), late] });
    expect(silent?.says).toBe(
      'Compliance was first in the room after it was built, and no question of its own is on the list.',
    );
    expect(silent?.field).toBe(`governance-${late.id}-function`);
    const stranger = question({ function: 'Legal' });
    const found = review({ inputs: [question(), stranger, question({ function: ' legal' })] });
    expect(found.map(({ field }) => field)).toEqual([`governance-${stranger.id}-function`]);
  });

  it('asks of a question who asks it, how far it is, what answers it, and where that can be seen', () => {
    const fields = (changes: object) =>
      review({ inputs: [question(), question(changes)] }).map(({ field }) => field.replace(/^.*-/, ''));
    expect(fields({ function: '' })).toEqual(['function']);
    expect(fields({ state: '' })).toEqual(['state']);
    expect(fields({ answer: '' })).toEqual(['answer']);
    expect(fields({ built: '' })).toEqual(['built']);
    expect(fields({ state: 'promised', answer: '', built: '' })).toEqual(['answer']);
    expect(fields({ state: 'open', answer: '', built: '' })).toEqual([]);
    expect(fields({ asks: '' })).toEqual(['asks']);
  });

  it('speaks of promises only when validation is near, or has begun', () => {
    const inputs = [question(), question({ state: 'promised' }), question({ state: 'open', answer: '' })];
    const on = (validationStarts: string) => says({ inputs, validationStarts });
    expect(on('2026-12-21')).toEqual([]);
    expect(on('2026-12-20')).toEqual([
      '2 questions are not built in, and model-risk validation starts on 20 Dec 2026.',
    ]);
    expect(on('2026-11-19')).toEqual([
      '2 questions are not built in, and model-risk validation started on 19 Nov 2026.',
    ]);
    expect(says({ validationStarts: '2026-11-19' })).toEqual([]);
    expect(reviewGovernance(whole({ inputs, validationStarts: '2026-12-01' }), '')).toEqual([]);
  });

  it('says once of a date that it cannot be read', () => {
    expect(review({ validationStarts: 'January' }).map(({ field, weight }) => [field, weight])).toEqual([
      ['governance-validationStarts', 'weak'],
    ]);
  });
});
