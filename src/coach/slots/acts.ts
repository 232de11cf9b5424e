/** Acts in a text, and how sure it is that one of them completes something. */
import { among, headOf, isNoun, phraseAt, phraseBefore, type Span } from './phrases.ts';
import { is, type Word } from './speech.ts';
import { DENIALS, EVENTS, FIGURES, TERSE_EVENTS } from '../dictionary.ts';

/** An act: the verb at `at` with what helps it from `from`, or a noun for an event. */
export type Act = {
  kind: 'verb' | 'event';
  at: number;
  from: number;
  /** Helped by "is", by "has", and by "to". */
  is: boolean;
  has: boolean;
  to: boolean;
  denied: boolean;
  /** About 3 for a verb that finishes something; below 1 nothing that completes. */
  sure: number;
};

const SURE: Readonly<Record<string, number>> = { C: 3, K: 2.2, '': 1.2 };

/** What puts an act into the background, and how far: "which was signed", "because Legal signed". */
const ASIDE: readonly [RegExp, number][] = [
  [/^(but|until|once|so)$/, 0],
  [/^(which|who|that|whose|because|although|though|while|unless)$/, 1.3],
  [/^(what|how|why)$/, 1.1],
  [/^(if|whether)$/, 0.9],
  [/^when$/, 0.2],
];
function asideOf(words: readonly Word[], from: number): number {
  for (let i = from - 1; i >= 0 && from - i < 14; i -= 1) {
    const word = words[i];
    if (!word || (is(word, '.') && /[.!?;:,—–(-]/.test(word.raw))) return 0;
    if (/^(as|since|like)$/.test(word.low) && is(words[i + 1], 'R')) return 1.3;
    const aside = ASIDE.find(([pattern]) => pattern.test(word.low));
    if (aside && !(word.low === 'that' && is(word, 'D'))) return aside[1];
  }
  return 0;
}

/** Nouns behind a verb that say how long or how, not what it is done to. */
const NO_OBJECT = /^(time|times|days?|weeks?|months?|year|way|along|stop)$/;
/** Verbs of which what they are done to stands behind "on", "for" or "to". */
const WITH_A_WORD =
  /^(rule|vote|sign|decide|agree|report|nod|initial|opine|object|consent|off|write|reply|respond)$/;

/** What the verb is done to: the phrase behind it, or what a question word opens. */
export function objectAfter(words: readonly Word[], place: number): (Span & { direct: boolean }) | undefined {
  let at = place;
  while (is(words[at], 'AOQ')) at += 1;
  if (is(words[at], 'W') && words[at]?.low !== 'when') return questionAt(words, at);
  const span = phraseAt(words, at);
  if (span) return NO_OBJECT.test(words[span.last]?.low ?? '') ? undefined : { ...span, direct: true };
  const word = /^(on|for|to|about|through)$/.test(words[at]?.low ?? '');
  const after = word && WITH_A_WORD.test(words[place - 1]?.stem ?? '') ? phraseAt(words, at + 1) : undefined;
  return after && { ...after, direct: false };
}

/** "whether it goes on": up to eight words. */
function questionAt(words: readonly Word[], first: number): (Span & { direct: true }) | undefined {
  let last = first;
  while (words[last + 1] && !is(words[last + 1], '.') && last < first + 8) last += 1;
  return last > first ? { first, last, direct: true } : undefined;
}

/** Verbs that complete nothing beside certain words, each with those before it and those behind it. */
const EMPTY: readonly [verb: RegExp, before: RegExp, next: RegExp][] = [
  [/^get$/, /^$/, /^(on|along|by|together|to)$/],
  [/^(come|go)$/, /^$/, /^(down|up)$/],
  [/^(say|call)$/, /^,$/, /^it$/],
  [/^(happen|kill)$/, /^(what|it)$/, /^$/],
  [/^(stop|quit|start|begin|finish)$/, /^$/, /^being$/],
  [
    /^(go|come|turn|run|work|make|do|take)$/,
    /^$/,
    /^(through|around|round|along|ahead|away|well|better|smoother|sense|progress|sure|time|longer|forever)$/,
  ],
];

/** Whether a verb in -ing can finish: "Audit withdrawing observation 14" does, "withdrawing" by itself goes on. */
const endsInIng = (words: readonly Word[], i: number, word: Word): boolean =>
  word.first || (is(words[i - 1], 'NX') && objectAfter(words, i + 1)?.direct === true);

/** Whether a verb is none that can complete anything, by the words beside it. */
function isEmpty(words: readonly Word[], i: number, word: Word): boolean {
  const { stem, form, verb } = word;
  const [before, next] = [words[i - 1], words[i + 1]];
  if ('SOI'.includes(verb || '.')) return true;
  if (is(word, 'Y') && !(verb === 'C' && endsInIng(words, i, word))) return true;
  if (stem === 'get' && /d$/.test(next?.form ?? '')) return true;
  if (/^(stop|quit|start|begin|finish)$/.test(stem) && /g$/.test(next?.form ?? '')) return true;
  const [low, lowNext] = [before?.low ?? '.', next?.low ?? '.'];
  if (EMPTY.some(([of, left, right]) => of.test(stem) && (left.test(low) || right.test(lowNext))))
    return true;
  return form === 'd' && isMood(before);
}
/** "feels", but no "needs" that another can meet. */
const isMood = (word: Word | undefined): boolean =>
  word?.verb === 'S' && is(word, 'V') && !/^(have|need|want|see|let)$/.test(word.stem);

/** A verb with the words that help it: "has not been". */
function helped(words: readonly Word[], at: number, word: Word): Act {
  const past = /d$/.test(word.form);
  const helps = (help: Word | undefined): boolean =>
    help !== undefined &&
    (is(help, 'MHBZA') || help.low === 'to' || DENIALS.has(help.low) || (help.stem === 'get' && past));
  let from = at;
  while (helps(words[from - 1])) from -= 1;
  const help = words.slice(from, at);
  return {
    kind: 'verb',
    at,
    from,
    is: help.some((one) => is(one, 'BV')),
    has: help.some((one) => is(one, 'H')),
    to: help.some(({ low }) => low === 'to'),
    denied: help.some(({ low }) => DENIALS.has(low)),
    sure: -0.8 * help.filter(({ low }) => /^(would|might|could|may)/.test(low)).length,
  };
}

const ASKED = /^(has|have|need|needs|want|wants|agrees?|agreed|asked?|told|tells?|got|gets?|supposed|yet)$/;

/** Whether it is not done, or by nobody: "nothing has been signed", "not one of the heads has opened it". */
function isDenied(words: readonly Word[], { denied, from }: Act): boolean {
  const subject = phraseBefore(words, from);
  const before = words.slice(Math.max(0, (subject?.first ?? from) - 3), from);
  return denied || (before.some(({ low }) => NOBODY.test(low)) && !before.some((word) => is(word, '.')));
}
const NOBODY = /^(nobody|nothing|none|neither|not|no)$/;

/** Whether what a verb is done to, or what does it, only ever stands in a figure of speech: "closes ranks". */
function isFigure(words: readonly Word[], { at, from }: Act): boolean {
  const right = objectAfter(words, at + 1);
  const left = phraseBefore(words, from);
  const head = right?.direct ? right : left;
  const word = head && words[headOf(words, head)];
  return word !== undefined && among(FIGURES, word);
}

/** The verb at a place as an act. */
function verbAct(words: readonly Word[], i: number, word: Word): Act | undefined {
  if (!is(word, 'VY') || isEmpty(words, i, word)) return undefined;
  const act = helped(words, i, word);
  const [before, next] = [words[act.from - 1], words[i + 1]];
  const [low, lowNext] = [before?.low ?? '', next?.low ?? ''];
  const past = /d$/.test(word.form);
  const unknown = word.verb === '' && past;
  const byWhom = words.slice(i + 1, i + 6).some((behind) => behind.low === 'by');
  if (unknown && act.is && !byWhom) return undefined;
  const bare = word.verb === 'K' && !is(next, 'Q') && !objectAfter(words, i + 1);
  const asked = is(before, 'NXO') || ASKED.test(low);
  /** What speaks for and against it, and how much. */
  const signs: [boolean, number][] = [
    [word.form === '3', 0.6],
    [past, act.is || act.has ? 0.6 : 0.4],
    [unknown && byWhom, 1.2],
    [bare, past ? -0.4 : -2.2],
    [is(word, 'Y'), -1],
    [isDenied(words, act), -3],
    [isFigure(words, act), -2.5],
    [act.to, asked ? -0.4 : -2.2],
    [/^(i|we|you|they)$/.test(low), -0.5],
    [/^(more|better|too|well|nicely|faster|quicker|less|regularly|continuously)$/.test(lowNext), -1.5],
  ];
  const said = signs.reduce((sum, [holds, amount]) => (holds ? sum + amount : sum), act.sure);
  return { ...act, sure: said + (SURE[word.verb] ?? 1) - asideOf(words, act.from) };
}

/** Words before a noun for an event that make it none: "quicker approval". */
const NO_EVENT =
  /^(more|less|fewer|better|quicker|faster|speedier|slow|slower|without|no|about|around|for|any|every|each|on|toward|towards)$/;

/** A noun for an event as an act: "sign-off", "waiver granted", "MRM: yes". */
function eventAct(words: readonly Word[], i: number, word: Word): Act | undefined {
  const event = EVENTS.has(word.low) || (TERSE_EVENTS.has(word.low) && words.length < 9);
  if (!event || !(is(word, 'N') || (is(word, 'X') && word.first))) return undefined;
  if (isNoun(words[i + 1]) && !EVENTS.has(words[i + 1]?.low ?? '')) return undefined;
  let first = i;
  while (is(words[first - 1], 'DJNX#')) first -= 1;
  if (is(words[first - 1], 'P') && !/^(with|after|by)$/.test(words[first - 1]?.low ?? '')) return undefined;
  if (words.slice(Math.max(0, first - 1, i - 3), i).some(({ low }) => NO_EVENT.test(low))) return undefined;
  return { kind: 'event', at: i, from: i, is: false, has: false, to: false, denied: false, sure: 1.6 };
}

/** The act that a text turns on, the first of those that are about as sure; nothing where there is none. */
export function actIn(words: readonly Word[]): Act | undefined {
  const acts = words.flatMap((word, i) => verbAct(words, i, word) ?? eventAct(words, i, word) ?? []);
  const top = Math.max(...acts.map(({ sure }) => sure));
  return acts.find(({ sure }) => sure >= top - 0.35);
}
