import * as v from 'valibot';
import { WORKSTREAMS } from '../../sheets/scope/fields.ts';
import * as words from './en.ts';
import { LISTS } from './lists.ts';
import { migrate } from './migrations.ts';
import { isRecord } from '../../sheets/record.ts';
import { MOST_REVISION, type Plan, PlanSchema, VERSION } from './schema.ts';

/**
 * What a text turned out to hold; `older` where an earlier version wrote it, so that reading has migrated it. A refusal
 * says what was found and, where it can, what to do.
 */
export type ReadPlan =
  | { kind: 'plan'; plan: Plan; older: boolean }
  | { kind: 'refused'; why: string; newer: boolean };

/** The largest text that is looked at, and so the largest that is kept: months of notes stay far below it. */
export const MOST_BYTES = 20_000_000;
/** Soon after this numbers come to their end, where one more is no more: what was stored beyond is counted anew. */
const NO_ROOM = 5e15;
/** The deepest nesting that is parsed. */
export const MOST_DEPTH = 32;

/**
 * Reads a plan from text that may be hostile or broken. The order is the defence: size, then depth (both
 * before anything is parsed), then JSON, then the version, then migration, then the schema.
 */
export function readPlan(text: string): ReadPlan {
  if (text.length > MOST_BYTES) return refuse(words.tooLarge);
  if (depthOf(text) > MOST_DEPTH) return refuse(words.tooDeep);
  return checkPlan(parseJson(text));
}

/** Checks a document in hand, which is as small and as flat as those that were read, in the same order. */
export function checkPlan(parsed: unknown): ReadPlan {
  if (!isRecord(parsed)) return refuse(words.noPlan);
  if (parsed.app !== 'unstall') return refuse(words.notOurs);
  const version = parsed.version;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse(words.noVersion);
  }
  if (version > VERSION) return refuse(words.newer(version, VERSION), true);
  return checkShape(migrated(parsed, version), version < VERSION);
}

/** Undefined, which has no plan's shape, when a step fails on what somebody else made of the document. */
function migrated(document: Record<string, unknown>, version: number): unknown {
  try {
    return migrate(document, version);
  } catch {
    return undefined;
  }
}

function checkShape(document: unknown, older: boolean): ReadPlan {
  if (document === undefined) return refuse(words.notMigrated);
  const result = v.safeParse(PlanSchema, document);
  if (result.success) {
    const plan = result.output;
    if (plan.revision > NO_ROOM) plan.revision = MOST_REVISION;
    const clash = repeatedId(plan);
    return clash ? refuse(words.idTwice(clash)) : { kind: 'plan', plan, older };
  }
  const [issue] = result.issues;
  const path = issue.path?.map(({ key }) => key).join('.');
  return refuse(words.notWhole(path));
}

/** Row ids are keys of edits, of merges and of fields in the page: no two rows share one, or a workstream's. */
function repeatedId(plan: Plan): string | undefined {
  // What follows what names workstreams and rows alike.
  const seen = new Set<string>(WORKSTREAMS);
  for (const place of Object.values(LISTS)) {
    for (const { id } of place.read(plan)) {
      if (seen.has(id)) return id;
      seen.add(id);
    }
  }
  return undefined;
}

/** How deeply brackets nest outside of strings. Counted by hand: a parser would overflow on what we refuse. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') at = endOfString(text, at);
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth--;
  }
  return deepest;
}

/** Where the string that opens at `from` closes. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** What a text says as JSON, or undefined. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuse(why: string, newer = false): ReadPlan {
  return { kind: 'refused', why, newer };
}
