import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { csvOf } from '../../report/formats/trackers/csv.ts';
import { QUESTION_NAMES } from '../../sheets/gate/en/choices.ts';
import { HEADINGS } from '../../sheets/gate/en/template.ts';
import { blankQuestion, type Question } from '../../sheets/gate/fields.ts';
import type { Taking } from '../../sheets/gate/known.ts';
import { roomBeside } from '../../sheets/gate/room.ts';
import { takeQuestions } from '../../sheets/gate/take.ts';
import { logRows } from '../../sheets/gate/template.ts';
import { readQuestionFile } from './questionFile.ts';

const THEIRS: Taking = { over: true, theirs: true };

/** References as reviewers write them: some are one to whoever compares them, some are missing, some only count. */
const REFERENCES = ['Q1', 'Q 1', 'q-01', 'MR-1.2', 'MR-12', '4.1', '7', '07', '', '[F 3]', 'A/17', '質問3'];
const TEXTS = [
  'Which period was the model trained on, and why that one?',
  'Who overrides the score; where is that "written"?',
  '=1+1 is asked, so what is the sum?',
  "'-7 days: what is meant by it?",
  'Line one\nline two of the question?',
  'Is <b>bold</b> & dashed allowed in a letter?',
];
const RENAMED: Partial<Record<string, readonly string[]>> = {
  [HEADINGS.reference]: ['Reference', 'Ref.', 'MRM reference', 'Question ID'],
  [HEADINGS.text]: ['Question', 'Query', 'Reviewer question'],
  [HEADINGS.kind]: [HEADINGS.kind, 'Blocking?', 'Blocks'],
  [HEADINGS.state]: ['State', 'Status', 'Current status'],
  [HEADINGS.answer]: ['Answer', 'Response', 'Our reply'],
  [HEADINGS.owner]: ['Owner', 'Responsible'],
  [HEADINGS.date]: ['Date', 'Due date'],
};

const mark = fc.constantFrom('blocking', 'clarification', 'later', 'unknown', '' as const);
const asked = fc.record({
  reference: fc.constantFrom(...REFERENCES),
  section: fc.constantFrom('Data', 'Use', ''),
  state: fc.constantFrom('Open', ''),
  kind: mark,
  theirs: mark,
  owner: fc.constantFrom('Ana Ruiz', 'Joel Hart', ''),
  answer: fc.constantFrom('', 'Two years', '+ a note', 'See “4.2”, table 1'),
  place: fc.constantFrom('', 'Note 4, page 2', '@shared, “Drafts”'),
  evidence: fc.constantFrom('', 'A back-test'),
  date: fc.constantFrom('', '2026-12-01'),
});
/** What they write into a row; of some rows nothing, some they delete. */
const written = fc.record({
  gone: fc.boolean(),
  theirs: mark,
  state: fc.constantFrom('Closed', 'With us', ''),
  answer: fc.constantFrom('Agreed', ''),
  place: fc.constantFrom('Minute 12', ''),
  evidence: fc.constantFrom('A drawing', ''),
  days: fc.constantFrom('3', ''),
});
const returned = fc.record({
  rows: fc.array(fc.record({ asked, written, place: fc.nat(999) }), { minLength: 2, maxLength: 12 }),
  headings: fc.array(fc.nat(9), { minLength: 16, maxLength: 16 }),
  columns: fc.array(fc.nat(999), { minLength: 16, maxLength: 16 }),
  blanks: fc.nat(3),
  withIds: fc.boolean(),
});
type Returned = typeof returned extends fc.Arbitrary<infer One> ? One : never;

function logOf({ rows }: Pick<Returned, 'rows'>): Question[] {
  return rows.map(({ asked }, at) => ({
    ...blankQuestion(`q-${at}`),
    ...asked,
    ...{ gate: 'g', text: `${at + 1}00: ${TEXTS[at % TEXTS.length]}` },
  }));
}

/** A row with what they wrote into it. */
function filled(
  row: readonly string[],
  written: Returned['rows'][number]['written'],
  at: (use: keyof typeof HEADINGS) => number,
): string[] {
  const { theirs, gone, ...others } = written;
  const said = { kind: theirs && QUESTION_NAMES[theirs], ...others };
  const cells = [...row];
  for (const [use, cell] of Object.entries(said))
    if (cell !== '' && at(use as 'kind') >= 0) cells[at(use as 'kind')] = cell;
  return cells;
}

/** The log as it comes back: written into, sorted and laid out anew, with rows and perhaps the ids gone. */
function fileOf({ rows, headings, columns, blanks, withIds }: Returned, log: readonly Question[]): string {
  const sent = logRows(log);
  const at = (use: keyof typeof HEADINGS) => sent.heads.indexOf(HEADINGS[use]);
  const back = sent.rows.flatMap((row, index) => {
    const one = rows[index];
    return !one || one.written.gone ? [] : [{ cells: filled(row, one.written, at), place: one.place }];
  });
  back.sort((one, other) => one.place - other.place);
  const order = sent.heads
    .map((_, column) => column)
    .filter((column) => withIds || column !== at('id'))
    .sort((one, other) => (columns[one] ?? 0) - (columns[other] ?? 0));
  const heads = order.map((column) => {
    const head = sent.heads[column] ?? '';
    const others = RENAMED[head] ?? [head];
    return others[(headings[column] ?? 0) % others.length] ?? head;
  });
  const laid = back.map(({ cells }) => order.map((column) => cells[column] ?? ''));
  const blank = Array.from({ length: blanks }, () => order.map(() => ''));
  return csvOf({ heads, rows: [...blank, ...laid, ...blank] });
}

async function takenFrom(csv: string, log: readonly Question[], taking = THEIRS) {
  const read = await readQuestionFile(new File([csv], 'log.csv'));
  if (read.kind === 'refused') throw new Error(read.why);
  const { table, columns } = read.source.reading;
  const taken = takeQuestions(table, columns, roomBeside(log), log, taking);
  const patches = new Map(taken.changes.map(({ question, patch }) => [question.id, patch]));
  return { ...taken, after: log.map((row) => ({ ...row, ...patches.get(row.id) })) };
}

/** What the log says once all that they wrote has come in; what is ours and private stays. */
function expectedOf({ rows }: Returned, log: readonly Question[]): Question[] {
  return log.map((question, at) => {
    const one = rows[at];
    if (!one || one.written.gone) return question;
    const { gone, ...all } = one.written;
    // A column that says nothing in any row is not sent.
    const said = log.some(({ place }) => place !== '') ? all : { ...all, place: '' };
    const isPrivate = question.theirs !== 'blocking';
    const kept = isPrivate && question.evidence !== '' ? { ...said, evidence: '' } : said;
    return { ...question, ...Object.fromEntries(Object.entries(kept).filter(([, cell]) => cell !== '')) };
  });
}

describe('a log that comes back from those who asked', () => {
  it('comes in over what is there, by id or reference or words, with nothing doubled and nothing of ours lost', async () => {
    await fc.assert(
      fc.asyncProperty(returned, async (back) => {
        fc.pre(back.rows.some(({ written }) => !written.gone));
        const log = logOf(back);
        const csv = fileOf(back, log);
        const first = await takenFrom(csv, log);
        expect(first.questions).toEqual([]);
        expect(first.after).toEqual(expectedOf(back, log));
        const again = await takenFrom(csv, first.after);
        expect(again.questions).toEqual([]);
        expect(again.after.map(({ evidence, ...row }) => row)).toEqual(
          first.after.map(({ evidence, ...row }) => row),
        );
      }),
      { numRuns: runs(1000) },
    );
  });

  it('of five thousand questions finds each in a moment, with ids and without', async () => {
    const log = Array.from({ length: 5000 }, (_, at) => ({
      ...blankQuestion(`q-${at}`),
      ...{ gate: 'g', reference: `MR-${at + 1}`, text: `What of point ${at + 1}, in section ${at % 40}?` },
    }));
    const sent = logRows(log);
    const [answer, id] = [sent.heads.indexOf(HEADINGS.answer), sent.heads.indexOf(HEADINGS.id)];
    const rows = sent.rows.map((row, at) => row.with(answer, `Answer ${at + 1}`)).reverse();
    for (const without of [false, true]) {
      const cut = (cells: readonly string[]) => (without ? cells.toSpliced(id, 1) : [...cells]);
      const { questions, after } = await takenFrom(
        csvOf({ heads: cut(sent.heads), rows: rows.map(cut) }),
        log,
      );
      expect(questions).toEqual([]);
      expect(after.map((row) => row.answer)).toEqual(log.map((_, at) => `Answer ${at + 1}`));
    }
  });

  it('brings what was said of each reference alone, and leaves out what is not known', async () => {
    const log = [
      { ...blankQuestion('a'), gate: 'g', reference: 'MR-12', text: 'Which period?' },
      { ...blankQuestion('b'), gate: 'g', reference: '7', text: 'Who decides?' },
    ];
    const taken = await takenFrom('Ref,B/C/L,Status\r\nmr 12,B,Open\r\n07,L,Closed\r\nMR-99,C,Open\r\n', log);
    expect(taken.questions).toEqual([]);
    expect(taken.changes.map(({ question, patch }) => [question.id, patch])).toEqual([
      ['a', { theirs: 'blocking', state: 'Open' }],
      ['b', { theirs: 'later', state: 'Closed' }],
    ]);
    expect(taken.notes).toContainEqual(expect.stringMatching(/not in the log: MR-99\.$/));
  });
});
