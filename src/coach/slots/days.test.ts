import { expect, it } from 'vitest';
import { dayNamed, deadlineIn } from './days.ts';

it.each([
  ['Legal signs by 12 May', 'by 12 May'],
  ['Signed before the June board', 'before the June board'],
  ['Approved within two weeks', 'within two weeks'],
  ['The chair signs on 3 March 2027.', 'on 3 March 2027'],
])('takes the day in “%s” for a deadline', (text, day) => {
  expect(deadlineIn(text)?.text).toBe(day);
});

it.each([
  'The contract of 12 May is lost',
  'We have waited since 3 March',
  'A call every Tuesday',
  'Version 4.2 of the report',
  'Signed at the go/no-go board',
])('finds no deadline in “%s”', (text) => {
  expect(deadlineIn(text)).toBeUndefined();
});

it.each([
  ['by 12 May', '2027-05-12'],
  ['by May 12th', '2027-05-12'],
  ['on 12 February', '2028-02-12'],
  ['on 12 February 2027', '2027-02-12'],
  ['before 2027-04-01', '2027-04-01'],
  ['by the end of Q2', ''],
  ['by 31 June', ''],
])('reads “%s” as a day from 1 March 2027 on', (words, day) => {
  expect(dayNamed(words, '2027-03-01')).toBe(day);
});
