import { headingOf } from './headings.ts';

/** `Owner: Ana`, also as YAML and lists have it: `- owner: "Ana"`. */
const FIELD = /^\s*(?:[-*•]\s+)?(\p{L}[\p{L}\p{N} _./#-]{0,30}?)(?:\s?[:：]|\s=(?=\s))(?:\s+(.*))?$/u;
/** How much of a text is looked at to tell whether it is one of records. */
const GLANCE = 20_000;

type Line = { key: string; said: string };

/**
 * The table of records that are written a field a line, the first of which begins each: `ID: 1`, `Question: Who signs?`,
 * `ID: 2` …. A line without a field goes on with the one above; what stands before the first is a row of one cell. Undefined
 * for every other text, such as questions and answers in turn.
 */
export function blocksIn(text: string): string[][] | undefined {
  const first = firstKey(text.slice(0, GLANCE));
  if (first === undefined) return undefined;
  const { above, titles, records } = readBlocks(text.split('\n'), first);
  const titled = titles.length === records.length;
  const keys = [...new Set(records.flatMap((record) => [...record.keys()]))];
  const rows = records.map((record) => keys.map((key) => (record.get(key) ?? '').trim()));
  return [
    ...[...above, ...(titled ? [] : titles)].map((line) => [line]),
    titled ? ['#', ...keys] : keys,
    ...(titled ? rows.map((row, at) => [titles[at] ?? '', ...row]) : rows),
  ];
}

/** What stands above the records, over each of them, and in them. */
type Blocks = { above: string[]; titles: string[]; records: Map<string, string>[] };

function readBlocks(lines: readonly string[], first: string): Blocks {
  const blocks: Blocks = { above: [], titles: [], records: [] };
  let last = '';
  for (const [at, line] of lines.entries()) {
    const field = knownIn(line, first);
    if (field?.key === first) blocks.records.push(new Map());
    const record = blocks.records.at(-1);
    if (isTitle(lines, at, first)) blocks.titles.push(line.trim().replace(/[:：]$/, ''));
    else if (record) {
      last = field?.key ?? last;
      record.set(last, withMore(record.get(last), field?.said ?? line.trim()));
    } else if (line.trim() !== '') blocks.above.push(line.trim());
  }
  return blocks;
}

/** The field in a line, where it is the first of a record or one that is known. */
function knownIn(line: string, first: string): Line | undefined {
  const field = fieldIn(line);
  return field && (field.key === first || headingOf(field.key)) ? field : undefined;
}

/** True for a line that stands over a record and is none of its fields: “Finding 1”, “MR-1:”. */
function isTitle(lines: readonly string[], at: number, first: string): boolean {
  const [before = '', line = '', behind = ''] = [lines[at - 1], lines[at], lines[at + 1]];
  if (line.trim() === '' || fieldIn(behind)?.key !== first) return false;
  const field = fieldIn(line);
  // “Owner:” with nobody behind it is the end of the record before.
  return field ? field.said === '' && (/\d/.test(field.key) || !headingOf(field.key)) : before.trim() === '';
}

function withMore(said: string | undefined, more: string): string {
  return said ? `${said}\n${more}` : more;
}

function fieldIn(line: string): Line | undefined {
  const [, key, said = ''] = FIELD.exec(line.replace(/(\*\*|__)(.+?)\1/g, '$2')) ?? [];
  if (key === undefined) return undefined;
  // In YAML a text in quotes, or one that begins on the next line.
  const plain = /^[|>][-+]?$/.test(said.trim()) ? '' : said.trim().replace(/^(["'])(.*)\1$/, '$2');
  return { key: key.trim(), said: plain };
}

/** The field that begins each record: it comes again and again, with others between that say what a question has. */
function firstKey(glance: string): string | undefined {
  const lines = glance.split('\n').filter((line) => line.trim() !== '');
  const keys = lines.map((line) => fieldIn(line)?.key);
  const known = keys.filter((key) => key !== undefined && headingOf(key) !== undefined);
  const counts = Map.groupBy(known, (key) => key);
  const again = [...counts].filter(([, { length }]) => length > 1).map(([key]) => key);
  const uses = new Set(again.map((key) => headingOf(key ?? '')?.use));
  const others = [...uses].filter((use) => use !== 'text' && use !== 'answer').length;
  const told = known.filter((key) => again.includes(key)).length;
  return uses.has('text') && others > 0 && told > 0.6 * lines.length ? again[0] : undefined;
}
