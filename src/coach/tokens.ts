/** Reads a text as words and stops, each with the class that a coach's lexicon gives it. */

/** The word classes of one coach, by one-letter codes. Base forms, no hyphens, British -ise. */
export type Lexicon = {
  /** Words of each class. The first verb class and the first other class to list a word keep it. */
  classes: Readonly<Record<string, ReadonlySet<string>>>;
  /** Codes of the classes that are verbs; the other classes are read as nouns and the rest. */
  verbCodes: string;
  /** Kinds after which a word that could be both is a noun. */
  nounAfter: string;
  /** Kinds after which it is a noun unless it ends in -s. */
  nounMostlyAfter: string;
};

/** A word or a stop as the model sees it. */
export type Token = {
  /** Offsets in the text. */
  start: number;
  end: number;
  /** As it was written. */
  raw: string;
  /** Lower case, without apostrophes and hyphens. */
  low: string;
  /** Base form when an ending could be undone. */
  stem: string;
  /** Verb form: '0' sign, '3' signs, 'd' signed, 'g' signing; with '?' before it a guess, '?' alone none. */
  form: string;
  /** Class of the word read as a verb, and read as anything else; blank where no class lists it. */
  verb: string;
  other: string;
  /** Class code of the lexicon, or a code given here: '#' number, '@' identifier, 'X' name, 'u' unknown, or a stop. */
  kind: string;
  /** The class with the verb form or the ending: 'C3' signs, 'Cd' signed, 'Cg' signing, 'C0' sign, 'uness' an unknown -ness. */
  tag: string;
  /** Number of the clause it stands in. */
  clause: number;
};

/** Most characters that are read: a pasted book must not cost more. */
export const MOST_READ = 6000;

/** Past forms that no rule undoes: each base form, then its past forms. */
const IRREGULAR = `
give gave given|send sent|tell told|say said|get got gotten|take took taken|make made|
write wrote written|rewrite rewrote rewritten|choose chose chosen|withdraw withdrew withdrawn|
pay paid|buy bought|bring brought|think thought|hold held|leave left|meet met|build built|lend lent|
unfreeze unfroze unfrozen|strike struck stricken|stick stuck|begin began begun|run ran|
come came|become became|go went gone|do done did|redo redone redid|see saw seen|know knew known|
grow grew grown|show showed shown|throw threw thrown|fall fell fallen|drive drove driven|
rise rose risen|feel felt|keep kept|sleep slept|mean meant|lead led|find found|bind bound|
stand stood|understand understood|sit sat|forget forgot forgotten|have has had|
be is are was were been am s re|hang hung|sell sold|tear tore torn|freeze froze frozen|
draw drew drawn|break broke broken|win won|bless blessed blest`;

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

const WORD =
  /[\p{L}\p{N}£$€%#&][\p{L}\p{N}'’&%#]*(?:(?:[-./:_]|,(?=\d{3}))[\p{L}\p{N}'’&%]+)*|[.,;:!?()—–-]/gu;
/** Stops: each is a token of its own and ends a clause. */
export const STOPS = '.,;:!?()—–-';
const CLAUSE_START = /^(but|and|which|that|who|because|so|when|until|unless|once|if)$/;

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

/** The lexicon's words looked up both ways. */
type Words = { verbs: Map<string, string>; others: Map<string, string>; pasts: Map<string, string> };

function wordsOf({ classes, verbCodes }: Lexicon): Words {
  const words: Words = { verbs: new Map(), others: new Map(), pasts: new Map() };
  for (const [code, list] of Object.entries(classes)) {
    const into = verbCodes.includes(code) ? words.verbs : words.others;
    for (const word of list) if (!into.has(word)) into.set(word, code);
  }
  for (const line of IRREGULAR.trim().split(/\s*\|\s*/)) {
    const [base = '', ...forms] = line.split(' ');
    for (const form of forms) words.pasts.set(form, base);
  }
  return words;
}

/** Base form and verb form of a word; a form with '?' is a guess about a word no class lists. */
function unInflect(low: string, { verbs, pasts }: Words): [string, string] {
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
function otherClass(low: string, lastPart: string, others: Map<string, string>): string | undefined {
  const own = others.get(low) ?? (low.endsWith('s') ? others.get(low.slice(0, -1)) : undefined);
  return own ?? (lastPart === low ? undefined : otherClass(lastPart, lastPart, others));
}

/** Lower case without apostrophes and hyphens, British; and what stands after the last hyphen. */
function plainOf(raw: string): { low: string; lastPart: string } {
  const plain = raw
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replaceAll(/['’]/g, '');
  const low = plain.replaceAll('-', '').replace(/iz(e[sd]?|ing|ation)$/, 'is$1');
  return { low, lastPart: plain.slice(plain.lastIndexOf('-') + 1) };
}

function stopAt(raw: string, start: number, clause: number): Token {
  const stop = raw === '–' || raw === '—' ? '-' : raw;
  const read = { raw, low: stop, stem: stop, form: '', verb: '', other: '', kind: stop, tag: stop };
  return { start, end: start + raw.length, ...read, clause };
}

/** Words and stops of a text with their classes. */
type Tokeniser = (text: string) => Token[];

/** A reader of texts by one coach's lexicon. */
export function tokeniser(lexicon: Lexicon): Tokeniser {
  const words = wordsOf(lexicon);

  /** Whether a word that could be both is the verb here: endings say so, and so does having no article before it. */
  function readsAsVerb(form: string, before: Token | undefined): boolean {
    if (form === 'd' || form === 'g' || before === undefined) return true;
    if (lexicon.nounAfter.includes(before.kind)) return false;
    if (/^(of|for|with|on|in|about)$/.test(before.low)) return false;
    return form === '3' || !lexicon.nounMostlyAfter.includes(before.kind);
  }

  function readWord(raw: string, start: number, before: Token | undefined): Token {
    const clause = before?.clause ?? 0;
    if (STOPS.includes(raw)) return stopAt(raw, start, clause + 1);
    const { low, lastPart } = plainOf(raw);
    const [stem, form] = unInflect(low, words);
    const verb = words.verbs.get(stem);
    const other = otherClass(low, lastPart, words.others);
    const inClause = clause + (CLAUSE_START.test(low) ? 1 : 0);
    const read = { raw, low, stem, form, verb: verb ?? '', other: other ?? '', kind: '', tag: '' };
    const token: Token = { start, end: start + raw.length, ...read, clause: inClause };
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

  return (text) => {
    const tokens: Token[] = [];
    for (const match of text.slice(0, MOST_READ).matchAll(WORD)) {
      tokens.push(readWord(match[0], match.index, tokens.at(-1)));
    }
    return tokens;
  };
}

/** Whether it is a stop, or past the end. */
export const isStop = (token: Token | undefined): boolean =>
  token === undefined || STOPS.includes(token.kind);
