/** The features the milestone coach reads a sentence by. */
import { at, collector, type Emit, type Features, hash } from '../../coach/features.ts';
import { MILESTONE_CLASSES } from '../../coach/dictionary.ts';
import { type Token, tokeniser } from '../../coach/tokens.ts';

/** How many weights each test has; features are hashed into this range. */
export const TABLE = 8192;

const tokenise = tokeniser({
  classes: MILESTONE_CLASSES,
  verbCodes: 'LKGYDIS',
  nounAfter: 'BEMQTPN',
  nounMostlyAfter: 'XOR#',
});
const collect = collector(TABLE);

/** Hashes of each token's base form, tag and kind. */
type Hashes = { stem: number[]; tag: number[]; kind: number[] };

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

const DENIES = /^(no|not|never|nobody|none|nothing|without|cannot)$/;

/** Base forms, classes, their neighbours, and what is denied. */
function emitWords(tokens: Token[], { stem, tag }: Hashes, emit: Emit): void {
  for (const [i, token] of tokens.entries()) {
    emit(2, at(stem, i));
    emit(3, at(tag, i));
    emit(5, at(tag, i), at(tag, i + 1));
    if (DENIES.test(token.low)) {
      emit(59, at(stem, i + 1));
      emit(60, at(tag, i + 1));
    }
  }
}

/** Classes of words that may spoil a test, however much else in the sentence speaks for it. */
const SPOILERS = 'NMQYDARSIVH';
/** Classes that say where it stands: a test environment, a document, a body, a step. */
const PLACES = 'NARYGH';
/** Words that take back what stands behind them: "no longer a pilot", "after the shadow run". */
const TAKES_NEXT =
  /^(no|not|never|without|after|since|beyond|past|replace[sd]?|instead|longer|isnt|cant|arent|leaves|left|leaving|out|exits?|end|ended|ends|stopped|stops|nor|neither|than|used|nobody|none|over)$/;
/** Words that take back what stands before them: "shadow mode switched off", "UAT is behind us". */
const TAKES_LAST = /^(ended|ends|over|off|stopped|stops|behind|deleted|retired|removed|gone|expired)$/;
/** Words behind which something is live only once they have come about. */
const TO_COME =
  /^(no|not|never|without|before|until|once|yet|to|for|nobody|none|if|ready|towards?|nears?|close)$/;

const near = (tokens: Token[], i: number, from: number, to: number, words: RegExp): boolean =>
  tokens
    .slice(Math.max(0, i + from), i + to + 1)
    .some(({ clause, low }) => clause === tokens[i]?.clause && words.test(low));

/** Whether words near it take back what a word says: "no longer a pilot". */
const takenBack = (tokens: Token[], i: number): boolean =>
  near(tokens, i, -4, -1, TAKES_NEXT) || near(tokens, i, 1, 4, TAKES_LAST);

/** Whether a word says that it is live, and not that something else is: "live demo", "go-live plan". */
const isLive = (tokens: Token[], i: number): boolean =>
  'PG'.includes(tokens[i]?.kind ?? ' ') &&
  !'NAR'.includes(tokens[i + 1]?.kind ?? ' ') &&
  !near(tokens, i, -3, -1, TO_COME);

/** Where it stands: how many words tell of a test, of one that is over, of a step on the way, of no effect, of live use. */
type Standing = { tests: number; back: number; steps: number; idle: number; live: number };

function standingOf(tokens: Token[]): Standing {
  const count = (holds: (kind: string, i: number) => boolean, most = 2): number =>
    Math.min(most, tokens.filter(({ kind }, i) => holds(kind, i)).length);
  return {
    tests: count((kind, i) => kind === 'N' && !takenBack(tokens, i)),
    back: count((kind, i) => kind === 'N' && takenBack(tokens, i), 1),
    steps: count((kind) => 'ARYD'.includes(kind)),
    idle: count((kind) => kind === 'H'),
    live: count((_, i) => isLive(tokens, i)),
  };
}

/** What it all comes to; what speaks of a test several times over, since it outweighs the rest of a sentence. */
function emitStanding({ tests, back, steps, idle, live }: Standing, emit: Emit): void {
  const isLiveToo = Math.min(1, live);
  for (let copy = 50; copy < 53; copy += 1) {
    emit(copy, tests, 0, copy);
    emit(copy, tests, isLiveToo, 1 + copy);
  }
  emit(54, tests, steps, live);
  emit(55, tests, back, isLiveToo);
  emit(56, idle, isLiveToo, Math.min(1, tests));
  emit(57, idle);
  emit(58, live);
}

/** Words that may spoil a test, weighed again by whether the sentence is live elsewhere and whether they are taken back. */
function emitSpoilers(tokens: Token[], { stem, tag }: Hashes, emit: Emit): void {
  const standing = standingOf(tokens);
  const live = Math.min(1, standing.live);
  for (const [i, { kind }] of tokens.entries()) {
    if (SPOILERS.includes(kind)) {
      emit(30, at(stem, i));
      emit(31, at(tag, i));
      emit(32, at(stem, i), live);
      emit(33, at(tag, i), live);
    }
    if (!PLACES.includes(kind)) continue;
    const over = takenBack(tokens, i) ? 1 : 0;
    emit(34, at(tag, i), over);
    emit(35, at(stem, i), over);
  }
  emitStanding(standing, emit);
}

/** Which three telling words follow each other within a clause, whatever lies between. */
function emitOrder(tokens: Token[], { kind }: Hashes, emit: Emit): void {
  const telling = [...tokens.keys()].filter((i) => 'LGYDIPNARVZTUWMQECF'.includes(tokens[i]?.kind ?? ' '));
  for (const [p, i] of telling.entries()) {
    const [j, k = -1] = telling.slice(p + 1, p + 3);
    if (j === undefined || tokens[i]?.clause !== tokens[j]?.clause) continue;
    emit(15, at(kind, i), at(kind, j), at(kind, k));
  }
}

/** What the whole sentence holds, and how long it is. */
function emitWhole(tokens: Token[], { tag }: Hashes, emit: Emit): void {
  const kinds = new Set(tokens.map((token) => token.kind));
  const count = (codes: string): number => tokens.filter((token) => codes.includes(token.kind)).length;
  const has = (codes: string): number => ([...codes].some((code) => kinds.has(code)) ? 1 : 0);
  emit(16, at(tag, 0));
  emit(20, Math.min(6, count('TUuX@')));
  emit(21, Math.min(4, count('X@')), Math.min(3, count('V')));
  emit(22, has('P'), has('N') + 2 * has('AR'), has('L'));
  emit(23, Math.min(12, Math.ceil(tokens.length / 3)));
  emit(24, Math.min(4, count('TU')), Math.min(3, count('V')), Math.min(2, count('X@')));
  emit(25, Math.min(3, count('MQI')), has('EC#O'), has('J'));
  emit(27, Math.min(3, count('MQI')));
  emit(28, has('E'), has('#'), has('X@'));
}

/** The features of a text, each once; with `matters`, only those that weigh something, though all are counted. */
export function featuresOf(text: string, matters?: (id: number) => boolean): Features {
  const tokens = tokenise(text);
  setThresholds(tokens);
  const hashes: Hashes = {
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
