import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Steering, STEERING } from './fields.ts';
import { judgeCommittee, overdue, reviewSteering } from './review.ts';

const TODAY = '2026-11-20';
const DECIDED = { id: 'd', question: 'Who owns the queue?', decider: 'Tomas Reyl', decision: 'Compliance' };
const HELD = { id: 'm1', date: '2026-11-19', sponsor: true };
const BEFORE = { id: 'm2', date: '2026-11-05', sponsor: true };
/** A committee that passes every test and lacks nothing. */
const STEERS = {
  sponsor: 'Tomas Reyl',
  chair: 'sponsor',
  powers: { disputes: 'yes', scopeChanges: 'yes', commitments: 'yes' },
  members: [{ id: 'tomas', name: 'Tomas Reyl', right: 'decides' }],
  cadence: 'fortnightly',
  next: '2026-12-08',
  decisions: [DECIDED],
  commitments: [{ id: 'c', function: 'Security', promise: 'Retests', due: '2026-11-20' }],
  meetings: [HELD, BEFORE],
};
const steering = (changes: object = {}): Steering => v.parse(STEERING.schema, { ...STEERS, ...changes });
const power = (changes: object) => ({ powers: { ...STEERS.powers, ...changes } });
const judge = (changes: object = {}) => judgeCommittee(steering(changes), TODAY);
const notYes = (changes: object) =>
  judge(changes)
    .reasons.filter(({ holds }) => holds !== 'yes')
    .map(({ holds, field }) => [holds, field]);

describe('the verdict on a committee', () => {
  it('is that it steers when every test holds', () => {
    expect(judge()).toMatchObject({ kind: 'steers' });
    expect(judge().reasons).toHaveLength(8);
  });

  it('is open on a blank sheet, with every test but those of meetings', () => {
    const blank = judgeCommittee(v.parse(STEERING.schema, {}), TODAY);
    expect(blank.kind).toBe('unknown');
    expect(blank.reasons.map(({ holds, field }) => [holds, field])).toEqual([
      ['open', 'chair'],
      ['open', 'disputes'],
      ['open', 'scopeChanges'],
      ['open', 'commitments'],
      ['open', 'members'],
      ['open', 'cadence'],
    ]);
  });

  it.each<[field: string, change: object]>([
    ['chair', { chair: 'delegate' }],
    ['chair', { chair: 'nobody' }],
    ['disputes', power({ disputes: 'no' })],
    ['scopeChanges', power({ scopeChanges: 'no' })],
    ['commitments', power({ commitments: 'no' })],
    [
      'members',
      {
        members: [
          { id: 'a', right: 'decides' },
          { id: 'b', right: 'decides' },
        ],
      },
    ],
    ['cadence', { cadence: 'quarterly' }],
    ['decisions', { decisions: [] }],
    ['decisions', { decisions: [{ ...DECIDED, decision: ' ' }] }],
    [
      'meetings',
      {
        meetings: [
          { ...HELD, sponsor: false },
          { ...BEFORE, sponsor: false },
        ],
      },
    ],
  ])('is a status forum for a failed test of %s alone: %j', (field, change) => {
    expect(judge(change).kind).toBe('status-forum');
    expect(notYes(change)).toEqual([['no', field]]);
  });

  it.each<[field: string, change: object]>([
    ['chair', { chair: '' }],
    ['disputes', power({ disputes: '' })],
    ['scopeChanges', power({ scopeChanges: '' })],
    ['commitments', power({ commitments: '' })],
    ['cadence', { cadence: '' }],
  ])('is unknown while %s alone is open', (field, change) => {
    expect(judge(change).kind).toBe('unknown');
    expect(notYes(change)).toEqual([['open', field]]);
  });

  it('is a status forum for one failed test among open ones', () => {
    expect(judge({ chair: 'delegate', cadence: '', powers: {} }).kind).toBe('status-forum');
  });

  it.each(['weekly', 'fortnightly', 'monthly'])('takes meeting %s for often enough', (cadence) => {
    expect(judge({ cadence }).kind).toBe('steers');
  });

  it('lets the sponsor in the chair decide where no member is marked', () => {
    const members = [{ id: 'a', right: 'agrees' }];
    expect(judge({ members }).kind).toBe('steers');
    expect(notYes({ members, chair: 'delegate' })).toEqual([
      ['no', 'chair'],
      ['open', 'members'],
    ]);
  });

  it('does not hold it against a committee that it has not met yet', () => {
    const future = { meetings: [{ ...HELD, date: '2026-11-21', sponsor: false }], decisions: [] };
    expect(judge(future).kind).toBe('steers');
    expect(judge(future).reasons).toHaveLength(6);
    const undated = { meetings: [{ ...HELD, date: '', sponsor: false }], decisions: [] };
    expect(judge(undated).reasons).toHaveLength(6);
  });

  it('counts a meeting held today', () => {
    const missed = { ...BEFORE, sponsor: false };
    const on = (date: string) => judge({ meetings: [{ ...HELD, date, sponsor: false }, missed] }).kind;
    expect([on(TODAY), on('2026-11-21')]).toEqual(['status-forum', 'steers']);
  });

  it('counts in its reasons', () => {
    const says = (changes: object) => judge(changes).reasons.find(({ field }) => field === 'decisions')?.says;
    expect(says({})).toBe('It has decided 1 question.');
    expect(says({ decisions: [DECIDED, { ...DECIDED, id: 'e' }] })).toBe('It has decided 2 questions.');
    expect(says({ decisions: [] })).toBe('It has met 2 times and decided nothing.');
  });
});

describe('the review of steering', () => {
  const review = (changes: object) =>
    reviewSteering(steering(changes), TODAY).map(({ sheet, weight, field }) => [sheet, weight, field]);

  it('finds nothing in a sheet that is whole', () => {
    expect(review({})).toEqual([]);
  });

  it.each<[string, 'due' | 'missing' | 'weak', object]>([
    ['sponsor', 'missing', { sponsor: ' ' }],
    ['next', 'missing', { next: '' }],
    ['next', 'missing', { next: 'before Christmas' }],
    ['chair', 'missing', { chair: '' }],
    ['chair', 'weak', { chair: 'nobody' }],
    ['disputes', 'weak', power({ disputes: 'no' })],
    ['d-decider', 'weak', { decisions: [{ ...DECIDED, decider: '' }] }],
    ['c-kept', 'due', { commitments: [{ id: 'c', promise: 'Retests', due: '2026-11-19' }] }],
  ])('sends to %s (%s) for %j', (field, weight, change) => {
    expect(review(change)).toEqual([['steering', weight, `steering-${field}`]]);
  });

  it('asks for no decider of a row without a question', () => {
    expect(review({ decisions: [DECIDED, { id: 'blank' }] })).toEqual([]);
  });

  it('names the promise and the day it was due', () => {
    const commitments = [{ id: 'c', promise: ' Retests ', due: '2026-11-13' }];
    expect(reviewSteering(steering({ commitments }), TODAY)[0]?.says).toBe('“Retests” was due 13 Nov 2026.');
  });
});

describe('a commitment', () => {
  const late = (due: string, kept = '') =>
    overdue(steering({ commitments: [{ id: 'c', due, kept }] }), TODAY).length === 1;

  it('is overdue from the day after it was due', () => {
    expect(late('2026-11-19')).toBe(true);
    expect(late(TODAY)).toBe(false);
    expect(late('2026-11-21')).toBe(false);
  });

  it('is not overdue once it is marked, nor without a date', () => {
    expect(late('2026-11-19', 'kept')).toBe(false);
    expect(late('2026-11-19', 'missed')).toBe(false);
    expect(late('')).toBe(false);
  });
});
