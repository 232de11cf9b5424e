import { isRecord } from '../record.ts';

type Json = Readonly<Record<string, unknown>>;
/** Records that make a table, and what the text says beside them, each with the path to it. */
type Found = { records: Json[]; beside: [string, string][] };

/**
 * The table of a list in JSON: the keys of its records, in the order in which they are met, and what each has under them.
 * What stands beside the list is a row of one cell above it. Undefined for a text that is no such list.
 */
export function recordsIn(text: string): string[][] | undefined {
  const value = parsed(text);
  if (isList(value) && value.every((one) => typeof one === 'string')) return value.map((line) => [line]);
  const table = tableIn(value);
  if (table)
    return table.map((row) =>
      row.map((cell) =>
        leavesOf(cell)
          .map(([, said]) => said)
          .join(', '),
      ),
    );
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const found = recordsOf(value) ?? listed(lines.map(parsed));
  if (!found) return undefined;
  const flat = found.records.map((record) => new Map(leavesOf(record)));
  const paths = [...new Set(flat.flatMap((record) => [...record.keys()]))];
  // Nobody, where others have somebody with a name: no column of its own.
  const isNone = (path: string) =>
    paths.some((other) => other.startsWith(`${path}.`)) && flat.every((record) => !record.get(path));
  const keys = paths.filter((path) => !isNone(path));
  return [
    ...aboveOf(found.beside.map(([path, said]) => `${path}: ${said}`)),
    keys.map((key) => headingOf(key, keys)),
    ...flat.map((record) => keys.map((key) => record.get(key) ?? '')),
  ];
}

/** Headings are looked for in the first rows: what is too much for these stands together in the last. */
const MOST_ABOVE = 10;

function aboveOf(lines: readonly string[]): string[][] {
  const rest = lines.slice(MOST_ABOVE - 1).join('; ');
  return [...lines.slice(0, MOST_ABOVE - 1), ...(rest ? [rest] : [])].map((line) => [line]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A list of rows as wide as one another; in a record, with the list of its headings over it: `{"columns": […], "rows": [[…]]}`. */
function tableIn(value: unknown): unknown[][] | undefined {
  if (isList(value)) return value.length > 1 && value.every(isList) && isEven(value) ? value : undefined;
  if (!isRecord(value)) return undefined;
  const [rows, ...others] = Object.values(value).flatMap((inner) =>
    tableIn(inner) ? [inner as unknown[][]] : [],
  );
  const heads = Object.values(value).find(
    (inner) => isList(inner) && inner !== rows && inner.length === rows?.[0]?.length && inner.every(isWord),
  );
  return rows && heads && others.length === 0 ? [heads as unknown[], ...rows] : undefined;
}

function isEven(rows: readonly unknown[][]): boolean {
  return rows.every((row) => row.length === rows[0]?.length);
}

function isWord(value: unknown): boolean {
  return typeof value === 'string';
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function listed(value: unknown): Found | undefined {
  return isList(value) && value.every(isRecord) ? { records: value, beside: [] } : undefined;
}

/**
 * A list of nothing but records; the lists of such that stand in a record, as services answer (`{"issues": [ … ]}`), each
 * the section of what is in it where they are several; or records by their keys.
 */
function recordsOf(value: unknown): Found | undefined {
  if (!isRecord(value)) return listed(value);
  const lists = listsIn(value);
  if (lists.length > 0) return { records: joined(lists), beside: besideLists(value) };
  const keyed = Object.entries(value).filter((entry): entry is [string, Json] => isRecord(entry[1]));
  if (keyed.length < 2 || !areAlike(keyed.map(([, record]) => record))) return undefined;
  const records = keyed.map(([id, record]) => ('id' in record ? record : { id, ...record }));
  return {
    records,
    beside: leavesOf(value).filter(([path]) => !keyed.some(([key]) => path.startsWith(`${key}.`))),
  };
}

/** Records that have a key in common: a table holds them all. */
function areAlike(records: readonly Json[]): boolean {
  const [first = {}, ...others] = records;
  return Object.keys(first).some((key) => others.every((other) => key in other));
}

type Listed = { name: string; records: Json[] };

/** The lists of records in a record, however far in, but for those within a list. */
function listsIn(value: Json, before = ''): Listed[] {
  return Object.entries(value).flatMap(([key, inner]): Listed[] => {
    const name = before === '' ? key : `${before}.${key}`;
    if (isRecord(inner)) return listsIn(inner, name);
    const list = listed(inner);
    return list ? [{ name, records: list.records }] : [];
  });
}

/** The records of all lists, each in the section that its list is called by, where there are several. */
function joined(lists: readonly Listed[]): Json[] {
  if (lists.length === 1) return lists.flatMap(({ records }) => records);
  return lists.flatMap(({ name, records }) =>
    records.map((record) => ('section' in record ? record : { section: name, ...record })),
  );
}

/** What a record says beside the lists of records in it. */
function besideLists(value: Json): [string, string][] {
  const lists = new Set(listsIn(value).map(({ name }) => name));
  return leavesOf(value).filter(([path, said]) => !lists.has(path) && said !== '');
}

/** What a record says, each with the path to it; what is listed stands in one cell. */
function leavesOf(value: unknown, path = ''): [string, string][] {
  if (isRecord(value))
    return Object.entries(value).flatMap(([key, inner]) =>
      leavesOf(inner, path === '' ? key : `${path}.${key}`),
    );
  if (Array.isArray(value))
    return [[path, value.flatMap((inner) => leavesOf(inner).map(([, cell]) => cell)).join(', ')]];
  return [[path, value === null || value === undefined ? '' : String(value)]];
}

/** What of somebody or something a value is, and not of whom: `assignee.name`, `status.value`. */
const PARTS = /^(?:name|displayname|fullname|value|label|e?mail|emailaddress|id|key|url|self)$/i;

/** The last step of a path, with the one before it where it says too little, and with all where others end alike. */
function headingOf(path: string, paths: readonly string[]): string {
  const steps = path.split('.');
  const last = steps.at(-1) ?? path;
  const alike = paths.filter((other) => other.split('.').at(-1) === last).length > 1;
  return (alike ? steps : PARTS.test(last) ? steps.slice(-2) : [last]).join(' ');
}
