import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/support/runs.ts';
import { linesOf } from './lists.ts';

describe('a pasted list', () => {
  it('reads a whiteboard of eight lines', () => {
    const whiteboard = [
      '\uFEFF1. Model risk signs the validation report\r\n',
      '2.  Better buy-in from the business\r\n',
      '\r\n',
      '  • COO rules who owns the alert queue, compliance or IT  \r\n',
      '-\tSecurity signs off the penetration test\r\n',
      '[ ] Change board gives us a slot in the November release\r\n',
      '* [x] Answer 3 of the 31 questions from model risk\r\n',
      'c) clearer governance\r\n',
      '☐ A decision on the fallback procedure\r\n',
    ].join('');
    expect(linesOf(whiteboard)).toEqual([
      'Model risk signs the validation report',
      'Better buy-in from the business',
      'COO rules who owns the alert queue, compliance or IT',
      'Security signs off the penetration test',
      'Change board gives us a slot in the November release',
      'Answer 3 of the 31 questions from model risk',
      'clearer governance',
      'A decision on the fallback procedure',
    ]);
  });

  it.each<[string, string]>([
    ['- Legal signs', 'Legal signs'],
    ['– Legal signs', 'Legal signs'],
    ['> Legal signs', 'Legal signs'],
    ['▪ Legal signs', 'Legal signs'],
    ['[] Legal signs', 'Legal signs'],
    ['[X] Legal signs', 'Legal signs'],
    ['✓ Legal signs', 'Legal signs'],
    ['12) Legal signs', 'Legal signs'],
    ['(b) Legal signs', 'Legal signs'],
    ['1. a) - [ ] Legal signs', 'Legal signs'],
    ...[
      '1.- ',
      '1/ ',
      '1º ',
      '1°) ',
      '[1] ',
      '2)',
      '3.',
      'IV. ',
      'а) ',
      'б. ',
      'α) ',
      'أ) ',
      '一、',
      '（二）',
    ].map((marker): [string, string] => [`${marker}Legal signs`, 'Legal signs']),
    ...['١. ', '१. ', '→ ', '» ', '― ', '☑️ ', '1️⃣ ', '👉 '].map((marker): [string, string] => [
      `${marker}Legal signs`,
      'Legal signs',
    ]),
  ])('takes the marker off %j', (line, answer) => {
    expect(linesOf(line)).toEqual([answer]);
  });

  it.each([
    '3 of the 31 questions are answered',
    'A decision on who owns the queue',
    'I want one owner',
    '31 questions',
    '2026. The year it went live',
    'e.g. a signature',
    '[draft] report is signed',
    '-5% false positives',
    '1.5 people for integration',
    '1.5x the cost, 3/4 done',
    '2/3 are answered',
    'J. Smith agrees',
    'x-ray feed is connected',
    '(optional) training is done',
  ])('leaves %j as it is', (line) => {
    expect(linesOf(line)).toEqual([line]);
  });

  it('leaves out empty lines and bullets with nothing behind them', () => {
    expect(linesOf('')).toEqual([]);
    expect(linesOf('\n \r\n\t\n')).toEqual([]);
    expect(linesOf('-\n- \n1.\n[ ]\n•')).toEqual([]);
  });

  it('knows the line ends of every system', () => {
    expect(linesOf('one\r\ntwo\rthree\nfour\u2028five\u000bsix')).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
    ]);
  });

  it('folds tabs and runs of spaces to one space', () => {
    expect(linesOf('Legal\tsigns   the\u00a0terms')).toEqual(['Legal signs the terms']);
  });

  it('takes letters for list marks, but leaves the initial of a name', () => {
    expect(linesOf('a. Legal signs\n(B) Risk signs\nJ. Smith signs')).toEqual([
      'Legal signs',
      'Risk signs',
      'J. Smith signs',
    ]);
  });

  it('puts a line together that was broken, and no other', () => {
    expect(
      linesOf('1. How is drift\nnoticed in the branches?\n2. Who may stop it,\n   and when?\n3. Why'),
    ).toEqual(['How is drift noticed in the branches?', 'Who may stop it, and when?', 'Why']);
    for (const apart of [
      '- one\nTwo\n- three',
      '- one.\ntwo\n- three',
      'one\n- two\n- three',
      '- one\ntwo',
      'one\ntwo',
    ])
      expect(linesOf(apart)).toHaveLength(apart.split('\n').length);
  });

  it('puts a word together that was parted, with its hyphen where it has one', () => {
    const join = (above: string, below: string, more = '') =>
      linesOf(`1. ${above}\n${below}\n2. Why${more}`)[0];
    expect(join('What is kept of an over-', 'ride?')).toBe('What is kept of an override?');
    expect(join('What is kept of an over\u2010', 'ride?')).toBe('What is kept of an override?');
    expect(join('Which hold-', 'out sample?')).toBe('Which hold-out sample?');
    expect(join('Which risk-', 'based test?', ' is it risk-based')).toBe('Which risk-based test?');
  });

  it('puts lines together that fill their width, and no short ones', () => {
    const long = 'Which period was the model trained on, and how was';
    expect(linesOf(`${long}\nthe sample chosen?\nWhy`)).toEqual([`${long} the sample chosen?`, 'Why']);
    expect(linesOf('Models in use\nowners of data')).toEqual(['Models in use', 'owners of data']);
    expect(linesOf(`${long}?\nthe sample`)).toHaveLength(2);
  });

  it('takes numbers without a stop for marks where they count up', () => {
    expect(linesOf('1 Who signs\n2 Who reads')).toEqual(['Who signs', 'Who reads']);
    expect(linesOf('1\nWho signs\n2\nWho reads')).toEqual(['Who signs', 'Who reads']);
    for (const kept of ['2 Models are used\n3 People sign', '1 Model\n1 Owner', '1\n2\n3', '4 eyes\n2 weeks'])
      expect(linesOf(kept)).toEqual(kept.split('\n'));
  });

  it('takes the signs of a mail that was answered for marks, however deep', () => {
    expect(linesOf('> one\n>> two\n>three\n> > four\n>5 days late')).toEqual([
      'one',
      'two',
      'three',
      'four',
      '>5 days late',
    ]);
  });

  it('gives single lines without blank ends, whatever is pasted', () => {
    const pasted = fc.string({
      unit: fc.constantFrom('-', '1', '.', ')', ' ', '\n', '\r', '\t', 'a', '[', ']'),
    });
    fc.assert(
      fc.property(pasted, (text) => {
        const answers = linesOf(text);
        for (const answer of answers) expect(answer).toMatch(/^\S(.*\S)?$/);
      }),
      { numRuns: runs(500) },
    );
  });
});
