import { SHEET_TABLES, wordsOf } from '../index.ts';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { FieldWording, Wording } from '../wording.ts';
import { type SteeringField, STEERING } from './fields.ts';
import { agendaItems, reportSteering, verdictChecks } from './report.ts';
import { judgeCommittee } from './review.ts';
import { show } from '../../report/values.ts';
import { shown, type Shown } from '../../report/shown.fixture.ts';

const TODAY = '2026-11-20';
const wording: Wording<SteeringField> = {
  id: 'steering',
  title: 'Steering',
  purpose: '',
  chapter: 'steering',
  fields: Object.fromEntries(
    wordsOf(SHEET_TABLES.steering).map((field) => [field, { label: `the ${field}` }]),
  ) as Record<SteeringField, FieldWording>,
};
const SHEET = {
  sponsor: 'Tomas Reyl',
  chair: 'delegate',
  cadence: 'monthly',
  next: '2026-12-08',
  members: [{ id: 'ines', name: ' Ines Calloway ', right: 'agrees' }, { id: 'blank' }],
  decisions: [
    {
      id: 'd1',
      question: 'Who owns it?',
      options: 'A; B',
      decider: 'Tomas',
      decision: 'A',
      date: '2026-10-13',
    },
    { id: 'd2', question: 'Is it funded?', decider: 'Tomas', date: '2026-12-08' },
    { id: 'd3' },
  ],
  commitments: [
    { id: 'c1', function: 'Security', promise: 'Retests', due: '2026-11-13', kept: 'missed' },
    { id: 'c2', function: 'IT', promise: 'Installs', due: '2026-11-19' },
    { id: 'c3', promise: 'Trains', due: '2026-12-01' },
    { id: 'c4', function: 'Legal', promise: 'Answers', due: '2026-10-01', kept: 'kept' },
  ],
  meetings: [
    { id: 'm', date: '2026-11-19', present: ['ines', 'left'], sponsor: true, outcome: 'Owner named' },
  ],
};
const steering = (changes: object = {}) => v.parse(STEERING.schema, { ...SHEET, ...changes });
const report = (changes: object = {}) => shown(reportSteering(steering(changes), wording, TODAY));
const table = (blocks: Shown[], caption: string) =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.table.caption === caption ? [block.table] : [],
  )[0];

describe('the report of steering', () => {
  it('begins with the verdict and all its reasons', () => {
    const [heading, , verdict, reasons] = report();
    expect(heading).toMatchObject({ kind: 'heading', id: 'steering' });
    expect(verdict).toEqual({ kind: 'text', text: 'This is a status forum.', tone: 'stop', own: true });
    expect(reasons).toMatchObject({ kind: 'checklist' });
    expect(shown(reportSteering(v.parse(STEERING.schema, {}), wording, TODAY))[2]).toMatchObject({
      tone: 'quiet',
    });
  });

  it('says how to mend what fails, and nothing of what holds', () => {
    const checks = verdictChecks(judgeCommittee(steering(), TODAY));
    const find = (text: string) => checks.find((check) => check.text.startsWith(text));
    expect(find('A delegate chairs')).toMatchObject({
      state: 'no',
      note: expect.stringContaining('sponsor'),
    });
    expect(find('Nobody has said whether it can settle')?.state).toBe('open');
    expect(find('It meets at least once')).toMatchObject({ state: 'yes', note: '' });
  });

  it('shows a blank sheet as open, without a table', () => {
    const blocks = shown(reportSteering(v.parse(STEERING.schema, {}), wording, TODAY));
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'text', 'checklist', 'facts']);
    const facts = blocks.find((block) => block.kind === 'facts');
    expect(facts?.rows.map(({ value }) => value)).toEqual(Array(4).fill('not yet said'));
  });

  it('leaves rows out that say nothing', () => {
    expect(table(report(), 'the members')?.rows).toEqual([['Ines Calloway', '', 'Must agree']]);
    expect(table(report(), 'the decisions')?.rows).toHaveLength(2);
  });

  it('tells a decision from a question that is open', () => {
    const [decided, open] = table(report(), 'the decisions')?.rows ?? [];
    expect(decided?.join('\n')).toMatch(/Who owns it\?.*A; B.*A \(Tomas, 13 Oct 2026\)/s);
    expect(open?.join('\n')).toContain('Open (Tomas, 8 Dec 2026)');
  });

  it('says of each commitment how it stands', () => {
    expect(table(report(), 'the commitmentsMade')?.rows.map((row) => [row[1], row[2], row[3]])).toEqual([
      ['Retests', '13 Nov 2026', 'Missed'],
      ['Installs', '19 Nov 2026 (1 day late)', 'Overdue'],
      ['Trains', '1 Dec 2026', 'Open'],
      ['Answers', '1 Oct 2026', 'Kept'],
    ]);
  });

  it('names who came, the sponsor first, and has a word for who is no member any more', () => {
    expect(table(report(), 'the present')?.rows).toEqual([
      ['19 Nov 2026', 'Tomas Reyl, Ines Calloway, a former member'],
    ]);
    expect(table(report(), 'the meetings')?.rows).toEqual([['19 Nov 2026', 'Owner named']]);
  });

  it('gives every table row a cell for each column', () => {
    for (const block of report()) {
      if (block.kind !== 'table') continue;
      for (const row of block.table.rows) expect(row).toHaveLength(block.table.columns.length);
    }
  });
});

describe('the agenda in words', () => {
  it('runs from what was missed over what is late and open to what falls due', () => {
    expect(agendaItems(steering(), wording.fields, TODAY).map(show)).toEqual([
      expect.stringMatching(/^Missed\. Security: Retests\./),
      'Overdue, due 19 Nov 2026 (1 day late). IT: Installs.',
      'To decide. Is it funded? the decider: Tomas.',
      'Due by 1 Dec 2026. A function: Trains.',
    ]);
  });

  it('gives the options of a question and says when nobody decides it', () => {
    const decisions = [{ id: 'd', question: 'Is it funded?', options: ' All; none ' }];
    const items = agendaItems(steering({ decisions, commitments: [] }), wording.fields, TODAY);
    expect(items.map(show)).toEqual([
      'To decide. Is it funded? Options: All; none. the decider: not yet said.',
    ]);
  });

  it('stands under the date of the meeting, and only when there is something on it', () => {
    const headings = (changes: object) =>
      report(changes)
        .flatMap((block) => (block.kind === 'heading' && block.level === 3 ? [block.text] : []))
        .filter((text) => text.startsWith('Next'));
    expect(headings({})).toEqual(['Next agenda, 8 Dec 2026']);
    expect(headings({ next: '' })).toEqual(['Next agenda']);
    expect(headings({ decisions: [], commitments: [] })).toEqual([]);
  });
});
