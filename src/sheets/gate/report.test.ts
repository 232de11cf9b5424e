import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../report/formats/markdown/markdown.ts';
import { shown } from '../../report/shown.fixture.ts';
import { DIRECTIONS } from './fields.ts';
import { activities, longLog, question, questions, sheet } from './gate.fixture.ts';
import {
  brief,
  FRAME,
  facts,
  GATE,
  headings,
  LOG,
  LOGGED,
  lists,
  logged,
  MET,
  report,
  table,
  texts,
  told,
  UNASKED,
  WORK,
} from './report.fixture.ts';
import { reportGate } from './report.ts';

describe('the report of a gate', () => {
  it('looks up the gate of each row a few times, however many gates there are', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `g${index}`);
    let looks = 0;
    const counted = <Row extends object>(row: Row) =>
      new Proxy(row, {
        get: (target, name) => {
          if (name === 'gate') looks++;
          return Reflect.get(target, name);
        },
      });
    const log = ids.map((id) => counted(question({ id: `q-${id}`, gate: id, text: 'Why?' })));
    const blocks = shown(
      reportGate({ ...sheet({ gates: ids.map((id) => ({ id })) }), questions: log }, FRAME),
    );
    expect(headings(blocks).filter((text) => text === 'the questions')).toHaveLength(200);
    expect(looks).toBeLessThan(5 * ids.length);
  });

  it('says nothing of a sheet nobody has touched', () => {
    expect(shown(reportGate(sheet({}), FRAME))).toEqual([]);
  });

  it('opens with the facts, what triage knows among them', () => {
    const blocks = report();
    expect(headings(blocks)).toEqual(['Gate', 'Model risk signs', 'Fifteen minutes with Dr Priya Raman']);
    expect(facts(blocks).slice(0, 5)).toEqual([
      ['the kind', 'Function'],
      ['the whose', 'Dr Priya Raman'],
      ['the since', '11 Oct 2026'],
      ['the driverIs', 'Ines'],
      ['the opens', 'She signs'],
    ]);
    expect(texts(blocks)).toContain('It has waited 40 days as of 20 Nov 2026.');
  });

  it('says that nobody drives it, and what nobody has said', () => {
    const said = new Map(
      facts(report({}, { driverIs: 'nobody', whose: '', since: '' })) as [string, string][],
    );
    expect(said.get('the driverIs')).toBe('Nobody');
    expect(said.get('the whose')).toBe('not yet said');
    expect(said.get('the since')).toBe('not yet said');
  });

  it('tells of every gate', () => {
    const blocks = shown(reportGate(sheet({ gates: [GATE, { id: 'h', name: 'Security signs' }] }), FRAME));
    expect(headings(blocks)).toContain('Security signs');
    expect(headings(blocks)).toContain('Fifteen minutes');
  });

  it('of a gate that has opened says what was said, and nothing of what was prepared, offered or to stop', () => {
    const opened = { opened: '2026-10-12' };
    const rows = { activities: WORK };
    expect(headings(report(rows, opened))).toEqual(['Gate', 'Model risk signs']);
    expect(texts(report(rows, opened))).toEqual(['It waited 1 day, and opened on 12 Oct 2026.']);
    const said = report(rows, { ...opened, ...MET });
    expect(headings(said).slice(2)).toEqual(['What Dr Priya Raman said']);
    expect(texts(said).slice(1)).toEqual(['the said, 10 Sep 2026:', 'Three block.']);
    expect(JSON.stringify(said)).not.toMatch(/Which of these|best people|evidence|Pack/);
    const log = questions({
      text: 'Why?',
      theirs: 'blocking',
      evidence: 'A test',
      answer: 'So',
      date: '2026-10-01',
    });
    const asked = report({ questions: log }, { ...opened, ...MET });
    expect(JSON.stringify(asked).split('Why?')).toHaveLength(2);
    expect(JSON.stringify(asked)).not.toContain('A test');
  });

  it('says under an answer where it can be checked, and of a question without one that it has none', () => {
    const log = questions(
      { text: 'Which period?', answer: 'Two years', place: 'File, page 3', date: '2026-09-11' },
      { text: 'Who decides?', date: '2026-12-11' },
    );
    const { columns, rows } = table(report({ questions: log }), UNASKED);
    expect(columns.map(({ label }) => label).slice(-2)).toEqual(['the answer', 'Whose; answered, or due']);
    expect(rows.map((row) => row.slice(-2))).toEqual([
      ['Two years\nChecked in: File, page 3', '11 Sep 2026'],
      ['No answer yet', '11 Dec 2026'],
    ]);
    const [open] = questions({ text: 'Who?', answer: 'Who rings is decided, who answers is still open.' });
    expect(table(report({ questions: open ? [open] : [] }), UNASKED).rows[0]?.at(-2)).toContain(
      '\nAnswered in part: its own words leave the rest to be decided',
    );
  });

  it('lists the log, once it was said what blocks, blocking questions first by their own numbers, without blank lines', () => {
    const blocks = report({ questions: told(LOG) }, MET);
    expect(LOGGED.map((caption) => table(blocks, caption).rows)).toEqual([
      [['3', 'Who decides?', 'No answer yet', 'Beth']],
      [['4', 'Which release?', 'No answer yet', '']],
      [['1', 'Which period?', 'Two years', 'Joel\n11 Sep 2026']],
    ]);
  });

  it('says where the effort goes, what is motion, and what to stop', () => {
    const blocks = report({ activities: WORK });
    expect(table(blocks, 'Activities, by direction').rows.map((row) => row[0])).toEqual(['Test', 'Pack']);
    expect(table(blocks, 'Shares of the effort').rows).toEqual([
      ['Through', '12', '16%', 'Motion'],
      ['Around', '64', '84%', 'Activity only'],
      ['Waiting', '0', '0%', 'Activity only'],
    ]);
    expect(headings(blocks).at(-1)).toBe('the activities');
    expect(lists(blocks).at(-1)).toEqual(['Pack, 64 hours a week: Paused']);
    expect(texts(blocks)).toContain('Stopping these frees 64 hours a week for the gate.');
  });

  it.each(['Closed on 14 August; two go to the test', 'Stopped: it would ask again', ' struck out in May'])(
    'counts no hours of what has stopped, and has it to stop no more: %s',
    (becomes) => {
      const gone = { what: 'Folder', effort: '34', direction: 'around' as const, stop: true, becomes };
      const blocks = report({ activities: [...WORK, ...activities(gone)] });
      expect(texts(blocks)).toContain('Stopped already, and in no sum: “Folder”.');
      expect(table(blocks, 'Shares of the effort').rows[1]).toEqual(['Around', '64', '84%', 'Activity only']);
      expect(lists(blocks).at(-1)).toEqual(['Pack, 64 hours a week: Paused']);
    },
  );

  it('says so where the rounded shares do not add up to a hundred', () => {
    const thirds = DIRECTIONS.map((direction) => ({ what: 'Work', effort: '10', direction }));
    const blocks = report({ activities: activities(...thirds) });
    const { rows } = table(blocks, 'Shares of the effort, rounded: they add up to 99%');
    expect(rows.map((row) => row[2])).toEqual(['33%', '33%', '33%']);
  });

  it('says nothing of a sum that nobody can read from the shares', () => {
    const [one, other] = DIRECTIONS;
    const blocks = report({
      activities: activities(
        { what: 'Work', effort: '199', direction: one },
        { what: 'Work', effort: '1', direction: other },
      ),
    });
    expect(
      table(blocks, 'Shares of the effort')
        .rows.map((row) => row[2])
        .slice(0, 2),
    ).toEqual(['>99%', '<1%']);
  });

  it('can be exported, whatever was typed', () => {
    const hostile = '<img src=x onerror=alert(1)> | [a](javascript:b) `c`';
    const rows = {
      questions: questions({ text: hostile, answer: hostile }),
      activities: activities({ what: hostile }),
    };
    const markdown = renderMarkdown('Plan', report(rows, { said: hostile, whose: hostile, leave: hostile }));
    expect(markdown).not.toMatch(/(?<!\\)(<img|`c|\[a)/);
    expect(markdown).not.toMatch(/undefined|NaN/);
  });
});

describe('the report of a long log', () => {
  it('prints sixty questions whole', () => {
    const blocks = report({ questions: told(longLog(60)) }, MET);
    expect(logged(blocks)).toHaveLength(60);
    expect(texts(blocks).join(' ')).not.toContain('Left to the evidence list');
  });

  it('prints of a thousand those that block or are open, and counts what it leaves to the evidence list', () => {
    const log = told(longLog(1000));
    const blocks = report({ questions: log }, MET);
    const printed = log.filter((question) => question.kind === 'blocking' || question.answer === '');
    expect(logged(blocks)).toHaveLength(printed.length);
    expect(table(blocks, LOGGED[0] ?? '').rows).toHaveLength(10);
    const left = log.filter((question) => !printed.includes(question));
    const clarifications = left.filter((question) => question.kind === 'clarification').length;
    expect(texts(blocks)).toContain(
      `Left to the evidence list, each with the place where it can be checked: ${clarifications} answered clarifications and ${left.length - clarifications} other answered questions.`,
    );
    expect(lists(brief(MET, log))[0]).toHaveLength(10);
  });
});
