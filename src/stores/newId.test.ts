import { expect, test, vi } from 'vitest';
import { newId } from './newId.ts';

test('an id is 32 hexadecimal digits, and no two are the same', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(1000);
});

test('ids are made where the browser has no randomUUID, as on plain http', () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  expect(newId()).toHaveLength(32);
  vi.unstubAllGlobals();
});
