import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import functions from '../../../content/control-functions.yaml?raw';
import jurisdictions from '../../../content/jurisdictions.yaml?raw';
import sources from '../../../content/sources.yaml?raw';
import content from '../../../content/starter-sets.yaml?raw';
import { question } from './governance.fixture.ts';
import { GOVERNANCE } from './fields.ts';
import { type FunctionContent, holds, type StarterContent, starterSets } from './starters.ts';
import * as v from 'valibot';

const FUNCTIONS: FunctionContent = parse(functions);
const CONTENT: StarterContent = parse(content);
const SETS = starterSets(FUNCTIONS, CONTENT);
const ALL = SETS.flatMap(({ starters }) => starters);
const ids = (all: { id: string }[]) => all.map(({ id }) => id);

describe('the starter sets', () => {
  it('have one for each control function, one for each kind of model and of firm, one for each jurisdiction', () => {
    const by = (kind: string) => ids(SETS.filter((set) => set.by === kind));
    expect(by('function')).toEqual(ids(FUNCTIONS.functions));
    expect(by('kind')).toEqual(['statistical', 'machine-learned', 'generative', 'vendor']);
    expect(by('firm')).toEqual(['insurer', 'asset-manager']);
    expect(by('jurisdiction')).toEqual(ids(parse(jurisdictions).jurisdictions));
  });

  it('hold no question twice, and rows that a plan can be read back with', () => {
    expect(new Set(ids(ALL.map(({ row }) => row))).size).toBe(ALL.length);
    expect(new Set(ALL.map(({ row }) => row.asks)).size).toBe(ALL.length);
    for (const { row } of ALL) expect(v.parse(GOVERNANCE.fields.inputs.row, row)).toMatchObject(row);
  });

  it('name sources that are known, the first of them in the row, and a caveat for every question', () => {
    const known = new Set(ids(parse(sources)));
    for (const { row, sources: own, note } of ALL) {
      expect(own.filter((id) => !known.has(id))).toEqual([]);
      expect(row.source).toBe(own[0] ?? '');
      expect(note.trim()).not.toBe('');
    }
    for (const { caveat } of SETS) expect(caveat.trim()).not.toBe('');
  });

  it('cite the rescinded SR 11-7 only beside its successor, and say so', () => {
    const citing = CONTENT.sets
      .flatMap(({ questions }) => questions)
      .filter((one) => one.sources.includes('sr-11-7'));
    expect(citing).not.toEqual([]);
    for (const one of citing) {
      expect(one.sources).toContain('sr-26-2');
      expect(one.caveat).toContain('rescinded');
    }
  });

  it('refuse a question of a function that nobody knows', () => {
    const [set] = CONTENT.sets;
    const [one] = set?.questions ?? [];
    if (!set || !one) throw new Error('no set');
    const broken = { sets: [{ ...set, questions: [{ ...one, function: 'nobody' }] }] };
    expect(() => starterSets(FUNCTIONS, broken)).toThrow('no control function “nobody”');
  });

  it('know a question that is on the list by its id, reworded or not, and by its words', () => {
    const [first] = ALL;
    if (!first) throw new Error('no starters');
    expect(holds([], first.row)).toBe(false);
    expect(holds([question({ id: first.row.id, asks: 'Reworded' })], first.row)).toBe(true);
    expect(holds([question({ asks: ` ${first.row.asks.toUpperCase()} ` })], first.row)).toBe(true);
    expect(holds([question()], first.row)).toBe(false);
  });
});
