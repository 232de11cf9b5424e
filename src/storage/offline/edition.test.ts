import { describe, expect, test } from 'vitest';
import { type Edition, foundAt } from './edition.ts';

const NAMES = ['index.html', 'plan/index.html', '404.html', 'a b.txt', '_astro/part.js'];
const edition: Edition = {
  id: 'one',
  bytes: 0,
  files: Object.fromEntries(NAMES.map((name) => [name, ['', 0]])),
};

describe('at a path below the base', () => {
  test.each([
    ['', 'index.html'],
    ['plan/', 'plan/index.html'],
    ['plan/index.html', 'plan/index.html'],
    ['a%20b.txt', 'a b.txt'],
    ['_astro/part.js', '_astro/part.js'],
  ])('“%s” is the file %s', (path, name) => {
    expect(foundAt(edition, path)).toEqual({ kind: 'file', name });
  });

  test('a folder without its slash is a folder', () => {
    expect(foundAt(edition, 'plan')).toEqual({ kind: 'folder' });
  });

  test.each(['no/such/page/', 'plan/none', 'constructor', '__proto__', '%E0%A4%A', 'PLAN/', '../plan/'])(
    'nothing stands at “%s”',
    (path) => {
      expect(foundAt(edition, path)).toBeUndefined();
    },
  );
});
