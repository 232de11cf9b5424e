/** Acts in a text, and how sure it is that one of them completes something. */
import { isNoun, phraseAt, type Span } from './phrases.ts';
import { is, type Word } from './speech.ts';
import { DENIALS, EVENTS, TERSE_EVENTS } from './words.ts';

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

/** What puts an act into the background: "which was signed", "because Legal signed". */
const ASIDE: Readonly<Record<string, number>> = { which: 1.3, because: 1.3, what: 1.1, if: 0.9, when: 0.2 };
function asideOf(words: readonly Word[], from: number): number {
  for (let i = from - 1; i >= 0 && from - i < 14; i -= 1) {
    const { low, speech, raw } = words[i] ?? { low: '', speech: '', raw: '.' };
    if (speech === '.' && /[.!?;:,—–(-]/.test(raw)) return 0;
    if (/^(but|until|once|so)$/.test(low)) return 0;
    if (/^(which|who|that|whose)$/.test(low) && speech === 'W') return ASIDE.which ?? 0;
    if (/^(what|how|why)$/.test(low)) return ASIDE.what ?? 0;
    if (/^(because|although|though|while|unless)$/.test(low)) return ASIDE.because ?? 0;
    if (/^(as|since|like)$/.test(low) && is(words[i + 1], 'R')) return ASIDE.because ?? 0;
    if (/^(if|whether)$/.test(low)) return ASIDE.if ?? 0;
    if (low === 'when') return ASIDE.when ?? 0;
  }
  return 0;
}

/** What the verb is done to: the phrase behind it, or what a question word opens. */
export function objectAfter(words: readonly Word[], place: number): (Span & { direct: boolean }) | undefined {
  let at = place;
  while (is(words[at], 'AOQ')) at += 1;
  if (is(words[at], 'W') && words[at]?.low !== 'when') {
    let last = at;
    while (words[last + 1] && !is(words[last + 1], '.') && last < at + 8) last += 1;
    return last > at ? { first: at, last, direct: true } : undefined;
  }
  const span = phraseAt(words, at);
  if (span)
    return /^(time|times|days?|weeks?|months?|year|way|along|stop)$/.test(words[span.last]?.low ?? '')
      ? undefined
      : { ...span, direct: true };
  const verb = words[place - 1]?.stem ?? '';
  if (
    !/^(on|for|to|about|through)$/.test(words[at]?.low ?? '') ||
    !/^(rule|vote|sign|decide|agree|report|nod|initial|opine|object|consent|off)$/.test(verb)
  )
    return undefined;
  const after = phraseAt(words, at + 1);
  return after && { ...after, direct: false };
}

/** Whether a verb is none that can complete anything, by the words beside it. */
function isNone(words: readonly Word[], i: number, word: Word): boolean {
  const { stem, form } = word;
  const [before, next] = [words[i - 1], words[i + 1]];
  if ('SOI'.includes(word.verb || '.')) return true;
  if (is(word, 'Y') && !(word.first && word.verb === 'C')) return true;
  if (stem === 'get')
    return /d$/.test(next?.form ?? '') || /^(on|along|by|together|to)$/.test(next?.low ?? '');
  if (stem === 'say' || stem === 'call') return before?.raw === ',' || next?.low === 'it';
  if (/^(stop|quit|start|begin|finish)$/.test(stem) && next)
    return /g$/.test(next.form) || next.low === 'being';
  if (/^(happen|kill)$/.test(stem)) return /^(what|it)$/.test(before?.low ?? '');
  if (
    /^(go|come|turn|run|work|make|do|take)$/.test(stem) &&
    /^(through|around|round|along|ahead|away|well|better|smoother|sense|progress|sure|time|longer|forever)$/.test(
      next?.low ?? '',
    )
  )
    return true;
  return (
    before?.verb === 'S' && is(before, 'V') && form === 'd' && !/^(have|need|want|see|let)$/.test(before.stem)
  );
}

/** The verb at a place as an act. */
function verbAct(words: readonly Word[], i: number, word: Word): Act | undefined {
  if (!is(word, 'VY') || isNone(words, i, word)) return undefined;
  const act: Act = { kind: 'verb', at: i, from: i, is: false, has: false, to: false, denied: false, sure: 0 };
  for (let j = i - 1; j >= 0; j -= 1) {
    const help = words[j];
    if (
      !help ||
      !(
        is(help, 'MHBZA') ||
        help.low === 'to' ||
        DENIALS.has(help.low) ||
        (help.stem === 'get' && /d$/.test(word.form))
      )
    )
      break;
    act.from = j;
    act.denied ||= DENIALS.has(help.low);
    act.is ||= is(help, 'BV');
    act.has ||= is(help, 'H');
    act.to ||= help.low === 'to';
    if (/^(would|might|could|may)/.test(help.low)) act.sure -= 0.8;
  }
  const before = words[act.from - 1];
  const next = words[i + 1];
  const past = /d$/.test(word.form);
  const byWhom = words.slice(i + 1, i + 6).some(({ low }) => low === 'by');
  if (word.verb === '' && past && act.is && !byWhom) return undefined;
  act.sure += SURE[word.verb] ?? 1;
  if (word.form === '3') act.sure += 0.6;
  if (past) act.sure += act.is || act.has ? 0.6 : 0.4;
  if (word.verb === '' && past && byWhom) act.sure += 1.2;
  if (word.verb === 'K' && !objectAfter(words, i + 1) && !is(next, 'Q')) act.sure -= past ? 0.4 : 2.2;
  if (is(word, 'Y')) act.sure -= 1;
  if (act.denied) act.sure -= 3;
  if (act.to)
    act.sure -=
      is(before, 'NXO') ||
      /^(has|have|need|needs|want|wants|agrees?|agreed|asked?|told|tells?|got|gets?|supposed|yet)$/.test(
        before?.low ?? '',
      )
        ? 0.4
        : 2.2;
  if (/^(i|we|you|they)$/.test(before?.low ?? '')) act.sure -= 0.5;
  if (/^(more|better|too|well|nicely|faster|quicker|less|regularly|continuously)$/.test(next?.low ?? ''))
    act.sure -= 1.5;
  act.sure -= asideOf(words, act.from);
  return act;
}

/** A noun for an event as an act: "sign-off", "waiver granted", "MRM: yes". */
function eventAct(words: readonly Word[], i: number, word: Word): Act | undefined {
  const event = EVENTS.has(word.low) || (TERSE_EVENTS.has(word.low) && words.length < 9);
  if (!event || !(is(word, 'N') || (is(word, 'X') && word.first))) return undefined;
  if (isNoun(words[i + 1]) && !EVENTS.has(words[i + 1]?.low ?? '')) return undefined;
  let first = i;
  while (is(words[first - 1], 'DJNX#')) first -= 1;
  if (is(words[first - 1], 'P') && !/^(with|after|by)$/.test(words[first - 1]?.low ?? '')) return undefined;
  const lead = words.slice(Math.max(0, first - 1, i - 3), i).map(({ low }) => low);
  if (
    lead.some((low) =>
      /^(more|less|fewer|better|quicker|faster|speedier|slow|slower|without|no|about|around|for|any|every|each|on|toward|towards)$/.test(
        low,
      ),
    )
  )
    return undefined;
  return { kind: 'event', at: i, from: i, is: false, has: false, to: false, denied: false, sure: 1.6 };
}

/** The act that a text turns on, the first of those that are about as sure; nothing where there is none. */
export function actIn(words: readonly Word[]): Act | undefined {
  const acts = words.flatMap((word, i) => verbAct(words, i, word) ?? eventAct(words, i, word) ?? []);
  const top = Math.max(...acts.map(({ sure }) => sure));
  return acts.find(({ sure }) => sure >= top - 0.35);
}
