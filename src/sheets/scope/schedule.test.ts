import { describe, expect, it } from 'vitest';
import type { ScopeInput } from './read.ts';
import { blankOutcome, hasCalendar, workOut } from './schedule.ts';
import { inputWith, line } from './sheet.fixture.ts';

type Trial = Record<string, { effort?: number; wait?: number }>;

/** Works trials out in which every line takes what the trial says, and waits so long. */
function outcome(input: ScopeInput, ...trials: Trial[]) {
  const into = blankOutcome(input.lines, trials.length);
  const columns = (part: 'effort' | 'wait') =>
    input.lines.map(({ id }) => Float64Array.from(trials, (trial) => trial[id]?.[part] ?? 0));
  workOut(input, columns('effort'), columns('wait'), into);
  const named = (of: Float64Array[]) =>
    Object.fromEntries(input.lines.map(({ id }, index) => [id, [...(of[index] ?? [])]]));
  return {
    total: [...into.total],
    finish: [...into.finish],
    efforts: named(into.efforts),
    ends: named(into.ends),
  };
}

describe('the effort', () => {
  it('is the sum of all lines, trial by trial', () => {
    const input = inputWith([line('a'), line('b'), line('own')]);
    const { total } = outcome(
      input,
      { a: { effort: 1 }, b: { effort: 2 }, own: { effort: 4 } },
      { a: { effort: 10 } },
    );
    expect(total).toEqual([7, 10]);
  });

  it('of integration is its multiple of the model work of the same trial, wherever the lines stand', () => {
    for (const ids of [
      ['model', 'integration', 'change'],
      ['change', 'integration', 'model'],
    ]) {
      const input = inputWith(ids.map((id) => line(id)));
      const { efforts, total } = outcome(
        input,
        { model: { effort: 2 }, integration: { effort: 4 }, change: { effort: 1 } },
        { model: { effort: 3 }, integration: { effort: 5 }, change: { effort: 1 } },
      );
      expect(efforts.integration).toEqual([8, 15]);
      expect(total).toEqual([11, 19]);
    }
  });
});

describe('the calendar', () => {
  it('of a chain is one line after the other, each with its own people', () => {
    const input = inputWith([line('a', { people: 2 }), line('b', { people: 3, follows: ['a'] })]);
    const { ends, finish } = outcome(input, { a: { effort: 4 }, b: { effort: 6 } });
    expect(ends).toEqual({ a: [2], b: [4] });
    expect(finish).toEqual([4]);
  });

  it('of work side by side is the longest, and what follows both begins after it', () => {
    const input = inputWith([line('a'), line('b'), line('after', { follows: ['a', 'b'] })]);
    const trial = { a: { effort: 2 }, b: { effort: 5 } };
    expect(outcome(input, trial).finish).toEqual([5]);
    expect(outcome(input, { ...trial, after: { effort: 1 } }).ends.after).toEqual([6]);
    const named = inputWith([line('a'), line('b'), line('after', { follows: ['b', 'a'] })]);
    expect(outcome(named, trial).ends.after).toEqual([5]);
  });

  it('does not depend on the order in which lines stand', () => {
    const input = inputWith([line('last', { follows: ['first'] }), line('first')]);
    expect(outcome(input, { last: { effort: 1 }, first: { effort: 2 } }).ends).toEqual({
      last: [3],
      first: [2],
    });
  });

  it('has a line wait once it is ready, then work', () => {
    const input = inputWith([line('a'), line('b', { follows: ['a'] }), line('queue')]);
    const { ends } = outcome(input, {
      a: { effort: 2 },
      b: { effort: 2, wait: 3 },
      queue: { effort: 1, wait: 4 },
    });
    expect(ends).toEqual({ a: [2], b: [7], queue: [5] });
  });

  it('lets a wait that was booked run beside the work before it', () => {
    const input = inputWith([line('a'), line('b', { follows: ['a'], booked: true })]);
    const work = { a: { effort: 2 } };
    expect(outcome(input, { ...work, b: { effort: 2, wait: 3 } }).ends.b).toEqual([5]);
    expect(outcome(input, { ...work, b: { effort: 2, wait: 1 } }).ends.b).toEqual([4]);
  });

  it('is no shorter than all the work divided by all the people', () => {
    const lines = [line('a', { people: 5 }), line('b', { people: 5 })];
    const trial = { a: { effort: 10 }, b: { effort: 10 } };
    expect(outcome(inputWith(lines, { people: 10 }), trial).finish).toEqual([2]);
    expect(outcome(inputWith(lines, { people: 5 }), trial).finish).toEqual([4]);
    expect(outcome(inputWith(lines, { people: undefined }), trial).finish).toEqual([2]);
  });

  it('has further work follow a workstream and be followed by one', () => {
    const input = inputWith([
      line('model'),
      line('terms', { ownName: 'Exit terms', follows: ['model'] }),
      line('security', { follows: ['terms'] }),
    ]);
    const each = { effort: 2 };
    expect(outcome(input, { model: each, terms: each, security: each }).finish).toEqual([6]);
  });

  it('passes over what is followed and is not there', () => {
    const input = inputWith([line('a', { follows: ['gone'] })]);
    expect(outcome(input, { a: { effort: 1 } }).finish).toEqual([1]);
  });

  it('is the same when the room for it was used before', () => {
    const input = inputWith([line('a'), line('b', { follows: ['a'] })]);
    const into = blankOutcome(input.lines, 1);
    const one = (value: number) => Float64Array.of(value);
    for (const effort of [9, 1]) workOut(input, [one(effort), one(effort)], [one(effort), one(0)], into);
    expect([into.total[0], into.ends[1]?.[0], into.finish[0]]).toEqual([2, 3, 3]);
  });
});

describe('people who are wanted in several places at once', () => {
  it('are shared by lines that want all of them, which end together', () => {
    const lines = [line('a', { people: 4 }), line('b', { people: 4 })];
    const trial = { a: { effort: 20 }, b: { effort: 20 } };
    const { ends, finish } = outcome(inputWith(lines, { people: 4 }), trial);
    expect({ ends, finish }).toEqual({ ends: { a: [10], b: [10] }, finish: [10] });
  });

  it('are shared from the week on in which a second line wants them, and no longer than it does', () => {
    const lines = [line('a', { people: 4 }), line('b', { people: 4 })];
    // Alone for three weeks, then two people each until b is done in week 5; the last four of a take all four a week.
    const trial = { a: { effort: 20 }, b: { effort: 4, wait: 3 } };
    expect(outcome(inputWith(lines, { people: 4 }), trial).ends).toEqual({ a: [6], b: [5] });
  });

  it('are each given the same part of what they want, also where one line alone wants too many', () => {
    const lines = [line('a', { people: 6 }), line('b', { people: 3 })];
    // Two thirds of nine: four on a, which ends in week 5, and two on b, whose last ten then have three.
    const both = outcome(inputWith(lines, { people: 6 }), { a: { effort: 20 }, b: { effort: 20 } });
    expect(both.ends.a).toEqual([5]);
    expect(both.ends.b?.[0]).toBeCloseTo(5 + 10 / 3, 12);
    const alone = inputWith([line('a', { people: 6 })], { people: 3 });
    expect(outcome(alone, { a: { effort: 12 } }).ends).toEqual({ a: [4] });
  });

  it('are on what follows as soon as what it follows is done', () => {
    const lines = [
      line('a', { people: 2 }),
      line('b', { people: 2 }),
      line('c', { people: 2, follows: ['a'] }),
    ];
    // Three people: one and a half each. In week 4 a is done and c begins; b has two of its eight left.
    const trial = { a: { effort: 6 }, b: { effort: 8 }, c: { effort: 4 } };
    const { ends } = outcome(inputWith(lines, { people: 3 }), trial);
    expect(ends.a).toEqual([4]);
    expect(ends.b?.[0]).toBeCloseTo(4 + 4 / 3, 12);
    expect(ends.c?.[0]).toBeCloseTo(4 + 4 / 3 + 1, 12);
  });

  it('are nowhere else while a line waits', () => {
    const lines = [line('a', { people: 4 }), line('b', { people: 4, booked: true })];
    const trial = { a: { effort: 20 }, b: { effort: 4, wait: 5 } };
    expect(outcome(inputWith(lines, { people: 4 }), trial).ends).toEqual({ a: [5], b: [6] });
  });

  it('are not taken by a line without people of its own, which the finish counts', () => {
    const lines = [line('a', { people: 4 }), line('b', { people: 4 }), line('all', { people: undefined })];
    const trial = { a: { effort: 20 }, b: { effort: 20 }, all: { effort: 8 } };
    const { ends, finish } = outcome(inputWith(lines, { people: 4 }), trial);
    expect({ ends, finish }).toEqual({ ends: { a: [10], b: [10], all: [2] }, finish: [12] });
  });

  it('are shared in the trials that want too many, and in no other', () => {
    const lines = [line('a', { people: 3 }), line('b', { people: 3 }), line('c', { people: 3 })];
    // One begins in the moment in which the other ends.
    const apart = { a: { effort: 3.3 }, b: { effort: 0.7, wait: 3.3 / 3 }, c: { effort: 0.1, wait: 7.7 } };
    const crowd = { a: { effort: 6.1 }, b: { effort: 6.1 } };
    const { ends } = outcome(inputWith(lines, { people: 4 }), apart, crowd, apart);
    const alone = [3.3 / 3, 3.3 / 3 + 0.7 / 3, 7.7 + 0.1 / 3];
    expect([ends.a, ends.b, ends.c].map((of) => of?.[0])).toEqual(alone);
    expect([ends.a, ends.b, ends.c].map((of) => of?.[2])).toEqual(alone);
    expect(ends.a?.[1]).toBeCloseTo(12.2 / 4, 12);
    expect(ends.b?.[1]).toBeCloseTo(12.2 / 4, 12);
  });

  it('are enough where tenths of them add up to all', () => {
    const lines = [0.1, 0.2, 0.7].map((people, index) => line(`own-${index}`, { people }));
    const trial = { 'own-0': { effort: 1 }, 'own-1': { effort: 1 }, 'own-2': { effort: 1 } };
    expect(outcome(inputWith(lines, { people: 1 - 1e-12 }), trial).ends).toEqual({
      'own-0': [10],
      'own-1': [5],
      'own-2': [1 / 0.7],
    });
  });

  it('are taken by whoever is ready sooner, so that more work on one line can end another earlier', () => {
    const lines = [
      line('a', { people: 2 }),
      line('b', { people: 2 }),
      line('many', { people: 6, follows: ['a'] }),
    ];
    const ends = (a: number) =>
      outcome(inputWith(lines, { people: 2 }), {
        a: { effort: a },
        b: { effort: 2, wait: 2 },
        many: { effort: 30 },
      }).ends.b;
    // Beside the six there is half a person for b; beside a, whose two weeks have become three, a whole one.
    expect([ends(4), ends(6)]).toEqual([[6], [4]]);
  });
});

describe('without people', () => {
  const some = { low: 0, likely: 0, high: 1 };

  it('there is no calendar as long as any line that takes work has none', () => {
    const input = inputWith([line('a', { effort: some }), line('b', { effort: some, people: undefined })], {
      people: undefined,
    });
    expect(hasCalendar(input)).toBe(false);
    const { total, finish, ends } = outcome(input, { a: { effort: 1 }, b: { effort: 1 } });
    expect({ total, finish, ends }).toEqual({ total: [2], finish: [0], ends: { a: [0], b: [0] } });
  });

  it('a line that takes no work can be waited for all the same', () => {
    const lines = [line('permit', { people: undefined }), line('a', { follows: ['permit'] })];
    const input = inputWith(lines, { people: undefined });
    expect(hasCalendar(input)).toBe(true);
    expect(outcome(input, { permit: { wait: 6 }, a: { effort: 1 } }).finish).toEqual([7]);
  });
});
