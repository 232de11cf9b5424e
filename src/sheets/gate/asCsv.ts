import { isMarkup, withoutMarkup } from '../../language/markup.ts';

type Row = readonly string[];

/**
 * A text in which a table is written otherwise than with marks, as one with commas (RFC 4180): a list of records in JSON,
 * a record a line, or the source of a table in HTML. Undefined for every other text.
 */
export function asCsv(text: string): string | undefined {
  // A table in HTML within a cell of another table is that cell's.
  const rows = /^\s*[[{]/.test(text) ? recordsIn(text) : /^\s*</.test(text) ? cellsIn(text) : undefined;
  return rows?.map((row) => row.map(quoted).join(',')).join('\n');
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** The rows of all tables in a source; what stands around them is a row of one cell a line. */
function cellsIn(source: string): Row[] | undefined {
  if (!/<tr[\s>]/i.test(source) || !isMarkup(source)) return undefined;
  return source.split(/(<tr[\s>][\s\S]*?(?=<tr[\s>]|<\/table|$))/i).flatMap((part, at) =>
    at % 2 === 1
      ? [(part.match(/<t[dh][\s>][\s\S]*?(?=<t[dh][\s>]|<\/tr|$)/gi) ?? []).map(withoutMarkup)]
      : withoutMarkup(part)
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => [line]),
  );
}

/** The table of a list of records: their keys, in the order in which they are met, and what each has under them. */
function recordsIn(text: string): Row[] | undefined {
  const records = recordsOf(parsed(text)) ?? recordsOf(text.trim().split('\n').map(parsed));
  if (!records) return undefined;
  const flat = records.map((record) => new Map(leavesOf(record)));
  const keys = [...new Set(flat.flatMap((record) => [...record.keys()]))];
  return [
    keys.map((key) => headingOf(key, keys)),
    ...flat.map((record) => keys.map((key) => record.get(key) ?? '')),
  ];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Json = Readonly<Record<string, unknown>>;

/** A list of nothing but records, or the only such list that a record has, as services answer (`{"issues": [ … ]}`). */
function recordsOf(value: unknown): Json[] | undefined {
  if (Array.isArray(value)) return value.length > 0 && value.every(isRecord) ? value : undefined;
  if (!isRecord(value)) return undefined;
  const [list, ...others] = Object.values(value).filter(
    (inner) => Array.isArray(inner) && inner.every(isRecord),
  );
  return others.length === 0 && Array.isArray(list) && list.length > 0 ? list : undefined;
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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

/** The last step of a path, with those before it where others end alike. */
function headingOf(path: string, paths: readonly string[]): string {
  const steps = path.split('.');
  const last = steps.at(-1) ?? path;
  const alike = paths.filter((other) => other.split('.').at(-1) === last).length > 1;
  return alike ? steps.join(' ') : last;
}
