import { describe, expect, it } from 'vitest';
import { fullPlan, readWhole, TEXTS } from './edits.fixture.ts';
import { LISTS } from './lists.ts';
import { withOrigin } from '../merging/mergeBase.ts';
import { merge } from '../merging/merge.ts';
import { readPlan } from './read.ts';
import { resolve } from '../merging/resolve.ts';
import { blankPlan, isUntouched, MOST_REVISION, type Plan } from './schema.ts';

const blank = blankPlan('p');
/** A plan as a file has it that says this of its revision, in JSON. */
const counting = (revision: string) =>
  JSON.stringify({ ...fullPlan(), revision: 'here' }).replace('"here"', revision);

describe('the revision of a file', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    [String(2 ** 40), 2 ** 40],
    [String(2 ** 40 + 1), MOST_REVISION],
    [String(2 ** 52), MOST_REVISION],
    ['9007199254740991', MOST_REVISION],
    ['9007199254740992', MOST_REVISION],
    ['1e300', MOST_REVISION],
    ['1.7976931348623157e308', MOST_REVISION],
  ])('%s is taken as %s, from which it goes on', (written, taken) => {
    let plan = withOrigin(readWhole(counting(written)));
    expect(plan.revision).toBe(taken);
    for (let edit = 1; edit <= 3; edit++) {
      plan = readWhole(JSON.stringify({ ...plan, revision: plan.revision + 1 }));
      expect(plan.revision).toBe(taken + edit);
    }
    expect({ ...plan, revision: 0 }).toEqual({ ...fullPlan(), revision: 0, shared: plan.shared });
  });

  it.each(['-1', '0.5', '1e400', 'null', '"7"', '[7]', '{}', 'true'])('is not %s', (written) => {
    expect(readPlan(counting(written))).toMatchObject({ kind: 'refused' });
  });

  it('is one to go on from also where it was stored before any was brought down', () => {
    for (const written of ['9007199254740991', '9007199254740992', '1e300']) {
      const opened = readWhole(counting(written));
      const edited = readWhole(JSON.stringify({ ...opened, revision: opened.revision + 1 }));
      expect(edited.revision).toBeGreaterThan(readWhole(counting(written)).revision);
    }
  });

  it('makes no merge one that cannot be gone on from', () => {
    const theirs = withOrigin(readWhole(counting('1e300')));
    const mine = resolve({ ...fullPlan(), revision: 3 }, { path: ['steering', 'sponsor'] }, 'Mine');
    const base = resolve({ ...fullPlan(), revision: 2 }, { path: ['lead', 'decides'] }, 'Base');
    const { revision } = merge(base, mine, theirs).plan;
    expect(revision + 1).toBeGreaterThan(revision);
    expect(Number.isSafeInteger(revision + 1_000_000)).toBe(true);
  });
});

it('a row is the same text once it was read again, in every list, so that undo knows it', () => {
  for (const list of Object.values(LISTS)) {
    const made = list.write(blank, [list.blank('row')] as never);
    expect(JSON.stringify(list.read(readWhole(JSON.stringify(made))))).toBe(JSON.stringify(list.read(made)));
  }
});

describe('a plan that nobody has touched', () => {
  it('is a blank one, whatever it counts, dates and names its states by', () => {
    const stamped = { revision: 9, changed: '2026-11-02T09:00:00.000Z', saved: 's', shared: ['t'] };
    expect(isUntouched(blank)).toBe(true);
    expect(isUntouched({ ...blank, ...stamped, id: 'q' })).toBe(true);
    expect(isUntouched(readWhole('{"app":"unstall","version":1,"id":"p","revision":0}'))).toBe(true);
  });

  it('is one that was typed into and cleared again, in whatever order', () => {
    let plan = blank;
    for (const text of ['Something', undefined]) {
      for (const path of TEXTS) {
        const was = path.reduce<unknown>((part, key) => (part as Record<string, unknown>)?.[key], blank);
        plan = { ...resolve(plan, { path }, text ?? was), revision: plan.revision + 1 };
      }
    }
    expect(plan.revision).toBeGreaterThan(0);
    expect(isUntouched(plan)).toBe(true);
  });

  it('holds no text, row or field that this build does not know, at revision 0 either', () => {
    for (const path of TEXTS) {
      const touched = resolve(blank, { path }, 'Something');
      // Of what this build does not know a blank plan has no place to write to.
      expect(isUntouched(touched)).toBe(touched === blank);
    }
    for (const list of Object.values(LISTS)) {
      const touched = list.write(blank, [list.blank('row')] as never);
      expect(isUntouched(touched)).toBe(false);
    }
    expect(isUntouched({ ...blank, unknown: 'x' } as Plan)).toBe(false);
    expect(isUntouched({ ...fullPlan(), revision: 0 })).toBe(false);
  });
});
