import { VERSION } from './schema.ts';

type Document = Record<string, unknown>;

/** Each step turns a document of one version into one of the next, from the first on; it may be given any shape. */
const STEPS = [costWithUnit, markOfTheirs];

/** Brings an older document, of version 1 or later, up to the version of this build, a step at a time. */
export function migrate(document: Document, from: number): Document {
  const current = STEPS.slice(from - 1).reduce((before, step) => step(before), document);
  return { ...current, version: VERSION };
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
  const gate = document.gate as { questions?: unknown } | null | undefined;
  const questions = gate?.questions;
  if (!Array.isArray(questions)) return document;
  const marked = questions.map((row) => row && { ...row, theirs: row.theirs ? row.kind : '' });
  return { ...document, gate: { ...gate, questions: marked } };
}
