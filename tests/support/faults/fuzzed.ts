import fc from 'fast-check';
import { examplePlan } from '../storage.ts';

const TEXT = JSON.stringify(examplePlan());
const JUNK = [null, true, 0, -1, 1e300, '', '9999-12-31', [], {}, '__proto__', { __proto__: null }];
const anyJunk = fc.oneof(fc.constantFrom(...JUNK), fc.jsonValue(), fc.string({ unit: 'binary' }));

/** A piece cut out or written over, as a disk or a mail program does. */
const torn = fc
  .record({
    at: fc.nat(TEXT.length),
    length: fc.nat(200),
    put: fc.string({ unit: 'binary', maxLength: 12 }),
  })
  .map(({ at, length, put }) => TEXT.slice(0, at) + put + TEXT.slice(at + length));

const cut = fc.nat(TEXT.length).map((at) => TEXT.slice(0, at));

/** Some bits turned over, wherever they are. */
const flipped = fc
  .array(fc.record({ at: fc.nat(TEXT.length - 1), bit: fc.nat(6) }), { minLength: 1, maxLength: 4 })
  .map((bits) => {
    const bytes = Buffer.from(TEXT);
    for (const { at, bit } of bits) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
    return bytes.toString();
  });

/** Values replaced by others of any kind, names of fields by hostile ones. */
const swapped = fc
  .array(fc.record({ where: fc.nat(), junk: anyJunk, rename: fc.boolean() }), { minLength: 1, maxLength: 4 })
  .map((changes) => {
    const document: unknown = JSON.parse(TEXT);
    for (const { where, junk, rename } of changes) {
      const places = placesIn(document);
      const place = places[where % places.length];
      if (!place) continue;
      if (rename) Object.defineProperty(place.holder, '__proto__', { ...OWN, value: junk });
      else place.holder[place.key] = junk;
    }
    return JSON.stringify(document);
  });

/** Makes `__proto__` a field like any other, as parsing makes it. */
const OWN = { enumerable: true, configurable: true, writable: true };

type Place = { holder: Record<string, unknown>; key: string };

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.entries(holder).flatMap(([key, inner]) => [{ holder, key }, ...placesIn(inner)]);
}

/** Files that somebody might try to import: the worked example spoiled in many ways, the same on every run. */
export function fuzzedFiles(count: number, seed = 20_261_123): string[] {
  const any = fc.oneof(torn, cut, flipped, swapped, fc.json(), fc.string({ unit: 'binary' }));
  return fc.sample(any, { numRuns: count, seed });
}
