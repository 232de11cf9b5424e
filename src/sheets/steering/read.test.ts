import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { STEERING } from './fields.ts';
import { readAttendance, standingOf } from './read.ts';

const TODAY = '2026-11-20';
/** Meetings a day apart, the latest first: `+` the sponsor came; in the plan they stand in no order. */
function read(pattern: string) {
  const meetings = [...pattern].map((sign, index) => ({
    id: `m${index}`,
    date: `2026-11-${String(19 - index).padStart(2, '0')}`,
    sponsor: sign === '+',
  }));
  const odd = meetings.filter((_, index) => index % 2 === 1);
  const even = meetings.filter((_, index) => index % 2 === 0);
  return readAttendance(v.parse(STEERING.schema, { meetings: [...odd, ...even] }), TODAY);
}

it.each([
  ['', 'open', 'No meeting has been noted on the steering worksheet.'],
  ['+', 'open', 'The sponsor came to the one meeting so far.'],
  ['-', 'open', 'The sponsor missed the one meeting so far.'],
  ['++', 'yes', 'The sponsor came to 2 of the latest 2 meetings.'],
  [
    '+-+',
    'open',
    'The sponsor came to 2 of the latest 3 meetings. It takes 4 to tell an accident from a pattern.',
  ],
  ['-+++', 'yes', 'The sponsor came to 3 of the latest 4 meetings.'],
  ['-+-+', 'no', 'The sponsor came to 2 of the latest 4 meetings.'],
  ['+-+-+', 'no', 'The sponsor came to 2 of the latest 4 meetings.'],
  ['++++----', 'yes', 'The sponsor came to 4 of the latest 4 meetings.'],
  ['--', 'no', 'The sponsor missed the latest 2 meetings.'],
  ['--++', 'no', 'The sponsor missed the latest 2 meetings.'],
  ['-------', 'no', 'The sponsor missed the latest 7 meetings.'],
])('reads %s, the latest first, as %s', (pattern, holds, says) => {
  expect(read(pattern)).toMatchObject({ holds, says, empty: pattern.startsWith('---') });
});

it('leaves out meetings to come and meetings without a date', () => {
  const meetings = [
    { id: 'next', date: '2026-12-08' },
    { id: 'undated', date: '' },
    { id: 'held', date: '2026-11-10', sponsor: true },
  ];
  expect(readAttendance(v.parse(STEERING.schema, { meetings }), TODAY)).toMatchObject({ of: 1, came: 1 });
});

describe('a promise', () => {
  const stands = (kept: '' | 'kept' | 'missed', doneOn: string, due = '2026-11-13') =>
    standingOf({ id: 'c', function: '', promise: '', due, kept, doneOn, place: '' }, TODAY);

  it('that was done after its day is done late, whatever it is marked as, and says by how many days', () => {
    for (const kept of ['', 'kept', 'missed'] as const) {
      expect(stands(kept, '2026-11-17')).toEqual({ kind: 'late', on: '2026-11-17', days: 4 });
    }
  });

  it('that was done by its day is kept, and so is one whose day nobody set', () => {
    expect(stands('missed', '2026-11-13').kind).toBe('kept');
    expect(stands('', '2026-11-01').kind).toBe('kept');
    expect(stands('', '2026-11-17', '').kind).toBe('kept');
  });

  it.each([
    ['kept', '', '2026-11-13', 'kept'],
    ['missed', '', '2026-11-13', 'missed'],
    ['missed', '', '2026-12-24', 'missed'],
    ['missed', '2026-11-21', '2026-11-13', 'missed'],
    ['', '2026-11-21', '2026-11-13', 'overdue'],
    ['', 'soon', '2026-11-19', 'overdue'],
    ['', '', TODAY, 'open'],
    ['', '', '', 'open'],
  ] as const)('marked “%s”, done on “%s” and due on “%s” is %s', (kept, doneOn, due, kind) => {
    expect(stands(kept, doneOn, due)).toEqual({ kind });
  });
});
