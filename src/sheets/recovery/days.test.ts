import { describe, expect, it } from 'vitest';
import { dayError, dayNumber, inOrder } from './days.ts';

describe('a working day', () => {
  it('is a whole number from 1 to 10', () => {
    for (const text of ['1', ' 10 ', '7']) expect(dayError(text)).toBeUndefined();
    for (const text of ['0', '11', '1.5', '-2', 'Monday']) expect(dayError(text), text).toBeDefined();
    expect(dayError('')).toBeUndefined();
    expect(dayNumber('')).toBeUndefined();
    expect(dayNumber('10')).toBe(10);
    expect(dayNumber('11')).toBeUndefined();
  });

  it('orders the acts; what has no day keeps its place at the end', () => {
    const row = (id: string, day: string) => ({ id, day, act: '', owner: '' });
    const rows = [row('none', ''), row('ten', '10'), row('two', '2'), row('wrong', 'x'), row('too', '2')];
    expect(inOrder(rows).map(({ id }) => id)).toEqual(['two', 'too', 'ten', 'none', 'wrong']);
  });
});
