/** Turns an answer into numbered features, each tied to the words it came from, so that a verdict can point at them. */
import { CLASSES, IRREGULAR, VERB_CODES } from './lexicon.ts';

/** How many weights there are; features are hashed into this range. */
export const TABLE = 16384;

/** Most characters read from the front and from the back of a long text: a pasted page must not cost more. */
const HEAD = 280;
const TAIL = 140;

/** A word or a stop as the model sees it. */
export type Token = {
  /** Offsets in the text. */
  start: number;
  end: number;
  /** Lower case, without apostrophes and hyphens. */
  low: string;
  /** Base form when an ending could be undone. */
  stem: string;
  /** Class code of the lexicon, or a code given here: '#' number, '@' identifier, 'X' name, 'u' unknown, or a stop. */
  kind: string;
  /** The class with the verb form or the ending: 'C3' signs, 'Cd' signed, 'Cg' signing, 'C0' sign, 'uness' an unknown -ness. */
  tag: string;
  /** Number of the clause it stands in. */
  clause: number;
};

/** Features of a text: `ids[k]` stands on tokens `from[k]` to `to[k]`, or on none in particular when `from[k]` is -1. */
export type Features = { tokens: Token[]; count: number; ids: number[]; from: number[]; to: number[] };

const verbs = new Map<string, string>();
const others = new Map<string, string>();
const pasts = new Map<string, string>();
for (const [code, words] of Object.entries(CLASSES)) {
  const into = VERB_CODES.includes(code) ? verbs : others;
  for (const word of words.trim().split(/\s+/)) if (!into.has(word)) into.set(word, code);
}
for (const line of IRREGULAR.trim().split(/\s*\|\s*/)) {
  const [base = '', ...forms] = line.split(' ');
  for (const form of forms) pasts.set(form, base);
}

/** Endings to undo: ending, what stands in its place, form. Earlier lines are tried first. */
const ENDINGS = [
  ['ies', 'y', '3'],
  ['es', '', '3'],
  ['s', '', '3'],
  ['ied', 'y', 'd'],
  ['ed', '', 'd'],
  ['ed', 'e', 'd'],
  ['ing', '', 'g'],
  ['ing', 'e', 'g'],
] as const;

/** Base form and verb form of a word; a form with '?' is a guess about a word no class lists. */
function unInflect(low: string): [string, string] {
  const base = pasts.get(low);
  if (base !== undefined) return [base, 'd'];
  if (verbs.has(low)) return [low, '0'];
  let guess: [string, string] | undefined;
  for (const [ending, add, form] of ENDINGS) {
    if (!low.endsWith(ending) || low.endsWith('ss')) continue;
    const root = low.slice(0, -ending.length);
    if (verbs.has(root + add)) return [root + add, form];
    if (/([^aeiou])\1$/.test(root) && verbs.has(root.slice(0, -1))) return [root.slice(0, -1), form];
    if (low.length > 4 && root.length > 2) guess ??= [root + add, `?${form}`];
  }
  return guess ?? [low, '?'];
}

/** Class of a word that is not read as a verb; a plural takes the class of its singular, a compound that of its last part. */
function otherClass(low: string, lastPart: string): string | undefined {
  const own = others.get(low) ?? (low.endsWith('s') ? others.get(low.slice(0, -1)) : undefined);
  return own ?? (lastPart === low ? undefined : otherClass(lastPart, lastPart));
}

/** Whether a word that could be both is the verb here: endings say so, and so does having no article before it. */
function readsAsVerb(form: string, before: Token | undefined): boolean {
  if (form === 'd' || form === 'g' || before === undefined) return true;
  if ('B#JMX'.includes(before.kind) || /^(of|for|with|on|in|about)$/.test(before.low)) return false;
  return form === '3' || !'AQE'.includes(before.kind);
}

/** Kind and tag of a word no class lists, from its shape alone. */
function shapeOf(raw: string, low: string, atStart: boolean): [string, string] {
  if (/\p{N}/u.test(raw)) {
    const plain = !/\p{L}/u.test(raw) || /^\P{L}*\d(st|nd|rd|th|k|m|bn|pm|am|bp|yr|d|s)$/iu.test(raw);
    return plain ? ['#', '#'] : ['@', '@'];
  }
  // A capital starts every answer, so there only two or more of them make a name.
  if (/^\p{Lu}+$/u.test(raw.slice(0, atStart ? 3 : 1)) && raw.length > 1) return ['X', 'X'];
  if (low.length < 4) return ['u', low];
  const ending = /(ing|ed|ly|ness|ity|ment|tion|sion|ance|ence|ship|ous|ive|ful|able|al|s)$/.exec(low);
  return ['u', `u${low.length > 5 ? (ending?.[1] ?? '') : ''}`];
}

const WORD =
  /[\p{L}\p{N}£$€%#&][\p{L}\p{N}'’&%#]*(?:(?:[-./:_]|,(?=\d{3}))[\p{L}\p{N}'’&%]+)*|[.,;:!?()—–-]/gu;
/** Stops: each is a token of its own and ends a clause. */
export const STOPS = '.,;:!?()—–-';
const CLAUSE_START = /^(but|and|which|that|who|because|so|when|until|unless|once|if)$/;

function readWord(raw: string, start: number, before: Token | undefined): Token {
  const clause = before?.clause ?? 0;
  const end = start + raw.length;
  if (STOPS.includes(raw)) {
    const stop = raw === '–' || raw === '—' ? '-' : raw;
    return { start, end, low: stop, stem: stop, kind: stop, tag: stop, clause: clause + 1 };
  }
  const plain = raw
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replaceAll(/['’]/g, '');
  const low = plain.replaceAll('-', '').replace(/iz(e[sd]?|ing|ation)$/, 'is$1');
  const [stem, form] = unInflect(low);
  const verb = verbs.get(stem);
  const other = otherClass(low, plain.slice(plain.lastIndexOf('-') + 1));
  const token: Token = {
    start,
    end,
    low,
    stem,
    kind: '',
    tag: '',
    clause: clause + (CLAUSE_START.test(low) ? 1 : 0),
  };
  if (verb && (!other || readsAsVerb(form, before))) {
    token.kind = verb;
    token.tag = verb + form;
  } else if (other) {
    token.kind = token.tag = other;
  } else {
    [token.kind, token.tag] = shapeOf(raw, low, start === 0);
  }
  return token;
}

/** Words and stops of a text with their classes; of a long text only its front and its back. */
function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const cut = text.length > HEAD + TAIL ? [0, HEAD, text.length - TAIL, text.length] : [0, text.length];
  for (let part = 0; part < cut.length; part += 2) {
    const offset = cut[part] ?? 0;
    for (const match of text.slice(offset, cut[part + 1]).matchAll(WORD)) {
      tokens.push(readWord(match[0], offset + match.index, tokens.at(-1)));
    }
  }
  return tokens;
}

/** FNV-1a. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Place in the table of a feature of one kind made of up to three parts. */
function place(kind: number, a: number, b: number, c: number): number {
  let h = Math.imul(kind + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
  return ((h ^ (h >>> 15)) >>> 0) % TABLE;
}

type Emit = (kind: number, from: number, to: number, a: number, b?: number, c?: number) => void;
/** Hashes of each token's word, base form, tag and kind, with two further places so that n-grams can look past the end. */
type Hashes = { low: number[]; stem: number[]; tag: number[]; kind: number[] };

const at = (list: number[], i: number): number => list[i] ?? 2;

/** Words, base forms, classes, their neighbours, and the word parts that survive typing errors. */
function emitWords(tokens: Token[], { low, stem, tag }: Hashes, emit: Emit): void {
  for (const [i, token] of tokens.entries()) {
    emit(1, i, i, at(low, i));
    emit(2, i, i, at(stem, i));
    emit(3, i, i, at(tag, i));
    emit(4, i, i + 1, at(stem, i), at(stem, i + 1));
    emit(5, i, i + 1, at(tag, i), at(tag, i + 1));
    emit(7, i, i + 1, at(stem, i), at(tag, i + 1));
    emit(8, i, i + 2, at(tag, i), at(tag, i + 1), at(tag, i + 2));
    emit(10, i, i + 2, at(stem, i), at(stem, i + 2));
    emit(11, i, i + 2, at(tag, i), at(tag, i + 2));
    if (token.low.length > 4 && 'uXCKOSIQJ'.includes(token.kind)) {
      emit(12, i, i, hash(token.low.slice(0, 4)));
      emit(13, i, i, hash(token.low.slice(-3)));
      emit(26, i, i, hash(token.low.slice(-4)));
    }
  }
}

/** Which telling words stand before which within a clause, whatever lies between: "Legal … signs … clause". */
function emitOrder(tokens: Token[], { tag, kind }: Hashes, emit: Emit): void {
  const telling = [...tokens.keys()].filter((i) => 'CKOSIEAQJMNTX@'.includes(tokens[i]?.kind ?? ' '));
  for (const [p, i] of telling.entries()) {
    for (let q = p + 1; q < p + 5; q += 1) {
      const j = telling[q];
      if (j === undefined || tokens[i]?.clause !== tokens[j]?.clause) break;
      emit(14, i, j, at(tag, i), at(tag, j));
      if (q === p + 1)
        emit(15, i, telling[q + 1] ?? j, at(kind, i), at(kind, j), at(kind, telling[q + 1] ?? -1));
    }
  }
}

/** What the whole answer holds: an event, softness, something ongoing, a thing; and how long it is. */
function emitWhole(tokens: Token[], { tag }: Hashes, emit: Emit): void {
  const kinds = new Set(tokens.map((token) => token.kind));
  const has = (codes: string): number => ([...codes].some((code) => kinds.has(code)) ? 1 : 0);
  const finished = tokens.some((token) => token.tag === 'C3' || token.tag === 'Cd');
  const event = finished ? 2 : has('CE');
  emit(16, 0, 0, at(tag, 0));
  emit(22, -1, -1, event, has('QJM'), has('OSI') + 2 * has('A'));
  emit(23, -1, -1, Math.min(12, Math.ceil(tokens.length / 3)));
  emit(24, -1, -1, event, Math.min(6, Math.ceil(tokens.length / 5)));
}

/** Marks the features already found in this round; kept between calls, since a set for each call costs more than the rest. */
const marks = new Uint32Array(TABLE);
let round = 0;

/** The features of a text, each once; with `weights`, only those that weigh something, though all are counted. */
export function featuresOf(text: string, weights?: Int8Array): Features {
  const tokens = tokenise(text);
  const found: Features = { tokens, count: 0, ids: [], from: [], to: [] };
  round += 1;
  const emit: Emit = (kind, from, to, a, b = 0, c = 0) => {
    const id = place(kind, a, b, c);
    if (marks[id] === round) return;
    marks[id] = round;
    found.count += 1;
    if (weights?.[id] === 0) return;
    found.ids.push(id);
    found.from.push(from);
    found.to.push(Math.min(to, tokens.length - 1));
  };
  const hashes: Hashes = {
    low: tokens.map((token) => hash(token.low)),
    stem: tokens.map((token) => hash(token.stem)),
    tag: tokens.map((token) => hash(token.tag)),
    kind: tokens.map((token) => hash(token.kind)),
  };
  emitWords(tokens, hashes, emit);
  emitOrder(tokens, hashes, emit);
  emitWhole(tokens, hashes, emit);
  return found;
}
