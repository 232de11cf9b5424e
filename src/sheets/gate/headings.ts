import * as words from './en/template.ts';
import { FIRST_DATES, FIRST_NUMBERS, type Known, lookUp } from './headingWords.ts';

/** What a column can hold of a question; `kind` is a mark, whoever gave it. */
export const HELD = [
  ...(['text', 'reference', 'section', 'state', 'raised', 'kind', 'owner', 'answer', 'date'] as const),
  ...(['place', 'evidence', 'maker', 'reader', 'days'] as const),
] as const;
/**
 * What a column is read as. `id`: tells which question of the log it is; `keep`: its words stand in brackets behind the
 * question; `leave`: left out.
 */
export const USES = [...HELD, 'id', 'keep', 'leave'] as const;
export type Use = (typeof USES)[number];

/**
 * What a heading says: for which use its column stands, how plainly (1 to 3), and whether it says nothing else. `other`:
 * what is known and stands for none, such as who asked, or the day something was changed.
 */
export type Heading = { use: Exclude<Use, 'keep' | 'leave'> | 'other'; weight: number; exact: boolean };

/** Headings whose words say something together: “B/C/L” is the column to mark on the page that was taken along. */
const WHOLE = {
  owner: /^point of contact$/,
  kind: /^(?:b c (?:or )?l|marks?)$/,
  text: /^(?:q|cau hoi)$/,
  answer: /^(?:a|tra loi)$/,
  place: /^(?:evidence|proof) (?:link|location|url|path)$|^link to (?:the )?(?:evidence|proof)$/,
};

/** Words of headings that say nothing about the use of a column. */
const FILLERS = new Set(
  'the a an our your all open model risk provider csp management reviewer supplier vendor short long full date text detail details is of to for by on and der die das am an zu fur von bis offene de du des la le les l au el los del di il lo o os do da em na en av till'.split(
    ' ',
  ),
);

/** Words that make a heading one of whoever did something, and of nobody who has to do it. */
const BY = /\b(?:by|von|durch|par|por|da|av|af|przez)$/;
/** Words behind which a day follows: “due by”, “answer by”. */
const BY_DAY =
  /\b(?:due|needed|required|wanted|expected|answer|reply|respond|response|complete|close|resolve|deliver|return|submit) by$/;

/**
 * What a heading says its column is; undefined for one that says nothing we know, and for what is no heading. `sure`: it is
 * known to be one, as are those of a form, which are whole questions.
 */
export function headingOf(heading: string, sure = false): Heading | undefined {
  const own = OURS.get(heading.trim().toLowerCase());
  if (own) return { use: own, weight: 3, exact: true };
  const outside = heading.replace(/[([（].*$/s, '') || heading;
  const words = wordsOf(outside);
  // “Blocking?” is a heading; a longer one with a question mark is a question.
  const most = sure ? 8 : /[?？]\s*$/.test(heading) ? 2 : 5;
  if (words.length === 0 || words.length > most) return /^\s*#\s*$/.test(heading) ? NUMBER : undefined;
  const [said] = Object.entries(WHOLE).filter(([, whole]) => whole.test(words.join(' ')));
  if (said) return { use: said[0] as Use & Heading['use'], weight: 3, exact: true };
  if (/^(?:description|comment|text|title) (?:of )?/.test(words.join(' ')) && words.length > 1)
    words.reverse();
  const known = words.map(lookUp);
  const found = bestOf(words, known);
  const exact = known.every((one, at) => one?.use === found?.use || FILLERS.has(words[at] ?? ''));
  return found && { use: found.use, weight: found.weight, exact };
}

/** The headings of a log that we sent, by what they say in the log of anybody else too. */
const OURS = new Map(
  USES.flatMap((use) =>
    use === 'keep' || use === 'leave' ? [] : [[words.HEADINGS[use].toLowerCase(), use]],
  ),
);

const NUMBER: Heading = { use: 'reference', weight: 2, exact: true };

/** What stands beside a question and is none of its words. */
const BESIDE = new Set<Heading['use']>(['other', 'reference', 'section', 'state', 'raised']);

/** What a heading says that ends with the word for by; undefined for any other. */
function saidBy(heading: string, first: Known | undefined): { known: Known | undefined } | undefined {
  if (BY_DAY.test(heading))
    return { known: { use: 'date', weight: /\bdue\b/.test(heading) ? 3 : 1, place: FIRST_DATES } };
  // “Raised by”, “answered by”: somebody who did it, where no word says that they have to.
  if (!BY.test(heading)) return undefined;
  return { known: first && (first.use === 'owner' ? first : { ...first, use: 'other' }) };
}

/** “Owner response” is what the owner says; “response owner” is whose that is. */
function says(first: Known | undefined, end: Known | undefined): boolean {
  return first?.use === 'owner' && first.weight === 3 && end?.use === 'answer' && end.weight === 3;
}

/** “Key question” and “reviewer comment” are texts: what stands beside counts at the end; a number or state, at the beginning too. */
function bestOf(words: readonly string[], known: readonly (Known | undefined)[]): Known | undefined {
  const [first] = known.filter((one) => one !== undefined).sort((a, b) => a.place - b.place);
  const end = known.at(-1);
  const by = saidBy(words.join(' '), first);
  if (by) return by.known;
  if (says(first, end) && words.length < 4) return end;
  // “Question posée”, “questions raised” are the question; “date raised” is its day.
  const asks = known.find((one) => one?.use === 'text' && one.weight === 3);
  if (first?.use === 'raised' && asks && known.every((one) => one?.use !== 'date')) return asks;
  if (!first || !BESIDE.has(first.use) || first.place < FIRST_DATES) return first;
  const [beginning] = known;
  const begins =
    beginning && BESIDE.has(beginning.use) && beginning.place >= FIRST_NUMBERS && words[0] !== 'key';
  if (begins || (end && BESIDE.has(end.use))) return first;
  return known
    .filter((one) => one !== undefined && !BESIDE.has(one.use))
    .sort((a, b) => (a?.place ?? 0) - (b?.place ?? 0))[0];
}

/** The words of a heading: they end at any mark and at a capital, `due_date` and `dueDate` too. */
function wordsOf(heading: string): string[] {
  return (
    heading
      .normalize('NFKC')
      .replace(/(?<=\S)\s*#\s*$/, '_no')
      .replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2 ')
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .replace(/ł/g, 'l')
      .replace(/ø/g, 'o')
      .replace(/ı/g, 'i')
      .normalize('NFD')
      .replace(/(\p{Script=Latin}|\p{Script=Greek})\p{M}+/gu, '$1')
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []
  );
}

/** True for a heading that asks whether a question blocks, under which yes and no are kinds. */
export function asksWhether(heading: string): boolean {
  return /\b(?:block|bloqu|blocc|blok)/i.test(heading);
}
