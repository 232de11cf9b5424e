import { expect, it } from 'vitest';
import { referenceKey, referred } from './reference.ts';

const glued = (text: string) => ({ text, reference: '', section: '' });

it.each([
  ['Who owns it? (Ref: MR-12; Section: Data)', 'Who owns it?', 'MR-12', 'Data'],
  ['Who owns it? (No.: 4; State: raised)', 'Who owns it? (State: raised)', '4', ''],
  ['Who owns it? (Section: 4.2 (annex))', 'Who owns it?', '', '4.2 (annex)'],
  ['MR-12: Who owns it?', 'Who owns it?', 'MR-12', ''],
  ['[Q 7] Who owns it? (Area: Security)', 'Who owns it?', 'Q 7', 'Security'],
  ['4.2 Who owns it?', 'Who owns it?', '4.2', ''],
  ['1.1.a Who owns it?', 'Who owns it?', '1.1.a', ''],
  ['2.b) Who owns it?', 'Who owns it?', '2.b', ''],
  ['MRM-2026-014 Who owns it?', 'Who owns it?', 'MRM-2026-014', ''],
  ['MV/26/7: ¿Quién?', '¿Quién?', 'MV/26/7', ''],
  ['IV.3 “Tier 2”: why?', '“Tier 2”: why?', 'IV.3', ''],
])('%s is told apart', (typed, text, reference, section) => {
  expect(referred(glued(typed))).toEqual({ text, reference, section });
});

it.each([
  'Who owns it (and since when)?',
  'Is it worn out (closed in bulk)',
  '2025 data: who has it?',
  'GPT-4 is used where?',
  'SR11-7 asks for what?',
  'IFRS9 provisions: who signs?',
  '3.5 million rows are missing.',
  'Who? (see: chapter 4; and more)',
  'Who? (see Section: 4; and more)',
  '(Ref: 4)',
  '',
])('%s keeps all its words', (typed) => {
  expect(referred(glued(typed))).toEqual({ text: typed, reference: '', section: '' });
});

it('fields of their own go before what stands with the words', () => {
  const filed = { text: 'Who owns it? (Ref: MR-12)', reference: 'MR-13', section: '' };
  expect(referred(filed)).toEqual(filed);
  expect(referred({ ...filed, reference: '', section: 'Data', text: 'MR-12: Who?' })).toEqual({
    ...{ text: 'Who?', reference: 'MR-12', section: 'Data' },
  });
});

it.each([
  ['Q1', 'Q 1', 'q-01', 'Q.001', 'ｑ１', '[Q1]'],
  ['MR-1.2', 'MR 1.2', 'mr1-02'],
  ['4', '04', ' 4. ', '(4)'],
  ['質問3', '質問 3', '質問０３'],
])('“%s” is one reference however it is written', (...written) => {
  expect(new Set(written.map(referenceKey)).size).toBe(1);
});

it('references are told apart by every digit and letter', () => {
  const all = ['Q1', 'Q10', 'Q11', 'Q1.1', 'Q1a', 'R1', '1', '1.1', '11', 'MR-12', 'MR-1.2', 'MR-1-b', ''];
  expect(new Set(all.map(referenceKey)).size).toBe(all.length);
});
