/**
 * Holds the invented cases together: what the chapters tell of days, sums, counts and names is what the example's plan
 * says. A claim is a phrase made from the plan, or from what was before the plan, that stands in a chapter. Every day
 * and sum told in a case must lie inside some claim, so that a new one needs a claim as well. What is told once, and so
 * contradicts nothing when it changes, stands in worked-case.told.txt: what is meant to change there is written anew by
 * `npx vitest run src/integrations/worked-case.test.ts -u`, and read through. golden.test.ts does so for the example.
 */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import example from '../../content/examples/second-look.json';
import { CLAIMS, type Plan } from './worked-case.fixture.ts';

type Chapters = ReadonlyMap<string, string>;

const CHAPTERS: Chapters = new Map(
  globSync(['content/chapters/*.mdx', 'content/pages/{case,second-case}.mdx', 'content/drawings/*.svg']).map(
    (file) => [file.replace(/^.*\/|\.(mdx|svg)$/g, ''), readFileSync(file, 'utf8').replace(/\s+/g, ' ')],
  ),
);
/** The names in the first column of the cast list. */
const CAST = new Set(
  Array.from(
    readFileSync('content/pages/case.mdx', 'utf8').matchAll(/^\| (\S.*?) +\|/gm),
    ([, name]) => name,
  ),
);

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = new RegExp(`\\b\\d{1,2} ${MONTH}\\b|£[\\d,]*\\d`, 'g');
const TENS = '(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|[a-z]+teen|hundred|half';
const DIGITS = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/** The words of the names in the cast list, and of a firm’s. */
const PEOPLE = new Set(
  [...CAST].flatMap((name) => name?.split(' ') ?? []).filter((word) => !/^(Who|Dr)$/.test(word)),
);

/** The days, sums and names of a text in their order, and the counts, weekdays and further names of its parts that tell a case. */
function told(text: string): string[] {
  const nth = '(?:first|second|third|[a-z]+th)';
  const always = `\\d{1,2} ${MONTH}(?: \\d{4})?|${MONTH} \\d{4}|${nth} of ${MONTH}|£[\\d,]*\\d|\\b(?:${[...PEOPLE].join('|')})\\b`;
  const inCase = `${always}|(?i:\\b(?:${TENS}|${DIGITS})\\b)|\\d+|[A-Z][a-z]+day\\b|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+`;
  return text
    .split(/(<Case>.*?<\/Case>)/)
    .flatMap((part) =>
      Array.from(
        part.matchAll(new RegExp(part.startsWith('<Case>') ? inCase : always, 'gu')),
        ([fact]) => fact,
      ),
    );
}

/** What each text tells, a line each: a drawing by its words, the cast list as a case. */
function ledger(chapters: Chapters): string {
  return [...chapters]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, text]) => {
      const words = text.includes('<svg') ? (text.match(/[^<>]+(?=<\/text>)/g) ?? []).join(' ') : text;
      const facts = told(name === 'case' || words !== text ? `<Case>${words}</Case>` : words);
      return `${name}: ${facts.join(' · ')}\n`;
    })
    .join('');
}

/** A sentence for each claim that its chapter does not hold, and for each day or sum that no claim holds. */
function faults(chapters: Chapters, plan: Plan): string[] {
  const missing = CLAIMS.map(({ chapter, says }) => ({ chapter, phrase: says(plan) }))
    .filter(({ chapter, phrase }) => !chapters.get(chapter)?.includes(phrase))
    .map(({ chapter, phrase }) => `${chapter} does not say “${phrase}”`);
  const loose = [...chapters].flatMap(([chapter, text]) => {
    // The second case has no plan, and is told in one place.
    if (chapter === 'second-case') return [];
    const own = CLAIMS.filter((one) => one.chapter === chapter).map(({ says }) => says(plan));
    const rest = own.reduce((left, phrase) => left.replaceAll(phrase, ''), text);
    return Array.from(rest.matchAll(/<Case>(.*?)<\/Case>/g), ([, part = '']) => part)
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

  test('is told as it was when the book was last read beside it', async () => {
    await expect(ledger(CHAPTERS)).toMatchFileSnapshot('./worked-case.told.txt');
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
    ['stopping-the-work-arounds', 'sixty-four readers', 'sixty-five readers'],
    ['when-not-to-rescue', 'by 30 November 2026', 'by 1 December 2026'],
    ['second-case', '12 October 2026', '13 October 2026'],
  ])('in %s, “%s” made “%s” contradicts the plan', (chapter, from, to) => {
    expect(faults(changed(chapter, from, to), example)).not.toEqual([]);
  });

  test.each([
    ['the-restructuring-conversation', 'Lena Brandt, head', 'Lena Brand, head'],
    ['second-case', 'Ivo Lindqvist', 'Ivo Lindquist'],
    ['second-case', 'On 11 August', 'On 12 August'],
    ['scoping-for-production', 'October 2025', 'November 2025'],
    ['a-committee-that-steers', 'Owen Tighe held', 'Joel Abara held'],
    ['why-pilot-structure-fails', 'nineteen invitees', 'twenty invitees'],
    ['triage-before-diagnosis', 'second of October', 'third of October'],
    ['finding-the-gate', 'following Monday', 'following Friday'],
  ])('in %s, “%s” made “%s” is no longer what was read', (chapter, from, to) => {
    expect(ledger(changed(chapter, from, to))).not.toBe(ledger(CHAPTERS));
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
  ])('in the example, %s made %s contradicts the chapters', (from, to) => {
    const text = JSON.stringify(example);
    expect(text).toContain(from);
    expect(faults(CHAPTERS, JSON.parse(text.replaceAll(from, to)))).not.toEqual([]);
  });
});
