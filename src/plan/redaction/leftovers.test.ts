import { describe, expect, it } from 'vitest';
import { blankPlan } from '../document/schema.ts';
import { leftIn } from './leftovers.ts';

/** What is found in a text of a copy. */
function left(text: string) {
  const plan = blankPlan('copy');
  plan.lead.limits = text;
  return leftIn(plan);
}

describe('what stays in a copy and somebody has to look at', () => {
  it('is words with a capital inside a sentence, and names of two words anywhere', () => {
    expect(
      left('Ask Helena about the Corvane files. Helena Marsh knows. Then Person 1 rang Kit.').names,
    ).toEqual([...['Helena', 'Corvane', 'Helena Marsh', 'Kit']]);
  });

  it('is no post, no part of an organisation, no day, no short capitals, no stand-in', () => {
    const text = 'On Mondays the Steering Committee and IT asked Person 2 of Firm 1, said Somebody in May.';
    expect(left(text).names).toEqual([]);
  });

  it('is accounts, and short words in capitals that stand for nothing usual', () => {
    expect(left('see @kit of KPMG, by the FCA').names).toEqual(['kit', 'KPMG']);
  });

  it('is what begins a sentence and is no ordinary word', () => {
    expect(left('Helena knows. Slices wait, and she slices. Validation waits.').names).toEqual(['Helena']);
  });

  it('is large numbers, and words for money in any language', () => {
    expect(
      left('11,400 alerts in 2026, 60k rows, zwei Millionen, fünf Euro, two million customers').amounts,
    ).toEqual([...['11,400 alerts', '60k rows', 'Millionen', 'Euro', 'two million customers']]);
    expect(left('12 weeks, two people, (amount removed), 15 January 2027').amounts).toEqual([]);
  });

  it('comes with what is said most often first', () => {
    expect(left('by Kit, by Helena, by Kit').names).toEqual(['Kit', 'Helena']);
  });
});
