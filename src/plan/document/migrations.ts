import { VERSION } from './schema.ts';
import { isFields, isRows } from './values.ts';

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
  if (!isFields(gate) || !isRows(gate.questions)) return document;
  const kinds = new Map(gate.questions.map(({ id, kind }) => [id, kind]));
  const questions = gate.questions.map((question) =>
    'theirs' in question ? { ...question, theirs: question.theirs === true ? question.kind : '' } : question,
  );
  const marked = { ...document, gate: { ...gate, questions } };
  if (!isRows(disagreements)) return marked;
  return { ...marked, disagreements: disagreements.map((row) => ({ ...row, ...insteadOf(row, kinds) })) };
}

/** What a disagreement about the tick would put in its place. */
function insteadOf({ at, instead }: Document, kinds: ReadonlyMap<unknown, unknown>): Document {
  const id = /^gate\/questions\/([^/]+)\/theirs$/.exec(String(at))?.[1];
  if (id === undefined) return {};
  return { instead: JSON.stringify(instead === 'true' ? (kinds.get(id) ?? '') : '') };
}
