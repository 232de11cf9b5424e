/** Who acts, the act that completes, to what, by when, and where a stranger would see it: exact words, or a blank. */
import { LEXICON } from '../lexicon.ts';
import { type Token, tokeniser } from '../tokens.ts';
import { type Act, actIn, objectAfter } from './acts.ts';
import { deadlineIn } from './days.ts';
import { anyActor, anyThing } from './mentions.ts';
import { actorIn, among, headOf, phraseAt, phraseBefore, type Quote, quote, type Span } from './phrases.ts';
import { proofIn } from './proof.ts';
import { is, speechOf, type Word } from './speech.ts';
import { EVENTS, NOBODIES, THINGS } from './words.ts';

/** What an answer has to say, in the order in which a reader sees it. */
export const SLOTS = ['who', 'does', 'what', 'when', 'how'] as const;
export type Slot = (typeof SLOTS)[number];

/** A filled slot; what is not `sure` is there, though not surely in these words: it is neither shown nor asked for. */
type Filled = Quote & { sure: boolean };
type Slots = { readonly [slot in Slot]?: Filled | undefined };

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

const tokenise = tokeniser(LEXICON);

/** What fills the slots round an act. */
type Filling = { who?: Span | undefined; does: Span; what?: Span | undefined };

/** Verbs whose subject may be what they happen to. */
const HAPPENS =
  /^(expire|lapse|land|arrive|close|open|end|begin|start|fire|happen|occur|clear|pass|merge|go|come|load|turn|run|finish|fall|drop|ship|reopen|exit)$/;
/** Verbs that a past form may tell of who acts: "Deirdre resigned". */
const BY_ITSELF =
  /^(resign|agree|accept|leave|arrive|decide|reply|answer|vote|respond|concede|relent|sign|refuse|decline|move|go|come|say|confirm|object|start|join)$/;
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

function fillEvent(words: readonly Word[], { at }: Act): Filling {
  const filling: Filling = { does: { first: at, last: at } };
  const left = phraseBefore(words, at);
  if (left) {
    const owner = ownerIn(words, { first: left.first, last: at });
    if (owner || actorIn(words, left) === 'sure') filling.who = owner ?? left;
    else if (!is(words[left.last], 'JD')) filling.what = left;
  }
  for (let i = at + 1; i < at + 8 && words[i] && !(is(words[i], '.') && words[i]?.raw !== ','); i += 1) {
    const span = is(words[i], 'P') ? phraseAt(words, i + 1) : undefined;
    const low = words[i]?.low ?? '';
    if (span && /^(from|by|of)$/.test(low) && !filling.who && actorIn(words, span)) filling.who = span;
    else if (span && /^(on|of|for|to)$/.test(low)) filling.what ??= span;
  }
  return filling;
}

/** A verb with the particle that belongs to it, and "not" before it. */
function verbSpan(words: readonly Word[], { at, from, denied }: Act): Span {
  const next = words[at + 1];
  const particle = is(next, 'Q') || /^(off|up|out|back|live|away|down)$/.test(next?.low ?? '');
  return { first: denied ? from : at, last: particle ? at + 1 : at };
}

function fillVerb(words: readonly Word[], act: Act): Filling {
  const { at, from } = act;
  const { stem = '', form = '' } = words[at] ?? {};
  const does = verbSpan(words, act);
  const right = objectAfter(words, does.last + 1);
  const past = /d$/.test(form);
  const left =
    phraseBefore(words, from) ??
    (past && /^[,:]$/.test(words[from - 1]?.raw ?? '') ? phraseBefore(words, from - 1) : undefined);
  const active = (act.has && !act.is) || (!act.is && (right?.direct === true || is(words[at - 1], 'R')));
  const itself = left && actorIn(words, left) && BY_ITSELF.test(stem) && !act.is && !byWhom(words, at + 1);
  if (past && !active && !itself) {
    const owner = left && ownerIn(words, left);
    return { does, what: left, who: byWhom(words, does.last + 1) ?? owner };
  }
  if (!left) return { does, what: right };
  const actor = actorIn(words, left);
  const head = words[headOf(words, left)];
  const thing = head && (among(THINGS, head) || among(EVENTS, head) || /\d/.test(head.raw));
  const nobody = head && NOBODIES.has(head.low);
  const acting = actor === 'sure' || (actor === 'maybe' && !(HAPPENS.test(stem) && !right));
  if (acting || (!HAPPENS.test(stem) && !thing && !nobody && right?.direct))
    return { does, who: left, what: right };
  if (nobody) return { does, what: right };
  return { does, what: left, who: ownerIn(words, left) };
}

/** What is read in a text: see `Reading`. */
export function readSlots(text: string, tokens: readonly Token[] = tokenise(text)): Reading {
  const words = speechOf(tokens);
  const act = actIn(words);
  const sure = (found: Quote | undefined): Filled | undefined => found && { ...found, sure: true };
  const quoted = (span: Span | undefined) => span && sure(quote(text, words, span));
  const [when, how] = [sure(deadlineIn(text)), sure(proofIn(text, words))];
  const filling = act && (act.kind === 'event' ? fillEvent(words, act) : fillVerb(words, act));
  const who = anyActor(text, words);
  return {
    words,
    sure: act?.sure ?? 0,
    event: filling
      ? { who: quoted(filling.who), does: quoted(filling.does), what: quoted(filling.what), when, how }
      : { when, how },
    mentioned: { who, what: sure(anyThing(text, words, [who, when])), when, how },
  };
}
