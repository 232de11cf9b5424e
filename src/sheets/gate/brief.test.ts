import { describe, expect, it } from 'vitest';
import { shownToAll, type Shown } from '../../report/shown.fixture.ts';
import { questions, sheet } from './gate.fixture.ts';
import {
  GATE,
  LOG,
  FRAME,
  report,
  brief,
  MET,
  told,
  UNASKED,
  LOGGED,
  texts,
  headings,
  facts,
  lists,
  table,
} from './report.fixture.ts';
import { reportGate } from './report.ts';

describe('the brief', () => {
  it('stands by itself: who, the question, the offer, what to leave with, and no guess of ours', () => {
    const blocks = brief();
    expect(headings(blocks)).toEqual(['Fifteen minutes with Dr Priya Raman']);
    expect(facts(blocks)).toEqual([
      ['Gate', 'Model risk signs'],
      ['the who', 'Dr Priya Raman'],
      ['Who asks', 'Ines'],
      ['the ask', 'Which of these?'],
      ['the offer', 'Our best people'],
    ]);
    expect(lists(blocks)).toEqual([['numbers', 'evidence']]);
    expect(texts(blocks)[0]).toBe(
      'It has waited 40 days as of 20 Nov 2026. 3 questions, 2 without an answer.',
    );
  });

  it('names the day it is for until it has been, and then only beside what was said', () => {
    const day = ['the saidOn', '10 Sep 2026'];
    expect(facts(brief({ saidOn: '2026-09-10' }))).toContainEqual(day);
    expect(facts(brief({ saidOn: '2026-09-10', said: 'Three block.' }))).not.toContainEqual(day);
  });

  it('afterwards says what was said, and that the holder said what blocks', () => {
    const blocks = brief({ said: 'Three block.\n\nQuestion 4 does not.', saidOn: '2026-09-10' }, told(LOG));
    expect(texts(blocks)).toContain('Said to block:');
    expect(texts(blocks).slice(-3)).toEqual([
      'the said, 10 Sep 2026:',
      'Three block.',
      'Question 4 does not.',
    ]);
  });

  it('leaves out what there is none of, and says what nobody has said', () => {
    const blocks = brief({ pick: '', whose: '', since: '', ask: '', offer: '', leave: '' }, []);
    expect(texts(blocks)).toEqual([]);
    expect(lists(blocks)).toEqual([]);
    expect(facts(blocks)).toContainEqual(['the who', 'not yet said']);
  });

  it('stays on one page: of very many that block it lists the first and counts the rest', () => {
    const log = told(questions(...Array.from({ length: 40 }, () => ({ text: 'Why?', kind: 'blocking' }))));
    expect(lists(brief(MET, log))[0]?.slice(-2)).toEqual(['Question 12: Why?', 'and 28 more']);
  });
});

describe('what we believe blocks', () => {
  const believed = (fields: object) => {
    const whole = reportGate(sheet({ gates: [{ ...GATE, ...fields }], questions: LOG }), FRAME);
    return shownToAll(whole);
  };
  const marks = (blocks: Shown[]) => JSON.stringify(blocks).match(/[Bb]lock\w*|[Cc]larification\w*/g) ?? [];

  it.each([
    ['before anything was said', {}],
    ['while a day is set, and nothing was said', { saidOn: '2026-09-10' }],
    ['while what is to be said stands under a day that has not come', { said: 'x', saidOn: '2026-11-21' }],
    ['while what was said has no day', { said: 'x' }],
    ['while what was said has a day that is none', { said: 'x', saidOn: 'in autumn' }],
    ['after they were met, while nothing is marked as theirs', { ...MET, said: 'x' }],
  ])('is ours %s: the report has it apart, and no other word of it', (_, fields) => {
    expect(marks(believed(fields))).toEqual([]);
    expect(table(believed(fields), UNASKED).rows.map(([number]) => number)).toEqual(['1', '3', '4']);
    const whole = report({ questions: LOG }, fields);
    expect(headings(whole)).toContain('What we believe blocks');
    const [first] = table(whole, 'What would settle each, as far as we know').rows;
    expect(first).toEqual(['3', 'Who decides?', ...Array<string>(4).fill('not yet said')]);
  });

  it('is theirs question by question, as they marked it', () => {
    const all = told(LOG);
    expect(headings(report({ questions: all }, MET))).not.toContain('What we believe blocks');
    const one = all.map((each) => (each.text === 'Who decides?' ? { ...each, theirs: '' as const } : each));
    const blocks = report({ questions: one }, MET);
    expect(texts(blocks)).not.toContain('Said to block:');
    expect(table(blocks, 'What would settle each, as far as we know').rows).toHaveLength(1);
    expect(LOGGED.slice(1).map((caption) => table(blocks, caption).rows.length)).toEqual([2, 1]);
    expect(texts(blocks)[0]).toBe(
      'It has waited 40 days as of 20 Nov 2026. 3 questions, 1 said not to block, 2 without an answer.',
    );
  });
});
