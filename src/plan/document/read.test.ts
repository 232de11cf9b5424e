import { describe, expect, it } from 'vitest';
import example from '../../../content/examples/second-look.json?raw';
import { MOST_BYTES, readPlan } from './read.ts';
import { blankPlan, isUntouched, type Plan, VERSION } from './schema.ts';

type Json = Record<string, unknown>;
const minimal: Json = { app: 'unstall', version: VERSION, id: 'p', revision: 0 };
const read = (document: unknown) => readPlan(JSON.stringify(document));
function plan(text: string): Plan {
  const result = readPlan(text);
  if (result.kind === 'refused') throw new Error(result.why);
  return result.plan;
}
function why(text: string): string {
  const result = readPlan(text);
  if (result.kind === 'plan') throw new Error('It was read.');
  expect(result.newer).toBe(false);
  return result.why;
}
/** The worked example as it is saved, with the fields that it leaves out. */
const WHOLE = JSON.stringify(plan(example));

describe('a plan', () => {
  it('comes back exactly as it was written: blank, and filled as the worked example is', () => {
    const blank = blankPlan('some-id');
    expect(plan(JSON.stringify(blank))).toEqual(blank);
    expect(plan(example)).toMatchObject(JSON.parse(example));
    expect(plan(WHOLE)).toEqual(plan(example));
    expect(JSON.parse(JSON.stringify(plan(WHOLE)))).toEqual(JSON.parse(WHOLE));
  });

  it('may leave out every sheet: what is missing reads as blank', () => {
    expect(plan(JSON.stringify(minimal))).toEqual(blankPlan('p'));
    expect(plan(JSON.stringify({ ...minimal, scope: { model: {} } }))).toEqual(blankPlan('p'));
  });

  it('is untouched until something in it was changed', () => {
    expect(isUntouched(blankPlan('p'))).toBe(true);
    expect(isUntouched(plan(example))).toBe(false);
  });

  it('keeps what it does not know, at every level, through a round trip', () => {
    const document = JSON.parse(WHOLE, (_, value) =>
      typeof value === 'object' && !Array.isArray(value)
        ? { ...value, later: { since: [2, null, { deep: 'ü' }] } }
        : value,
    );
    const groups = JSON.stringify(document).split('"later"').length - 1;
    expect(groups).toBeGreaterThan(40);
    expect(JSON.parse(JSON.stringify(plan(JSON.stringify(document))))).toEqual(document);
  });

  it('keeps what was typed to the letter, blanks and wrong numbers included', () => {
    const document = {
      ...minimal,
      program: { name: ' a\tb\n<i>\u2028\ud83d\ude00 ' },
      scope: { people: 'nine' },
    };
    expect(plan(JSON.stringify(document))).toMatchObject(document);
  });
});

describe('a text that holds no plan is refused with the reason:', () => {
  it.each<[string, string, RegExp]>([
    ['nothing', '', /could not be read as JSON/],
    ['no JSON', 'Dear committee', /could not be read as JSON/],
    ['JSON that breaks off', example.slice(0, -20), /could not be read as JSON/],
    ['null', 'null', /with a plan in it/],
    ['a number', '1', /with a plan in it/],
    ['a string', '"unstall"', /with a plan in it/],
    ['an array', `[${example}]`, /with a plan in it/],
    ['an object of no app', '{}', /not written by Unstall/],
    ['another app’s file', JSON.stringify({ ...minimal, app: 'other' }), /not written by Unstall/],
    ['no version', JSON.stringify({ ...minimal, version: undefined }), /which version/],
    ['a version in quotes', JSON.stringify({ ...minimal, version: '1' }), /which version/],
    ['version 0', JSON.stringify({ ...minimal, version: 0 }), /which version/],
    ['half a version', JSON.stringify({ ...minimal, version: 1.5 }), /which version/],
    ['an endless version', '{"app":"unstall","version":1e999}', /which version/],
  ])('%s', (_, text, reason) => {
    expect(why(text)).toMatch(reason);
  });

  it('more than 20 MB, and not a byte earlier', () => {
    expect(plan(example.padEnd(MOST_BYTES))).toEqual(plan(example));
    expect(why(example.padEnd(MOST_BYTES + 1))).toMatch(/20 MB/);
  });

  it('brackets a hundred thousand deep, without exhausting the stack', () => {
    const deep = 100_000;
    for (const text of [
      '['.repeat(deep) + ']'.repeat(deep),
      `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`,
      `${JSON.stringify(minimal).slice(0, -1)},"x":${'['.repeat(deep)}${']'.repeat(deep)}}`,
    ]) {
      expect(why(text)).toMatch(/nested more deeply/);
    }
  });

  it.each(['', '"', '\\', '"\\"', '\\\\"'])(
    'brackets inside of words are no nesting, also behind %j',
    (before) => {
      const name = `${before}${'[{'.repeat(200)}${before}`;
      expect(plan(JSON.stringify({ ...minimal, program: { name } })).program.name).toBe(name);
    },
  );

  it('a version this build does not know yet, and says that it is newer', () => {
    expect(read({ ...minimal, version: VERSION + 1, program: 'unknown shape' })).toEqual({
      kind: 'refused',
      newer: true,
      why: expect.stringContaining(`version ${VERSION + 1}`),
    });
  });

  it.each<[string, Json]>([
    ['id', { id: 'a b' }],
    ['id', { id: '' }],
    ['id', { id: undefined }],
    ['revision', { revision: -1 }],
    ['revision', { revision: 0.5 }],
    ['revision', { revision: '1' }],
    ['changed', { changed: 5 }],
    ['program', { program: null }],
    ['program', { program: 'Second Look' }],
    ['program.name', { program: { name: null } }],
    ['program.stage', { program: { stage: 'launched' } }],
    ['triage.answers', { triage: { answers: {} } }],
    ['triage.answers.0', { triage: { answers: ['Legal signs'] } }],
    ['triage.answers.0.id', { triage: { answers: [{ text: 'Legal signs' }] } }],
    ['triage.answers.1.gate', { triage: { answers: [{ id: 'a' }, { id: 'b', gate: 'door' }] } }],
    ['triage.answers.0.text', { triage: { answers: [{ id: 'a', text: 'x'.repeat(20_001) }] } }],
    ['triage.answers', { triage: { answers: Array.from({ length: 2001 }, (_, n) => ({ id: `a${n}` })) } }],
    ['scope.model.likely', { scope: { model: { likely: 20 } } }],
    ['scope.costUnit', { scope: { costUnit: 'month' } }],
    ['scope.security.booked', { scope: { security: { booked: 'yes' } } }],
    ['scope.change.follows.0', { scope: { change: { follows: ['<b>'] } } }],
    ['scope.change.follows', { scope: { change: { follows: Array(51).fill('model') } } }],
    ['scope.first.joins', { scope: { first: { joins: 'everything' } } }],
    ['scope.extra.0.id', { scope: { extra: [{ id: '__proto__' }] } }],
    ['steering.powers.disputes', { steering: { powers: { disputes: true } } }],
    ['steering.meetings.0.present.0', { steering: { meetings: [{ id: 'm', present: [''] }] } }],
    ['steering.meetings.0.sponsor', { steering: { meetings: [{ id: 'm', sponsor: 'yes' }] } }],
  ])('a wrong %s, and says where', (path, change) => {
    expect(why(JSON.stringify({ ...minimal, ...change }))).toContain(`: ${path} is not as it should be`);
  });

  it('a row with the id of a workstream, which would stand for both in what follows what', () => {
    expect(why(JSON.stringify({ ...minimal, scope: { extra: [{ id: 'integration' }] } }))).toBe(
      'The id “integration” is used twice.',
    );
  });

  it('two rows with one id, in one list or in two', () => {
    const clash = 'The id “same” is used twice.';
    const answers = [{ id: 'same' }, { id: 'other' }, { id: 'same' }];
    expect(why(JSON.stringify({ ...minimal, triage: { answers } }))).toBe(clash);
    const steering = { members: [{ id: 'same' }], meetings: [{ id: 'm', present: ['same'] }] };
    expect(read({ ...minimal, steering }).kind).toBe('plan');
    expect(why(JSON.stringify({ ...minimal, steering, scope: { extra: [{ id: 'same' }] } }))).toBe(clash);
  });
});

describe('names that mean something to JavaScript', () => {
  const poison = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1';
  const texts = [
    JSON.stringify(minimal).replace('{', `{${poison},`),
    JSON.stringify({ ...minimal, program: { name: 'n' } }).replace('"name"', `${poison},"name"`),
    JSON.stringify({ ...minimal, triage: { answers: [{ id: 'a' }] } }).replace(
      '"id":"a"',
      `${poison},"id":"a"`,
    ),
  ];

  it.each(texts)('neither pollute nor throw: %s', (text) => {
    const result = plan(text);
    expect({}).not.toHaveProperty('polluted');
    for (const part of [result, result.program, ...result.triage.answers]) {
      expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
      expect(part).not.toHaveProperty('polluted');
    }
  });

  it('may be what a row or a plan is called', () => {
    const document = {
      ...minimal,
      id: 'constructor',
      triage: { answers: [{ id: 'constructor' }, { id: 'toString' }] },
    };
    expect(plan(JSON.stringify(document)).triage.answers.map(({ id }) => id)).toEqual([
      'constructor',
      'toString',
    ]);
  });

  it('are refused as choices', () => {
    for (const stage of ['constructor', '__proto__', 'toString']) {
      expect(why(JSON.stringify({ ...minimal, program: { stage } }))).toContain('program.stage');
    }
  });
});
