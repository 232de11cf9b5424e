import { expect, it } from 'vitest';
import { gateDates } from './dates.ts';
import { questions, sheet } from './gate.fixture.ts';

const TODAY = '2026-11-20';
const BLOCKS = { text: 'Why?', theirs: 'blocking', date: '2026-12-01', days: '3', evidence: 'A drawing' };

function datesOf(fields: object, gate: object = {}, days: object = {}) {
  const log = {
    program: { holidays: '', freezes: '', ...days },
    gate: { ...sheet({ gates: [{ id: 'g', ...gate }] }), questions: questions(fields) },
  };
  return gateDates({ plan: log as never, today: TODAY }).map(({ date, what }) => [date, what]);
}

it('what settles a question is read so many working days after the day by which it is made', () => {
  expect(datesOf({ ...BLOCKS, reader: 'Priya' })).toEqual([['2026-12-04', 'Read by Priya: A drawing']]);
  expect(datesOf({ ...BLOCKS, days: '2.5', evidence: '' })).toEqual([
    ['2026-12-04', 'Read at the gate: Why?'],
  ]);
  expect(datesOf({ ...BLOCKS, days: '4' })).toEqual([['2026-12-07', 'Read at the gate: A drawing']]);
  expect(datesOf({ ...BLOCKS, days: '0' })).toEqual([['2026-12-01', 'Read at the gate: A drawing']]);
  expect(datesOf(BLOCKS, {}, { holidays: '2026-12-03' })).toEqual([
    ['2026-12-07', 'Read at the gate: A drawing'],
  ]);
  expect(datesOf({ ...BLOCKS, date: '' })).toEqual([['', 'Read at the gate: A drawing']]);
});

it.each<[string, object, object?]>([
  ['is only believed to block', { theirs: '', kind: 'blocking' }],
  ['may come later', { theirs: 'later' }],
  ['is answered', { answer: 'Yes', date: '2026-11-01' }],
  ['has no days', { days: 'some' }],
  ['is of a gate that has opened', {}, { opened: '2026-11-01' }],
])('of a question that %s no day is told', (_, fields, gate) => {
  expect(datesOf({ ...BLOCKS, ...fields }, gate)).toEqual([]);
});
