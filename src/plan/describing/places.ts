import { SHEETS, type Sheet } from '../../method/finding.ts';
import type { Path } from '../merge.ts';
import { FIELDS } from '../redaction/fields.ts';
import type { Fields, FieldsOf, Kind } from '../redaction/walk.ts';
import type { Plan } from '../schema.ts';
import { fieldOf } from '../values.ts';

const DISAGREEMENTS: FieldsOf<Pick<Plan, 'disagreements'>> = {
  disagreements: {
    id: 'row',
    at: 'text',
    label: 'text',
    mine: 'text',
    by: 'person',
    theirs: 'text',
    theirsBy: 'person',
    noted: 'date',
  },
};

/** Every field of the plan that people fill in, by what it holds. */
export const PLAN_FIELDS: { readonly [field: string]: Fields } = { ...FIELDS, ...DISAGREEMENTS };

/** The parts under which fields are told of, in their order: the worksheets, then what people disagree about. */
export const PARTS = [...SHEETS, 'disagreements'] as const;
export type Part = Sheet | 'disagreements';

/**
 * A place in the plan that this build knows. `keys` are those that lead to it, without the ids of rows, joined
 * by dots; `list` are those of the list it stands in, or is.
 */
export type Place = {
  part: Part;
  keys: string;
  /** What the field holds, or that it is a row or a list as a whole. */
  holds: Kind | 'whole row' | 'list';
  list: string | undefined;
  row: string | undefined;
};

/** What stands at a path; undefined where this build knows nothing, and of a group as a whole. */
export function placeOf(path: Path): Place | undefined {
  let at: Fields = PLAN_FIELDS;
  let [list, row]: (string | undefined)[] = [];
  const keys: string[] = [];
  for (const key of path) {
    if (typeof at === 'string') return undefined;
    if (list !== undefined && row === undefined) {
      row = key;
      continue;
    }
    const inner = fieldOf(at, key) as Fields | undefined;
    if (inner === undefined) return undefined;
    at = inner;
    keys.push(key);
    if (typeof at !== 'string' && 'id' in at) list = keys.join('.');
  }
  const holds = typeof at === 'string' ? at : row !== undefined ? 'whole row' : list ? 'list' : undefined;
  return holds && { part: partOf(keys[0] ?? ''), keys: keys.join('.'), holds, list, row };
}

/** The program is asked for on the triage worksheet. */
function partOf(key: string): Part {
  return PARTS.find((part) => part === key) ?? 'triage';
}
