import { expect, it } from 'vitest';
import { referred } from './reference.ts';

it.each([
  ['Who owns it? (Ref: MR-12; Section: Data)', 'Who owns it?', 'MR-12', 'Data'],
  ['Who owns it? (No.: 4; State: raised)', 'Who owns it? (State: raised)', '4', ''],
  ['Who owns it? (Section: 4.2 (annex))', 'Who owns it?', '', '4.2 (annex)'],
  ['MR-12: Who owns it?', 'Who owns it?', 'MR-12', ''],
  ['[Q 7] Who owns it? (Area: Security)', 'Who owns it?', 'Q 7', 'Security'],
  ['4.2 Who owns it?', 'Who owns it?', '4.2', ''],
])('%s is told apart', (typed, text, reference, section) => {
  expect(referred(typed)).toEqual({ text, reference, section });
});

it.each([
  'Who owns it (and since when)?',
  'Is it worn out (closed in bulk)',
  '2025 data: who has it?',
  'Who? (see: chapter 4; and more)',
  'Who? (see Section: 4; and more)',
  '(Ref: 4)',
  '',
])('%s keeps all its words', (typed) => {
  expect(referred(typed)).toEqual({ text: typed, reference: '', section: '' });
});
