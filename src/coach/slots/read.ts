/** The slots of an answer, each filled with exact words of it or blank: its doer, the act and what it is done to, the day, the trace. */
import { BY_ITSELF, CLASSES, EVENTS, HAPPENS, NOBODIES, THINGS } from '../dictionary.ts';
import { MOST_READ, tokeniser } from '../tokens.ts';
import { type Act, actIn, objectAfter } from './acts.ts';
import { deadlineIn } from './days.ts';
import { anyActor, anyThing } from './mentions.ts';
import { actorIn, among, headOf, phraseAt, phraseBefore, type Quote, quote, type Span } from './phrases.ts';
import { proofIn } from './proof.ts';
import { is, speechOf, type Word } from './speech.ts';

/** What an answer has to say, in the order in which a reader sees it. */
export const SLOTS = ['who', 'does', 'what', 'when', 'how'] as const;
export type Slot = (typeof SLOTS)[number];

/** The words that fill each slot. */
export type Slots = { readonly [slot in Slot]?: Quote | undefined };

/** What was read in a text: its slots as if it told an event, and as if it told none. */
export type Reading = {
  words: Word[];
  /** How sure it is that an act in it completes: about 3 for yes, below 1 for no. */
  sure: number;
  /** Slots round the act. */
  event: Slots;
  /** Slots that are filled whatever the act: somebody, something, a day, a place. */
  mentioned: Slots;
};

const tokenise = tokeniser({
  classes: CLASSES,
  verbCodes: 'CKOSI',
  nounAfter: 'B#JMX',
  nounMostlyAfter: 'AQE',
});

/** What fills the slots round an act. */
type Filling = { who?: Span | undefined; does: Span; what?: Span | undefined };

const NOT_WHO =
  /^(\d|q[1-4]$|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|end|eod|noon|then|next|close|email|letter|post|hook|mistake|default|name|law)/;

/** Who is named before what they own or do: "ARB waiver", "Compliance’s sign-off". */
function ownerIn(words: readonly Word[], { first, last }: Span): Span | undefined {
  for (let i = first; i < last; i += 1) {
    if (words[i]?.owns && actorIn(words, { first, last: i })) return { first, last: i };
  }
  const at = is(words[first], 'D') ? first + 1 : first;
  const next = words[at + 1];
  const short = at < last && actorIn(words, { first: at, last: at }) === 'sure';
  return short && next && (EVENTS.has(next.low) || (EVENTS.has(words[last]?.low ?? '') && last - at < 3))
    ? { first: at, last: at }
    : undefined;
}

/** "by the CISO", after a verb. */
function byWhom(words: readonly Word[], place: number): Span | undefined {
  for (let i = place; i < place + 14 && words[i] && !/[.!?;:]/.test(words[i]?.raw ?? ''); i += 1) {
    if (words[i]?.low !== 'by') continue;
    const span = phraseAt(words, i + 1);
    if (!span || NOT_WHO.test(words[headOf(words, span)]?.low ?? '')) continue;
    const owner = ownerIn(words, span);
    if (owner || actorIn(words, span)) return owner ?? withoutTail(words, span);
  }
  return undefined;
}

/** A doer without "for the September pack". */
function withoutTail(words: readonly Word[], { first, last }: Span): Span {
  for (let i = first + 1; i <= last; i += 1)
    if (is(words[i], 'P') && words[i]?.low !== 'of') return { first, last: i - 1 };
  return { first, last };
}

/** Who and what stand behind a noun for an event, each after its word: "from Legal", "on the model". */
function behindEvent(words: readonly Word[], at: number): { who: Span | undefined; what: Span | undefined } {
  const stop = words.findIndex((word, i) => i > at && is(word, '.') && word.raw !== ',');
  const spans = words.slice(0, stop < 0 ? at + 8 : Math.min(stop, at + 8)).flatMap(({ low, speech }, i) => {
    const span = i > at && speech === 'P' ? phraseAt(words, i + 1) : undefined;
    return span ? [{ low, span }] : [];
  });
  const who = spans.find(({ low, span }) => /^(from|by|of)$/.test(low) && actorIn(words, span));
  const what = spans.find(({ low, span }) => /^(on|of|for|to)$/.test(low) && span !== who?.span);
  return { who: who?.span, what: what?.span };
}

function fillEvent(words: readonly Word[], { at }: Act): Filling {
  const does = { first: at, last: at };
  const left = phraseBefore(words, at);
  const owner = left && ownerIn(words, { first: left.first, last: at });
  const acting = owner ?? (left && actorIn(words, left) === 'sure' ? left : undefined);
  const done = left && !acting && !is(words[left.last], 'JD') ? left : undefined;
  const behind = behindEvent(words, at);
  return { does, who: acting ?? behind.who, what: done ?? behind.what };
}

/** A verb with the particle that belongs to it, and "not" before it. */
function verbSpan(words: readonly Word[], { at, from, denied }: Act): Span {
  const next = words[at + 1];
  const particle = is(next, 'Q') || /^(off|up|out|back|live|away|down)$/.test(next?.low ?? '');
  return { first: denied ? from : at, last: particle ? at + 1 : at };
}

/** What stands before a verb; a past form may have it before a comma. */
function subjectOf(words: readonly Word[], from: number, past: boolean): Span | undefined {
  const aside = past && /^[,:]$/.test(words[from - 1]?.raw ?? '');
  return phraseBefore(words, from) ?? (aside ? phraseBefore(words, from - 1) : undefined);
}

/** Whether a past form was done to what stands before it. */
function isPassive(words: readonly Word[], act: Act, left: Span | undefined, direct: boolean): boolean {
  const { stem = '', form = '' } = words[act.at] ?? {};
  if (!/d$/.test(form)) return false;
  if (act.is) return true;
  if (act.has || direct || is(words[act.at - 1], 'R')) return false;
  return !(left && BY_ITSELF.has(stem) && actorIn(words, left) && !byWhom(words, act.at + 1));
}

/** Whether what stands before a verb is who does it, not what it happens to. */
function isDoer(
  words: readonly Word[],
  left: Span,
  stem: string,
  right: { direct: boolean } | undefined,
): boolean {
  const actor = actorIn(words, left);
  const happens = HAPPENS.has(stem);
  if (actor) return actor === 'sure' || !happens || right !== undefined;
  const head = words[headOf(words, left)];
  const thing = !head || among(THINGS, head) || among(EVENTS, head) || /\d/.test(head.raw);
  return !happens && right?.direct === true && !thing && !NOBODIES.has(head.low);
}

function fillVerb(words: readonly Word[], act: Act): Filling {
  const { stem = '', form = '' } = words[act.at] ?? {};
  const does = verbSpan(words, act);
  const right = objectAfter(words, does.last + 1);
  const left = subjectOf(words, act.from, /d$/.test(form));
  if (isPassive(words, act, left, right?.direct === true))
    return { does, what: left, who: byWhom(words, does.last + 1) ?? (left && ownerIn(words, left)) };
  if (!left) return { does, what: right };
  if (isDoer(words, left, stem, right)) return { does, who: left, what: right };
  if (NOBODIES.has(words[headOf(words, left)]?.low ?? '')) return { does, what: right };
  return { does, what: left, who: ownerIn(words, left) };
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** What is written in capitals throughout is read as if it were not: they would all be names. */
function inLower(text: string): string {
  const low = text.toLowerCase();
  return /\p{Ll}/u.test(text) || low.length !== text.length ? text : low;
}

/** What is read in a text: see `Reading`. `names` holds words of names that the plan knows, as they are written. */
export function readSlots(typed: string, names = NO_NAMES): Reading {
  const text = typed.slice(0, MOST_READ);
  const words = speechOf(tokenise(inLower(text)), names);
  const act = actIn(words);
  const quoted = (span: Span | undefined) => span && quote(text, words, span);
  const [when, how] = [deadlineIn(text), proofIn(text, words)];
  const filling = act && (act.kind === 'event' ? fillEvent(words, act) : fillVerb(words, act));
  const who = anyActor(text, words);
  return {
    words,
    sure: act?.sure ?? 0,
    event: {
      ...(filling && { who: quoted(filling.who), does: quoted(filling.does), what: quoted(filling.what) }),
      ...{ when, how },
    },
    mentioned: { who, what: anyThing(text, words, [who, when]), when, how },
  };
}
