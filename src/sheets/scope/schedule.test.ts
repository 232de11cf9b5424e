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

describe('without people', () => {
  const some = { low: 0, likely: 0, high: 1 };

  it('there is no calendar as long as any line that takes work has none', () => {
    const input = inputWith([line('a', { effort: some }), line('b', { effort: some, people: undefined })]);
    expect(hasCalendar(input)).toBe(false);
    const { total, finish, ends } = outcome(input, { a: { effort: 1 }, b: { effort: 1 } });
    expect({ total, finish, ends }).toEqual({ total: [2], finish: [0], ends: { a: [0], b: [0] } });
  });

  it('a line that takes no work can be waited for all the same', () => {
    const input = inputWith([line('permit', { people: undefined }), line('a', { follows: ['permit'] })]);
    expect(hasCalendar(input)).toBe(true);
    expect(outcome(input, { permit: { wait: 6 }, a: { effort: 1 } }).finish).toEqual([7]);
  });
});
