import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Entry = { integrity?: string; link?: boolean; resolved?: string };

const FILE = new URL('../package-lock.json', import.meta.url);
const { packages } = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: Record<string, Entry> };
const installed = Object.entries(packages).filter(([path]) => path !== '');

// npm leaves it out for what it does not install on the machine that wrote the file.
test('every package that is installed anywhere is held to a digest of what it was', () => {
  expect(installed.length).toBeGreaterThan(0);
  const unknown = installed.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
  expect(unknown.map(([path]) => path)).toEqual([]);
});

test('the lockfile names no registry, so that whoever installs takes their own', () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
