import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fieldOf, fieldsFrom, isRows, keysOf, same } from './values.ts';

it('a list of rows is one in which every record has an id of its own', () => {
  expect([[], [{ id: 'a' }], [{ id: 'a' }, { id: 'b', x: 1 }]].every(isRows)).toBe(true);
  const others = [
    ['a'],
    [1],
    [{}],
    [{ id: 1 }],
    [{ id: 'a' }, 'b'],
    [{ id: 'a' }, { id: 'a' }],
    { id: 'a' },
    null,
    '',
  ];
  expect(others.some(isRows)).toBe(false);
});

it('a field of a record is its own or none', () => {
  expect(fieldOf({}, 'constructor')).toBeUndefined();
  expect(fieldOf({}, '__proto__')).toBeUndefined();
  expect(fieldOf(JSON.parse('{"__proto__": 1}'), '__proto__')).toBe(1);
  expect(keysOf({ b: 1, a: 1 }, { c: 1, a: 2 })).toEqual(['b', 'a', 'c']);
  expect(
    JSON.stringify(
      fieldsFrom([
        ['__proto__', 1],
        ['a', undefined],
      ]),
    ),
  ).toBe('{"__proto__":1}');
});

it('values are the same when they say the same as JSON, in whatever order their keys are', () => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, inner]) => [key, turned(inner)])
        .reverse(),
    );
  };
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(same(a, turned(JSON.parse(JSON.stringify(a))))).toBe(true);
      const equal = JSON.stringify(turned(turned(a))) === JSON.stringify(turned(turned(b)));
      if (equal) expect(same(a, b)).toBe(true);
      if (same(a, b)) expect(a).toEqual(b);
    }),
  );
});

it('values that differ anywhere are not the same', () => {
  const pairs: [unknown, unknown][] = [
    [{ a: 1 }, { a: 1, b: null }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [[{}], [[]]],
    [null, undefined],
    [0, ''],
    [{ a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 3 }] } }],
  ];
  for (const [a, b] of pairs) expect(same(a, b)).toBe(false);
  expect(same({ a: undefined }, {})).toBe(true);
});
