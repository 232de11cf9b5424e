/** Tells the part of speech of each word from its lists, its ending, and the words beside it. */
import { STOPS, type Token } from '../tokens.ts';
import { ADJECTIVES, CLOSED, FUNCTIONS, NO_VERBS, NOUNS, OPEN_NEXT, ROLES } from '../dictionary.ts';

/** A word with its part of speech. */
export type Word = Token & {
  /**
   * D determiner, P preposition, R who acts as a pronoun, O pronoun that is acted on, M may or must, B is, H has, Z does,
   * S joins clauses, W which or whether, A adverb, Q particle, # number, X name, N noun, J adjective, V verb,
   * Y a verb in -ing, '.' stop.
   */
  speech: string;
  /** Whether it begins a sentence, so that a capital tells nothing. */
  first: boolean;
  /** Whether the plan knows it as a name. */
  known: boolean;
  /** Whether something belongs to it: "Legal’s". */
  owns: boolean;
};

const closed = new Map(
  Object.entries(CLOSED).flatMap(([speech, words]) => [...words].map((word) => [word, speech])),
);
/** Forms of pronouns with a verb that end in an apostrophe and letters: no possessives. */
const CLIPPED = /^(it|that|there|he|she|let|what|who|here|where|how|one)['’]s$/i;

/** Words that belong to a verb: "sign off". */
const isParticle = (low: string): boolean => closed.get(low) === 'Q' || /^(over|in|on)$/.test(low);

export const is = (word: Word | undefined, speeches: string): boolean =>
  word !== undefined && speeches.includes(word.speech);
/** Whether a word that no rule has read yet can only begin what a verb is done to. */
const beginsObject = (next: Word | undefined): boolean =>
  next !== undefined &&
  (closed.get(next.low) === 'D' ||
    OPEN_NEXT.has(next.low) ||
    isParticle(next.low) ||
    /\d/.test(next.raw) ||
    (isCapital(next) && closed.get(next.low) === undefined));
const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.raw);
const isStop = (word: Word | undefined): boolean => word === undefined || STOPS.includes(word.low);
/** Whether a word is of an open class: a noun, a verb or what describes them. */
const isOpen = (word: Word | undefined): boolean =>
  word !== undefined && !isStop(word) && closed.get(word.low) === undefined;

/** What stands round a word that is read: the words before it have been, those behind it not. */
type Place = { before: Word | undefined; word: Word; next: Word | undefined; after: Word | undefined };

/** What a word is by what stands round it; undefined where that tells nothing. */
type Rule = (place: Place) => string | undefined;

/** "May" and "Will": a month and a name where a capital or a number says so. */
const monthOrName: Rule = ({ before, word, next }) => {
  const capital = isCapital(word) && (!word.first || /\d/.test(next?.raw ?? ''));
  return capital || (word.low === 'may' && /\d/.test(before?.raw ?? '')) ? 'X' : undefined;
};
const articleNext = (next: Word | undefined): boolean => closed.get(next?.low ?? '') === 'D';

/** Closed words that are something else by where they stand or how they are written. */
const BY_PLACE: Readonly<Record<string, Rule>> = {
  that: ({ before, next }) => (is(before, 'PV') && isOpen(next) ? 'D' : 'W'),
  no: ({ next }) => (isStop(next) ? 'N' : undefined),
  one: ({ next }) => (isOpen(next) ? 'D' : undefined),
  her: ({ next }) => (isOpen(next) ? undefined : 'O'),
  it: ({ before, word }) => (word.raw === 'IT' ? 'X' : is(before, 'VP') ? 'O' : undefined),
  // Often typed for “it's”.
  its: ({ next }) => (articleNext(next) ? 'B' : 'D'),
  us: ({ word }) => (word.raw === 'US' ? 'X' : undefined),
  w: ({ word }) => (word.raw === 'W' ? 'X' : undefined),
  may: monthOrName,
  will: monthOrName,
  '&': ({ before, next }) => (is(before, 'X') && next && isCapital(next) ? 'X' : 'S'),
  over: ({ before, next }) => (is(before, 'V') && articleNext(next) ? 'Q' : undefined),
  in: ({ before, next }) =>
    is(before, 'V') && /^(hand|turn|send|call|sign)$/.test(before?.stem ?? '') && articleNext(next)
      ? 'Q'
      : undefined,
};

function closedSpeech(place: Place): string | undefined {
  const { before, word, next } = place;
  const placed = BY_PLACE[word.low]?.(place);
  if (placed) return placed;
  const speech = closed.get(word.low);
  const particle = isParticle(word.low) && is(before, 'VO') && (isStop(next) || speech === 'Q');
  return particle ? 'Q' : speech;
}

/** Whether a word is listed as a noun too. */
const nounish = ({ low, other }: Word): boolean =>
  NOUNS.has(low) || NOUNS.has(low.replace(/s$/, '')) || other !== '';

/** A past form: an act that was done, or what describes the noun behind it. */
function pastSpeech({ before, word, next }: Place): string {
  if (/.-(?!off$|up$|out$|in$)/.test(word.raw) && !/^(re|co|un|de)-/i.test(word.raw)) return 'J';
  if (is(before, 'BH')) return 'V';
  if (isCapital(word) && !word.first) return 'X';
  const noun = isOpen(next) && !beginsObject(next) && !next?.low.endsWith('ly');
  if (is(before, 'DPJY')) return noun ? 'J' : 'V';
  if (noun && (before?.owns || is(before, 'V') || before === undefined || word.first || is(before, 'S.')))
    return 'J';
  return 'V';
}

/** A noun, which a capital inside a sentence makes a name. */
const asNoun = (word: Word): string => (isCapital(word) && !word.first ? 'X' : 'N');
/** Whether a word is one of who acts. */
const acts = (word: Word | undefined): boolean =>
  word !== undefined && (word.speech === 'X' || word.other === 'R' || ROLES.has(word.low));
/** Whether what a noun would hardly have behind it follows; "in" and "on" it may well have. */
const objectNext = (next: Word | undefined): boolean =>
  beginsObject(next) && !/^(in|on)$/.test(next?.low ?? '');
const particleNext = (next: Word | undefined): boolean => isParticle(next?.low ?? '');

/** A form in -s: "signs" behind whoever does it, a plural elsewhere. */
function thirdSpeech(place: Place): string {
  const { before, word, next } = place;
  const noun = asNoun(word);
  if (noun === 'X' || is(before, 'DPJ#') || before?.low === 'to' || before?.owns) return noun;
  if (word.form.includes('?')) return is(before, 'NXR') && objectNext(next) && next?.low !== 'to' ? 'V' : 'N';
  const verb = nounish(word) ? nounishThird(place) : word.first || is(before, 'NXR#SW.');
  return verb ? 'V' : 'N';
}

/** Whether a form in -s that may be a plural is a verb. */
function nounishThird({ before, word, next, after }: Place): boolean {
  if (is(before, 'R')) return true;
  if (/d/.test(next?.form ?? '') && !beginsObject(after)) return false;
  if (is(before, 'NX') && objectNext(next) && (next?.low !== 'to' || acts(before))) return true;
  if (word.first || is(before, 'S.')) return beginsObject(next) && !particleNext(next);
  const ends = isOpen(next) || next === undefined || next.low === '.';
  return acts(before) && (ends || (next.low === 'on' && /^(vote|rule|sign)$/.test(word.stem)));
}

/** A form in -ing: what goes on, or a noun. */
function ingSpeech({ before, word, next }: Place): string {
  if (isCapital(word) && !word.first) return 'X';
  if (is(before, 'B')) return 'Y';
  if (is(before, 'NX') && beginsObject(next)) return 'Y';
  if (is(before, 'D#J') || nounish(word)) return 'N';
  return 'Y';
}

/** A base form: an act behind "to", "will" or a plural, or at the start; else a noun. */
function baseSpeech(place: Place): string {
  const { before, word } = place;
  const led = before?.low === 'to' || is(before, 'MZ');
  if (led || (/^(let|lets|and)$/.test(before?.low ?? '') && !nounish(word))) return 'V';
  const noun = asNoun(word);
  return noun === 'N' && isBaseVerb(place) ? 'V' : noun;
}

function isBaseVerb(place: Place): boolean {
  const { before, word } = place;
  if (is(before, 'O') && !nounish(word)) return true;
  if (is(before, 'DPJ#') || before?.owns) return false;
  if (is(before, 'RW')) return true;
  return word.first || before === undefined || is(before, 'S')
    ? opensClause(place)
    : is(before, 'NX') && followsDoer(place);
}

/** "Sign the form", "hand over the key". */
function opensClause({ word, next, after }: Place): boolean {
  // "Conduct Risk" is a function, though to conduct is an act.
  if (!next || isStop(next) || (FUNCTIONS.has(word.low) && isCapital(next))) return false;
  if (particleNext(next)) return articleNext(after) || !nounish(word);
  return !nounish(word) || beginsObject(next);
}

/** "the lawyers sign the form". */
function followsDoer({ before, word, next }: Place): boolean {
  const many = /[^s]s$/.test(before?.low ?? '') || acts(before);
  if (many && /g$/.test(next?.form ?? '')) return true;
  if (beginsObject(next) && !particleNext(next)) return many || !nounish(word);
  return many && !nounish(word) && isOpen(next);
}

const ADVERB =
  /^(?!(supply|reply|apply|family|assembly|early|friendly|monthly|weekly|daily|quarterly)$).{3,}ly$/;
const NUMBER = /^[£$€#]?\p{N}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\d&/-]+s?$/u;
const LETTERS_TOO = /\p{L}{2,}/u;
const UNIT = /\d(st|nd|rd|th|bn|am|pm|bps?|yr)$/i;

/** Adjectives that are verbs behind whoever does it: "Risk clears the exception", "has written". */
const isDone = ({ before, word, next }: Place): boolean =>
  (/d$/.test(word.form) && is(before, 'H')) ||
  (word.verb !== '' &&
    /^(clear|free|open|close|complete)$/.test(word.low) &&
    beginsObject(next) &&
    is(before, 'NXRM'));

/** A word by the ending of a verb form, if it has one. */
function inflectedSpeech(place: Place): string | undefined {
  const { form, low, verb } = place.word;
  if (/d$/.test(form) && (verb !== '' || /[aeiouy].*ed$/.test(low))) return pastSpeech(place);
  if (/3$/.test(form) && !low.endsWith('ss')) return thirdSpeech(place);
  if (/g$/.test(form) && /[aeiouy].*ing$/.test(low)) return ingSpeech(place);
  return form === '0' ? baseSpeech(place) : undefined;
}

/** Whether a redacted copy numbers who acts: "Person 3". */
export const isStandIn = (word: Word | undefined): boolean =>
  /^(Person|Firm|Function)$/.test(word?.raw ?? '');

/** A word of no closed class. */
function openSpeech(place: Place): string {
  const { word, next } = place;
  const { raw, low } = word;
  if (NUMBER.test(raw)) {
    const named = (LETTERS_TOO.test(raw) && !UNIT.test(raw)) || isStandIn(place.before);
    return named ? 'X' : '#';
  }
  if (ACRONYM.test(raw)) return 'X';
  if (ADVERB.test(low)) return 'A';
  const noun = asNoun(word);
  if (NO_VERBS.has(low) || word.owns) return noun;
  const adjective = noun === 'X' ? 'X' : 'J';
  if (ADJECTIVES.has(low) && !isDone(place)) return adjective;
  const like = /(able|ible|ous|ful|less|ive|ical|ary)$/.test(low) && isOpen(next);
  return inflectedSpeech(place) ?? (like ? adjective : noun);
}

/** The words of a text with their parts of speech; what `names` holds, as it is written, is a name wherever it stands. */
export function speechOf(tokens: readonly Token[], names: ReadonlySet<string>): Word[] {
  const words = tokens.map((token, i): Word => {
    const before = tokens[i - 1];
    const first = before === undefined || /[.!?:]/.test(before.low);
    const known = names.has(token.raw.replace(/['’]s?$/, ''));
    return {
      ...token,
      speech: '',
      first,
      known,
      owns: /['’]s?$/.test(token.raw) && !CLIPPED.test(token.raw),
    };
  });
  let before: Word | undefined;
  for (const [i, word] of words.entries()) {
    const place = { before, word, next: words[i + 1], after: words[i + 2] };
    word.speech = isStop(word) ? '.' : word.known ? 'X' : (closedSpeech(place) ?? openSpeech(place));
    // An adverb stands between words that belong together.
    if (word.speech !== 'A') before = word;
  }
  return words;
}
