import { headingOf } from './headings.ts';

/** `Owner: Ana`, also as YAML and lists have it: `- owner: "Ana"`. */
const FIELD = /^\s*(?:[-*•]\s+)?(\p{L}[\p{L}\p{N} _./#-]{0,30}?)\s?[:：](?:\s+(.*))?$/u;
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
  const above: string[] = [];
  const records: Map<string, string>[] = [];
  let last = '';
  for (const line of text.split('\n')) {
    const field = fieldIn(line);
    if (field?.key === first) records.push(new Map());
    const record = records.at(-1);
    const isField = field !== undefined && (field.key === first || headingOf(field.key) !== undefined);
    if (!record) above.push(line.trim());
    else {
      last = isField ? field.key : last;
      record.set(last, withMore(record.get(last), isField ? field.said : line.trim()));
    }
  }
  const keys = [...new Set(records.flatMap((record) => [...record.keys()]))];
  return [
    ...above.filter(Boolean).map((line) => [line]),
    keys,
    ...records.map((record) => keys.map((key) => (record.get(key) ?? '').trim())),
  ];
}

function withMore(said: string | undefined, more: string): string {
  return said ? `${said}\n${more}` : more;
}

function fieldIn(line: string): Line | undefined {
  const [, key, said = ''] = FIELD.exec(line) ?? [];
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
