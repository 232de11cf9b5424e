import { SHEETS, type Sheet } from '../../../sheets/finding.ts';
import type { Path } from '../merge.ts';
import { FIELDS } from '../../document/fields.ts';
import type { Fields, FieldsOf, Kind } from '../../document/walk.ts';
import type { Plan } from '../../document/schema.ts';
import { fieldOf } from '../../document/values.ts';

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
    instead: 'text',
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
  return placeIn(PLAN_FIELDS, path, {
    part: partOf(path[0] ?? ''),
    keys: '',
    list: undefined,
    row: undefined,
  });
}

function placeIn(at: Fields, [key, ...rest]: Path, way: Omit<Place, 'holds'>): Place | undefined {
  if (key === undefined) {
    const holds = holdsAt(at, way);
    return holds && { ...way, holds };
  }
  if (typeof at === 'string') return undefined;
  if (way.list !== undefined && way.row === undefined) return placeIn(at, rest, { ...way, row: key });
  const inner = fieldOf(at, key) as Fields | undefined;
  const keys = way.keys === '' ? key : `${way.keys}.${key}`;
  return inner && placeIn(inner, rest, { ...way, keys, list: hasRows(inner) ? keys : way.list });
}

function holdsAt(at: Fields, { list, row }: Omit<Place, 'holds'>): Place['holds'] | undefined {
  if (typeof at === 'string') return at;
  if (list === undefined) return undefined;
  return row === undefined ? 'list' : 'whole row';
}

/** True for a list: what its rows hold begins with their ids. */
function hasRows(fields: Fields): boolean {
  return typeof fields !== 'string' && 'id' in fields;
}

/** The program is asked for on the triage worksheet. */
function partOf(key: string): Part {
  return PARTS.find((part) => part === key) ?? 'triage';
}
