import { describe, expect, it } from 'vitest';
import { question, sheet } from './governance.fixture.ts';
import { governanceFinding } from './say.ts';

const TODAY = '2026-11-20';
const of = (validationStarts: string, ...inputs: ReturnType<typeof question>[]) =>
  governanceFinding(sheet({ validationStarts, inputs }), TODAY);

describe('what the sheet says it comes to', () => {
  it('is nothing while nothing is asked', () => {
    expect(of('')).toBe('No question is on the list yet.');
    expect(of('', question({ asks: '' }))).toBe('No question is on the list yet.');
  });

  it('names the day of validation as soon as there is one', () => {
    expect(of('2027-01-04')).toBe(
      'No question is on the list yet. Model-risk validation starts on 4 Jan 2027, in 45 days.',
    );
  });

  it('counts what is built in, and names the rest by how far it is', () => {
    const [built, promised, open] = [
      question(),
      question({ state: 'promised' }),
      question({ state: 'open' }),
    ];
    expect(of('', built, built, promised)).toContain('2 of 3 questions are built in, 1 is only promised.');
    expect(of('', built, promised, promised, open)).toContain(
      '1 of 4 questions is built in, 2 are only promised and 1 is open.',
    );
    expect(of('', open)).toContain('The one question is open.');
    expect(of('', promised, promised)).toContain('All 2 questions are only promised.');
    expect(of('', promised, open)).toContain(
      '0 of 2 questions are built in, 1 is only promised and 1 is open.',
    );
    expect(of('', built)).toContain('The one question is built in.');
    expect(of('', built, built)).toContain('All 2 questions are built in.');
  });

  it('says how near validation is, has it begun, and that it has no date', () => {
    expect(of('2027-01-04', question())).toContain('Model-risk validation starts on 4 Jan 2027, in 45 days.');
    expect(of('2026-11-21', question())).toContain('in 1 day.');
    expect(of(TODAY, question())).toContain('Model-risk validation starts on 20 Nov 2026, today.');
    expect(of('2026-11-19', question())).toContain('Model-risk validation started on 19 Nov 2026.');
    expect(of('soon', question())).toContain('Model-risk validation has no date yet.');
    const onServer = governanceFinding(sheet({ validationStarts: '2027-01-04', inputs: [question()] }), '');
    expect(onServer).toContain('Model-risk validation starts on 4 Jan 2027.');
  });
});
