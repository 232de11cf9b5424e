/** What the milestone coach quotes: the class by which a word gives a reason, and where a quotation begins and ends. */
import type { Reasons } from '../../coach/evidence.ts';
import type { Token } from '../../coach/tokens.ts';
import * as words from './en/coach.ts';

/** Reasons that are about single words, whatever stands beside these. */
const ABOUT_SINGLE_WORDS: ReadonlySet<string> = new Set([
  words.degree,
  words.judgement,
  words.anyThing,
  words.anyone,
]);

/** Words that stand before a day, and before many other things. */
const BEFORE_A_DAY = /^(by|since|until|from|before)$/;
/** The class of a word that gives no reason. */
const NONE = ' ';
/** Classes of words that go with one another: "growing share", "one machine learning model". */
const LIKE = ['MQI', 'VO', 'ZO'];
/** Words that may stand between one of these and the day: "by the end of the quarter", "from 3 March". */
const UP_TO_THE_DAY = /^(the|this|next|last|first|our|end|close|start|of|\d.*)$/;

const isMonth = (token: Token | undefined): boolean =>
  token?.kind === 'J' && /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(token.low);
const isDayNumber = (token: Token | undefined): boolean => /^\d+(st|nd|rd|th)?$/.test(token?.low ?? '');
/** Whether two words that stand side by side are of one date. */
const isDate = (one: Token | undefined, other: Token | undefined): boolean =>
  (isDayNumber(one) && isMonth(other)) || (isMonth(one) && isDayNumber(other));
const isUseCase = (one: Token | undefined, other: Token | undefined): boolean =>
  one?.low === 'use' && /^cases?$/.test(other?.low ?? '');

/**
 * The words of a text, each with the class by which it gives a reason. That is the class it is weighed by, save
 * where the words beside it make it something else: the figure in a date, "by the live model", "about machines".
 */
export function readAs(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => ({ ...token, kind: kindAt(tokens, i, token) }));
}

function kindAt(tokens: readonly Token[], i: number, token: Token): string {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (isDate(before, token) || isDate(token, next)) return 'J';
  if (token.kind === 'J' && BEFORE_A_DAY.test(token.low)) return dayFollows(tokens, i) ? 'J' : NONE;
  if (token.low === 'about' && !'#O'.includes(next?.kind ?? NONE)) return NONE;
  if (/^some(one|body)$/.test(token.low)) return 'Z';
  if (token.low === 'no' && before?.low === 'or' && tokens[i - 2]?.low === 'yes') return 'F';
  return isUseCase(before, token) || isUseCase(token, next) ? 'V' : token.kind;
}

function dayFollows(tokens: readonly Token[], i: number): boolean {
  const next = tokens.slice(i + 1).find(({ low }) => !UP_TO_THE_DAY.test(low));
  return next?.kind === 'J' && !BEFORE_A_DAY.test(next.low);
}

type Quote = { start: number; end: number; text: string; because: string };
/** From one token to another, by their places. */
type Span = { first: number; last: number };

/** A quotation that cuts no date in two and, where its reason is about single words, holds these alone. */
export function fitted<One extends Quote>(
  text: string,
  tokens: readonly Token[],
  quote: One,
  reasons: Reasons,
): One {
  const cut: Span = {
    first: tokens.findIndex(({ start }) => start === quote.start),
    last: tokens.findIndex(({ end }) => end === quote.end),
  };
  const telling = ABOUT_SINGLE_WORDS.has(quote.because)
    ? tellingIn(tokens, cut, kindsOf(reasons, quote.because))
    : undefined;
  const { first, last } = telling ?? overDates(tokens, cut);
  const start = tokens[first]?.start ?? quote.start;
  const end = tokens[last]?.end ?? quote.end;
  return { ...quote, start, end, text: text.slice(start, end) };
}

/** The classes that give this reason. */
function kindsOf({ byKind }: Reasons, because: string): string[] {
  return Object.keys(byKind).filter((kind) => byKind[kind] === because);
}

/** From the first to the last word of the class that tells, and on over what goes with it on both sides. */
function tellingIn(tokens: readonly Token[], { first, last }: Span, kinds: string[]): Span | undefined {
  const within = tokens.slice(first, last + 1).map(({ kind }) => kind);
  const kind = kinds.find((one) => within.includes(one));
  if (kind === undefined) return undefined;
  let [begin, end] = [first + within.indexOf(kind), first + within.lastIndexOf(kind)];
  const like = LIKE.find((classes) => classes.includes(kind)) ?? kind;
  while (like.includes(tokens[begin - 1]?.kind ?? NONE)) begin -= 1;
  while (like.includes(tokens[end + 1]?.kind ?? NONE)) end += 1;
  return { first: begin, last: end };
}

/** Back to the beginning of a date, and on to the end of a date or of a threshold: "before 20 June", "under £250k". */
function overDates(tokens: readonly Token[], { first, last }: Span): Span {
  let [begin, end] = [first, last];
  while (isDate(tokens[begin - 1], tokens[begin])) begin -= 1;
  const isDay = (at: number) => tokens[at]?.kind === 'J';
  const isThreshold = tokens[end]?.kind === 'C' && /\d/.test(tokens[end + 1]?.low ?? '');
  if (isThreshold || (BEFORE_A_DAY.test(tokens[end]?.low ?? '') && isDay(end + 1))) end += 1;
  while (isDay(end) && isDay(end + 1) && !BEFORE_A_DAY.test(tokens[end + 1]?.low ?? '')) end += 1;
  return { first: begin, last: end };
}
