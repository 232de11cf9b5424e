import { describe, expect, it } from 'vitest';
import { type Document, type Section, section } from '../../report/document.ts';
import { readPlan } from '../document/read.ts';
import { blankPlan } from '../document/schema.ts';
import { merge } from '../merging/merge.ts';
import { isPrinted, partsOf, printedOf } from './parts.ts';

const text = (words: string) => ({ kind: 'text' as const, text: words });
const document = (sections: Section[]): Document => ({
  ...{ id: 'team', title: '', program: '', firm: '', reader: '', day: '', language: 'en-GB', onePage: false },
  sections,
  slides: [],
  dates: [],
});
const WHOLE = document([
  section('opening', '', { lead: text('First') }),
  section('gate', 'Gate', {
    sections: [
      section('g', 'A gate', { sections: [section('log', '', { blocks: [text('Log')] })] }),
      section('believed', 'What we believe', { private: true, lead: text('Guess') }),
    ],
  }),
  section('recovery', 'Rescue', {
    private: true,
    sections: [section('brief', 'Brief', { lead: text('b') })],
  }),
]);
const ids = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ id, sections }) => [id, ...ids(sections)]);

describe('the parts of a document', () => {
  it('are those with a name, one in the other, private ones off', () => {
    const [gate, recovery, ...none] = partsOf(WHOLE, undefined);
    expect(none).toEqual([]);
    expect(gate).toMatchObject({ path: 'team/gate', name: 'Gate', private: false, printed: true });
    expect(gate?.parts.map(({ path, printed }) => [path, printed])).toEqual([
      ['team/gate/g', true],
      ['team/gate/believed', false],
    ]);
    expect(recovery).toMatchObject({ private: true, printed: false });
  });

  it('are printed as they come: without what is private, and without what is within it', () => {
    expect(ids(printedOf(WHOLE, undefined).sections)).toEqual(['opening', 'gate', 'g', 'log']);
  });

  it('are printed as somebody chose', () => {
    const chosen = { 'team/gate/g': false, 'team/recovery': true };
    expect(ids(printedOf(WHOLE, chosen).sections)).toEqual(['opening', 'recovery', 'brief']);
    expect(ids(printedOf(WHOLE, { 'team/gate': false, 'team/gate/believed': true }).sections)).toEqual([
      'opening',
    ]);
  });

  it('have what no choice says, whatever a file has for a name', () => {
    for (const path of ['constructor', '__proto__', 'toString'])
      expect(isPrinted({}, path, true)).toBe(false);
  });

  it('have their own choice in each document', () => {
    const chosen = { 'team/recovery': true };
    expect(ids(printedOf({ ...WHOLE, id: 'committee' }, chosen).sections)).not.toContain('recovery');
  });
});

describe('the choice of parts', () => {
  const plan = (parts?: Record<string, boolean>) => ({ ...blankPlan('p'), ...(parts && { parts }) });

  it('is kept with the plan, and a plan without one has none', () => {
    const read = readPlan(JSON.stringify(plan({ 'team/recovery': true })));
    expect(read.kind === 'plan' && read.plan.parts).toEqual({ 'team/recovery': true });
    const bare = readPlan(JSON.stringify(plan()));
    expect(bare.kind === 'plan' && 'parts' in bare.plan).toBe(false);
  });

  it('is merged part by part', () => {
    const mine = { ...plan({ 'team/a': true }), revision: 2, saved: 'm' };
    const theirs = { ...plan({ 'team/b': false }), revision: 2, saved: 't' };
    const merged = merge(plan(), mine, theirs);
    expect(merged.plan.parts).toEqual({ 'team/a': true, 'team/b': false });
    expect(merged.conflicts).toEqual([]);
  });
});
