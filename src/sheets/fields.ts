import * as v from 'valibot';

/** The longest text a field takes, some ten pages: controls stop there, so that no text typed is refused later. */
export const MOST_TEXT = 20_000;
/** The most rows a list takes, unless it says otherwise. */
export const MOST_ROWS = 2_000;
/** How many rows of a long list are shown at a time, however many there are. */
export const PAGE = 25;
/** A list of fewer rows than this is drawn whole; of a longer one, never more than so many at a time. */
export const MOST_DRAWN = 2 * PAGE;

/**
 * What a field holds. Names: `person`, `firm`, `program`. Texts: `text`, and `function`, a part of the organisation;
 * `days`, lines with a day or two each. `choice` is one of some options, or a tick. Others are texts like any until
 * somebody reads them; `source` is the id of a source of ours, `row`, `link` and `links` are ids of rows.
 */
export type Kind =
  | 'person'
  | 'firm'
  | 'program'
  | 'money'
  | 'text'
  | 'function'
  | 'choice'
  | 'date'
  | 'days'
  | 'number'
  | 'currency'
  | 'source'
  | 'row'
  | 'link'
  | 'links';

/** That a field is for whoever fills it in: always, or until the field `beside` it says so. */
type Private = true | { readonly beside: string; readonly says: string };

/**
 * A field of a worksheet. `schema` is what is let in; `word` the key of its words in content/worksheets/, where that is
 * another than its own: blank where it has none.
 */
export interface Leaf<
  Schema extends v.GenericSchema = v.GenericSchema,
  Word extends string | undefined = string | undefined,
> {
  readonly is: Kind;
  readonly private?: Private;
  readonly schema: Schema;
  readonly word: Word;
  /** What the options of a choice are called, in the order in which they are offered; of some, other words say it. */
  readonly names?: Readonly<Record<string, string>>;
  /** True for a choice of which one option always holds. */
  readonly always?: boolean;
  /** True for a text that may be long, or names that may be several, though its kind is mostly one word or one name. */
  readonly long?: boolean;
}

/** Fields that belong together. */
export interface Group<
  Inner extends Fields = Fields,
  Schema extends v.GenericSchema = v.GenericSchema,
  Word extends string | undefined = string | undefined,
> {
  readonly is: 'group';
  readonly private?: Private;
  readonly fields: Inner;
  readonly schema: Schema;
  readonly word: Word;
}

/**
 * A list of rows, each with these fields and an id. A row is called by the first of `named` that is not blank. A row is
 * something in itself, but for one that was emptied again in a list where such `spare` rows stand about.
 */
export interface Rows<
  Inner extends Fields = Fields,
  Row extends v.GenericSchema = v.GenericSchema,
  Schema extends v.GenericSchema = v.GenericSchema,
  Word extends string | undefined = string | undefined,
> {
  readonly is: 'rows';
  readonly private?: Private;
  readonly fields: Inner;
  readonly named: readonly string[];
  readonly spare: boolean;
  readonly row: Row;
  readonly schema: Schema;
  /** So many rows it takes. */
  readonly most: number;
  readonly word: Word;
}

export type Field = Leaf | Group | Rows;
export type Fields = { readonly [field: string]: Field };

/** What a field, a group or a list of rows holds once it was let in. */
export type ValueOf<One extends Field> = v.InferOutput<One['schema']>;
/** What a row of a list holds. */
export type RowOf<List extends Rows> = v.InferOutput<List['row']>;
/** The keys of the words that content/ has to have for some fields. */
export type WordsOf<All extends Fields> = { [Key in keyof All & string]: WordsIn<Key, All[Key]> }[keyof All &
  string];
type WordsIn<Key extends string, One extends Field> =
  | (Key extends 'id' ? never : One['word'] extends string ? Exclude<One['word'], ''> : Key)
  | (One extends { readonly fields: infer Inner extends Fields } ? WordsOf<Inner> : never);

/**
 * What a person typed, kept to the letter, valid or not: dates and numbers too, since a field that
 * shows a message must still show what was typed after a reload.
 */
export const typed = v.optional(v.pipe(v.string(), v.maxLength(MOST_TEXT)), '');

/** A row's stable id: given once when the row is made, never reused, the key of every merge. */
export const rowId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/));

function leaf<Schema extends v.GenericSchema>(is: Kind, schema: Schema): Leaf<Schema, undefined> {
  return { is, schema, word: undefined };
}

export const text = leaf('text', typed);
export const person = leaf('person', typed);
export const firm = leaf('firm', typed);
export const part = leaf('function', typed);
export const programTitle = leaf('program', typed);
export const date = leaf('date', typed);
export const days = leaf('days', typed);
export const number = leaf('number', typed);
export const money = leaf('money', typed);
/** A range of money, likely between the least and the most. */
export const sums = { low: money, likely: money, high: money };
export const currency = leaf('currency', typed);
export const source = leaf('source', typed);
export const link = leaf('link', typed);
export const tick = leaf('choice', v.optional(v.boolean(), false));
const id = leaf('row', rowId);

/** Ids of rows of so many letters at most. */
export function shortId(most: number) {
  return leaf('row', v.pipe(rowId, v.maxLength(most)));
}

/** A number that stands in the field until somebody types another. */
export function preset(value: string) {
  return leaf('number', v.optional(typed, value));
}

/** One of the options, or `''` while nothing is chosen. */
export function oneOf<const Option extends string>(options: readonly Option[]) {
  return leaf('choice', v.optional(v.picklist(['' as const, ...options]), ''));
}

/** One of the options that have these names, or `''` while nothing is chosen. */
export function choice<Option extends string>(names: Readonly<Record<Option, string>>) {
  return { ...oneOf(optionsOf(names)), names };
}

/** One of the options that have these names; `option` until another is chosen. */
export function chosen<Option extends string>(
  names: Readonly<Record<Option, string>>,
  option: NoInfer<Option>,
) {
  return {
    ...leaf('choice', v.optional(v.picklist(optionsOf(names)), option as never)),
    names,
    always: true,
  };
}

/** The options that have these names, in their order. */
export function optionsOf<Option extends string>(names: Readonly<Record<Option, string>>): Option[] {
  return Object.keys(names) as Option[];
}

/** Ids of rows, so many at most. */
export function links(most: number, ids: string[] = []) {
  return leaf('links', v.optional(v.pipe(v.array(rowId), v.maxLength(most)), ids));
}

/**
 * The same field, which is for whoever fills it in: no document tells of it until its part is asked for, or, following
 * from a guess of ours, until a field beside it says that they said so.
 */
export function inPrivate<One extends Field>(field: One, until: Private = true): One {
  return { ...field, private: until };
}

/** The same field, with room for more than one name or for more than a name. */
export const long = <One extends Leaf>(field: One) => ({ ...field, long: true });

/** The same field, with its words under another key. */
export function worded<One extends Field, const Word extends string>(word: Word, field: One) {
  return { ...field, word } as Omit<One, 'word'> & { readonly word: Word };
}

type Entries<Inner extends Fields> = { [Key in keyof Inner]: Inner[Key]['schema'] };

/** Loose: fields a newer or a foreign tool wrote survive a round trip. */
function loose<Inner extends Fields>(fields: Inner) {
  const entries = Object.entries(fields).map(([key, { schema }]) => [key, schema]);
  return v.looseObject(Object.fromEntries(entries) as Entries<Inner>);
}

export function group<const Inner extends Fields>(fields: Inner) {
  const schema = v.optional(loose(fields), {} as never);
  return { is: 'group', fields, schema, word: undefined } as const;
}

/** A list of rows; the cap keeps a hostile file from exhausting the page. */
function rowsOf<Schema extends v.GenericSchema>(row: Schema, most: number) {
  return v.optional(v.pipe(v.array(row), v.maxLength(most)), []);
}

/** `ids`: what lets the ids of the rows in, where not every id will do. */
export function rows<const Inner extends Fields>(
  named: readonly (keyof Inner & string)[],
  fields: Inner,
  ids: Leaf<v.GenericSchema<string>, undefined> = id,
  most = MOST_ROWS,
) {
  const all = { id: ids, ...fields };
  const row = loose(all);
  const schema = rowsOf(row, most);
  return { is: 'rows', fields: all, named, spare: false, row, schema, most, word: undefined } as const;
}

/** The same list, of which a row with nothing in it says nothing. */
export function withSpare<List extends Rows>(list: List): List {
  return { ...list, spare: true };
}

/** A row of a list with nothing in it. */
export function blankRow<List extends Rows>({ row }: List, rowsId: string): RowOf<List> {
  return v.parse(row, { id: rowsId }) as RowOf<List>;
}

/** What is only chosen says nothing in a row that is blank otherwise. */
const CHOSEN = /^(?:choice|row|source|links?)$/;

/** Whether some values say something in a row: a word, a day or a number, or what the row is called by. */
export function saysSomething({ fields, named }: Rows, values: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(values).some(
    ([key, value]) =>
      (named.includes(key) || !CHOSEN.test(fields[key]?.is ?? '')) && String(value).trim() !== '',
  );
}

/** True when a row holds nothing but its id: a blank line that somebody began and left, or ticked and unticked. */
export function isBlankRow({ id: _, ...values }: { id: string }): boolean {
  return Object.values<unknown>(values).every((value) => value === false || String(value).trim() === '');
}
