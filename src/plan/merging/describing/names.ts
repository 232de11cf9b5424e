import { isIsoDate, showDate } from '../../../language/dates.ts';
import { streamNames } from '../../../sheets/scope/names.ts';
import type { Fields } from '../../document/walk.ts';
import type { Plan } from '../../document/schema.ts';
import { fieldOf, isRows, type Row } from '../../document/values.ts';
import type { Wordings } from '../../document/wordings.ts';
import { cut } from './excerpt.ts';
import { PLAN_FIELDS } from './places.ts';

/** The fields that name a row, the main one first: the next is used where that one is blank. */
const NAMING: Record<string, readonly string[]> = {
  'triage.answers': ['text'],
  'gate.gates': ['pick', 'name', 'whose'],
  'gate.questions': ['text'],
  'gate.activities': ['what'],
  'scope.extra': ['name'],
  'steering.members': ['name', 'function'],
  'steering.decisions': ['question', 'decision'],
  'steering.commitments': ['promise', 'function'],
  'steering.meetings': ['date', 'outcome'],
  'lead.authorities': ['function', 'may'],
  'lead.slices': ['slice', 'owner'],
  'governance.reviewers': ['function', 'person'],
  'governance.inputs': ['asks', 'answer'],
  'handover.items': ['production', 'pilot'],
  'sponsor.disputes': ['what', 'between'],
  'sponsor.attention': ['week', 'did'],
  'recovery.kill': ['signal', 'act'],
  'recovery.messages': ['to', 'from'],
  'recovery.firstTen': ['act', 'day'],
  'stalled.vendors': ['what'],
  'stalled.stale': ['what'],
  disagreements: ['label'],
};

/** The longest name of a row, in characters. */
const MOST_NAME = 80;

/** What something is called, and whether those are somebody’s own words. */
type Name = { text: string; typed: boolean };

/** The names of the workstreams and of every row of a plan, by their ids. */
export type Names = ReadonlyMap<string, Name>;

/** What every row is called: by what was typed in its main field, or by its number where that is blank. */
export function namesOf(plan: Plan, wordings: Wordings): Names {
  const names = new Map<string, Name>();
  for (const [stream, text] of Object.entries(streamNames(wordings.scope.fields))) {
    names.set(stream, { text, typed: false });
  }
  for (const [list, fields] of Object.entries(NAMING)) {
    for (const [index, row] of rowsAt(plan, list).entries()) {
      const typed = fields.map((field) => nameIn(row, field, holdsAt(list, field), names)).find(Boolean);
      names.set(row.id, typed ?? { text: `no. ${index + 1}`, typed: false });
    }
  }
  return names;
}

/** A name as it stands in a sentence: somebody’s own words are quoted. */
export function quoted(name: Name): string {
  return name.typed ? `“${name.text}”` : name.text;
}

function nameIn(row: Row, field: string, holds: Fields | undefined, names: Names): Name | undefined {
  const typed = String(fieldOf(row, field) ?? '').trim();
  if (holds === 'link') return names.get(typed);
  if (typed === '') return undefined;
  return holds === 'date' && isIsoDate(typed)
    ? { text: showDate(typed), typed: false }
    : { text: cut(typed, MOST_NAME), typed: true };
}

function rowsAt(plan: Plan, list: string): readonly Row[] {
  const rows = walk(plan, list.split('.'));
  return isRows(rows) ? rows : [];
}

function holdsAt(list: string, field: string): Fields | undefined {
  return walk(PLAN_FIELDS, [...list.split('.'), field]) as Fields | undefined;
}

function walk(at: unknown, keys: readonly string[]): unknown {
  return keys.reduce(
    (holder, key) => (holder ? fieldOf(holder as Record<string, unknown>, key) : undefined),
    at,
  );
}
