import { VERSION } from './schema.ts';
import { isRecord } from '../../sheets/record.ts';

type Document = Record<string, unknown>;

/** `MIGRATIONS[n]` turns a document of version n into one of version n + 1; it may be given any shape. */
const MIGRATIONS: Record<number, (document: Document) => Document> = {
  1: costWithUnit,
  2: markOfTheirs,
};

/** Brings an older document up to the version of this build, a step at a time. */
export function migrate(document: Document, from: number): Document {
  let current = document;
  for (let version = from; version < VERSION; version++) {
    const next = MIGRATIONS[version];
    if (!next) throw new Error(`No migration from plan version ${version} to ${version + 1}.`);
    current = { ...next(current), version: version + 1 };
  }
  return current;
}

/** 1 → 2: the cost of work was always that of a person-week; now it says of which unit it is. */
function costWithUnit(document: Document): Document {
  const { scope } = document;
  if (typeof scope !== 'object' || scope === null || !('costPerWeek' in scope)) return document;
  const { costPerWeek, ...rest } = scope;
  return { ...document, scope: { ...rest, cost: costPerWeek, costUnit: 'week' } };
}

/** 2 → 3: a tick said that the mark of a question was theirs; now theirs is a mark of its own beside ours. */
function markOfTheirs(document: Document): Document {
  const kinds = new Map<unknown, unknown>();
  const marked = (question: Document) => {
    kinds.set(question.id, question.kind);
    return 'theirs' in question ? { theirs: question.theirs === true ? question.kind : '' } : {};
  };
  // What a disagreement about the tick would put in its place.
  const settled = ({ at, instead }: Document) => {
    const id = /^gate\/questions\/([^/]+)\/theirs$/.exec(`${at}`)?.[1];
    return id ? { instead: JSON.stringify(instead === 'true' ? (kinds.get(id) ?? '') : '') } : {};
  };
  const { gate } = document;
  return {
    ...document,
    ...(isRecord(gate) ? { gate: { ...gate, ...eachRow(gate, 'questions', marked) } } : {}),
    ...eachRow(document, 'disagreements', settled),
  };
}

/** A list of some fields with each row changed; nothing where it is no list of rows, which the schema says later. */
function eachRow(fields: Document, list: string, change: (row: Document) => Document): Document {
  const rows = fields[list];
  if (!Array.isArray(rows) || !rows.every(isRecord)) return {};
  return { [list]: rows.map((row) => ({ ...row, ...change(row) })) };
}
