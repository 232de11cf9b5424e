import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { blankRow } from '../../sheets/fields.ts';
import { STEERING } from '../../sheets/steering/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { lacksSaid, notYetIn } from './trueYet.ts';

const TODAY = '2026-11-29';
const blankDecision = (id: string) => blankRow(STEERING.fields.decisions, id);
const PROMISE = 'Puts it live for Northern alerts in the release of 24 November';

function plan(changes: Partial<Plan> = {}, kept: '' | 'kept' = ''): Plan {
  const made = blankPlan('p');
  made.steering.commitments = [
    { id: 'c', function: 'IT', promise: PROMISE, due: '2026-11-24', kept, doneOn: '', place: '' },
  ];
  return { ...made, ...changes };
}
const said = (text: string, place = '', of = plan()) => show(lacksSaid(notYetIn(of, TODAY)({ text, place })));
const kinds = (text: string, place = '', of = plan()) =>
  notYetIn(of, TODAY)({ text, place }).map(({ kind }) => kind);

describe('a claim that is not true yet', () => {
  it('rests on a promise that is overdue, where it names its month and its thing', () => {
    expect(said('Who and when, from the November release on.')).toBe(
      `Rests on what is overdue since 24 Nov 2026: “${PROMISE}”`,
    );
    // The place tells as well as the words.
    expect(said('It is.', 'Release note of November')).toBe('');
    expect(said('It is.', 'Note of the release in November')).toContain('overdue');
  });

  it.each([
    ['another month', 'From the January release on.'],
    ['another thing of that month', 'Read with them on 16 November.'],
    ['a name that both have', 'Worked by both Northern shifts by 13 November.'],
  ])('does not rest on it for %s', (_, text) => {
    expect(said(text)).toBe('');
  });

  it('rests on no promise that was kept', () => {
    const text = 'From the November release on.';
    expect(said(text, '', plan({}, 'kept'))).toBe('');
  });

  it('speaks of a day that is still to come, with its year', () => {
    expect(said('Every month from January 2027.')).toBe('True from a later day: 1 Jan 2027');
    expect(said('By 15 January 2027.')).toBe('True from a later day: 15 Jan 2027');
    for (const past of ['January 2023 to June 2025.', 'In 2027.', 'Since 29 November 2026.'])
      expect(said(past)).toBe('');
  });

  it.each([
    ['Specification of the audit trail, page 3', true],
    ['Design note 3', true],
    ['Design note 3; blueprint of May', true],
    // What stands beside it can be looked at.
    ['Design note 3; ten drafts beside their claims', false],
    ['Release gate 4 of the drafting service', false],
    ['Audit trail of the case system', false],
  ])('is only specified where its place is “%s”: %s', (place, only) => {
    expect(said('It is kept.', place) !== '').toBe(only);
  });
});

describe('an answer that is not the whole of it', () => {
  const undecided = (text: string, changes: object = {}) => {
    const of = plan();
    of.steering.decisions = [
      {
        ...blankDecision('d'),
        question: 'Does Acme hold a version for ninety days?',
        date: '2026-12-08',
        ...changes,
      },
      { ...blankDecision('e'), question: 'Is the other half released?' },
    ];
    return said(text, '', of);
  };
  const LEFT = 'A version stands for ninety days; whether the contract says so is before the committee.';

  it('rests on the open decision that its words name', () => {
    expect(undecided(LEFT)).toBe(
      'Answered in part: the rest is to be decided by 8 Dec 2026: “Does Acme hold a version for ninety days?”',
    );
    expect(undecided('How long is still to be decided.')).toBe(
      'Answered in part: its own words leave the rest to be decided',
    );
    // Once it is decided, it names none.
    expect(undecided(LEFT, { decision: 'Yes', date: '2026-11-10' })).toBe(
      'Answered in part: its own words leave the rest to be decided',
    );
    // An answer about what a decision is of leaves nothing open by that.
    expect(undecided('A version stands for ninety days.')).toBe('');
  });

  it('holds on a condition, whose day is no later day on which it gets true', () => {
    expect(said('Accepted, with a second run by 15 January 2027 as a condition.')).toBe(
      'Answered, with a condition, 15 Jan 2027',
    );
    expect(kinds('Accepted, on condition that it is run again.')).toEqual(['condition']);
  });

  it('is told by its weakest first', () => {
    const text = 'From the November release on, and whether for all is still to be decided.';
    expect(kinds(text, 'Design note 3')).toEqual(['part', 'rests', 'paper']);
  });
});
