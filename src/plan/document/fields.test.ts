import { describe, expect, it } from 'vitest';
import { ENVELOPE, FIELDS, isPrivateAt } from './fields.ts';
import { bare, planFields, type Shape } from '../redaction/filled.fixture.ts';
import type { Field } from '../../sheets/fields.ts';

/** Every field that takes a value, as `steering.members.name`, with its schema or with what the table says. */
function leaves(shape: Shape, path: string): [string, Shape][] {
  const { type, entries, item } = bare(shape);
  const rows = item && bare(item);
  if (type === 'array' && rows?.entries) return leaves(rows, path);
  if (!entries) return [[path, bare(shape)]];
  return Object.entries(entries).flatMap(([name, inner]) => leaves(inner, `${path}.${name}`));
}

function kindsOf(field: Field, path: string): [string, string][] {
  if (!('fields' in field)) return [[path, field.is]];
  return Object.entries(field.fields).flatMap(([name, inner]) => kindsOf(inner, `${path}.${name}`));
}

const sheets = planFields().filter(([name]) => !ENVELOPE.includes(name));
const schema = new Map(sheets.flatMap(([name, shape]) => leaves(shape, name)));
const table = new Map(Object.entries(FIELDS).flatMap(([name, fields]) => kindsOf(fields, name)));

describe('the table of fields', () => {
  it('has every field of every worksheet, rows included, and no other', () => {
    expect(schema.size).toBeGreaterThan(200);
    expect([...table.keys()].sort()).toEqual([...schema.keys()].sort());
  });

  it('has every worksheet of the document; what is beside them is written anew', () => {
    expect(Object.keys(FIELDS).sort()).toEqual(sheets.map(([name]) => name).sort());
  });

  it('calls a choice what takes one of some options or a tick, and nothing in which people type', () => {
    const choices = [...schema].filter(([, { type }]) => type === 'picklist' || type === 'boolean');
    const called = [...table].filter(([, kind]) => kind === 'choice');
    expect(called.map(([path]) => path).sort()).toEqual(choices.map(([path]) => path).sort());
  });

  it('calls ids what takes only ids', () => {
    for (const [path, kind] of table) {
      expect(kind === 'row', path).toBe(path.endsWith('.id'));
      expect(kind === 'links', path).toBe(schema.get(path)?.type === 'array');
    }
  });
});

it('what is asked of a sponsor, by when, and what their weeks went on is private, and disputes are not', () => {
  const own = ['ask', 'askBy', 'attention'].map((field) => isPrivateAt(['sponsor', field]));
  expect(own).toEqual([true, true, true]);
  expect(isPrivateAt(['sponsor', 'disputes'])).toBe(false);
});
