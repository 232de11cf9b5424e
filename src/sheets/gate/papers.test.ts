import { describe, expect, it } from 'vitest';
import { shown, type Shown } from '../../report/shown.fixture.ts';
import type { Question } from './fields.ts';
import { gate, questions, triage, WORDING } from './gate.fixture.ts';
import { noteLines, noteSubject, type Paper, PAPERS } from './papers.ts';

const TODAY = '2026-11-20';
const PICK = { id: 'p', text: 'Model risk signs', pick: 'picked', owner: 'Ines', gate: 'function' };
const GATE = { id: 'g', pick: 'p', whose: 'Dr Priya Raman', ask: 'Which of these?' };
const MET = { said: 'Two block.', saidOn: '2026-11-10' };
const LOG = questions(
  { text: 'Which period?', reference: 'MR-1', section: 'Data', answer: 'Two years', date: '2026-09-11' },
  {
    ...{ text: 'Who decides?', reference: 'MR-2', section: 'Use', kind: 'blocking' },
    ...{ evidence: 'A page only we think of', maker: 'Beth', reader: 'Her deputy', days: '2' },
  },
  { text: 'Which release?', reference: 'MR-3', section: 'Data', kind: 'clarification' },
  { text: '' },
  { text: 'Who pays?', kind: 'unknown' },
);
/** The same once they were met: the second does not block, the third and the last do. */
const MARKED = LOG.map((one, at): Question => {
  const theirs = (['clarification', 'later', 'blocking', '', 'blocking'] as const)[at] ?? '';
  const settled = { evidence: 'A drawing', maker: 'Joel', reader: 'Priya', days: '3', date: '2026-12-01' };
  return { ...one, theirs, ...(at === 2 && settled) };
});
const paper = (which: Paper, log: readonly Question[] = LOG, fields: object = {}) => {
  const frame = { questions: log, triage: triage(PICK), today: TODAY, wording: WORDING };
  return shown(PAPERS[which](gate({ ...GATE, ...fields }), frame));
};
const texts = (blocks: Shown[]) => blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
const tables = (blocks: Shown[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [[block.table.caption, ...block.table.rows]] : []));

describe('the paper to prepare', () => {
  it('has what we believe blocks, with what would settle it', () => {
    expect(tables(paper('preparation'))).toEqual([
      [
        'What would settle each, as far as we know',
        ['MR-2', 'Who decides?', 'A page only we think of', 'Beth', 'Her deputy', '2'],
      ],
    ]);
    expect(texts(paper('preparation'))[0]).toMatch(/Not for them to read\.$/);
  });

  it('compares, once they have said it, what we believed', () => {
    const log = MARKED.map((one) => ({
      ...one,
      kind: one.reference === 'MR-3' ? ('blocking' as const) : one.kind,
    }));
    expect(tables(paper('preparation', log))).toEqual([]);
    expect(texts(paper('preparation', log))).toContain(
      'We had believed MR-2, MR-3; they said MR-3, question 5.',
    );
  });

  it('says that nothing is marked while nothing is', () => {
    expect(texts(paper('preparation', questions({ text: 'Why?' })))).toContainEqual(
      expect.stringMatching(/^None is marked as blocking yet/),
    );
  });
});

describe('the paper to take along', () => {
  it('has every open question by their sections and references, with a blank for each mark', () => {
    expect(tables(paper('list'))).toEqual([
      ['Use', ['MR-2', 'Who decides?', '']],
      ['Data', ['MR-3', 'Which release?', '']],
      ['Your questions without an answer', ['5', 'Who pays?', '']],
    ]);
    const columns = paper('list').flatMap((block) => (block.kind === 'table' ? [block.table.columns] : []));
    expect(columns[0]?.map(({ label, byHand }) => [label, byHand])).toEqual([
      ['Reference', undefined],
      ['the text', undefined],
      ['B, C or L', true],
    ]);
  });

  it('has nothing of which we believe what, nor of what would settle it', () => {
    const plain = LOG.map((one) => ({
      ...one,
      kind: '' as const,
      evidence: '',
      maker: '',
      reader: '',
      days: '',
    }));
    expect(paper('list')).toEqual(paper('list', plain));
    expect(JSON.stringify(paper('list'))).not.toMatch(/blocking|believe|only we think/i);
  });

  it('tells a question without a reference from those of theirs by its number as ours', () => {
    const log = questions({ text: 'Why?', reference: 'Q1' }, { text: 'Who?' });
    expect(tables(paper('list', log))[0]?.slice(1)).toEqual([
      ['Q1', 'Why?', ''],
      ['ours: 2', 'Who?', ''],
    ]);
  });

  it('keeps a question open whose answer is still to be given', () => {
    const log = questions({ text: 'When?', answer: 'By then', date: '2026-11-21' });
    expect(tables(paper('list', log))[0]?.slice(1)).toEqual([['1', 'When?', '']]);
  });

  it('says afterwards what they said, without the list', () => {
    expect(tables(paper('list', MARKED, MET))).toEqual([
      [
        'Said to block',
        ['MR-3', 'Which release?', 'A drawing', 'Joel', 'Priya', '3'],
        ['ours: 5', 'Who pays?', ...Array<string>(4).fill('not yet said')],
      ],
    ]);
  });
});

describe('the note to send', () => {
  const lines = (log: readonly Question[], fields: object = {}) =>
    noteLines(gate({ ...GATE, ...fields }), {
      ...{ questions: log, triage: triage(PICK), today: TODAY, wording: WORDING },
    });

  it('says what blocks with what settles it, where the others go, and asks whether that is so', () => {
    expect(lines(MARKED, MET)).toEqual([
      'Dear Dr Priya Raman,',
      'What I took away from 10 Nov 2026:',
      'These block:',
      'MR-3: Which release? What settles it: A drawing. Joel on our side makes it by 1 Dec 2026. Priya on yours reads it, and needs 3 days.',
      'Question 5: Who pays? What settles it: [test, page or drawing]. [Name] on our side makes it by [day]. [Name] on yours reads it, and needs [days].',
      'We clarify in your order: MR-1.',
      'Later, or as conditions: MR-2.',
      'Correct?',
      'Ines',
    ]);
    expect(texts(paper('note', MARKED, MET))).toEqual(lines(MARKED, MET));
    expect(
      noteSubject(gate(GATE), { questions: [], triage: triage(PICK), today: TODAY, wording: WORDING }),
    ).toBe('What I took away: Model risk signs');
  });

  it('has nothing that is ours alone', () => {
    expect(lines(LOG)).toEqual([
      ...['Dear Dr Priya Raman,', 'What I took away from today:'],
      'These block: [numbers, in their words].',
      ...['Not gone through: 4 questions.', 'Correct?', 'Ines'],
    ]);
    const none = MARKED.map((one) => ({ ...one, theirs: one.theirs && ('later' as const) }));
    expect(lines(none, MET)).toContain('None of them blocks.');
    const guessed = MARKED.map((one) => ({ ...one, kind: 'blocking' as const }));
    expect(lines(guessed, MET)).toEqual(lines(MARKED, MET));
  });
});
