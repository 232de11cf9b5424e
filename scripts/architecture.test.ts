import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SHEETS as NAMES } from '../src/sheets/index.ts';

const ROOT = new URL('../', import.meta.url);
const SHEETS = new URL('content/worksheets/', ROOT);

const text = readFileSync(new URL('ARCHITECTURE.md', ROOT), 'utf8');
const table = text.slice(
  text.indexOf('## The method, and where it is'),
  text.indexOf('## To add a worksheet'),
);
const rows = table
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test('every part of the method has a chapter and a worksheet', () => {
  expect(rows.length).toBeGreaterThan(14);
  for (const row of rows)
    expect(
      row.filter((cell) => cell !== ''),
      row[0],
    ).toHaveLength(3);
});

test('every chapter and every worksheet has its part of the method', () => {
  const chapters = readdirSync(new URL('content/chapters/', ROOT)).filter((name) => name.endsWith('.mdx'));
  const numbers = rows.map(([, chapter = '']) => Number.parseInt(chapter, 10)).filter((number) => number > 0);
  expect(new Set(numbers)).toEqual(new Set(chapters.map((_, index) => index + 1)));
  const named = rows.map(([, , worksheet]) => worksheet).join('\n');
  for (const file of readdirSync(SHEETS)) {
    const { title }: { title: string } = parse(readFileSync(new URL(file, SHEETS), 'utf8'));
    expect(named).toContain(title);
  }
});

test('every registered worksheet has its words, its island and its page, and there are no others', () => {
  const inFolder = (folder: string, ending: string) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(name.lastIndexOf('/') + 1, -ending.length).toLowerCase())
      .filter((name) => name !== '')
      .sort();
  const names = NAMES.toSorted();
  expect(inFolder('content/worksheets/', '.yaml')).toEqual(names);
  expect(inFolder('src/islands/', 'Sheet.tsx')).toEqual(names);
  expect(inFolder('src/components/sheets/', 'Sheet.astro')).toEqual(names);
});
