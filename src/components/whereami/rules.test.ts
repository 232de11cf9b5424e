import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import words from '../../../content/where-am-i.yaml?raw';
import { type Answer, ANSWERS, LAST, QUESTIONS, type Question, RULES, whereAmI } from './rules.ts';

const CHAPTERS = import.meta.glob('../../../content/chapters/*.mdx', { query: '?raw' });
const WORKSHEETS = import.meta.glob('../../../content/worksheets/*.yaml', { query: '?raw' });

type Answers = Record<Question, Answer>;
const ALL_YES = Object.fromEntries(QUESTIONS.map((question) => [question, 'yes'])) as Answers;

/** Every way to answer every question. */
function combinations(questions: readonly Question[] = QUESTIONS): Answers[] {
  const [first, ...rest] = questions;
  if (!first) return [ALL_YES];
  return combinations(rest).flatMap((answers) => ANSWERS.map((answer) => ({ ...answers, [first]: answer })));
}

const places = [...Object.values(RULES).flatMap((ways) => Object.values(ways)), LAST].filter(
  (way) => way !== 'on',
);

describe('where am I', () => {
  it('leads somewhere whatever is answered, by the first answer that leads anywhere', () => {
    const all = combinations();
    expect(all).toHaveLength(ANSWERS.length ** QUESTIONS.length);
    for (const answers of all) {
      const { at, place } = whereAmI(answers);
      const before = QUESTIONS.slice(0, at === 'last' ? QUESTIONS.length : QUESTIONS.indexOf(at));
      expect(place.chapter).not.toBe('');
      for (const question of before) expect(RULES[question][answers[question]]).toBe('on');
      if (at !== 'last') expect(RULES[at][answers[at]]).toBe(place);
    }
  });

  it('can stop at every question, and reaches the last place by yes alone', () => {
    const stops = new Set(combinations().map((answers) => whereAmI(answers).at));
    expect([...stops].sort()).toEqual([...QUESTIONS, 'last'].sort());
    expect(whereAmI(ALL_YES)).toEqual({ at: 'last', place: LAST });
    for (const question of QUESTIONS) expect(RULES[question].yes).toBe('on');
  });

  it('asks six questions at most, so that it takes less than a minute', () => {
    expect(QUESTIONS.length).toBeLessThanOrEqual(6);
    const asked = QUESTIONS.map((question) => parse(words).questions[question].ask).join(' ');
    expect(asked.split(/\s+/).length).toBeLessThan(150);
  });

  it('sends nobody to a chapter or a worksheet that is not there', () => {
    expect(places.length).toBeGreaterThan(QUESTIONS.length);
    for (const { chapter, worksheet } of places) {
      expect(CHAPTERS).toHaveProperty([`../../../content/chapters/${chapter}.mdx`]);
      expect(WORKSHEETS).toHaveProperty([`../../../content/worksheets/${worksheet}.yaml`]);
    }
  });

  it('gives a reason for every answer that leads somewhere, and for no other', () => {
    const { questions, last } = parse(words);
    expect(last).toMatch(/\.$/);
    for (const question of QUESTIONS) {
      const { ask, ...reasons } = questions[question];
      expect(ask).toMatch(/\?$/);
      const stopping = ANSWERS.filter((answer) => RULES[question][answer] !== 'on');
      expect(Object.keys(reasons).sort()).toEqual([...stopping].sort());
    }
  });
});
