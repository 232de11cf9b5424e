import { describe, expect, it } from 'vitest';
import { isBlankRow } from './fields.ts';

describe('a row is blank', () => {
  it('with nothing but its id, or with blanks', () => {
    expect(isBlankRow({ id: 'a' })).toBe(true);
    expect(isBlankRow({ id: 'a', ...{ what: ' \n', follows: [] } })).toBe(true);
  });

  it('with a tick that was set and taken away again', () => {
    expect(isBlankRow({ id: 'a', ...{ what: '', stop: false } })).toBe(true);
  });

  it('no longer with a tick, a word, a choice or something that another build wrote', () => {
    for (const value of [true, 'x', 0, ['b'], null, {}]) {
      expect(isBlankRow({ id: 'a', ...{ what: '', value } }), JSON.stringify(value)).toBe(false);
    }
  });
});
