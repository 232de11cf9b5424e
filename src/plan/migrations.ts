import { VERSION } from './schema.ts';

type Document = Record<string, unknown>;

/** `MIGRATIONS[n]` turns a document of version n into one of version n + 1. None is needed yet. */
const MIGRATIONS: Record<number, (document: Document) => Document> = {};

/** Brings an older document up to the version of this build, a step at a time. */
export function migrate(document: Document, from: number): Document {
  let current = document;
  for (let version = from; version < VERSION; version++) {
    const next = MIGRATIONS[version];
    if (!next) throw new Error(`No migration leads from plan version ${version} to ${version + 1}.`);
    current = { ...next(current), version: version + 1 };
  }
  return current;
}
