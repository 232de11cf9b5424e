import { describe, expect, it } from 'vitest';
import { commonBase, joined, stampsOf, unknownBase, withOrigin } from './mergeBase.ts';
import { fullPlan } from '../document/edits.fixture.ts';
import { merge } from './merge.ts';
import { blankPlan, MOST_SHARED, type Plan } from '../document/schema.ts';

const copy = (saved: string, ...shared: string[]): Plan => ({ ...blankPlan('p'), saved, shared });

describe('where a file comes from', () => {
  it('is what its writer had brought in, then the file itself', () => {
    expect(stampsOf(copy('c', 'a', 'b'))).toEqual(['a', 'b', 'c']);
    expect(withOrigin(copy('c', 'a', 'b')).shared).toEqual(['a', 'b', 'c']);
  });

  it('is no moment to come, nor anything that is none', () => {
    const now = '2026-11-28T09:00:00.000Z';
    for (const changed of ['9999-12-31T23:59:59Z', '2026-11-28T09:00:00.001Z', 'yesterday']) {
      expect(withOrigin({ ...copy('c'), changed }, now).changed).toBe(now);
    }
    for (const changed of ['', '2026-11-27T09:00:00Z', now]) {
      expect(withOrigin({ ...copy('c'), changed }, now).changed).toBe(changed);
    }
  });

  it('is nothing in a file that was never handed out', () => {
    expect(withOrigin(copy('')).shared).toEqual([]);
  });

  it('forgets the oldest of too many states, and none twice', () => {
    const many = Array.from({ length: MOST_SHARED }, (_, index) => `s${index}`);
    expect(joined(many, ['s3', 'new'])).toEqual([...many.slice(1), 'new']);
  });

  it('is not pushed out by a file that lists as many states as it likes, but its own comes in', () => {
    const mine = Array.from({ length: MOST_SHARED - 3 }, (_, index) => `s${index}`);
    const foreign = Array.from({ length: 2000 }, (_, index) => `f${index}`);
    const file = withOrigin(copy('theirs', ...foreign));
    expect(joined(mine, file.shared)).toEqual([...mine, 'f1998', 'f1999', 'theirs']);
    const full = [...mine, 'a', 'b', 'c'];
    expect(joined(full, file.shared)).toEqual([...full.slice(1), 'theirs']);
    const { plan } = merge(copy(''), { ...copy('', ...full), changed: 'x' }, { ...file, changed: 'y' });
    expect(plan.shared).toEqual([...full.slice(1), 'theirs']);
  });
});

describe('what two copies come from', () => {
  const [first, second] = [copy('a'), copy('b', 'a')];

  it('is the latest state of the file’s that is known here', () => {
    expect(commonBase(copy('x', 'a', 'b'), [second, first])).toBe(second);
    expect(commonBase(copy('x', 'a'), [second, first])).toBe(first);
  });

  it('is the file itself when nobody has changed it since it was handed out', () => {
    expect(commonBase(copy('b', 'a'), [second, first])).toBe(second);
  });

  it('is what was known first under a stamp, whatever was said to be under it later', () => {
    const claimed = { ...copy('a'), program: { ...copy('a').program, name: 'Claimed' } };
    expect(commonBase(copy('x', 'a'), [claimed, second, first])).toBe(first);
  });

  it('is not known when the file carries no stamp of ours', () => {
    expect(commonBase(copy('x', 'y'), [second, first])).toBeUndefined();
    expect(commonBase(copy(''), [copy('')])).toBeUndefined();
  });
});

describe('copies of which nobody knows what they come from', () => {
  const mine = fullPlan();
  const [answer, ...answers] = mine.triage.answers;
  const merged = (theirs: Plan) => merge(unknownBase(mine), mine, { ...theirs, id: mine.id });

  it('conflict in every field that differs, one of the two being blank included', () => {
    const theirs = {
      ...mine,
      steering: { ...mine.steering, sponsor: 'Somebody else' },
      lead: { ...mine.lead, decides: '' },
    };
    const { plan, conflicts } = merged(theirs);
    expect(conflicts.map(({ path }) => path.join('/'))).toEqual(['steering/sponsor', 'lead/decides']);
    expect(plan.steering).toEqual(mine.steering);
    expect(plan.lead).toEqual(mine.lead);
  });

  it('lose no row that only one of them has', () => {
    const extra = { ...answer, id: 'theirs-alone', text: 'Only they have this' } as (typeof answers)[number];
    const { plan, conflicts } = merged({ ...mine, triage: { ...mine.triage, answers: [...answers, extra] } });
    expect(conflicts).toEqual([]);
    expect(plan.triage.answers.map(({ id }) => id).sort()).toEqual(
      [...mine.triage.answers.map(({ id }) => id), extra.id].sort(),
    );
  });
});
