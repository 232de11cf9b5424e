import { isMarkup, withoutMarkup } from '../../language/markup.ts';
import { nameKey, wordsKey } from '../../language/names.ts';
import type { Question } from './fields.ts';
import { referenceKey, referred, withoutBrackets } from './reference.ts';
import type { TakenQuestion } from './rowReading.ts';
import { SETTLING } from './settling.ts';

/** What of a question that is in the log would change, its id, and its number there. */
export type Change = { question: Question; number: number; patch: Partial<Question> };

/**
 * How a table comes in over what is there. `over`: where both say something, the table is right. `theirs`: its marks are
 * what whoever holds the gate said.
 */
export type Taking = { over: boolean; theirs: boolean };

type Placed = { question: Question; number: number };
/** A question of the log that a row of a table is; `by` which of what they have in common. */
type Known = Placed & { by: 'id' | 'reference' | 'words' };

/** The questions of a log, each to be met once by the rows of a table. */
export class KnownLog {
  private readonly byId = new Map<string, Placed>();
  private readonly byWords = new Map<string, Placed[]>();
  private readonly byReference: Map<string, Placed[]>;
  /** The ids of those that were met. */
  readonly met = new Set<string>();
  private readonly coming: ReadonlySet<string>;

  /** `references`: those in the table, by which two questions with the same words are told apart. */
  constructor(log: readonly Question[], references: ReadonlySet<string>) {
    const placed = log.map((question, at): Placed => ({ question, number: at + 1 }));
    this.coming = new Set([...references].map(referenceKey));
    for (const one of placed) {
      const { id, text } = one.question;
      this.byId.set(id, one);
      const forms = [text, withoutBrackets(text), referred(one.question).text].map((form) =>
        wordsKey(plain(form)),
      );
      for (const words of new Set(forms)) {
        if (words === '') continue;
        const same = this.byWords.get(words);
        if (same) same.push(one);
        else this.byWords.set(words, [one]);
      }
    }
    this.byReference = Map.groupBy(placed, ({ question }) => referenceKey(referred(question).reference));
  }

  /** Whether a question of it has these words. */
  has(words: string): boolean {
    return this.byWords.has(wordsKey(words));
  }

  /** The question that a row is: by its id, by its words, or by the reference of whoever asked it. */
  meet(taken: TakenQuestion, id: string, words: string): Known | undefined {
    const known = this.find(taken, id, words);
    if (known) this.met.add(known.question.id);
    return known;
  }

  private find(taken: TakenQuestion, id: string, words: string): Known | undefined {
    const named = this.byId.get(id);
    // A row that was copied to write another question in it has the id of the first.
    if (named && this.isFree(named)) return { ...named, by: 'id' };
    const key = referenceKey(taken.reference);
    const same = this.withWords(words, key);
    if (same) return { ...same, by: 'words' };
    const alike = this.withReference(taken, key, words);
    return alike && { ...alike, by: 'reference' };
  }

  private isFree({ question }: Placed): boolean {
    return !this.met.has(question.id);
  }

  /** Of those with the same words the one with the same reference; or one that has none, or has it no longer. */
  private withWords(words: string, key: string): Placed | undefined {
    const same = this.byWords.get(wordsKey(words)) ?? [];
    const keyOf = ({ question }: Placed) => referenceKey(referred(question).reference);
    const agrees = (one: Placed) => keyOf(one) === key;
    const may = (one: Placed) => key === '' || keyOf(one) === '' || !this.coming.has(keyOf(one));
    return (
      same.find((one) => agrees(one) && this.isFree(one)) ??
      same.find((one) => may(one) && this.isFree(one)) ??
      same.find((one) => agrees(one) || key === '')
    );
  }

  /** Of those with the reference the one whose words are most alike; a row without words says by it alone which it is. */
  private withReference({ text }: TakenQuestion, key: string, words: string): Placed | undefined {
    const free = key === '' ? [] : (this.byReference.get(key) ?? []).filter((one) => this.isFree(one));
    if (words === '') return free.length === 1 ? free[0] : undefined;
    // A mere number may count the rows of any list, and two reviewers may both have a “Q1”.
    if (!/\p{L}/u.test(key)) return undefined;
    return free
      .map((one) => ({ one, likeness: likenessOf(referred(one.question).text, text) }))
      .filter(({ likeness }) => likeness >= 1 / 3)
      .sort((a, b) => b.likeness - a.likeness)[0]?.one;
  }
}

/** The share of its longer words that two wordings have in common, from 0 to 1. */
function likenessOf(one: string, other: string): number {
  const [a, b] = [longWords(withoutBrackets(one)), longWords(withoutBrackets(other))];
  const least = Math.min(a.size, b.size);
  return least === 0 ? 1 : [...a].filter((word) => b.has(word)).length / least;
}

/** Words of some length; where a script puts no blanks between words, every two of its letters. */
function longWords(text: string): Set<string> {
  const words = wordsKey(text).match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(words.flatMap((word) => (SOLID.test(word) ? pairsIn([...word]) : [word])));
}

const SOLID = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function pairsIn(letters: readonly string[]): string[] {
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

const SAME: { readonly [Key in keyof TakenQuestion]?: (text: string) => string } = {
  owner: nameKey,
  maker: nameKey,
  reader: nameKey,
  reference: referenceKey,
};
const OTHERS = [
  ...(['reference', 'section', 'state', 'raised', 'owner', 'answer', 'place', 'date'] as const),
  ...SETTLING,
];

/**
 * What a row would change of the question that it is; nothing where it says the same. A blank cell takes nothing away.
 * `kept`: something that is ours and private stays, though what they sent says otherwise.
 */
export function changeOf(
  { question, by }: Known,
  taken: TakenQuestion,
  taking: Taking,
): { patch: Partial<Question>; kept: boolean } {
  const before = { ...question, ...referred(question) };
  const patch: Partial<Question> = markChange(question, taken, taking);
  const reworded = by !== 'words' && plain(before.text) !== plain(taken.text);
  if (reworded && taking.over && taken.text !== '') patch.text = taken.text;
  let kept = false;
  for (const field of OTHERS) {
    const as = SAME[field] ?? plain;
    const [there, said] = [before[field].trim(), taken[field]];
    if (said === '' || as(said) === as(there)) continue;
    // What would settle a question is ours and private until they have said that it blocks.
    const isOurs = taking.theirs && question.theirs !== 'blocking' && SETTLING.some((one) => one === field);
    if (there !== '' && isOurs) kept = true;
    else if (there === '' || taking.over) patch[field] = said;
  }
  return {
    patch: { ...ungluedWith(patch, question, before), ...wordUnsaid(patch, question), ...patch },
    kept,
  };
}

/** The day and the place of their last word are not those of a new one. */
function wordUnsaid({ state }: Partial<Question>, { stateOn, statePlace }: Question): Partial<Question> {
  return state ? { ...(stateOn && { stateOn: '' }), ...(statePlace && { statePlace: '' }) } : {};
}

/** What stood in brackets behind a question goes where it belongs together with the first change of it. */
function ungluedWith(patch: Partial<Question>, question: Question, before: Question): Partial<Question> {
  const isGlued = question.text.trim() !== before.text.trim();
  if (!isGlued || !(patch.text || patch.reference || patch.section)) return {};
  const { text, reference, section } = before;
  return { text, ...(reference && { reference }), ...(section && { section }) };
}

/** A mark is ours unless it is theirs, and neither takes the place of the other. */
function markChange(
  question: Question,
  { kind }: TakenQuestion,
  { over, theirs }: Taking,
): Partial<Question> {
  const field = theirs ? 'theirs' : 'kind';
  const same = kind === '' || kind === question[field];
  return same || (!over && question[field] !== '') ? {} : { [field]: kind };
}

/** A text without what a spreadsheet may change in it, or reading a file takes away. */
function plain(text: string): string {
  const words = isMarkup(text) ? withoutMarkup(text) : text;
  return words.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
