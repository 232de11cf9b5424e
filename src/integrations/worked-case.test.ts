/**
 * Holds the invented case together: what the chapters tell of days, sums, counts and names is what the example's plan
 * says. A claim is a phrase made from the plan, or from what was before the plan, that stands in a chapter. Every day
 * and sum told in a case must lie inside some claim, so that a new one needs a claim as well.
 */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import example from '../../content/examples/second-look.json';
import { CLAIMS, type Plan } from './worked-case.fixture.ts';

type Chapters = ReadonlyMap<string, string>;

const CHAPTERS: Chapters = new Map(
  globSync(['content/chapters/*.mdx', 'content/pages/case.mdx', 'content/drawings/*.svg']).map((file) => [
    file.replace(/^.*\/|\.(mdx|svg)$/g, ''),
    readFileSync(file, 'utf8').replace(/\s+/g, ' '),
  ]),
);
/** The names in the first column of the cast list. */
const CAST = new Set(
  Array.from(
    readFileSync('content/pages/case.mdx', 'utf8').matchAll(/^\| (\S.*?) +\|/gm),
    ([, name]) => name,
  ),
);

const DATE =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|£[\d,]+/g;

/** The parts of a chapter that tell of Second Look; Quill's are told in one place each and are no part of the plan. */
function told(text: string): string[] {
  return Array.from(text.matchAll(/<Case>(.*?)<\/Case>/g), ([, part = '']) => part).filter(
    (part) => !/Quill/.test(part),
  );
}

/** A sentence for each claim that its chapter does not hold, and for each day or sum that no claim holds. */
function faults(chapters: Chapters, plan: Plan): string[] {
  const missing = CLAIMS.map(({ chapter, says }) => ({ chapter, phrase: says(plan) }))
    .filter(({ chapter, phrase }) => !chapters.get(chapter)?.includes(phrase))
    .map(({ chapter, phrase }) => `${chapter} does not say “${phrase}”`);
  const loose = [...chapters].flatMap(([chapter, text]) => {
    const own = CLAIMS.filter((one) => one.chapter === chapter).map(({ says }) => says(plan));
    return told(own.reduce((rest, phrase) => rest.replaceAll(phrase, ''), text))
      .flatMap((part) => part.match(DATE) ?? [])
      .map((token) => `${chapter} tells “${token}”, and nothing holds it to the plan`);
  });
  return [...missing, ...loose];
}

/** The chapters with one text put in place of another, which must be there. */
function changed(chapter: string, from: string, to: string): Chapters {
  const text = CHAPTERS.get(chapter) ?? '';
  if (!text.includes(from)) throw new Error(`${chapter} does not hold “${from}”.`);
  return new Map([...CHAPTERS, [chapter, text.replace(from, to)]]);
}

describe('the worked case', () => {
  test('is told in the chapters as the example’s plan has it', () => {
    expect(faults(CHAPTERS, example)).toEqual([]);
  });

  test('names in its plan nobody whom the cast list leaves out', () => {
    const named = [
      ...example.steering.members.map(({ name }) => name),
      ...example.lead.authorities.map(({ by }) => by),
      ...example.gate.questions.map(({ owner }) => owner),
    ];
    expect(named.filter((name) => !CAST.has(name))).toEqual([]);
  });

  test.each([
    ['asking-which-three', 'On 10 September', 'On 11 September'],
    ['asking-which-three', 'the 31 questions', 'the 30 questions'],
    ['asking-which-three', '29 September', '28 September'],
    ['recognising-the-stall', '30 March', '31 March'],
    ['a-committee-that-steers', 'day 41', 'day 42'],
    ['one-accountable-lead', '31 March 2027', '30 April 2027'],
    ['the-real-scope', '£772,800', '£772,900'],
    ['the-real-scope', '168, likely', '167, likely'],
    ['a-milestone-with-teeth', '24 November', '25 November'],
    ['triage-before-diagnosis', 'Marek Dunne', 'Mark Dunne'],
    ['the-real-scope', 'Monday 23 November', 'Monday 30 November'],
    ['case', '7 October', '8 October'],
    ['plans', '168', '186'],
    ['thirty', '31 questions', '30 questions'],
  ])('in %s, “%s” made “%s” is found', (chapter, from, to) => {
    expect(faults(changed(chapter, from, to), example)).not.toEqual([]);
  });

  test.each([
    ['2026-09-10', '2026-09-12'],
    ['2026-09-29', '2026-09-30'],
    ['2027-03-31', '2027-04-30'],
    ['2026-12-01', '2026-12-02'],
    ['2026-10-13', '2026-10-14'],
    ['"4600"', '"4700"'],
    ['"26"', '"27"'],
    ['Tomas Reyl', 'Thomas Reyl'],
    ['Dr Priya Raman', 'Dr Priya Rahman'],
    ['£345,000', '£346,000'],
  ])('in the example, %s made %s is found', (from, to) => {
    const text = JSON.stringify(example);
    expect(text).toContain(from);
    expect(faults(CHAPTERS, JSON.parse(text.replaceAll(from, to)))).not.toEqual([]);
  });
});
