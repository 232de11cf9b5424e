import { describe, expect, it } from 'vitest';
import { blankRow } from '../fields.ts';
import { STEERING } from '../steering/fields.ts';
import { isOpen } from './count.ts';
import { blankDispute } from './fields.ts';
import { likelyDecision, ruled } from './ruled.ts';

const TODAY = '2026-11-20';
const dispute = {
  ...blankDispute('d'),
  what: 'Owner of the alert queue',
  raised: '2026-10-01',
  decision: 'q',
};
const question = {
  ...blankRow(STEERING.fields.decisions, 'q'),
  question: 'Who is the owner of the queue of alerts?',
};
const decided = { ...question, decision: 'IT runs it', decider: 'Tomas Reyl', date: '2026-11-10' };

const standing = (row: typeof dispute, ...decisions: (typeof question)[]) =>
  ruled({ disputes: [row] }, { decisions }).disputes[0] ?? dispute;

describe('a dispute that is a question of the committee’s log', () => {
  it('is settled by the ruling there, on its day', () => {
    const row = standing(dispute, decided);
    expect(row).toMatchObject({ settled: '2026-11-10', how: 'Tomas Reyl: IT runs it', decision: 'q' });
    expect(isOpen(row, TODAY)).toBe(false);
  });

  it('is open while the question is, whatever was typed at it before, and closed by a ruling without a day', () => {
    const typed = { ...dispute, settled: '2026-10-20', how: 'Somehow' };
    expect(isOpen(standing(typed, question), TODAY)).toBe(true);
    expect(isOpen(standing(dispute, { ...decided, date: '' }), TODAY)).toBe(false);
  });

  it('stands alone again once the question is gone', () => {
    const typed = { ...dispute, settled: '2026-10-20', how: 'Somehow' };
    expect(standing(typed, { ...decided, id: 'another' })).toEqual({ ...typed, decision: '' });
  });

  it('is offered the question that has most of its words, and none that has not', () => {
    const others = [{ ...question, id: 'x', question: 'Which vendor?' }, question];
    expect(likelyDecision(dispute, { decisions: others })?.id).toBe('q');
    expect(likelyDecision({ ...dispute, what: 'Change freeze' }, { decisions: others })).toBeUndefined();
    expect(likelyDecision({ ...dispute, what: '' }, { decisions: others })).toBeUndefined();
  });
});
