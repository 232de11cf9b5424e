import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankAnswer } from '../../sheets/triage/fields.ts';
import { examplePlan } from '../documents/plans.fixture.ts';
import {
  MOST_PROGRAMS,
  PROGRAMS_VERSION,
  readPlanFile,
  readPrograms,
  writeFiles,
  writePrograms,
} from './programsFile.ts';
import { readPlan } from '../document/read.ts';
import { blankPlan, type Plan, VERSION } from '../document/schema.ts';

const named = (id: string, name: string): Plan => {
  const plan = blankPlan(id);
  return { ...plan, revision: 1, program: { ...plan.program, name } };
};
const file = (fields: object) =>
  JSON.stringify({ app: 'unstall', version: PROGRAMS_VERSION, programs: [named('a', 'One')], ...fields });
const whyOf = (text: string) => {
  const read = readPrograms(text);
  return read.kind === 'refused' ? read.why : `${read.kind} was read`;
};

describe('a file of several programs', () => {
  it('gives back what was written, unknown fields and what is archived included', () => {
    const programs = [
      { plan: { ...examplePlan(), extra: [1, 2] }, archived: false },
      { plan: named('away', 'Put away'), archived: true },
    ];
    expect(readPrograms(writePrograms(programs))).toEqual({ kind: 'programs', programs, unread: [] });
  });

  it('gives back any names it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 200 }), { minLength: 1, maxLength: 5 }), (names) => {
        const programs = names.map((name, index) => ({ plan: named(`p${index}`, name), archived: false }));
        expect(readPrograms(writePrograms(programs))).toEqual({ kind: 'programs', programs, unread: [] });
      }),
    );
  });

  it('names each program that can’t be read and why, and gives the others', () => {
    const later = { ...named('b', 'From later'), version: VERSION + 1 };
    const read = readPrograms(file({ programs: [named('a', 'One'), later, null, { program: 3 }] }));
    expect(read).toMatchObject({
      kind: 'programs',
      programs: [{ plan: { id: 'a' } }],
      unread: [
        { name: 'From later', why: expect.stringContaining('newer Unstall') },
        { name: 'A program without a readable name' },
        { name: 'A program without a readable name' },
      ],
    });
  });

  it('brings a program of an older version up to date', () => {
    const older = { ...named('a', 'One'), version: 1, scope: { costPerWeek: '4000' } };
    expect(readPrograms(file({ programs: [older] }))).toMatchObject({
      programs: [{ plan: { version: VERSION, scope: { cost: '4000', costUnit: 'week' } } }],
    });
  });

  it.each<[string, object]>([
    ['programs', { programs: 'the whole portfolio' }],
    ['programs, a list', { programs: [] }],
    ['programs, a list of plans', { programs: [named('b', 'Two')] }],
    ['archived, and programs', { archived: ['a'], programs: [1], app: 'unstall' }],
  ])('is told from a plan that has a field of its own named %s, which survives', (_, fields) => {
    const plan = { ...named('a', 'One'), ...fields };
    expect(readPrograms(JSON.stringify(plan))).toEqual({ kind: 'plan', plan, older: false });
    expect(readPlan(JSON.stringify(plan))).toEqual({ kind: 'plan', plan, older: false });
    const programs = [{ plan, archived: true }];
    expect(readPrograms(writePrograms(programs))).toEqual({ kind: 'programs', programs, unread: [] });
  });

  it.each<[string, object]>([
    ['an id', { id: 'backup-7' }],
    ['a count', { revision: 3 }],
    ['an id and a count', { id: 'backup-7', revision: 3 }],
    ['words of its own', { program: 'all of them', made: 'by hand' }],
  ])('is one although somebody gave it %s; where a plan is wanted it is refused', (_, fields) => {
    expect(readPrograms(file(fields))).toMatchObject({ kind: 'programs', programs: [{ plan: { id: 'a' } }] });
    expect(readPlanFile(file(fields))).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('several programs'),
    });
  });

  it('that would be more than can be read again is several files instead, none of which is', () => {
    const large = (id: string) => {
      const plan = named(id, id);
      const text = 'x'.repeat(20_000);
      const answers = Array.from({ length: 900 }, (_, row) => ({ ...blankAnswer(`${id}-${row}`), text }));
      return { plan: { ...plan, triage: { ...plan.triage, answers } }, archived: id === 'c' };
    };
    const programs = ['a', 'b', 'c', 'd'].map(large);
    const read = writeFiles(programs).map(readPrograms);
    expect(read.flatMap((one) => (one.kind === 'programs' ? one.programs : []))).toEqual(programs);
    expect(read.length).toBeLessThan(programs.length);
    const many = Array.from({ length: MOST_PROGRAMS + 1 }, (_, index) => ({
      plan: named(`p${index}`, 'One of many'),
      archived: false,
    }));
    const two = writeFiles(many).map(readPrograms);
    expect(two.flatMap((one) => (one.kind === 'programs' ? one.programs : []))).toEqual(many);
  });

  it('is told from the file of one program', () => {
    expect(readPrograms(JSON.stringify(named('a', 'One')))).toEqual({
      kind: 'plan',
      plan: named('a', 'One'),
      older: false,
    });
  });
});

describe('what is refused', () => {
  it.each([
    ['what is no JSON', 'Dear all', 'could not be read as JSON'],
    ['what another program wrote', file({ app: 'elsewhere' }), 'not written by Unstall'],
    ['a file without a version', file({ version: 'one' }), 'which version'],
    ['a later version of the file', file({ version: PROGRAMS_VERSION + 1 }), 'newer Unstall'],
    ['programs that are no list', file({ programs: {} }), 'not a list'],
    ['an empty list', file({ programs: [] }), 'no program in it'],
    [
      'too many programs',
      file({ programs: Array(MOST_PROGRAMS + 1).fill(null) }),
      `${MOST_PROGRAMS} programs`,
    ],
    ['what is nested too deeply', '['.repeat(100_000), 'nested more deeply'],
    ['what is too large', `"${'x'.repeat(50_000_000)}"`, 'larger than any file'],
  ])('%s', (_, text, why) => {
    expect(whyOf(text)).toContain(why);
  });

  it('no field of the document reaches a prototype', () => {
    const text =
      '{"app":"unstall","version":1,"programs":[{"__proto__":{"polluted":1}}],"__proto__":{"polluted":1}}';
    readPrograms(text);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('any text, without an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['refused', 'plan', 'programs']).toContain(readPrograms(text).kind);
        readPrograms(`{"app":"unstall","version":1,"programs":[${text}]}`);
      }),
    );
  });
});
