import { expect, it } from 'vitest';
import { anchor } from './finding.ts';

it('a field is named by its sheet, its row and its part', () => {
  expect(anchor('triage', 'dayZero')).toBe('triage-dayZero');
  expect(anchor('scope', 'extra-x', 'low')).toBe('scope-extra-x-low');
});
