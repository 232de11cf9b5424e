import type { IsoDate } from '../../language/dates.ts';
import { type Document, flatten } from '../../report/document.ts';
import { overdue } from '../../sheets/steering/review.ts';
import { FIELDS, visitFields } from '../document/fields.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/tells.ts';
import { type Part, partsOf } from './parts.ts';

/** What a document tells about whom, a sentence each, so that whoever hands it on knows: names, who is behind, what is private. */
export function tellsOf(whole: Document, printed: Document, plan: Plan, today: IsoDate): string[] {
  const texts = textsOf(printed);
  const named = mentionedIn(texts, namesIn(plan));
  const own = printedPrivately(partsOf(whole, plan.parts)).map(({ name }) => name);
  return [
    named.length > 0 ? words.names(named) : words.namesNobody,
    ...behindIn(texts, plan, today),
    ...(own.length > 0 ? [words.printsPrivate(own)] : []),
  ];
}

/** What only a program reads of a document. */
const UNREAD = new Set(['kind', 'tone', 'holds', 'state', 'id', 'date', 'currency']);

/** All texts and names that a document says, to a spreadsheet too, each once. */
function textsOf({ sections, lists }: Document): Set<string> {
  const texts = new Set<string>();
  const take = (said: unknown) => {
    if (typeof said === 'string') texts.add(said);
    else if (Array.isArray(said)) for (const each of said) take(each);
    else for (const key in said as object) if (!UNREAD.has(key)) take((said as Record<string, unknown>)[key]);
  };
  take(flatten([...sections, ...lists]));
  return texts;
}

/** Everybody whom a field for people names, each once. */
function namesIn(plan: Plan): string[] {
  const names = new Set<string>();
  visitFields(FIELDS, plan, (kind, value) => {
    if (kind === 'person' && String(value).trim() !== '') names.add(String(value).trim());
  });
  return [...names];
}

/** Those of some names and sentences that texts hold, and not only as a part of a longer word; in one pass. */
function mentionedIn(texts: ReadonlySet<string>, sought: readonly string[]): string[] {
  const found = new Set(sought.filter((name) => texts.has(name)));
  const within = sought
    .filter((name) => !found.has(name))
    .flatMap((name) =>
      [...name.matchAll(WORD)].slice(0, 1).map(({ 0: word, index: at }) => ({ name, word, at })),
    );
  const byWord = Map.groupBy(within, ({ word }) => word);
  for (const text of within.length > 0 ? texts : []) {
    for (const { 0: word, index } of text.matchAll(WORD)) {
      for (const { name, at } of byWord.get(word) ?? []) {
        if (text.startsWith(name, index - at) && endsAt(text, index - at + name.length)) found.add(name);
      }
    }
  }
  return sought.filter((name) => found.has(name));
}

/** True where a word may end: what follows is no letter, or the script puts no blanks between words. */
function endsAt(text: string, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[end] ?? '') || SOLID.test(text[end - 1] ?? '');
}

const SOLID = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** A word; a letter of a script that puts no blanks between words is one. */
const WORD = new RegExp(`${SOLID.source}|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*`, 'gu');

/** Who promised something that is overdue or missed, where the document has the promise. */
function behindIn(texts: ReadonlySet<string>, { steering }: Plan, today: IsoDate): string[] {
  const late = new Set(overdue(steering, today));
  const behind = steering.commitments.filter((item) => late.has(item) || item.kept === 'missed');
  const promises = new Set(mentionedIn(texts, [...new Set(behind.map(({ promise }) => promise.trim()))]));
  const told = behind.filter(({ promise }) => promises.has(promise.trim()));
  return [...Map.groupBy(told, (item) => item.function.trim())].flatMap(([who, theirs]) => {
    const missed = theirs.filter(({ kept }) => kept === 'missed').length;
    const open = theirs.length - missed;
    return [
      ...(who && open > 0 ? [words.saysOf(who, words.overdue(open))] : []),
      ...(who && missed > 0 ? [words.saysOf(who, words.missed(missed))] : []),
    ];
  });
}

/** The private parts that are printed; what stands in a part that is not goes with it. */
function printedPrivately(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => {
    if (!part.printed) return [];
    return part.private ? [part] : printedPrivately(part.parts);
  });
}
