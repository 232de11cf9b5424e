import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changesBetween } from './changes.ts';
import { describeChanges, unknownChanges } from './describeChanges.ts';
import { alike } from './describing/unseen.ts';
import { PLAN_FIELDS, placeOf } from './describing/places.ts';
import { namesOf } from './describing/names.ts';
import { WORDINGS } from '../documents/plans.fixture.ts';
import { anyAct, copyOf, fullPlan, performAll, rowIds } from '../document/edits.fixture.ts';
import type { Field } from '../../sheets/fields.ts';
import { blankPlan } from '../document/schema.ts';

describe('every field there is', () => {
  const all = Object.entries(PLAN_FIELDS).flatMap(([key, fields]) => paths(fields, [key]));
  const full = fullPlan();

  it('has a place, and a label that is none of its own name', () => {
    expect(all.length).toBeGreaterThan(190);
    const labels = all.map((path) => {
      const change: Change = { kind: 'changed', path, before: '', after: '2026-01-01' };
      return describeChanges([change], full, full, WORDINGS)[0]?.where ?? `nothing for ${path}`;
    });
    for (const label of labels) expect(label.split(': ').at(-1), label).toMatch(/^[A-Z]/);
    for (const label of labels) expect(label).not.toContain('undefined');
    // Two fields that are called the same could not be told apart.
    const twice = labels.filter((label, index) => labels.indexOf(label) !== index);
    expect(twice.map((label) => label.split(': ')[0])).toEqual([]);
  });

  it('of a full plan is known, and every choice has words', () => {
    const changes = changesBetween(blankPlan('p'), full);
    expect(unknownChanges(changes)).toBe(0);
    const said = new Map<string, string>();
    const rows = Object.entries(full).flatMap(([key, value]) => leaves(value, [key]));
    for (const [path, value] of rows) {
      const place = placeOf(path);
      if (place?.holds !== 'choice' || typeof value !== 'string') continue;
      const [line] = describeChanges(
        [{ kind: 'changed', path, before: '', after: value }],
        full,
        full,
        WORDINGS,
      );
      said.set(place.keys, `${value} → ${line?.after}`);
    }
    expect(said.size).toBeGreaterThan(30);
    for (const [keys, line] of said) {
      const [value, words] = line.split(' → ');
      if (keys !== 'scope.costUnit') expect(words, keys).not.toBe(value);
    }
  });

  it('gives every row of a full plan a name', () => {
    const names = namesOf(full, WORDINGS);
    for (const id of rowIds(full)) expect(names.get(id)?.text, id).toMatch(/\S/);
    for (const id of rowIds(full)) expect(names.get(id)?.text, id).not.toMatch(/^no\. /);
    const blank = namesOf(
      {
        ...blankPlan('p'),
        lead: { ...blankPlan('p').lead, slices: [{ id: 's', slice: ' ', owner: '', date: '', doneOn: '' }] },
      },
      WORDINGS,
    );
    expect(blank.get('s')?.text).toBe('no. 1');
  });

  it('can be told of whatever was done', { timeout: 60_000 }, () => {
    const acts = fc.array(anyAct, { maxLength: 30 });
    fc.assert(
      fc.property(acts, acts, (a, b) => {
        const [before, after] = [performAll(copyOf(full), a), performAll(copyOf(full), b)];
        const changes = changesBetween(before, after);
        const lines = describeChanges(changes, before, after, WORDINGS);
        expect(lines.length + unknownChanges(changes)).toBe(changes.length);
        for (const { sheet, where, ...sides } of lines) {
          for (const text of [sheet, where, sides.before, sides.after]) expect(text).toMatch(/\S/);
          expect(alike(sides.before, sides.after)).toBe(false);
        }
      }),
    );
  });
});

/** The paths of every field of the table, with an id where a row stands. */
function paths(field: Field, path: string[] = []): string[][] {
  if (!('fields' in field)) return field.is === 'row' ? [] : [path];
  const row = field.is === 'rows' ? ['some-row'] : [];
  return Object.entries(field.fields).flatMap(([key, inner]) => paths(inner, [...path, ...row, key]));
}

function leaves(value: unknown, path: string[]): [string[], unknown][] {
  if (Array.isArray(value)) {
    return value.every((row) => typeof row?.id === 'string')
      ? value.flatMap((row) => leaves(row, [...path, row.id]))
      : [[path, value]];
  }
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}
