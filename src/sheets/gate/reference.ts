import type { Question } from './fields.ts';

/** A question as whoever asked it files it: the words alone, their number or key, and their section, where they are known. */
export type Referred = Pick<Question, 'text' | 'reference' | 'section'>;

/** What an import put behind a question, with its heading, before these had fields of their own: `(Ref: MR-12; Section: Data)`. */
const KEPT = /\s\(((?:[^()]|\([^()]*\))*)\)$/u;
const NAMED = /^([^:;]{1,30}): (.+)$/u;
/**
 * What is typed before it: `MR-12:`, `[4.2]`, `3.1 `, `MRM-2026-014 `, `1.1.a)`. A number alone may belong to the sentence, as
 * does a code without a mark behind it where no capital follows: “GPT-4 is used where?”
 */
const BEFORE =
  /^(?:\[([^\]]{1,20})\]|([A-Z]{1,8}[-._/]?\d+(?:[-._/]\d+)*[a-z]?|\d+(?:\.\d+)+(?:\.?[a-z])?|\d+\.[a-z])(?:[:.)]|(?=\s+[^\p{Ll}\s])))\s+(?=\S)/u;
const REFERENCE =
  /^(?:id|key|no\.?|nr\.?|num|number|ref\.?|reference|index|identifier|question (?:no\.?|id))$/iu;
const SECTION = /^(?:section|chapter|area|part|scope|category|topic)$/iu;

/** The reference and the section of a question: from their fields or, while these are blank, as they stand with its words. */
export function referred({ text, reference, section }: Referred): Referred {
  return referredIn(reference || section ? { text, reference, section } : keptBehind(text.trim()));
}

/** The same of words behind which nothing was put: a reference may have been typed before them. */
export function referredIn({ text, reference, section }: Referred): Referred {
  const before = reference ? null : BEFORE.exec(text);
  if (!before) return { text, reference, section };
  return { text: text.slice(before[0].length), reference: before[1] ?? before[2] ?? '', section };
}

/** A question as it was before other columns were put behind it in brackets. */
export function withoutBrackets(text: string): string {
  return text.replace(KEPT, '');
}

/** A reference as it is compared: “Q1”, “Q 1” and “q-01” are one, “1.2” and “12” are two. */
export function referenceKey(reference: string): string {
  const runs =
    reference
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+|\p{Nd}+/gu) ?? [];
  return runs
    .map((run, at) => {
      const alike = /^\p{Nd}/u.test(run) === /^\p{Nd}/u.test(runs[at - 1] ?? run) && at > 0;
      return (alike ? '.' : '') + run.replace(/^0+(?=\p{Nd})/u, '');
    })
    .join('');
}

function keptBehind(said: string): Referred {
  const parts = (KEPT.exec(said)?.[1] ?? '').split('; ').map((part) => NAMED.exec(part));
  const valueNamed = (names: RegExp) => parts.find((part) => names.test(part?.[1] ?? ''))?.[2]?.trim() ?? '';
  const [reference, section] = [valueNamed(REFERENCE), valueNamed(SECTION)];
  // Brackets with a sentence in them are the asker’s own.
  if (parts.includes(null) || !(reference || section)) return { text: said, reference: '', section: '' };
  const rest = parts.flatMap((part) => (part && !isTaken(part[1] ?? '') ? [part[0]] : []));
  const behind = rest.length > 0 ? ` (${rest.join('; ')})` : '';
  return { text: said.replace(KEPT, behind), reference, section };
}

function isTaken(name: string): boolean {
  return REFERENCE.test(name) || SECTION.test(name);
}
