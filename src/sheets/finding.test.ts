import { describe, expect, it } from 'vitest';
import { anchor, findingsOf } from './finding.ts';

describe('a finding', () => {
  it('names its field by the sheet, the row and the part', () => {
    expect(anchor('triage', 'dayZero')).toBe('triage-dayZero');
    expect(anchor('scope', 'extra-x', 'low')).toBe('scope-extra-x-low');
  });

  it('is made for one sheet, missing or weak', () => {
    const { missing, weak } = findingsOf('scope');
    expect(missing('cost', 'No cost.', 'Ask.')).toEqual({
      sheet: 'scope',
      field: 'scope-cost',
      weight: 'missing',
      says: 'No cost.',
      mend: 'Ask.',
    });
    expect(weak('cost', '', '')).toMatchObject({ weight: 'weak' });
  });
});
