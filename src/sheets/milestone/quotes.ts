/** What the milestone coach quotes: words of its lists that speak for a test or against it, never what merely weighs. */
import type { Quote } from '../../coach/slots/phrases.ts';
import { deadlineIn } from '../../coach/slots/days.ts';
import { readSlots } from '../../coach/slots/read.ts';
import { is, type Word } from '../../coach/slots/speech.ts';
import type { Token } from '../../coach/tokens.ts';
import type { MilestoneTest } from './assess.ts';
import type { Because } from './en/coach.ts';

/** The class of a word that gives no reason. */
const NONE = ' ';
/** Classes of verbs, which tell only where the word is one: "scores", and no "credit score". */
const VERBS = 'LGYD';
/** Words whose class tells something else beside certain words, each with those before it and the class it has there. */
const BESIDE: readonly [word: RegExp, before: RegExp, kind: string][] = [
  [/^live$/, /./, 'P'],
  [/^realtime$/, /./, NONE],
  [/^some(one|body)$/, /./, 'Z'],
  [/^no$/, /^or$/, 'F'],
  [/^cases?$/, /^use$/, 'V'],
  [/^learning$/, /^machine$/, 'V'],
  [/^flags?$/, /^feature$/, 'N'],
  [/^concept$/, /^of$/, 'N'],
  [/^board$/, /^on$/, NONE],
  [/^(say|says|said|tell|tells|told|name|named|names|id)$/, /./, NONE],
  [/^invoices?$/, /./, 'T'],
];

/** The words of a text, each with the class by which it gives a reason: mostly that by which it is weighed. */
function classesOf(tokens: readonly Token[], words: readonly Word[]): string {
  return tokens.map((token, i) => classAt(tokens, words, i, token)).join('');
}

/** What a word is by the one it leads: "the document checker" is a worker, "the live demonstration" none, "about 40" a degree. */
function ledBy({ low, kind }: Token, { kind: next } = { kind: NONE }): string | undefined {
  if ('NA'.includes(kind) && next === 'U') return 'T';
  if (/^(about|around|roughly|approximately)$/.test(low) && !'#O'.includes(next)) return NONE;
  return kind === 'P' && 'NA'.includes(next) ? NONE : undefined;
}

/** Whether a word is an act: "scores", no "drafting model" and no "Release 2". */
function isAct(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (!is(word, 'VY') || (before === undefined && is(next, '#'))) return false;
  return !word?.form.endsWith('g') || is(before, 'B') || is(next, 'DX#');
}

function classAt(tokens: readonly Token[], words: readonly Word[], i: number, token: Token): string {
  const { low, kind } = token;
  const [before, next, word] = [tokens[i - 1]?.low ?? '^', tokens[i + 1]?.low ?? '', words[i]];
  const led = ledBy(token, tokens[i + 1]);
  if (led) return led;
  const beside = BESIDE.find(([of, behind]) => of.test(low) && behind.test(before));
  if (beside) return beside[2];
  if (low === 'use' && /^cases?$/.test(next)) return 'V';
  if (low === 'of' && next === 'concept') return 'N';
  if (VERBS.includes(kind)) return isAct(words, i) ? kind : 'u';
  // Small words, a verb such as "work", and whoever "we" are, name nothing.
  return 'uZV'.includes(kind) && !is(word, 'NXJ#') ? NONE : kind;
}

/** Runs of classes that tell, the more telling first, each with why; a run is letters of `classesOf`. */
type Rule = readonly [RegExp, Because];
const RULES: Readonly<Record<MilestoneTest, Readonly<Record<'for' | 'against', readonly Rule[]>>>> = {
  specific: {
    for: [
      [/[TuX@U]*[TX@U][TuX@U]*(?<!^)[UV]/, 'worker'],
      [/[T@][Tu@]*/, 'work'],
      [/(?<!^)X+/, 'name'],
      [/W/, 'name'],
    ],
    against: [
      [/[O#]?(?<![TUX@])VV*/, 'anyThing'],
      [/Z+/, 'anyone'],
    ],
  },
  binary: {
    for: [
      [/C+[#O]/, 'threshold'],
      [/E[TuX@UW#]{1,3}/, 'whole'],
      [/F[.]?F/, 'yesOrNo'],
      [/[GL]/, 'happens'],
      [/Y/, 'done'],
    ],
    against: [
      [/[QI]*M[MQI]*/, 'degree'],
      [/I+/, 'direction'],
      [/Q+/, 'judgement'],
    ],
  },
  production: {
    for: [
      [/P+/, 'live'],
      [/G/, 'goesLive'],
      [/L/, 'realWork'],
    ],
    against: [
      [/N+/, 'notLive'],
      [/A+/, 'onTheWay'],
      [/[DY]/, 'onTheWay'],
      [/R+/, 'decided'],
    ],
  },
};
/** Limits that say when it is reached, and not only which cases it is about: "at least 40", no "over £5m". */
const REACHED = /\b(least|minimum|exactly|than|up to)\b/i;
/** Words that belong to what stands behind them: "in production", "at least". */
const LEADS: Partial<Record<Because, RegExp>> = {
  live: /^in$/,
  threshold: /^(at|no|more|fewer|less)$/,
  notLive: /^in$/,
};

/** More would bury the sentence; of what happens and where, the most telling word is the surest. */
const MOST: Readonly<Record<MilestoneTest, number>> = { specific: 2, binary: 1, production: 1 };

export type Told = Quote & { why: Because };

/** The words of a sentence that speak for a test or against it, the more telling first and none twice. */
export function toldIn(
  text: string,
  tokens: readonly Token[],
  test: MilestoneTest,
  points: 'for' | 'against',
): Told[] {
  // Both lexicons part a text into the same words.
  const classes = classesOf(tokens, readSlots(text).words);
  const told = RULES[test][points].flatMap(([run, why]): Told[] => {
    const found = run.exec(classes);
    const at = found?.index ?? -1;
    const leads = LEADS[why]?.test(tokens[at - 1]?.low ?? '');
    const [first, last] = [tokens[leads ? at - 1 : at], tokens[at + (found?.[0].length ?? 0) - 1]];
    if (!first || !last) return [];
    const quote = { start: first.start, end: last.end, text: text.slice(first.start, last.end), why };
    return why === 'threshold' && !REACHED.test(quote.text) ? [] : [quote];
  });
  const day = test === 'binary' && points === 'for' ? deadlineIn(text) : undefined;
  if (day) told.splice(2, 0, { ...day, why: 'day' });
  const apart = told.filter(
    ({ start, end }, place) => !told.slice(0, place).some((other) => start < other.end && other.start < end),
  );
  return apart.slice(0, MOST[test]);
}
