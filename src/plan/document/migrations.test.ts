import { describe, expect, it } from 'vitest';
import { migrate } from './migrations.ts';
import { readPlan } from './read.ts';
import { blankPlan, VERSION } from './schema.ts';

/** A full plan of every version there ever was, frozen on the day that version was current. */
const FIXTURES = import.meta.glob<string>('./fixtures/plan.v*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const fixture = (version: number) => FIXTURES[`./fixtures/plan.v${version}.json`] ?? '';
const versions = Array.from({ length: VERSION }, (_, index) => index + 1);

/** Every text, number and boolean in a document, wherever it stands. */
function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
}

/** The paths of a document, with all rows of a list taken together. */
function paths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    paths(inner, `${path}.${Array.isArray(value) ? '*' : key}`),
  );
}

describe('a plan of an older version', () => {
  it('has a frozen example for every version up to this one', () => {
    expect(Object.keys(FIXTURES).sort()).toEqual(
      versions.map((version) => `./fixtures/plan.v${version}.json`).sort(),
    );
  });

  it.each(versions)(
    'of version %i is read for ever: the fixture is never changed, a migration is written',
    (version) => {
      const document = JSON.parse(fixture(version));
      expect(document.version).toBe(version);
      const read = readPlan(fixture(version));
      expect(read).toMatchObject({
        kind: 'plan',
        plan: { version: VERSION, id: document.id, revision: document.revision },
      });
      const kept = new Set(leaves(read));
      const { version: _, ...words } = document;
      for (const word of leaves(words)) expect(kept).toContain(word);
    },
  );

  it('of the current version comes back without a change, and fills every field there is', () => {
    const document = JSON.parse(fixture(VERSION));
    const read = readPlan(fixture(VERSION));
    expect(read).toMatchObject({ kind: 'plan', plan: document, older: false });
    // Fields that came since are blank.
    const known = new Set(['plan', 'false', ...leaves(document)]);
    expect(
      leaves(read)
        .filter((leaf) => !known.has(leaf))
        .join(''),
    ).toBe('');
    expect(leaves(document)).not.toContain('');
    expect(paths(read)).toEqual(expect.arrayContaining(paths({ kind: 'plan', plan: blankPlan('p') })));
  });

  it('keeps its sheets as they were, field by field', () => {
    const read = readPlan(fixture(1));
    if (read.kind !== 'plan') throw new Error(read.why);
    expect(read.plan.program.stage).toBe('pilot-passed');
    expect(read.plan.triage.answers.map(({ pick }) => pick)).toEqual(['picked', 'picked', 'picked']);
    expect(read.plan.scope.multiplier).toEqual({ low: '2.5', likely: '4', high: '6' });
    expect(read.plan.scope).toMatchObject({ cost: '4,600', costUnit: 'week', effortUnit: 'weeks' });
    expect(read.plan.scope).not.toHaveProperty('costPerWeek');
    expect(read.plan.steering.meetings[0]?.present).toEqual(['member-1', 'member-3']);
  });
});

describe('migration', () => {
  it('leaves a document of the current version alone', () => {
    const document = { version: VERSION, anything: ['at', 'all'] };
    expect(migrate(document, VERSION)).toEqual(document);
  });

  it('leads from every version to this one', () => {
    for (const version of versions) {
      expect(migrate(JSON.parse(fixture(version)), version)).toMatchObject({ version: VERSION });
    }
  });

  it('from 1 to 2 says of the cost that it is that of a week, and keeps the rest', () => {
    const scope = { costPerWeek: ' 4,600 ', people: 'nine', later: [1] };
    expect(migrate({ version: 1, id: 'p', scope }, 1)).toEqual({
      version: VERSION,
      id: 'p',
      scope: { people: 'nine', later: [1], cost: ' 4,600 ', costUnit: 'week' },
    });
    expect(migrate({ scope: { costPerWeek: '' } }, 1)).toMatchObject({ scope: { cost: '' } });
  });

  it.each([{}, { scope: null }, { scope: 'x' }, { scope: [] }, { scope: { people: '9' } }, { scope: 7 }])(
    'from 1 to 2 leaves %j as it is: what is wrong with it is said later',
    (document) => {
      expect(migrate(document, 1)).toEqual({ ...document, version: VERSION });
    },
  );

  it('from 2 to 3 makes a mark of theirs of the tick that it was theirs, and leaves ours', () => {
    const rows = [
      { id: 'a', kind: 'blocking', theirs: true, later: 1 },
      { id: 'b', kind: 'clarification', theirs: false },
      { id: 'c', kind: '', theirs: true },
      { id: 'd', text: 'Why?' },
    ];
    const at = (id: string) => `gate/questions/${id}/theirs`;
    const disagreements = [
      { id: '1', at: at('b'), instead: 'true' },
      { id: '2', at: at('a'), instead: 'false' },
      { id: '3', at: at('gone'), instead: 'true' },
      { id: '4', at: 'gate/questions/a/kind', instead: '"unknown"' },
    ];
    expect(migrate({ gate: { questions: rows, gates: [] }, disagreements }, 2)).toEqual({
      version: VERSION,
      gate: {
        gates: [],
        questions: [
          { id: 'a', kind: 'blocking', theirs: 'blocking', later: 1 },
          { id: 'b', kind: 'clarification', theirs: '' },
          { id: 'c', kind: '', theirs: '' },
          { id: 'd', text: 'Why?' },
        ],
      },
      disagreements: [
        { id: '1', at: at('b'), instead: '"clarification"' },
        { id: '2', at: at('a'), instead: '""' },
        { id: '3', at: at('gone'), instead: '""' },
        { id: '4', at: 'gate/questions/a/kind', instead: '"unknown"' },
      ],
    });
  });

  it.each([{}, { gate: 7 }, { gate: {} }, { gate: { questions: 'x' } }, { gate: { questions: [null] } }])(
    'from 2 to 3 leaves %j as it is: what is wrong with it is said later',
    (document) => {
      expect(migrate(document, 2)).toEqual({ ...document, version: VERSION });
    },
  );

  it('of a cost that is no text ends in a refusal that says where', () => {
    const document = { app: 'unstall', version: 1, id: 'p', revision: 0, scope: { costPerWeek: 5 } };
    expect(readPlan(JSON.stringify(document))).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('scope.cost'),
    });
  });

  it('says which step is missing', () => {
    expect(() => migrate({}, 0)).toThrow('from plan version 0 to 1');
  });
});
