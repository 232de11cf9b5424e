import type { IsoDate } from '../../language/dates.ts';
import { type Column, tableOf, words as column } from '../../report/blocks.ts';
import { privately, type Section, section, sectionOf } from '../../report/document.ts';
import { isBlank, type Said } from '../../report/values.ts';
import { isBegun } from '../../sheets/begun.ts';
import { type Field, isBlankRow } from '../../sheets/fields.ts';
import type { Sheet } from '../../sheets/finding.ts';
import { SHEET_TABLES, SHEETS } from '../../sheets/index.ts';
import { isPrivate } from '../../sheets/private.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { isPrivateAt } from '../document/fields.ts';
import { isPrivateIn } from '../document/recommendation.ts';
import { LISTS, type ListName } from '../document/lists.ts';
import type { Plan } from '../document/schema.ts';
import { fieldOf, isFields, type Row } from '../document/values.ts';
import { labelOf, partTitle } from '../merging/describing/labels.ts';
import { type Place, placeOf } from '../merging/describing/places.ts';
import { whereOf, type Words, wordsFor } from '../merging/describing/words.ts';
import { disagreementSections } from './disagreementReport.ts';
import * as words from './en/lists.ts';
import { columnOf, filledIn } from './filledIn.ts';
import { reportSheet } from './report.ts';

/** The worksheets with a forecast, of which the results stand beside what was filled in. */
const COUNTED = ['scope', 'stalled'] as const;

/**
 * What a plan holds, for whoever calculates: a section for each list, one for all that stands alone, and what was
 * counted. What is private stands in sections of its own.
 */
export function listsOf(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Section[] {
  const said = wordsFor(plan, plan, wordings);
  const lists = Object.entries(LISTS).flatMap(([list, { sheet }]) =>
    sheet ? listed(list as ListName, sheet, said) : [],
  );
  const counted = COUNTED.flatMap((sheet) => reportSheet(sheet, plan, forecasts, wordings, today) ?? []);
  const sections = [...alone(said), ...lists, ...disagreementSections(plan.disagreements, plan), ...counted];
  return sections.length > 0
    ? [section('lists', words.asFilledIn, { lead: { kind: 'text', text: words.whatItIs }, sections })]
    : [];
}

/** A table in a section of its own; of what is private, in a private one. */
function tabled(id: string, title: string, columns: Column[], rows: Said[][], own: boolean): Section[] {
  if (!own) return sectionOf(id, title, tableOf(title, columns, rows));
  const name = words.inPrivate(title);
  return privately(`${id}-private`, name, { blocks: tableOf(name, columns, rows) });
}

/** All that stands in no list, of the program and of the worksheets that somebody has begun. */
function alone(said: Words): Section[] {
  const { plan, wordings } = said;
  const begun = SHEETS.filter((sheet) => isBegun(SHEET_TABLES[sheet].table, plan[sheet]));
  const found = ['program', ...begun].flatMap((part) => leavesIn([part], fieldOf(plan, part)));
  const columns = [words.worksheet, words.field, words.answer].map(column);
  return [false, true].flatMap((own) => {
    const rows = found
      .filter(({ path }) => isPrivateIn(path, plan) === own)
      .map(({ place, value }) => [
        partTitle(place.part, wordings),
        whereOf(place, said),
        filledIn(place, value, said),
      ])
      .filter(([, , value = '']) => !isBlank(value));
    return tabled('fields', words.fields, columns, rows, own);
  });
}

type Leaf = { path: readonly string[]; place: Place; value: unknown };

/** The fields of a part of the plan that stand in no list, with what they hold. */
function leavesIn(path: readonly string[], held: unknown): Leaf[] {
  const place = placeOf(path);
  if (place) return place.list === undefined ? [{ path, place, value: held }] : [];
  return isFields(held)
    ? Object.entries(held).flatMap(([key, inner]) => leavesIn([...path, key], inner))
    : [];
}

/** A list as tables: what may be told, and what is private beside what its row is called by. */
function listed(list: ListName, sheet: Sheet, said: Words): Section[] {
  const { table, read } = LISTS[list];
  const title = labelOf({ part: sheet, keys: `${sheet}.${list}` }, said.wordings);
  const rows: readonly Row[] = read(said.plan).filter((row) => !isBlankRow(row));
  const fields = Object.entries<Field>(table.fields).filter(([key]) => key !== 'id');
  const whole = isPrivateAt([sheet, list]);
  return [false, true].flatMap((own) => {
    const shown = fields.filter(([key, { private: marked }]) =>
      own && !whole ? marked !== undefined || key === table.named[0] : whole === own && marked !== true,
    );
    const cells = (row: Row) =>
      shown.map(([key, field]) => {
        const isShown = whole || isPrivate(field, row) === own || (own && key === table.named[0]);
        return isShown ? filledIn(placeIn(sheet, list, key, field), fieldOf(row, key), said) : '';
      });
    const columns = shown.map(([key, field]) =>
      columnOf(placeIn(sheet, list, key, field), field, said.wordings),
    );
    const told = rows
      .map(cells)
      .filter((row) => !own || whole || row.some((cell, at) => at > 0 && !isBlank(cell)));
    return shown.length > 0 ? tabled(list, title, columns, told, own) : [];
  });
}

function placeIn(sheet: Sheet, list: string, key: string, { is }: Field): Place {
  const keys = `${sheet}.${list}.${key}`;
  return {
    part: sheet,
    keys,
    holds: is === 'group' || is === 'rows' ? 'whole' : is,
    list: `${sheet}.${list}`,
    row: undefined,
  };
}
