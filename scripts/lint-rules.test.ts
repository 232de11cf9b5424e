import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What the linter says of code that stood in this file of the project. */
function lint(file: string, code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'unstall-lint-'));
  try {
    const config = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
    const plugins = config.plugins.map((plugin: string) => join(ROOT, plugin));
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ plugins, overrides: config.overrides }));
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), `${code}\n`);
    const biome = fileURLToPath(import.meta.resolve('@biomejs/biome/bin/biome'));
    const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout + stderr).toContain('Checked 2 files');
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const NEEDS_HTTPS = [
  'export const id = crypto.randomUUID();',
  'export const id = globalThis.crypto.randomUUID();',
  'const { randomUUID } = crypto;',
  "export const digest = () => crypto.subtle.digest('SHA-256', new Uint8Array());",
  'export const lasts = () => navigator.storage.persist();',
  'export const held = window.navigator.locks;',
  'const { clipboard, storage } = navigator;',
];

it.each(NEEDS_HTTPS)('what plain http has not got is not taken for granted: %s', (code) => {
  expect(lint('src/stores/saving/saver.ts', code)).toContain('Plain http has no such thing');
});

it('what meets the absence of such a thing, and what every page has, is let through', () => {
  const asks = 'export const lasts = () => navigator.storage.persist();';
  expect(lint('src/storage/persistence.ts', asks)).not.toContain('Plain http');
  const everywhere = 'export const bytes = [crypto.getRandomValues(new Uint8Array(16)), navigator.language];';
  expect(lint('src/stores/newId.ts', everywhere)).not.toContain('Plain http');
});

it('a moment is not cut to the day in Greenwich', () => {
  const code = 'export const day = (moment: string) => moment.slice(0, 10);';
  expect(lint('src/islands/plan/PlanPage.tsx', code)).toContain('A day is the reader');
  expect(lint('src/language/dates.ts', code)).not.toContain('A day is the reader');
});

it('a property says how often it is tried in all, and takes its share of that', () => {
  const tried = (count: string) => `export const options = { numRuns: ${count} };`;
  expect(lint('src/plan/merging/merge.test.ts', tried('2_000'))).toContain('take your share');
  for (const count of ['runs(2_000)', '1']) {
    expect(lint('src/plan/merging/merge.test.ts', tried(count))).not.toContain('take your share');
  }
});

it.each(['Date.now()', 'new Date()', 'Math.random()', 'performance.now()'])(
  'pure code has no clock and no random source: %s',
  (source) => {
    const code = `export const taken = ${source};`;
    expect(lint('src/plan/merging/merge.ts', code)).toContain('Pure code has no clock');
    expect(lint('src/stores/clock.ts', code)).not.toContain('Pure code');
  },
);

const ACROSS = /A sheet knows of another/;

it.each([
  ['src/sheets/sponsor/count.ts', '../steering/review.ts', true],
  ['src/sheets/sponsor/count.ts', '../steering/say.ts', true],
  ['src/sheets/sponsor/count.ts', '../steering/fields.ts', false],
  ['src/sheets/sponsor/count.ts', '../steering/read.ts', false],
  ['src/sheets/sponsor/count.ts', '../begun.ts', false],
  ['src/sheets/sponsor/count.ts', '../../report/values.ts', false],
  ['src/sheets/sponsor/sheet.ts', '../steering/review.ts', false],
])('a sheet knows no other but through its context: %s and %s', (file, path, told) => {
  const said = lint(file, `import { one } from '${path}';\nexport const two = one;`);
  expect(ACROSS.test(said)).toBe(told);
});

it('what takes time is pressed by a button that does it once', () => {
  const button = (click: string) => `export const Button = () => <button onClick={${click}}>Save</button>;`;
  expect(lint('src/islands/plan/PlanPage.tsx', button('() => void save()'))).toContain('use a Press');
  expect(lint('src/islands/plan/PlanPage.tsx', button('() => print()'))).not.toContain('use a Press');
});

it.each(["count.toLocaleString('en-GB')", "new Intl.NumberFormat('en-GB')"])(
  'a number is written in the reader’s own way: %s',
  (code) => {
    expect(lint('src/islands/scope/Forecast.tsx', `export const text = ${code};`)).toContain(
      'use showNumber',
    );
    expect(lint('src/language/numbers.ts', `export const text = ${code};`)).not.toContain('use showNumber');
  },
);

/** A module of these expressions, one a line, so that every fault of it names the line. */
const moduleOf = (expressions: readonly string[]) =>
  expressions.map((expression, index) => `export const it${index} = ${expression};`).join('\n');

const TOLD = [
  `'Nothing is picked yet.'`,
  `['more', ' of it'].length`,
  `(count: number) => \`\${count} questions\``,
  `(day: string) => say\`Opened on \${day}\``,
  '`\n  picked.`',
  `'Ещё ничего не выбрано.'`,
];
const faults = (file: string, expressions: readonly string[]) =>
  lint(file, moduleOf(expressions)).match(/What readers are told/g)?.length ?? 0;

it.each([
  'src/sheets/madeUp/fields.ts',
  'src/sheets/madeUp/review.ts',
  'src/plan/merging/merge.ts',
  'src/report/values.ts',
])('each sentence that is planted in %s is found', (file) => {
  expect(faults(file, TOLD)).toBe(TOLD.length);
});

it.each([
  'src/plan/merging/en.ts',
  'src/plan/documents/en/brief.ts',
  'src/sheets/madeUp/en/choices.ts',
  'src/plan/merging/merge.test.ts',
  'src/stores/clock.ts',
  'src/sheets/gate/cells.ts',
])('sentences may stand in %s', (file) => {
  expect(faults(file, TOLD)).toBe(0);
});

it('codes, lists of words and what developers read may stand anywhere', () => {
  const others = [
    `['not-known', 'P10', ', ', '; ', ' – '] // Nothing is picked yet.`,
    `'day' as 'day first' | 'month first'`,
    `(kind: string, count: number) => \`\${kind} \${count} (\${kind}-\${count})\``,
    `'zero one two'.split(' ')`,
    'set(`\n  dr prof\n  mr mrs`)',
    `(id: string) => new Error(\`There is no field \${id}.\`)`,
  ];
  expect(faults('src/plan/merging/merge.ts', others)).toBe(0);
});

it('what is put into a sentence that readers read turns nothing beside it', () => {
  const said = (tag: string) => `export const noKind = (gate: string) => ${tag}\`“\${gate}” has no kind.\`;`;
  expect(lint('src/sheets/gate/en/sheet.ts', said(''))).toContain('is a phrase');
  expect(lint('src/plan/merging/en.ts', said(''))).toContain('is a phrase');
  expect(lint('src/sheets/gate/en/sheet.ts', said('phrase'))).not.toContain('is a phrase');
  expect(lint('src/sheets/gate/say.ts', said(''))).not.toContain('is a phrase');
  expect(lint('src/islands/programs/useActs.ts', said(''))).toContain('is a phrase');
});
