import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Edition } from './edition.ts';
import { keepEdition, NotWhole } from './keep.ts';

const FILES: Record<string, string> = {
  'index.html': 'home',
  'plan/index.html': 'plan',
  '_astro/a.js': 'part',
};
const edition: Edition = {
  id: 'one',
  bytes: 12,
  files: Object.fromEntries(
    Object.entries(FILES).map(([name, text]) => [
      name,
      [createHash('sha256').update(text).digest('base64'), text.length],
    ]),
  ),
};

/** Caches that hold what is put, as a browser's; `fails` makes them refuse from some size on. */
function fakeCaches(fails: (bytes: number) => DOMException | undefined = () => undefined) {
  const all = new Map<string, Map<string, ArrayBuffer>>();
  const open = async (name: string) => {
    const held = all.get(name) ?? new Map<string, ArrayBuffer>();
    all.set(name, held);
    return {
      keys: async () => [...held.keys()].map((path) => ({ url: `https://a.example${path}` })),
      match: async (path: string) => held.has(path) && new Response(held.get(path)),
      delete: async ({ url }: { url: string }) => held.delete(new URL(url).pathname),
      put: async (path: string, response: Response) => {
        const body = await response.arrayBuffer();
        const error = fails(body.byteLength);
        if (error) throw error;
        held.set(path, body);
      },
    };
  };
  const storage = {
    open,
    keys: async () => [...all.keys()],
    has: async (name: string) => all.has(name),
    delete: async (name: string) => all.delete(name),
  };
  return { all, storage };
}

const asked: string[] = [];
let answer: (path: string) => Response;

beforeEach(() => {
  asked.length = 0;
  answer = (path) => new Response(FILES[path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)]);
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return answer(path);
  });
});
afterEach(() => vi.unstubAllGlobals());

function keep(fails?: Parameters<typeof fakeCaches>[0]) {
  const { all, storage } = fakeCaches(fails);
  vi.stubGlobal('caches', storage);
  const told: number[] = [];
  const kept = keepEdition({
    edition,
    headersOf: () => ({}),
    stop: new AbortController(),
    told: (done) => told.push(done),
  });
  return { kept, all, told, storage };
}

const why = (kept: Promise<void>) =>
  kept.then(
    () => 'kept',
    (error) => (error instanceof NotWhole ? error.why : error),
  );

describe('an edition', () => {
  it('is kept with every file, each asked for once, and nothing of the try for room stays', async () => {
    const { kept, all, told } = keep();
    expect(await why(kept)).toBe('kept');
    expect(asked.sort()).toEqual(['/', '/_astro/a.js', '/plan/']);
    expect([...all.keys()]).toEqual(['unstall/kept/one']);
    expect(told.at(-1)).toBe(edition.bytes);
  });

  it('is gone on with where it was left: what is there is not asked for again', async () => {
    const { kept, storage } = keep();
    await kept;
    await (await storage.open('unstall/kept/one')).delete({ url: 'https://a.example/plan/index.html' });
    asked.length = 0;
    const told: number[] = [];
    await keepEdition({
      edition,
      headersOf: () => ({}),
      stop: new AbortController(),
      told: (done) => told.push(done),
    });
    expect(asked).toEqual(['/plan/']);
    expect(told).toEqual([edition.bytes]);
  });

  it.each([
    ['a page to sign in on, which comes for every file', 'other', () => new Response('Sign in')],
    ['an error', 'refused', () => new Response('no', { status: 500 })],
  ])('is not kept where there is %s', async (_, wanted, instead) => {
    answer = instead;
    const { kept, all } = keep();
    expect(await why(kept)).toBe(wanted);
    expect(all.get('unstall/kept/one')?.size).toBe(0);
  });

  it.each([
    ['QuotaExceededError', 'noRoom'],
    ['UnknownError', 'notWritten'],
  ])('asks for nothing where a store says %s to as much as it needs', async (name, wanted) => {
    const { kept } = keep((bytes) => (bytes > 1e6 ? new DOMException('No', name) : undefined));
    expect(await why(kept)).toBe(wanted);
    expect(asked).toEqual([]);
  });

  it('that can’t be written down says so, and not that nobody answered', async () => {
    const { kept } = keep((bytes) => (bytes < 1e6 ? new DOMException('No', 'UnknownError') : undefined));
    expect(await why(kept)).toBe('notWritten');
    expect(asked.length).toBeGreaterThan(0);
  });
});
