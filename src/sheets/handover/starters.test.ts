import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import content from '../../../content/starter-items.yaml?raw';
import { item } from './handover.fixture.ts';
import { AREAS, HANDOVER } from './fields.ts';
import { holds, starterItems } from './starters.ts';

const ITEMS = starterItems(parse(content));

describe('the starter items', () => {
  it('have at least one for every area but “other”', () => {
    const areas = new Set<string>(ITEMS.map(({ area }) => area));
    expect(AREAS.filter((area) => !areas.has(area))).toEqual(['other']);
  });

  it('hold no line twice, and rows that a plan can be read back with', () => {
    expect(new Set(ITEMS.map(({ id }) => id)).size).toBe(ITEMS.length);
    expect(new Set(ITEMS.map(({ production }) => production)).size).toBe(ITEMS.length);
    for (const one of ITEMS) expect(v.parse(HANDOVER.fields.items.row, one)).toMatchObject(one);
  });

  it('know a line that is on the list by its id, reworded or not, and by its words', () => {
    const [first] = ITEMS;
    if (!first) throw new Error('no starters');
    expect(holds([], first)).toBe(false);
    expect(holds([item({ id: first.id })], first)).toBe(true);
    expect(holds([item({ production: `${first.production.toUpperCase()} ` })], first)).toBe(true);
    expect(holds([item()], first)).toBe(false);
  });
});
