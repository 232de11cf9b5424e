import { describe, expect, it } from 'vitest';
import { type Answer, blankAnswer } from './fields.ts';
import { dropPick, notNow, pickAnswer, pickedOf, swapPick } from './pick.ts';

const answer = (id: string, picked = false): Answer => ({
  ...blankAnswer(id),
  text: `Answer ${id}`,
  pick: picked ? 'picked' : '',
});
const ids = (answers: Answer[]) => answers.map(({ id }) => id);

describe('picking', () => {
  it('puts an answer on the list and leaves the others as they are', () => {
    const answers = [answer('a'), answer('b', true)];
    const picked = pickAnswer(answers, 'a');
    expect(picked).toEqual({ kind: 'changed', answers: [answer('a', true), answer('b', true)] });
    expect(answers[0]?.pick).toBe('');
  });

  it('refuses a third and names the two that hold the list', () => {
    const answers = [answer('a', true), answer('b'), answer('c', true)];
    const third = pickAnswer(answers, 'b');
    expect(third).toEqual({ kind: 'full', holding: [answer('a', true), answer('c', true)] });
  });

  it('of an answer that is picked already is no third', () => {
    const answers = [answer('a', true), answer('b', true)];
    expect(pickAnswer(answers, 'b')).toEqual({ kind: 'changed', answers });
  });

  it('can be taken back, and makes room', () => {
    const left = dropPick([answer('a', true), answer('b', true), answer('c')], 'a');
    expect(left).toEqual([answer('a'), answer('b', true), answer('c')]);
    expect(pickAnswer(left, 'c').kind).toBe('changed');
  });

  it('swaps one answer for another and keeps the second pick', () => {
    const swapped = swapPick([answer('a', true), answer('b', true), answer('c')], 'a', 'c');
    expect(ids(pickedOf(swapped))).toEqual(['b', 'c']);
    expect(ids(swapped)).toEqual(['a', 'b', 'c']);
  });
});

describe('a file that claims five picks', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => answer(id, true));

  it('has the first two on the list and the rest as not now', () => {
    expect(ids(pickedOf(five))).toEqual(['a', 'b']);
    expect(ids(notNow(five))).toEqual(['c', 'd', 'e']);
  });

  it('has no room for a sixth', () => {
    const refused = pickAnswer([...five, answer('f')], 'f');
    expect(refused.kind === 'full' && ids(refused.holding)).toEqual(['a', 'b']);
  });

  it('swaps for the answer that was asked for, and for none of the surplus', () => {
    const swapped = swapPick([...five, answer('f')], 'a', 'f');
    expect(ids(pickedOf(swapped))).toEqual(['b', 'f']);
    expect(ids(notNow(swapped))).toEqual(['a', 'c', 'd', 'e']);
  });
});

describe('a pick whose text was taken out', () => {
  it('holds no place on the list', () => {
    const emptied = { ...answer('a', true), text: ' ' };
    expect(ids(pickedOf([emptied, answer('b', true), answer('c', true)]))).toEqual(['b', 'c']);
  });
});

describe('not now', () => {
  it('holds every answer that was given and not picked, in order', () => {
    const answers = [answer('a'), answer('b', true), { ...blankAnswer('c'), text: '  ' }, answer('d')];
    expect(ids(notNow(answers))).toEqual(['a', 'd']);
  });
});
