import type { Fields } from '../sheets/fields.ts';
import { anchor, type Sheet } from '../sheets/finding.ts';
import { SHEETS } from '../sheets/index.ts';
import type { Wordings } from '../sheets/sheet.ts';
import { FIELDS } from '../plan/document/fields.ts';
import type { Plan } from '../plan/document/schema.ts';
import { isFields } from '../plan/document/values.ts';
import { fieldWith, groupLabel, labelOf, partTitle } from '../plan/merging/describing/labels.ts';
import { placeOf } from '../plan/merging/describing/places.ts';
import { folded } from '../language/folded.ts';

/** A field of a plan in words. */
export type FieldTold = {
  sheet: Sheet;
  /** The field's id in the page. */
  field: string;
  /** What the worksheet and the field are called. */
  sheetTitle: string;
  label: string;
};

/** What was typed into a field: the keys and ids of rows that lead to it from the plan’s top. */
export type Typed = { path: readonly string[]; text: string };

/** What is looked for in a plan: stretches of letters, so that any script is found, whatever parts its words. */
export function stretchesIn(asked: string): string[] {
  return asked.trim().split(/\s+/).map(plain).filter(Boolean);
}

/** A text by which it is compared: without case and accents. */
export function plain(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text.toLowerCase() : folded(text);
}

/**
 * Looks for what is asked in all that was typed on the worksheets. All of it has to stand in one field, or in one row of
 * a list, which is told by the field that has most of it. It yields after every row, for whoever has other things to do.
 */
export function* searchPlan(plan: Plan, asked: string): Generator<undefined, Typed[]> {
  const wanted = stretchesIn(asked);
  const hits: Typed[] = [];
  if (wanted.length === 0) return hits;
  for (const part of ['program', ...SHEETS] as const) {
    for (const typed of recordsIn(FIELDS[part], plan[part], [part])) {
      const best = bestOf(typed, wanted);
      if (best) hits.push(best);
      yield undefined;
    }
  }
  return hits;
}

/** Where a field stands, and what it is called there. */
export function tellField({ path }: Typed, plan: Plan, wordings: Wordings): FieldTold {
  const place = placeOf(path);
  const sheet = SHEETS.find((one) => one === path[0]) ?? 'triage';
  const group = place ? groupLabel(place, plan, wordings) : '';
  const label = place ? labelOf(place, wordings) : '';
  return {
    sheet,
    field: fieldId(sheet, path, plan),
    sheetTitle: partTitle(sheet, wordings),
    label: group ? `${group}: ${label}` : label,
  };
}

/** What belongs together: the texts of a row, and each text that stands in no row. */
function* recordsIn(
  field: Fields[string] | undefined,
  held: unknown,
  path: readonly string[],
): Generator<Typed[]> {
  if (field?.is === 'group' && isFields(held)) {
    for (const key in field.fields) yield* recordsIn(field.fields[key], held[key], [...path, key]);
  } else if (field?.is === 'rows' && Array.isArray(held)) {
    for (const row of held) yield textsOf(field.fields, row, [...path, row.id]);
  } else if (isTyped(field) && typeof held === 'string' && held !== '') yield [{ path, text: held }];
}

function textsOf(fields: Fields, row: Readonly<Record<string, unknown>>, path: readonly string[]): Typed[] {
  const texts: Typed[] = [];
  for (const key in fields) {
    const text = row[key];
    if (isTyped(fields[key]) && typeof text === 'string' && text !== '')
      texts.push({ path: [...path, key], text });
  }
  return texts;
}

/** Kinds of fields that hold words: what is chosen, a day or a bare number is not what anybody looks for. */
const WORDED = /^(?:text|person|firm|function|program|days|money)$/;

function isTyped(field: Fields[string] | undefined): boolean {
  return field !== undefined && WORDED.test(field.is);
}

/** The text that has most of what is wanted, where all of it stands in some of them. */
function bestOf(typed: readonly Typed[], wanted: readonly string[]): Typed | undefined {
  let best: Typed | undefined;
  let most = 0;
  const left = new Set(wanted);
  for (const one of typed) {
    const text = plain(one.text);
    const held = wanted.filter((stretch) => text.includes(stretch));
    for (const stretch of held) left.delete(stretch);
    if (held.length > most) [best, most] = [one, held.length];
  }
  return left.size === 0 ? best : undefined;
}

/** The id of a field in its page: without its list, of which the row’s own id tells, and without groups that have no name. */
function fieldId(sheet: Sheet, [part = '', ...path]: readonly string[], plan: Plan): string {
  const place = placeOf([part, ...path]);
  const row = place?.row;
  if (row === undefined)
    return anchor(sheet, ...path.filter((_, at) => isNamed([part, ...path.slice(0, at + 1)])));
  // Work that was added by hand stands among work that has no row.
  if (place?.list === 'scope.extra') return anchor(sheet, ...path);
  // What a picked answer needs is drawn of that alone.
  const unpicked = plan.triage.answers.some(({ id, pick }) => id === row && pick !== 'picked');
  return anchor(sheet, row, unpicked ? 'text' : (path.at(-1) ?? ''));
}

function isNamed(keys: readonly string[]): boolean {
  return fieldWith(keys.join('.'))?.word !== '';
}
