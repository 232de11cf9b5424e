import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { nextAgenda } from './agenda.ts';
import { STEERING } from './fields.ts';

const TODAY = '2026-11-20';
const agenda = (fields: object) => {
  const made = nextAgenda(v.parse(STEERING.schema, { next: '2026-12-08', ...fields }), TODAY);
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  return {
    missed: ids(made.missed),
    overdue: ids(made.overdue),
    open: ids(made.open),
    dueBefore: ids(made.dueBefore),
  };
};
const commitment = (id: string, due: string, kept = '') => ({ id, promise: id, due, kept });

describe('the next agenda', () => {
  it('is empty on a blank sheet', () => {
    expect(agenda({})).toEqual({ missed: [], overdue: [], open: [], dueBefore: [] });
  });

  it('sorts every commitment into one place, or none', () => {
    const commitments = [
      commitment('kept-late', '2026-11-01', 'kept'),
      commitment('missed', '2026-11-13', 'missed'),
      { ...commitment('done-late', '2026-11-13', 'missed'), doneOn: '2026-11-17' },
      { ...commitment('done', '2026-11-19'), doneOn: '2026-11-19' },
      commitment('missed-early', '2026-12-24', 'missed'),
      commitment('overdue', '2026-11-19'),
      commitment('today', TODAY),
      commitment('on-the-day', '2026-12-08'),
      commitment('after', '2026-12-09'),
      commitment('undated', ''),
    ];
    expect(agenda({ commitments })).toEqual({
      missed: ['missed', 'missed-early'],
      overdue: ['overdue'],
      open: [],
      dueBefore: ['today', 'on-the-day'],
    });
  });

  it('has nothing due before a meeting without a date, and still what is overdue', () => {
    const commitments = [commitment('overdue', '2026-11-19'), commitment('today', TODAY)];
    expect(agenda({ commitments, next: '' })).toMatchObject({ overdue: ['overdue'], dueBefore: [] });
  });

  it('takes open questions, the earliest first and those without a date last', () => {
    const decisions = [
      { id: 'undated', question: 'A?' },
      { id: 'late', question: 'B?', date: '2027-01-05' },
      { id: 'vague', question: 'C?', date: 'after Easter' },
      { id: 'decided', question: 'D?', decision: 'Yes', date: '2026-10-01' },
      { id: 'early', question: 'E?', date: '2026-12-01', decision: '  ' },
      { id: 'blank', question: ' ', date: '2026-09-01' },
    ];
    expect(agenda({ decisions }).open).toEqual(['early', 'late', 'undated', 'vague']);
  });

  it('leaves the log in the order in which it was written', () => {
    const sheet = v.parse(STEERING.schema, {
      decisions: [
        { id: 'b', question: 'B?', date: '2027-01-05' },
        { id: 'a', question: 'A?', date: '2026-12-01' },
      ],
    });
    nextAgenda(sheet, TODAY);
    expect(sheet.decisions.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
