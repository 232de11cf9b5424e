import type { Plan } from '../document/schema.ts';
import { CURRENCY_WORD, isWord as isCode, SCALE } from './currencies.ts';
import { STAND_IN } from './en.ts';
import { isWord, type Label, type Named } from './forms.ts';
import { isLarge, NUMBER_WORDS } from './numberWords.ts';
import { withoutPublic } from './public.ts';
import { titledIn } from './titled.ts';
import { ABBREVIATIONS, FIRM_ENDINGS, NO_NAMES, PLACES, TIMES } from './vocabulary.ts';
import { FIELDS, visitFields } from '../document/fields.ts';
import { gapBetween, type Word, wordsOf } from './words.ts';

/** What stays in a copy and may be a name or an amount, the most frequent first, for somebody to look at. */
export type Leftovers = { names: string[]; amounts: string[] };

/** What may be a name in a text. `doubtful`: it begins a sentence, or is short and in capitals, as much else does. */
type Suspect = { named: Named; typed: string; doubtful: boolean };

const HELD = ['text', 'function', 'person', 'firm', 'program'];

/** What looks like a name in the texts of a copy from which those of the fields for names are gone. */
export function suspectsIn(copy: Plan): Named[] {
  const texts = textsOf(copy);
  const ordinary = ordinaryIn(texts);
  return texts.flatMap((text) => [
    ...titledIn(text),
    ...suspects(text, ordinary).flatMap(({ named, doubtful }) => (doubtful ? [] : [named])),
  ]);
}

/** Looks through a redacted copy for what nobody can tell from a name or an amount but who knows the people. */
export function leftIn(copy: Plan): Leftovers {
  const texts = textsOf(copy);
  const ordinary = ordinaryIn(texts);
  return {
    names: byCount(texts.flatMap((text) => suspects(text, ordinary).map(({ typed }) => typed))),
    amounts: byCount(texts.flatMap(amountsLeft)),
  };
}

/** What is written in a copy, without what stands for something else. */
function textsOf(copy: Plan): string[] {
  const texts: string[] = [];
  visitFields(FIELDS, copy, (kind, value) => {
    if (!HELD.includes(kind) || value === '') return;
    const said = String(value).replace(STAND_IN, (standIn) => '|'.repeat(standIn.length));
    texts.push(withoutPublic(said));
  });
  return texts;
}

function byCount(said: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const each of said) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([each]) => each);
}

/** What sentences begin with. */
const STARTS =
  `ask call ring tell see write send give take put get let say show find make bring move hold keep check then
  when if since while once because so but where why how what which name agree add use run pick stop start`.split(
    /\s+/,
  );

function ordinaryIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set([...STARTS, ...texts.flatMap((text) => text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? [])]);
}

/** Words with a capital that are no ordinary words. */
function suspects(text: string, ordinary: ReadonlySet<string>): Suspect[] {
  const found: (Suspect | undefined)[] = [];
  let run: Word[] = [];
  for (const word of wordsOf(text)) {
    const before = run.at(-1);
    const adjoins = before !== undefined && isBeside(text, before, word);
    const goesOn = mayBeName(text, word);
    if (goesOn && adjoins) run.push(word);
    else {
      found.push(suspectIn(text, run, adjoins ? word : undefined, ordinary));
      run = goesOn ? [word] : [];
    }
  }
  found.push(suspectIn(text, run, undefined, ordinary));
  return found.filter((each) => each !== undefined);
}

/** What a run of words with capitals may be the name of; `behind`: the word that follows. */
function suspectIn(
  text: string,
  run: readonly Word[],
  behind: Word | undefined,
  ordinary: ReadonlySet<string>,
): Suspect | undefined {
  const [first] = run;
  const begins = first !== undefined && beginsSentence(text, first);
  const words = begins && ordinary.has(first.word) ? run.slice(1) : run;
  const [begin, last] = [words[0], words.at(-1)];
  if (!begin || !last) return undefined;
  const short = words.length === 1 && isAbbreviated(begin) && !isAccount(text, begin);
  const alone = words.length === 1 && begins && begin === first && !isOf(text, last, behind);
  if ((short && ABBREVIATIONS.has(begin.word)) || (alone && isWord(begin.word))) return undefined;
  const typed = text.slice(begin.from, last.to);
  return { named: { label: labelOf(text, words, behind), words }, typed, doubtful: alone || short };
}

/** “Leeds hub”, “Corvane’s”: what begins a sentence so is a name. */
function isOf(text: string, last: Word, behind: Word | undefined): boolean {
  return PLACES.has(behind?.word ?? '') || /^['’]s(?!\p{L})/u.test(text.slice(last.to, last.to + 3));
}

/** What a name in a text is likely to be of, by its last word and the words beside it. */
function labelOf(text: string, run: readonly Word[], behind: Word | undefined): Label {
  const from = run[0]?.from ?? 0;
  if (run.length > 1 && FIRM_ENDINGS.has(run.at(-1)?.word ?? '')) return 'Firm';
  if (PLACES.has(behind?.word ?? '')) return 'Place';
  if (run.length === 1 && /(?<!\p{L})(?:in|near|outside)\s(?:the\s)?$/iu.test(text.slice(0, from)))
    return 'Place';
  const people = run.length > 1 && run.length < 4 && run.some(({ word }) => !isWord(word));
  return people || text.charAt(from - 1) === '@' ? 'Person' : 'Name';
}

/** Shorter words in capitals are abbreviations. */
const LEAST_IN_CAPITALS = 6;

function isAbbreviated({ word, upper }: Word): boolean {
  return upper && word.length < LEAST_IN_CAPITALS;
}

function isAccount(text: string, { from }: Word): boolean {
  return /(?<![\p{L}\p{N}])@$/u.test(text.slice(0, from).slice(-2));
}

function mayBeName(text: string, word: Word): boolean {
  if (isAccount(text, word)) return true;
  if (!/^\p{Lu}/u.test(word.word.toUpperCase()) || !word.capital || word.word.length < 2) return false;
  return !NO_NAMES.has(word.word) && !TIMES.has(word.word.replace(/s$/, ''));
}

function isBeside(text: string, one: Word, other: Word): boolean {
  const gap = gapBetween(text, one, other);
  return gap === 'blank' || gap === 'inner' || gap === 'touching';
}

function beginsSentence(text: string, { from }: Word): boolean {
  return /(?:^|[.!?:;…|•·\n"“„‘«([–—-])\s*$/u.test(text.slice(Math.max(0, from - 8), from));
}

const NUMBER = String.raw`\p{Nd}+(?:[.,'’ \u00a0\u202f]\p{Nd}{3})+|\p{Nd}{4,}`;
const LARGE = new RegExp(
  String.raw`(?:(?:${NUMBER}|\p{Nd}+(?:[.,]\p{Nd}+)?)${SCALE}|(?:${NUMBER})(?![\p{Nd}.-])|\p{Sc}|${NUMBER_WORDS}|(?<!\p{L})(?:${CURRENCY_WORD}|${SCALE}))(?:\s\p{L}+)?`,
  'giu',
);

/** Large numbers, with the word behind them, and words for money or for a size. */
function amountsLeft(text: string): string[] {
  return [...text.matchAll(LARGE)]
    .map(([said]) => said.trim())
    .filter(
      (said) =>
        !isCode(said) && !/^(?:19|20)\d{2}(?!\d)/.test(said) && (!NUMBER_ONLY.test(said) || isLarge(said)),
    );
}
const NUMBER_ONLY = new RegExp(`^${NUMBER_WORDS}`, 'iu');
