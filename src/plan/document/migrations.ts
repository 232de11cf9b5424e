import { VERSION } from './schema.ts';

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
  const { gate, disagreements } = document;
  if (!isRecord(gate)) return document;
  const kinds = new Map<unknown, unknown>();
  const questions = mapped(gate.questions, (question) => {
    kinds.set(question.id, question.kind);
    return 'theirs' in question
      ? { ...question, theirs: question.theirs === true ? question.kind : '' }
      : question;
  });
  const settled = mapped(disagreements, (row) => ({ ...row, ...insteadOf(row, kinds) }));
  return { ...document, gate: { ...gate, questions }, disagreements: settled };
}

// Of values.ts, which says the same and more, every page would carry all.
function isRecord(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list with its records changed; what is none stays as it is. */
function mapped(list: unknown, change: (row: Document) => Document): unknown {
  return Array.isArray(list) ? list.map((row: unknown) => (isRecord(row) ? change(row) : row)) : list;
}

/** What a disagreement about the tick would put in its place. */
function insteadOf({ at, instead }: Document, kinds: ReadonlyMap<unknown, unknown>): Document {
  const id = /^gate\/questions\/([^/]+)\/theirs$/.exec(String(at))?.[1];
  if (id === undefined) return {};
  return { instead: JSON.stringify(instead === 'true' ? (kinds.get(id) ?? '') : '') };
}
