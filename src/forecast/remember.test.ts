import { describe, expect, it, vi } from 'vitest';
import { remember } from './remember.ts';

describe('what is remembered', () => {
  it('is made once for a key', () => {
    const make = vi.fn(() => 'made');
    const of = remember<string, string>(2);
    expect([of('a', make), of('a', make)]).toEqual(['made', 'made']);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is forgotten when so many others were asked for since', () => {
    const make = vi.fn(() => 'made');
    const of = remember<string, string>(2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) of(key, make);
    // a, b and c once each; b again, which c had pushed out; a never, since it was asked for all along.
    expect(make).toHaveBeenCalledTimes(4);
  });
});
