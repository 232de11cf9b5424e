import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../', import.meta.url);
const MOST = 250;

test('no file is longer than 250 lines, styles and tests too', () => {
  const files = ['src', 'tests', 'scripts'].flatMap((room) =>
    readdirSync(new URL(`${room}/`, ROOT), { recursive: true, encoding: 'utf8' })
      .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.(tsx?|css|astro)$/.test(name)),
  );
  const linesOf = (file: string) => readFileSync(new URL(file, ROOT), 'utf8').split('\n').length - 1;
  expect(files.filter((file) => linesOf(file) > MOST)).toEqual([]);
});
