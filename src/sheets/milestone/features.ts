/** The features the milestone coach reads a sentence by. */
import { at, collector, type Emit, type Features, hash } from '../../coach/features.ts';
import { isStop, type Token, tokeniser } from '../../coach/tokens.ts';
import { LEXICON } from './lexicon.ts';

/** How many weights each test has; features are hashed into this range. */
export const TABLE = 16384;

const tokenise = tokeniser(LEXICON);
const collect = collector(TABLE);

/** Hashes of each token's word, base form, tag and kind. */
type Hashes = { low: number[]; stem: number[]; tag: number[]; kind: number[] };

/** Words whose loose amount turns into a threshold beside a number: "more than 40", "40 or fewer". */
function setThresholds(tokens: Token[]): void {
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'M') continue;
    const [before, next, after] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
    const isNumber = (other: Token | undefined): boolean => '#O'.includes(other?.kind ?? ' ');
    const than = next?.low === 'than' && isNumber(after);
    const or = before?.low === 'or' && isNumber(tokens[i - 2]);
    if (than || or) token.kind = token.tag = 'C';
  }
}

/** Words, base forms, classes, their neighbours, and the word parts that survive typing errors. */
function emitWords(tokens: Token[], { low, stem, tag }: Hashes, emit: Emit): void {
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== '#') emit(1, i, i, at(low, i));
    emit(2, i, i, at(stem, i));
    emit(3, i, i, at(tag, i));
    emit(4, i, i + 1, at(stem, i), at(stem, i + 1));
    emit(5, i, i + 1, at(tag, i), at(tag, i + 1));
    emit(8, i, i + 2, at(tag, i), at(tag, i + 1), at(tag, i + 2));
    emit(10, i, i + 2, at(stem, i), at(stem, i + 2));
    emit(11, i, i + 2, at(tag, i), at(tag, i + 2));
    if (token.low.length > 4 && !isStop(token)) {
      emit(12, i, i, hash(token.low.slice(0, 4)));
      emit(13, i, i, hash(token.low.slice(-3)));
      emit(26, i, i, hash(token.low.slice(-4)));
    }
  }
}

/** Classes of words that may spoil a test, however much else in the sentence speaks for it. */
const SPOILERS = 'NMQYDARSIV';
/** Classes that say where it stands: a test environment, a document, a body, a step. */
const PLACES = 'NARYG';
/** Words that take back what stands near them: "no longer a pilot", "shadow mode switched off". */
const OVER =
  /^(no|not|never|without|off|over|out|after|ended|stop|stopped|replaced|past|longer|instead|cant|isnt|before|nobody|none|ready|yet)$/;

/** Words that may spoil a test, weighed again by whether the sentence is live elsewhere and whether they are taken back. */
function emitSpoilers(tokens: Token[], { stem, tag }: Hashes, emit: Emit): void {
  const live = tokens.some(({ kind }) => kind === 'P' || kind === 'G') ? 1 : 0;
  for (const [i, { kind, clause }] of tokens.entries()) {
    if (SPOILERS.includes(kind)) {
      emit(30, i, i, at(stem, i));
      emit(31, i, i, at(tag, i));
      emit(32, i, i, at(stem, i), live);
      emit(33, i, i, at(tag, i), live);
    }
    if (PLACES.includes(kind)) {
      const near = tokens.slice(Math.max(0, i - 3), i + 4);
      const over = near.some((other) => other.clause === clause && OVER.test(other.low)) ? 1 : 0;
      emit(34, i, i, at(tag, i), over);
      emit(35, i, i, at(stem, i), over);
    }
  }
}

/** Which telling words stand before which within a clause, whatever lies between. */
function emitOrder(tokens: Token[], { kind }: Hashes, emit: Emit): void {
  const telling = [...tokens.keys()].filter((i) => 'LGYDIPNARVZTUWMQECF'.includes(tokens[i]?.kind ?? ' '));
  for (const [p, i] of telling.entries()) {
    for (let q = p + 1; q < p + 5; q += 1) {
      const j = telling[q];
      if (j === undefined || tokens[i]?.clause !== tokens[j]?.clause) break;
      emit(14, i, j, at(kind, i), at(kind, j));
      if (q === p + 1)
        emit(15, i, telling[q + 1] ?? j, at(kind, i), at(kind, j), at(kind, telling[q + 1] ?? -1));
    }
  }
}

/** What the whole sentence holds, and how long it is. */
function emitWhole(tokens: Token[], { tag }: Hashes, emit: Emit): void {
  const kinds = new Set(tokens.map((token) => token.kind));
  const count = (codes: string): number => tokens.filter((token) => codes.includes(token.kind)).length;
  const has = (codes: string): number => ([...codes].some((code) => kinds.has(code)) ? 1 : 0);
  emit(16, 0, 0, at(tag, 0));
  emit(20, -1, -1, Math.min(6, count('TUuX@')));
  emit(21, -1, -1, Math.min(4, count('X@')), Math.min(3, count('V')));
  emit(22, -1, -1, has('P'), has('N') + 2 * has('AR'), has('L'));
  emit(23, -1, -1, Math.min(12, Math.ceil(tokens.length / 3)));
  emit(24, -1, -1, Math.min(4, count('TU')), Math.min(3, count('V')), Math.min(2, count('X@')));
  emit(25, -1, -1, Math.min(3, count('MQI')), has('EC#O'), has('J'));
  emit(27, -1, -1, Math.min(3, count('MQI')));
  emit(28, -1, -1, has('E'), has('#'), has('X@'));
}

/** The features of a text, each once; with `matters`, only those that weigh something, though all are counted. */
export function featuresOf(text: string, matters?: (id: number) => boolean): Features {
  const tokens = tokenise(text);
  setThresholds(tokens);
  const hashes: Hashes = {
    low: tokens.map((token) => hash(token.low)),
    stem: tokens.map((token) => hash(token.stem)),
    tag: tokens.map((token) => hash(token.tag)),
    kind: tokens.map((token) => hash(token.kind)),
  };
  const emitAll = (emit: Emit): void => {
    emitWords(tokens, hashes, emit);
    emitSpoilers(tokens, hashes, emit);
    emitOrder(tokens, hashes, emit);
    emitWhole(tokens, hashes, emit);
  };
  return collect(tokens, emitAll, matters);
}
