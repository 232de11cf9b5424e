import type { Sheet } from '../../../sheets/finding.ts';
import { SHEETS } from '../../../sheets/index.ts';
import type { Path } from '../merge.ts';
import type { Field, Fields, Kind } from '../../../sheets/fields.ts';
import { DISAGREEMENTS } from '../../document/disagreements.ts';
import { FIELDS, fieldAt } from '../../document/fields.ts';

/** Every field of the plan that people fill in. */
export const PLAN_FIELDS: Fields = { ...FIELDS, disagreements: DISAGREEMENTS };

/** The parts of a plan that are no worksheet. */
const BESIDE = ['disagreements', 'setAside'] as const;
/** The parts under which fields are told of, in their order: the worksheets, then what stands beside them. */
export const PARTS = [...SHEETS, ...BESIDE] as const;
export type Part = Sheet | (typeof BESIDE)[number];

/**
 * A place in the plan that this build knows. `keys` are those that lead to it, without the ids of rows, joined
 * by dots; `list` are those of the list it stands in, or is.
 */
export type Place = {
  part: Part;
  keys: string;
  /** What the field holds, or that it is a row or a list as a whole. */
  holds: Kind | 'whole' | 'list';
  list: string | undefined;
  row: string | undefined;
};

/** What stands at a path; undefined where this build knows nothing, and of a group as a whole. */
export function placeOf([first, ...rest]: Path): Place | undefined {
  const field = fieldAt(PLAN_FIELDS, first ?? '');
  const keys = first ?? '';
  const way = { part: partOf(keys), keys, list: field?.is === 'rows' ? keys : undefined, row: undefined };
  return field && placeIn(field, rest, way);
}

function placeIn(field: Field, [key, ...rest]: Path, way: Omit<Place, 'holds'>): Place | undefined {
  if (key === undefined) {
    const holds = holdsAt(field, way);
    return holds && { ...way, holds };
  }
  if (!('fields' in field)) return undefined;
  if (field.is === 'rows' && way.row === undefined) return placeIn(field, rest, { ...way, row: key });
  const inner = fieldAt(field.fields, key);
  const keys = `${way.keys}.${key}`;
  return inner && placeIn(inner, rest, { ...way, keys, list: inner.is === 'rows' ? keys : way.list });
}

function holdsAt(field: Field, { row }: Omit<Place, 'holds'>): Place['holds'] | undefined {
  if (!('fields' in field)) return field.is;
  if (field.is === 'group') return undefined;
  return row === undefined ? 'list' : 'whole';
}

/** The program is asked for on the triage worksheet. */
function partOf(key: string): Part {
  return PARTS.find((part) => part === key) ?? 'triage';
}
