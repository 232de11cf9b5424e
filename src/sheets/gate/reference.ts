/** A question as whoever asked it files it: the words alone, their number or key, and their section, where they are known. */
export type Referred = { text: string; reference: string; section: string };

/** What an import keeps behind a question, with its heading: `(Ref: MR-12; Section: Data)`. */
const KEPT = /\s\(((?:[^()]|\([^()]*\))*)\)$/u;
const NAMED = /^([^:;]{1,30}): (.+)$/u;
/** What is typed before it: `MR-12:`, `[4.2]`, `3.1 `. A number alone may belong to the sentence. */
const BEFORE = /^(?:\[([^\]]{1,20})\]|([A-Z]{1,6}[-.]?\d+(?:\.\d+)*|\d+(?:\.\d+)+)[:.)]?)\s+(?=\S)/u;
const REFERENCE =
  /^(?:id|key|no\.?|nr\.?|num|number|ref\.?|reference|index|identifier|question (?:no\.?|id))$/iu;
const SECTION = /^(?:section|chapter|area|part|scope|category|topic)$/iu;

/** A question as its row has it, and where a field of that is blank, as stands with its words. */
export function filedAs({ text, reference, section }: Referred): Referred {
  const read = referred(text);
  return {
    text: read.text,
    reference: reference.trim() || read.reference,
    section: section.trim() || read.section,
  };
}

/** Reads the reference and the section that stand with a question. What is neither stays with its words. */
export function referred(typed: string): Referred {
  const kept = keptBehind(typed.trim());
  const before = kept.reference ? null : BEFORE.exec(kept.text);
  if (!before) return kept;
  return { ...kept, text: kept.text.slice(before[0].length), reference: before[1] ?? before[2] ?? '' };
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
