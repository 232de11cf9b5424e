import { SHEET_TABLES, wordsOf } from '../index.ts';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { PROGRAM } from '../program.ts';
import type { FieldWording, Wording } from '../wording.ts';
import { type MilestoneField, MILESTONE } from './fields.ts';
import { reportMilestone } from './report.ts';
import { shown, type Shown } from '../../report/shown.fixture.ts';

vi.mock('./assess.ts', async () => ({
  assessMilestone: (await import('./assess.fixture.ts')).plainCoach,
}));

const wording: Wording<MilestoneField> = {
  id: 'milestone',
  title: 'Milestone',
  purpose: '',
  chapter: 'milestone',
  fields: Object.fromEntries(
    wordsOf(SHEET_TABLES.milestone).map((field) => [field, { label: `the ${field}` }]),
  ) as Record<MilestoneField, FieldWording>,
};
const report = (fields: object, dayZero = '2026-09-02') =>
  shown(reportMilestone(v.parse(MILESTONE.schema, fields), v.parse(PROGRAM.schema, { dayZero }), wording));
const checks = (blocks: Shown[]) =>
  blocks.flatMap((block) => (block.kind === 'checklist' ? block.items : []));
const facts = (blocks: Shown[]) =>
  blocks.flatMap((block) => (block.kind === 'facts' ? block.rows.map(({ value }) => value) : []));

describe('the report of a milestone', () => {
  it('of a blank sheet says what is open, and judges nothing', () => {
    const blocks = report({});
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'text', 'facts']);
    expect(blocks[1]).toMatchObject({ tone: 'quiet' });
    expect(facts(blocks)).toEqual(Array(6).fill('not yet said'));
  });

  it('gives the sentence word for word, then the verdict, with its tone', () => {
    const sentence = 'It is specific, binary and in production.';
    const [heading, quote, , verdict] = report({ sentence: ` ${sentence} ` });
    expect(heading).toMatchObject({ kind: 'heading', level: 2, id: 'milestone' });
    expect(quote).toMatchObject({ text: `“${sentence}”` });
    expect(verdict).toEqual({ kind: 'text', text: 'This milestone has teeth.', tone: 'go' });
    expect(report({ sentence: 'binary' })[3]).toMatchObject({ tone: 'stop' });
  });

  it('says of each test which words led to it, and what would mend the one that fails', () => {
    expect(checks(report({ sentence: 'specific, in production' }))).toEqual([
      { state: 'yes', text: 'Specific. “specific”: it says so.', note: '' },
      { state: 'no', text: 'Not binary. “the”: it says little.', note: 'Say what is binary.' },
      { state: 'yes', text: 'In production. “production”: it says so.', note: '' },
    ]);
  });

  it('marks a person’s verdict as one, with its reason where there is one', () => {
    const tests = {
      binary: { overruled: 'passes', reason: ' Ninety is a mark ' },
      production: { overruled: 'fails' },
    };
    expect(checks(report({ sentence: 'specific, in production', tests })).slice(1)).toEqual([
      { state: 'yes', text: 'Binary.', note: 'Our verdict: Ninety is a mark' },
      { state: 'no', text: 'Not in production.', note: 'Our verdict.' },
    ]);
  });

  it('counts the day from day 0, and prints the date alone while there is none', () => {
    expect(facts(report({ date: '2026-12-01' }))[0]).toBe('1 Dec 2026, day 90');
    expect(facts(report({ date: '2026-12-01' }, ''))[0]).toBe('1 Dec 2026');
  });

  it('prints who shows it to whom, and what follows', () => {
    const fields = {
      ...{ shownBy: 'Beth', shownTo: 'The committee', shownOn: '2026-12-01' },
      ...{ failed: 'Not live', consequence: 'It meets' },
    };
    expect(facts(report(fields)).slice(1)).toEqual([
      ...['Beth', 'The committee', '1 Dec 2026', 'Not live', 'It meets'],
    ]);
  });
});
