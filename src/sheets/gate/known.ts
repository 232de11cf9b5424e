import { nameKey, wordsKey } from '../../language/names.ts';
import type { Question } from './fields.ts';
import { referred } from './reference.ts';
import type { TakenQuestion } from './take.ts';

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
  private readonly byWords = new Map<string, Placed>();
  private readonly byReference: Map<string, Placed[]>;
  private readonly met = new Set<string>();

  constructor(log: readonly Question[]) {
    const placed = log.map((question, at): Placed => ({ question, number: at + 1 }));
    for (const one of placed) {
      const { id, text } = one.question;
      this.byId.set(id, one);
      for (const words of [text, withoutBrackets(text)].map(wordsKey))
        if (words !== '' && !this.byWords.has(words)) this.byWords.set(words, one);
    }
    this.byReference = Map.groupBy(placed, ({ question }) => referenceOf(question.text));
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
    if (named && !this.met.has(id)) return { ...named, by: 'id' };
    const same = this.byWords.get(wordsKey(words));
    if (same) return { ...same, by: 'words' };
    const reference = referenceOf(taken.text);
    const [one, ...others] = reference === '' ? [] : (this.byReference.get(reference) ?? []);
    if (!one || others.length > 0 || this.met.has(one.question.id)) return undefined;
    // Two reviewers may both have a “Q1”.
    return areAlike(one.question.text, taken.text) ? { ...one, by: 'reference' } : undefined;
  }
}

/** A reference that tells one question from all others; a mere number may count the rows of any list. */
function referenceOf(text: string): string {
  const { reference } = referred(text);
  return /\p{L}/u.test(reference) ? wordsKey(reference) : '';
}

/** A question as it was before other columns were put behind it in brackets. */
function withoutBrackets(text: string): string {
  return text.replace(/\s\((?:[^()]|\([^()]*\))*\)$/, '');
}

/** True for two wordings that share a third of their longer words. */
function areAlike(one: string, other: string): boolean {
  const [a, b] = [longWords(one), longWords(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && 3 * shared >= Math.min(a.size, b.size);
}

function longWords(text: string): Set<string> {
  return new Set(wordsKey(referred(text).text).match(/[\p{L}\p{N}]{4,}/gu));
}

/** What a row would change of the question that it is; nothing where it says the same. A blank cell takes nothing away. */
export function changeOf({ question, number, by }: Known, taken: TakenQuestion, taking: Taking): Change[] {
  const takes = (said: string, there: string) => said !== '' && (taking.over || there.trim() === '');
  const patch: Partial<Question> = {
    ...wordsChange(question, taken, by, taking),
    ...markChange(question, taken, taking),
  };
  if (nameKey(taken.owner) !== nameKey(question.owner) && takes(taken.owner, question.owner))
    patch.owner = taken.owner;
  if (plain(taken.answer) !== plain(question.answer) && takes(taken.answer, question.answer))
    patch.answer = taken.answer;
  if (taken.date !== question.date && takes(taken.date, question.date)) patch.date = taken.date;
  return Object.keys(patch).length > 0 ? [{ question, number, patch }] : [];
}

/** Other words, where more than the words told which question it is; or a reference that was not there. */
function wordsChange(
  question: Question,
  { text }: TakenQuestion,
  by: Known['by'],
  { over }: Taking,
): Partial<Question> {
  const [before, after] = [referred(question.text), referred(text)];
  const reworded = by !== 'words' && plain(before.text) !== plain(after.text) && over && after.text !== '';
  const renamed =
    after.reference !== '' && after.reference !== before.reference && (over || before.reference === '');
  return reworded || renamed ? { text } : {};
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

/** A text without what a spreadsheet may change in it. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
