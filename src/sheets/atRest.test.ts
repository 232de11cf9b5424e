import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import plan from '../../content/examples/second-look.json';
import { runs } from '../../tests/support/runs.ts';
import { atRest, TELLS } from './atRest.ts';
import { type Fields, type Leaf, rows, part, text } from './fields.ts';
import { SHEET_TABLES } from './index.ts';
import { LEAD } from './lead/fields.ts';
import { STEERING } from './steering/fields.ts';
import { STALLED } from './stalled/fields.ts';

/** Every field is called by its key. */
const byKey = (key: string) => ({ label: key });
const decisions = STEERING.fields.decisions;
const DECISION = {
  id: 'd',
  question: ' Who owns it? ',
  decider: 'Ines',
  date: '2026-12-08',
  options: 'IT; compliance',
};

describe('a row at rest', () => {
  it('is called by the first of its names that is not blank, and tells what its list says matters', () => {
    expect(atRest('decisions', decisions, DECISION, byKey)).toEqual({
      name: 'Who owns it?',
      facts: [
        { key: 'decider', label: 'decider', text: 'Ines' },
        { key: 'date', label: 'date', text: '8 Dec 2026' },
      ],
      more: 1,
      unread: false,
    });
    const unasked = atRest(
      'decisions',
      decisions,
      { ...DECISION, question: '', decision: 'IT owns it' },
      byKey,
    );
    expect([unasked.name, unasked.facts.map(({ key }) => key)]).toEqual(['IT owns it', ['decider', 'date']]);
  });

  it('tells who, when, which and how much where its list does not say, and of a range what is likely', () => {
    const stale = { id: 's', what: 'The test', on: '2027-01-05', low: '1', likely: '2', high: '3' };
    const { facts, more } = atRest('stale', STALLED.fields.stale, stale, byKey);
    expect(facts.map(({ text }) => text)).toEqual(['5 Jan 2027', '2']);
    expect(more).toBe(2);
  });

  it('tells a choice by its name, a tick by its field, and both without another word', () => {
    const meeting = { id: 'm', date: '2026-12-01', sponsor: true, outcome: '', present: [] };
    expect(atRest('meetings', STEERING.fields.meetings, meeting, byKey).facts).toEqual([
      { key: 'sponsor', label: '', text: 'sponsor' },
    ]);
    const authority = { id: 'a', function: 'IT', may: '', written: 'yes' };
    expect(
      atRest('authorities', LEAD.fields.authorities, authority, byKey).facts.map(({ text }) => text),
    ).toEqual(['In writing']);
    const others = (_: string, { names }: Leaf) => ({ label: 'x', names: names && { yes: 'Signed' } });
    expect(
      atRest('authorities', LEAD.fields.authorities, authority, others).facts.map(({ text }) => text),
    ).toEqual(['Signed']);
  });

  it('cuts what is long, with a sign', () => {
    const { name, facts } = atRest(
      'decisions',
      decisions,
      { ...DECISION, question: 'w'.repeat(81), decision: 'w'.repeat(80) },
      byKey,
    );
    expect(name).toBe(`${'w'.repeat(80)} …`);
    expect(facts[0]?.text).toBe('w'.repeat(80));
  });

  it('says so where a day in it is none', () => {
    expect(atRest('decisions', decisions, { ...DECISION, date: 'next week' }, byKey)).toMatchObject({
      unread: true,
      facts: [{ key: 'decider' }, { text: 'next week' }],
    });
  });

  it('counts whatever is typed in it and not told, in any list', () => {
    const wide = rows(['a'], { a: text, b: part, c: part, d: part, e: part, f: part });
    const value = fc.constantFrom('', ' ', 'x');
    fc.assert(
      fc.property(fc.record({ a: value, b: value, c: value, d: value, e: value, f: value }), (row) => {
        const { name, facts, more } = atRest('wide', wide, row, byKey);
        expect(facts.length).toBeLessThanOrEqual(4);
        expect((name ? 1 : 0) + facts.length + more).toBe(
          Object.values(row).filter((one) => one.trim()).length,
        );
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('every list', () => {
  type Filled = Record<string, Record<string, Record<string, unknown>[]>>;
  const lists = Object.entries(SHEET_TABLES).flatMap(([sheet, { table }]) =>
    Object.entries<Fields[string]>(table.fields).flatMap(([key, field]) => {
      const filled = (plan as unknown as Filled)[sheet]?.[key] ?? [];
      return field.is === 'rows' && filled.length > 0 ? [{ key, table: field, filled }] : [];
    }),
  );

  it('is tried, and each of which something is said by hand', () => {
    expect(lists.length).toBeGreaterThan(12);
    expect(lists.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(TELLS)));
  });

  it.each(lists)('tells what rows of $key are called, and something of most', ({ key, table, filled }) => {
    const all = filled.map((row) => atRest(key, table, row, byKey));
    expect(all.filter(({ name }) => name === '')).toEqual([]);
    expect(all.filter(({ facts }) => facts.length > 0).length).toBeGreaterThanOrEqual(all.length / 2);
    expect(Object.keys(table.fields)).toEqual(expect.arrayContaining([...(TELLS[key] ?? [])]));
  });
});
