/** Tells the part of speech of each word from its lists, its ending, and the words beside it. */
import { STOPS, type Token } from '../tokens.ts';
import { ADJECTIVES, CLIPPED, CLOSED, listOf, NO_VERBS, NOUNS, ROLES } from './words.ts';

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
  /** Whether something belongs to it: "Legal’s". */
  owns: boolean;
};

const closed = new Map(
  Object.entries(CLOSED).flatMap(([speech, words]) => [...listOf(words)].map((word) => [word, speech])),
);
const OPEN_NEXT = listOf('me us him them it who whom whether what which how when where to');
const PARTICLES = listOf('off up out over down in on back through away live across');

export const is = (word: Word | undefined, speeches: string): boolean =>
  word !== undefined && speeches.includes(word.speech);
/** Whether a word that no rule has read yet can only begin what a verb is done to. */
const beginsObject = (next: Word | undefined): boolean =>
  next !== undefined &&
  (closed.get(next.low) === 'D' ||
    OPEN_NEXT.has(next.low) ||
    PARTICLES.has(next.low) ||
    /\d/.test(next.raw) ||
    (isCapital(next) && closed.get(next.low) === undefined));
const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.raw);
const isStop = (word: Word | undefined): boolean => word === undefined || STOPS.includes(word.low);
/** Whether a word is of an open class: a noun, a verb or what describes them. */
const isOpen = (word: Word | undefined): boolean =>
  word !== undefined && !isStop(word) && closed.get(word.low) === undefined;

/** What stands round a word that is read: the words before it have been, those behind it not. */
type Place = { before: Word | undefined; word: Word; next: Word | undefined; after: Word | undefined };

/** Closed words that are something else by where they stand or how they are written. */
function closedSpeech({ before, word, next }: Place): string | undefined {
  const { low, raw } = word;
  const speech = closed.get(low);
  if (raw === 'IT' || raw === 'US') return 'X';
  if (low === 'that') return is(before, 'PV') && isOpen(next) ? 'D' : 'W';
  if (low === 'no' && isStop(next)) return 'N';
  if (low === 'one' && isOpen(next)) return 'D';
  if (low === 'her' && !isOpen(next)) return 'O';
  if (low === 'it' && is(before, 'VP')) return 'O';
  if ((low === 'may' || low === 'will') && raw !== low && (!word.first || /\d/.test(next?.raw ?? '')))
    return 'X';
  if (low === 'may' && /\d/.test(before?.raw ?? '')) return 'X';
  if (low === '&') return is(before, 'X') && next !== undefined && isCapital(next) ? 'X' : 'S';
  if (low === 'w' && raw === 'W') return undefined;
  if (PARTICLES.has(low) && is(before, 'VO') && (isStop(next) || speech === 'Q')) return 'Q';
  if (low === 'over' && is(before, 'V') && closed.get(next?.low ?? '') === 'D') return 'Q';
  if (
    low === 'in' &&
    is(before, 'V') &&
    /^(hand|turn|send|call|sign)$/.test(before?.stem ?? '') &&
    closed.get(next?.low ?? '') === 'D'
  )
    return 'Q';
  return speech;
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

/** A form in -s: "signs" behind whoever does it, a plural elsewhere. */
function thirdSpeech({ before, word, next, after }: Place): string {
  const plural = isCapital(word) && !word.first ? 'X' : 'N';
  if (plural === 'X' || is(before, 'DPJ#') || before?.low === 'to' || before?.owns) return plural;
  const subject =
    is(before, 'NXR#A') || (before !== undefined && /[,)–—-]/.test(before.raw) && before.low !== '.');
  if (word.form.includes('?'))
    return subject && is(before, 'NXR') && beginsObject(next) && next?.low !== 'to' ? 'V' : 'N';
  if (!nounish(word)) return subject || word.first || is(before, 'SW.') ? 'V' : 'N';
  if (is(before, 'R')) return 'V';
  if (next !== undefined && /d/.test(next.form) && !beginsObject(after)) return 'N';
  if (is(before, 'NX') && beginsObject(next) && (next?.low !== 'to' || acts(before))) return 'V';
  if (word.first || is(before, 'S')) return beginsObject(next) && !PARTICLES.has(next?.low ?? '') ? 'V' : 'N';
  if (acts(before)) return isOpen(next) || next === undefined || next.low === '.' ? 'V' : 'N';
  return 'N';
}
/** Whether a word is one of who acts. */
const acts = (word: Word | undefined): boolean =>
  word !== undefined && (word.speech === 'X' || word.other === 'R' || ROLES.has(word.low));

/** A form in -ing: what goes on, or a noun. */
function ingSpeech({ before, word, next }: Place): string {
  if (isCapital(word) && !word.first) return 'X';
  if (is(before, 'B')) return 'Y';
  if (is(before, 'NX') && beginsObject(next)) return 'Y';
  if (is(before, 'D#J') || nounish(word)) return 'N';
  return 'Y';
}

/** A base form: an act behind "to", "will" or a plural, or at the start; else a noun. */
function baseSpeech({ before, word, next, after }: Place): string {
  const noun = isCapital(word) && !word.first ? 'X' : 'N';
  if (
    before?.low === 'to' ||
    is(before, 'MZ') ||
    (/^(let|lets|please|kindly|and)$/.test(before?.low ?? '') && !nounish(word))
  )
    return 'V';
  if (noun === 'X') return 'X';
  if (before?.speech === 'O' && !nounish(word)) return 'V';
  if (is(before, 'DPJ#') || before?.owns) return 'N';
  if (is(before, 'RW')) return 'V';
  if (word.first || is(before, 'S')) {
    if (next === undefined || isStop(next)) return 'N';
    if (PARTICLES.has(next.low))
      return closed.get(after?.low ?? '') === 'D' ? 'V' : nounish(word) ? 'N' : 'V';
    return !nounish(word) || beginsObject(next) ? 'V' : 'N';
  }
  if (is(before, 'NX')) {
    const many = /[^s]s$/.test(before?.low ?? '') || acts(before);
    const object = beginsObject(next) && !PARTICLES.has(next?.low ?? '');
    return object && (many || !nounish(word)) ? 'V' : many && !nounish(word) && isOpen(next) ? 'V' : 'N';
  }
  return is(before, 'A') && !nounish(word) ? 'V' : 'N';
}

/** A word of no closed class. */
function openSpeech(place: Place): string {
  const { word } = place;
  const { raw, low, form } = word;
  if (/^[£$€#]?\p{N}/u.test(raw)) {
    return /\p{L}{2,}/u.test(raw) && !/\d(st|nd|rd|th|bn|am|pm|bps?|yr)$/i.test(raw) ? 'X' : '#';
  }
  if (/^\p{Lu}[\p{Lu}\d&/-]+s?$/u.test(raw)) return 'X';
  if (
    low.length > 4 &&
    low.endsWith('ly') &&
    !/^(supply|reply|apply|family|assembly|early|friendly|monthly|weekly|daily|quarterly)$/.test(low)
  )
    return 'A';
  const noun = isCapital(word) && !word.first ? 'X' : 'N';
  if (NO_VERBS.has(low) || word.owns) return noun;
  if (
    ADJECTIVES.has(low) &&
    !(
      word.verb &&
      /^(clear|free|open|close|complete)$/.test(low) &&
      beginsObject(place.next) &&
      is(place.before, 'NXRM')
    )
  )
    return noun === 'X' ? 'X' : 'J';
  if (/d$/.test(form) && (word.verb !== '' || /[aeiouy].*ed$/.test(low))) return pastSpeech(place);
  if (/3$/.test(form) && !low.endsWith('ss')) return thirdSpeech(place);
  if (/g$/.test(form) && /[aeiouy].*ing$/.test(low)) return ingSpeech(place);
  if (form === '0') return baseSpeech(place);
  if (/(able|ible|ous|ful|less|ive|ical|ary)$/.test(low) && isOpen(place.next) && noun === 'N') return 'J';
  return noun;
}

/** The words of a text with their parts of speech. */
export function speechOf(tokens: readonly Token[]): Word[] {
  const words = tokens.map((token, i): Word => {
    const before = tokens[i - 1];
    const first = before === undefined || /[.!?:]/.test(before.low);
    return { ...token, speech: '', first, owns: /['’]s?$/.test(token.raw) && !CLIPPED.test(token.raw) };
  });
  let before: Word | undefined;
  for (const [i, word] of words.entries()) {
    const place = { before, word, next: words[i + 1], after: words[i + 2] };
    word.speech = isStop(word) ? '.' : (closedSpeech(place) ?? openSpeech(place));
    // An adverb stands between words that belong together.
    if (word.speech !== 'A') before = word;
  }
  return words;
}
