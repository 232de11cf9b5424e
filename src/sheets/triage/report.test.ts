import { SHEET_TABLES, wordsOf } from '../index.ts';
import { describe, expect, it } from 'vitest';
import type { FieldWording, Wording } from '../wording.ts';
import { type Answer, blankAnswer, type TriageField } from './fields.ts';
import { reportTriage } from './report.ts';
import { shown } from '../../report/shown.fixture.ts';

const wording: Wording<TriageField> = {
  id: 'triage',
  title: 'Triage',
  purpose: '',
  chapter: 'triage',
  fields: Object.fromEntries(
    wordsOf(SHEET_TABLES.triage).map((field) => [field, { label: `label of ${field}` }]),
  ) as Record<TriageField, FieldWording>,
};
const answer = (id: string, patch: Partial<Answer>): Answer => ({ ...blankAnswer(id), ...patch });

describe('the report of triage', () => {
  it('says so when the question has no answer', () => {
    expect(shown(reportTriage({ answers: [answer('a', { text: ' ' })] }, wording))).toEqual([
      { kind: 'heading', level: 2, text: 'Triage', id: 'triage' },
      { kind: 'text', text: expect.stringContaining('no answer yet'), tone: 'quiet' },
    ]);
  });

  it('gives a pick in full, with what is open said to be open', () => {
    const pick = answer('a', {
      text: ' Security signs ',
      pick: 'picked',
      overruled: 'concrete',
      reason: 'seen it',
      due: '2026-09-30',
      gate: 'artifact',
    });
    const [, heading, facts] = shown(reportTriage({ answers: [pick] }, wording));
    expect(heading).toEqual({ kind: 'heading', level: 3, text: 'Security signs' });
    expect(facts).toEqual({
      kind: 'facts',
      rows: [
        { label: 'label of owner', value: 'not yet said' },
        { label: 'label of due', value: '30 Sep 2026' },
        { label: 'label of gate', value: 'Artifact' },
        { label: 'label of check', value: 'not yet said' },
        { label: 'Reads as', value: 'concrete (our verdict: seen it)' },
      ],
    });
  });

  it('lists the rest as not now, in the order given, each with the verdict that counts', () => {
    const answers = [
      answer('a', { text: 'One', overruled: 'symptom' }),
      answer('b', { text: 'Two', pick: 'picked' }),
      answer('c', { text: '' }),
      answer('d', { text: 'Three', overruled: 'concrete', reason: ' because ' }),
    ];
    expect(shown(reportTriage({ answers }, wording)).at(-1)).toMatchObject({
      kind: 'table',
      table: {
        caption: 'Not now',
        rows: [
          ['One', 'symptom (our verdict)'],
          ['Three', 'concrete (our verdict: because)'],
        ],
      },
    });
  });

  it('keeps what is known of an answer that is not now', () => {
    const known = answer('a', { text: 'One', owner: ' Ines ', due: '2026-09-30', gate: 'artifact' });
    const [, table] = shown(reportTriage({ answers: [known, answer('b', { text: 'Two' })] }, wording));
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.table.columns.map(({ label }) => label).slice(2)).toEqual([
      ...['label of owner', 'label of due', 'label of gate'],
    ]);
    expect(table.table.rows.map((row) => row.slice(2))).toEqual([
      ['Ines', '30 Sep 2026', 'Artifact'],
      ['', '', ''],
    ]);
  });

  it('has no table of the rest when everything is picked', () => {
    const blocks = shown(reportTriage({ answers: [answer('a', { text: 'One', pick: 'picked' })] }, wording));
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'facts']);
  });
});
