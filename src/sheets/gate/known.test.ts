import { describe, expect, it } from 'vitest';
import { blankQuestion, type Question } from './fields.ts';
import type { Taking } from './known.ts';
import { readAs } from './reading.ts';
import { roomBeside } from './room.ts';
import { takeQuestions } from './take.ts';

const asked = (id: string, text: string, rest: Partial<Question> = {}): Question => ({
  ...blankQuestion(id),
  ...{ gate: 'g', text, ...rest },
});
const LOG = [
  asked('a', 'Which period was the model trained on? (Ref: MR-12)', { owner: 'Ana Ruiz' }),
  asked('b', 'Who overrides the score?', { answer: 'Nobody', kind: 'blocking' }),
  asked('c', 'What happens on a public holiday? (No.: 1)'),
];
const over: Taking = { over: true, theirs: false };

function coming(rows: string[], log: readonly Question[] = LOG, taking = over) {
  const { table, columns } = readAs(rows.join('\n'), ';');
  const { questions, changes } = takeQuestions(table, columns, roomBeside(log), log, taking);
  return {
    added: questions.map(({ text }) => text),
    changed: changes.map(({ question, patch }) => [question.id, patch]),
  };
}

describe('a table comes in over what is there', () => {
  it('by the reference of whoever asked, though they reworded it', () => {
    expect(coming(['Ref;Question;Answer', 'MR-12;Which months was the model trained on?;24'])).toEqual({
      added: [],
      changed: [['a', { text: 'Which months was the model trained on?', reference: 'MR-12', answer: '24' }]],
    });
  });

  it('as a question of its own, where the same reference stands at other words', () => {
    const rows = ['Ref;Question', 'MR-12;How are complaints from branches routed?'];
    expect(coming(rows)).toMatchObject({ added: [expect.stringContaining('complaints')], changed: [] });
  });

  it('as a question of its own, where a mere number is the same', () => {
    const rows = ['No.;Question', '1;What happens on a public strike?'];
    expect(coming(rows)).toMatchObject({ added: [expect.stringContaining('strike')], changed: [] });
  });

  it('by its words, which then stay, with the reference that was missing', () => {
    expect(coming(['Ref;Question;Owner', 'MR-13; who overrides  the score? ;Marek'])).toEqual({
      added: [],
      changed: [['b', { reference: 'MR-13', owner: 'Marek' }]],
    });
  });

  it('and takes nothing away where it is blank, nor changes what says the same', () => {
    expect(
      coming([
        'Question;Answer;Owner',
        'Who overrides the score?;;',
        'Which period was the model trained on?;;ruiz, ana',
      ]),
    ).toEqual({ added: [], changed: [] });
  });

  it('only where nothing stands, if what is there is kept', () => {
    const rows = ['Question;Answer;Owner;Kind', 'Who overrides the score?;Marek;Marek;Clarification'];
    expect(coming(rows, LOG, { over: false, theirs: true }).changed).toEqual([
      ['b', { theirs: 'clarification', owner: 'Marek' }],
    ]);
    expect(coming(rows, LOG, { over: false, theirs: false }).changed).toEqual([['b', { owner: 'Marek' }]]);
    expect(coming(rows).changed).toEqual([['b', { kind: 'clarification', owner: 'Marek', answer: 'Marek' }]]);
  });

  it('with marks that are theirs, which leave ours as they are', () => {
    const rows = ['Question;Kind', 'Who overrides the score?;Blocking'];
    expect(coming(rows)).toEqual({ added: [], changed: [] });
    expect(coming(rows, LOG, { over: true, theirs: true }).changed).toEqual([['b', { theirs: 'blocking' }]]);
  });

  it('once: a row that was copied to write another question in it is one more', () => {
    const rows = ['Question;Id in Unstall', 'Who overrides the score, and when?;b', 'Who pays for it all?;b'];
    expect(coming(rows)).toEqual({
      added: ['Who pays for it all?'],
      changed: [['b', { text: 'Who overrides the score, and when?' }]],
    });
  });

  it('and a second time changes nothing', () => {
    const rows = [
      'Ref;Question;Answer',
      'MR-12;Which months was the model trained on?;24',
      'MR-20;And who signs?;',
    ];
    const { table, columns } = readAs(rows.join('\n'), ';');
    const { questions, changes } = takeQuestions(table, columns, roomBeside(LOG), LOG, over);
    const patched = LOG.map((row) => ({
      ...row,
      ...changes.find(({ question }) => question === row)?.patch,
    }));
    const after = [...patched, ...questions.map((taken, at) => ({ ...asked(`new-${at}`, ''), ...taken }))];
    expect(coming(rows, after)).toEqual({ added: [], changed: [] });
  });

  it('as far as there is room for its texts, and says how much is left out', () => {
    const { table, columns } = readAs(
      ['Question;Answer', `Who overrides the score?;${'w'.repeat(100)}`, 'And who signs?;'].join('\n'),
      ';',
    );
    const { questions, changes, notes } = takeQuestions(
      table,
      columns,
      { rows: 9, characters: 50 },
      LOG,
      over,
    );
    expect([questions.length, changes.length]).toEqual([1, 0]);
    expect(notes).toContainEqual(expect.stringMatching(/^1 row is left out, from the end: .* more text/));
  });
});
