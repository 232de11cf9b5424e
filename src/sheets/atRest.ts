import { dateError, showDate } from '../language/dates.ts';
import type { Fields, Kind, Leaf, Rows } from './fields.ts';

/** So many facts of a row are told at rest, at most. */
const MOST_TOLD = 4;
/** The longest text that is told whole, in characters. */
const LONGEST = 80;
/** What matters of rows in lists where the kinds of their fields do not say. */
export const TELLS: Readonly<Record<string, readonly string[]>> = {
  answers: ['pick', 'owner', 'due'],
  decisions: ['decision', 'decider', 'date'],
  meetings: ['outcome', 'sponsor'],
  authorities: ['may', 'by', 'written', 'on'],
  items: ['area', 'likely', 'owner', 'state'],
  kill: ['by', 'act', 'who'],
  attention: ['did', 'hours'],
  vendors: ['notice', 'renewal', 'minimum'],
};
/** What matters of any other row: who, when, which and how much. */
const MATTERS: ReadonlySet<Kind> = new Set([
  ...(['person', 'function', 'firm', 'date', 'choice', 'number', 'money'] as const),
]);
/** Of a range, the likely value stands for the whole. */
const ENDS: ReadonlySet<string> = new Set(['low', 'high']);
/** What says nothing to a reader. */
const SILENT: ReadonlySet<Kind> = new Set(['row', 'link', 'source']);
/** What is understood without the name of its field. */
const PLAIN: ReadonlySet<Kind> = new Set(['text', 'function', 'firm', 'choice']);

/** What a field is called, and its options. */
type Called = { label: string; names?: Readonly<Record<string, string>> | undefined };

/** A row at rest: what it is called, what matters of it, how much more is typed in it, and whether a day in it is none. */
export type AtRest = {
  name: string;
  facts: { key: string; label: string; text: string }[];
  more: number;
  unread: boolean;
};

/** What a row says at rest. `called` tells what its fields are called. */
export function atRest(
  list: string,
  { fields, named }: Rows,
  row: Readonly<Record<string, unknown>>,
  called: (key: string, leaf: Leaf) => Called,
): AtRest {
  const leaves = Object.entries(fields as Fields & Record<string, Leaf>);
  const filled = new Map(leaves.filter(([key, { is }]) => !SILENT.has(is) && isFilled(row[key])));
  const name = named.find((key) => filled.has(key)) ?? '';
  const matters =
    TELLS[list] ?? leaves.flatMap(([key, { is }]) => (MATTERS.has(is) && !ENDS.has(key) ? [key] : []));
  const facts = matters.flatMap((key) => {
    const leaf = key !== name && filled.get(key);
    return leaf ? [{ key, ...factOf(leaf, row[key], called(key, leaf)) }] : [];
  });
  const told = facts.slice(0, MOST_TOLD);
  return {
    name: textOf(filled.get(name), row[name]),
    facts: told,
    more: filled.size - told.length - (name ? 1 : 0),
    unread: leaves.some(([key, { is }]) => is === 'date' && dateError(String(row[key] ?? '')) !== undefined),
  };
}

function factOf(leaf: Leaf, value: unknown, { label, names = leaf.names }: Called) {
  // A tick is told by its field, as is a choice that has no other word for it.
  if (leaf.is === 'choice') return { label: '', text: names?.[String(value)] ?? label };
  return { label: PLAIN.has(leaf.is) ? '' : label, text: textOf(leaf, value) };
}

function textOf(leaf: Leaf | undefined, value: unknown): string {
  const text = String(value ?? '').trim();
  if (leaf?.is === 'date') return showDate(text);
  return text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed().trim()} …` : text;
}

function isFilled(value: unknown): boolean {
  return value !== false && String(value ?? '').trim() !== '';
}
