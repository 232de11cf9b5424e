import { beforeEach, describe, expect, it, vi } from 'vitest';

let asked = 0;
beforeEach(() => {
  asked = 0;
});

/** A page in a browser that has promised, or answers so when it is asked. */
async function open(promised: boolean, answer: boolean) {
  vi.resetModules();
  const storage = {
    persisted: async () => promised,
    persist: async () => {
      asked += 1;
      return answer;
    },
  };
  vi.stubGlobal('navigator', { storage });
  return import('./persistence.ts');
}

describe('the promise to keep what is stored', () => {
  it('is asked for once a page, and not before something was typed', async () => {
    const page = await open(false, false);
    expect(await page.isPromised(false)).toBe(false);
    expect(asked).toBe(0);
    expect(await page.isPromised(true)).toBe(false);
    expect(await page.isPromised(true)).toBe(false);
    expect(asked).toBe(1);
  });

  it('is not asked for again where it was given', async () => {
    expect(await (await open(true, false)).isPromised(true)).toBe(true);
    expect(asked).toBe(0);
    expect(await (await open(false, true)).isPromised(true)).toBe(true);
  });

  it('was not given by a browser that knows no such thing', async () => {
    const page = await open(false, true);
    vi.stubGlobal('navigator', {});
    expect(await page.isPromised(true)).toBe(false);
  });
});
