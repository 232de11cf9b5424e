import type { IsoDate } from '../../language/dates.ts';
import { type Document, flatten, showFlat } from '../../report/document.ts';
import { overdue } from '../../sheets/steering/review.ts';
import { FIELDS, visitFields } from '../document/fields.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/tells.ts';
import { type Part, partsOf } from './parts.ts';

/** What a document tells about whom, a sentence each, so that whoever hands it on knows: names, who is behind, what is private. */
export function tellsOf(whole: Document, printed: Document, plan: Plan, today: IsoDate): string[] {
  const text = textOf(printed);
  const named = mentionedIn(text, namesIn(plan));
  const own = printedPrivately(partsOf(whole, plan.parts)).map(({ name }) => name);
  return [
    named.length > 0 ? words.names(named) : words.namesNobody,
    ...behindIn(text, plan, today),
    ...(own.length > 0 ? [words.printsPrivate(own)] : []),
  ];
}

/** All that a document says, in one text. */
function textOf({ sections }: Document): string {
  return JSON.stringify(flatten(sections).map(showFlat));
}

/** Everybody whom a field for people names, each once. */
function namesIn(plan: Plan): string[] {
  const names = new Set<string>();
  visitFields(FIELDS, plan, (kind, value) => {
    if (kind === 'person' && String(value).trim() !== '') names.add(String(value).trim());
  });
  return [...names];
}

/** Those of some names and sentences that a text holds, and not only as a part of a longer word; in one pass. */
function mentionedIn(text: string, sought: readonly string[]): string[] {
  const byWord = new Map<string, { name: string; quoted: string; at: number }[]>();
  for (const name of sought) {
    const quoted = JSON.stringify(name).slice(1, -1);
    const [first] = quoted.matchAll(WORD);
    if (!first) continue;
    const known = byWord.get(first[0]) ?? [];
    byWord.set(first[0], [...known, { name, quoted, at: first.index }]);
  }
  const found = new Set<string>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    for (const { name, quoted, at } of byWord.get(word) ?? []) {
      const from = index - at;
      if (text.startsWith(quoted, from) && endsAt(text, from + quoted.length)) found.add(name);
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
function behindIn(text: string, { steering }: Plan, today: IsoDate): string[] {
  const late = new Set(overdue(steering, today));
  const behind = steering.commitments.filter((item) => late.has(item) || item.kept === 'missed');
  const promises = new Set(
    mentionedIn(
      text,
      behind.map(({ promise }) => promise.trim()),
    ),
  );
  const told = behind.filter(({ promise }) => promises.has(promise.trim()));
  const whose = [...new Set(told.map((item) => item.function.trim()))].filter(Boolean);
  return whose.flatMap((who) => {
    const theirs = told.filter((item) => item.function.trim() === who);
    const missed = theirs.filter(({ kept }) => kept === 'missed').length;
    const open = theirs.length - missed;
    return [
      ...(open > 0 ? [words.saysOf(who, words.overdue(open))] : []),
      ...(missed > 0 ? [words.saysOf(who, words.missed(missed))] : []),
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
