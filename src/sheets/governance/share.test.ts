import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { question, reviewer, sheet } from './governance.fixture.ts';
import { INPUT_STATES } from './fields.ts';
import { asked, inState, shareOf, sharesByFunction } from './share.ts';

const governance = (names: string[], inputs: ReturnType<typeof question>[]) =>
  sheet({ reviewers: names.map((name) => reviewer(name)), inputs });

describe('the share of questions that are built in', () => {
  it('counts one of which nobody has said as open, and a row without a question not at all', () => {
    const rows = [
      question(),
      question({ state: '' }),
      question({ state: 'promised' }),
      question({ asks: ' ', state: 'built' }),
    ];
    expect(shareOf(asked(governance([], rows)))).toEqual({ all: 3, built: 1, promised: 1, open: 1 });
  });

  it('is told by function: the reviewers’ first, with or without questions, then whoever else asks', () => {
    const rows = [
      question({ function: 'Legal' }),
      question({ function: ' model RISK ', state: 'open' }),
      question({ function: '' }),
    ];
    const shares = sharesByFunction(governance(['Model risk', 'Security'], rows));
    expect(shares.map(({ name, all, built }) => [name, all, built])).toEqual([
      ['Model risk', 1, 0],
      ['Security', 0, 0],
      ['Legal', 1, 1],
      ['', 1, 1],
    ]);
  });

  it('does not name a function that is blank and asks nothing', () => {
    expect(sharesByFunction(governance([''], []))).toEqual([]);
  });

  it('lists the questions of one state in the order of the sheet', () => {
    const [first, second] = [
      question({ asks: 'one', state: 'promised' }),
      question({ asks: 'two', state: 'promised' }),
    ];
    const rows = [first, question(), second];
    expect(inState(governance([], rows), 'promised').map(({ asks }) => asks)).toEqual(['one', 'two']);
  });

  it('always comes to as many by function, and by state, as there are questions', () => {
    const rows = fc.array(
      fc
        .record({
          asks: fc.constantFrom('', 'one', 'two'),
          function: fc.constantFrom('', 'A', ' a', 'B', 'C'),
          state: fc.constantFrom('' as const, ...INPUT_STATES),
        })
        .map(question),
    );
    fc.assert(
      fc.property(rows, fc.array(fc.constantFrom('', 'A', 'b')), (inputs, names) => {
        const one = governance(names, inputs);
        const all = shareOf(asked(one));
        const parts = sharesByFunction(one);
        expect(parts.reduce((sum, part) => sum + part.all, 0)).toBe(all.all);
        expect(parts.reduce((sum, part) => sum + part.built, 0)).toBe(all.built);
        expect(INPUT_STATES.reduce((sum, state) => sum + all[state], 0)).toBe(all.all);
        expect(INPUT_STATES.flatMap((state) => inState(one, state))).toHaveLength(all.all);
      }),
    );
  });
});
