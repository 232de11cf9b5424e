/** The features the blocker coach reads an answer by. */
import { at, collector, type Emit, type Features, hash } from '../../coach/features.ts';
import { type Reading, readSlots, SLOTS } from '../../coach/slots/read.ts';
import type { Token } from '../../coach/tokens.ts';
import { watchesIn } from '../../coach/watch.ts';
import { WATCHES } from '../../coach/watchWords.ts';

/** How many weights there are; features are hashed into this range. */
export const TABLE = 8192;

const collect = collector(TABLE);

/** Hashes of each word as written, and of its base form, tag, kind and part of speech. */
type Hashes = { low: number[]; stem: number[]; tag: number[]; kind: number[]; speech: number[] };

/** Words as written and their base forms, classes with the next, and three parts of speech in a row. */
function emitWords(tokens: Token[], { low, stem, tag, speech }: Hashes, emit: Emit): void {
  for (const i of tokens.keys()) {
    emit(1, at(low, i));
    emit(2, at(stem, i));
    emit(3, at(tag, i));
    emit(5, at(tag, i), at(tag, i + 1));
    emit(6, at(speech, i), at(speech, i + 1), at(speech, i + 2));
  }
}

/** Which three telling words follow each other within a clause, whatever lies between: "Legal … signs … clause". */
function emitOrder(tokens: Token[], { kind }: Hashes, emit: Emit): void {
  const telling = [...tokens.keys()].filter((i) => 'CKOSIEAQJMNTX@'.includes(tokens[i]?.kind ?? ' '));
  for (const [p, i] of telling.entries()) {
    const [j, k = -1] = telling.slice(p + 1, p + 3);
    if (j === undefined || tokens[i]?.clause !== tokens[j]?.clause) continue;
    emit(15, at(kind, i), at(kind, j), at(kind, k));
  }
}

/** What the whole answer holds: an event, softness, something ongoing, a thing. */
function emitWhole(tokens: Token[], emit: Emit): void {
  const kinds = new Set(tokens.map((token) => token.kind));
  const has = (codes: string): number => ([...codes].some((code) => kinds.has(code)) ? 1 : 0);
  const finished = tokens.some((token) => token.tag === 'C3' || token.tag === 'Cd');
  const event = finished ? 2 : has('CE');
  emit(22, event, has('QJM'), has('OSI') + 2 * has('A'));
}

/** What was read: how sure the act is, which slots stand round it, which words to watch. */
function emitReading(text: string, { sure, event, mentioned, words }: Reading, emit: Emit): void {
  const level = Math.max(0, Math.min(8, Math.round(2 * sure)));
  const filled = SLOTS.reduce((sum, slot, place) => sum + (event[slot] ? 2 ** place : 0), 0);
  const watched = watchesIn(text, words).map(({ watch }) => WATCHES.indexOf(watch));
  emit(40, level);
  emit(41, filled);
  emit(42, level, watched[0] ?? 9);
  emit(43, level, watched.length);
  emit(44, level, event.who ? 1 : 0, event.what ? 1 : 0);
  emit(45, mentioned.who ? 1 : 0, mentioned.what ? 1 : 0, Math.min(4, level));
  const act = words.find(({ start }) => start === event.does?.start);
  if (act) {
    emit(46, hash(act.stem), event.what ? 1 : 0);
    emit(47, hash(act.tag), level);
  }
  for (const watch of watched) emit(48, watch);
}

/** The features of a text, each once, and what was read in it; with `weights`, only those that weigh something. */
export function featuresOf(
  text: string,
  weights?: Int8Array,
  names?: ReadonlySet<string>,
): { features: Features; reading: Reading } {
  const reading = readSlots(text, names);
  const tokens = reading.words;
  const hashed = (of: 'low' | 'stem' | 'tag' | 'kind' | 'speech') => tokens.map((token) => hash(token[of]));
  const hashes: Hashes = {
    low: hashed('low'),
    stem: hashed('stem'),
    tag: hashed('tag'),
    kind: hashed('kind'),
    speech: hashed('speech'),
  };
  const emitAll = (emit: Emit): void => {
    emitWords(tokens, hashes, emit);
    emitOrder(tokens, hashes, emit);
    emitWhole(tokens, emit);
    emitReading(text, reading, emit);
  };
  return { features: collect(tokens, emitAll, weights && ((id) => weights[id] !== 0)), reading };
}
