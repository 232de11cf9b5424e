import { blankRow, type Field, type Fields, type Kind, type Rows } from '../../sheets/fields.ts';
import { isPrivate } from '../../sheets/private.ts';
import { FIELDS } from '../document/fields.ts';
import type { Plan } from '../document/schema.ts';

type Held = Record<string, unknown>;
/** What was marked: the word, and the path of the field in the tables. */
export type Marks = Map<string, string>;

/** What the method keeps private and no mark can stand in: verdicts, absences and guesses, as they read. */
export const NEVER =
  /sponsor (is (steady|fading|gone)|missed|came)|chair is empty|status forum|past saving|not to be shown|believe|in private|[Rr]estructure before rescue|Kill crit|Yearly pay|would leave \|/;

/** What each kind of field holds that takes a mark: a number is marked by its digits, and choices by their words. */
const WORDS: ReadonlySet<string> = new Set(['text', 'person', 'firm', 'function']);
const MARKED: ReadonlySet<string> = new Set([...WORDS, 'number', 'money']);

/** The plan with a word, or a number, of its own in every private field that takes one. */
export function marked(of: Plan): { plan: Plan; marks: Marks } {
  const plan = structuredClone(of);
  const marks: Marks = new Map();
  fill(FIELDS, plan, [], false, marks);
  return { plan, marks };
}

/** The plan with a word of its own in every field that takes words, private or not. */
export function markedWhole(of: Plan): { plan: Plan; marks: Marks } {
  const plan = structuredClone(of);
  const marks: Marks = new Map();
  fill(FIELDS, plan, [], true, marks, WORDS);
  return { plan, marks };
}

function fill(
  fields: Fields,
  held: Held,
  path: string[],
  within: boolean,
  marks: Marks,
  kinds = MARKED,
): void {
  for (const [key, field] of Object.entries<Field>(fields)) {
    const own = within || isPrivate(field, held);
    const at = [...path, key];
    if (field.is === 'group') fill(field.fields, held[key] as Held, at, own, marks, kinds);
    else if (field.is === 'rows') fillRows(field, held, at, own, marks, kinds);
    else if (own && kinds.has(field.is)) held[key] = markOf(field, at, marks);
  }
}

function fillRows(
  field: Rows,
  held: Held,
  path: string[],
  own: boolean,
  marks: Marks,
  kinds: ReadonlySet<string>,
): void {
  const key = path.at(-1) ?? '';
  if (own && (held[key] as Held[]).length === 0) held[key] = [blankRow(field, `marked-${key}`)];
  for (const row of held[key] as Held[]) fill(field.fields, row, path, own, marks, kinds);
}

function markOf({ is }: Field, path: string[], marks: Marks): string {
  const isNumber = is === 'number' || is === 'money';
  const mark = isNumber ? `${7_310_000 + marks.size}` : `Zq${marks.size}marked`;
  marks.set(mark, path.join('.'));
  return mark;
}

/** The plan with other days, ticks and links in its private fields, which take no mark. */
export function otherwise(of: Plan): Plan {
  const plan = structuredClone(of);
  change(FIELDS, plan, false);
  return plan;
}

function change(fields: Fields, held: Held, within: boolean): void {
  for (const [key, field] of Object.entries<Field>(fields)) {
    const own = within || isPrivate(field, held);
    if (field.is === 'group') change(field.fields, held[key] as Held, own);
    else if (field.is === 'rows') for (const row of held[key] as Held[]) change(field.fields, row, own);
    else if (own) held[key] = another(field.is, held[key]);
  }
}

function another(is: Kind, held: unknown): unknown {
  if (typeof held === 'boolean') return !held;
  if (is === 'links') return [];
  return is === 'date' ? '2026-08-17' : held;
}

/** The marks that stand in a text; a number in any way it may be written there. */
export function marksIn(text: string, marks: Marks): string[] {
  const bare = text.replaceAll(/(?<=\d)[,.\s](?=\d)/g, '');
  // To look through all of the text for each of hundreds of words would take most of a test.
  const words = new Set<string>(bare.match(/Zq\d+marked/g));
  const isIn = (mark: string) => (mark.startsWith('Zq') ? words.has(mark) : bare.includes(mark));
  return [...marks].filter(([mark]) => isIn(mark)).map(([mark, at]) => `${at}: ${mark}`);
}
