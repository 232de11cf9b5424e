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
  const names = namesIn(plan).filter((name) => mentions(text, name));
  const own = printedPrivately(partsOf(whole, plan.parts)).map(({ name }) => name);
  return [
    names.length > 0 ? words.names(names) : words.namesNobody,
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

/** True where a text holds a name, and not only as a part of a longer word. */
function mentions(text: string, name: string): boolean {
  const quoted = JSON.stringify(name).slice(1, -1);
  for (let at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + quoted.length]];
    if (!LETTER.test(before) && !LETTER.test(after)) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Who promised something that is overdue or missed, where the document has the promise. */
function behindIn(text: string, { steering }: Plan, today: IsoDate): string[] {
  const late = new Set(overdue(steering, today));
  const behind = steering.commitments.filter((item) => late.has(item) || item.kept === 'missed');
  const told = behind.filter(({ promise }) => promise.trim() !== '' && mentions(text, promise.trim()));
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
