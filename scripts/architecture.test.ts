import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

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
