import type { Page } from '@playwright/test';
import { type ListName, LISTS, type Lists } from '../../src/plan/document/lists.ts';
import { blankPlan, type Plan } from '../../src/plan/document/schema.ts';
import { type Fields, type Leaf, optionsOf } from '../../src/sheets/fields.ts';
import type { Sheet } from '../../src/sheets/finding.ts';
import { SHEET_TABLES } from '../../src/sheets/index.ts';
import { PROGRAM } from '../../src/sheets/program.ts';

/** What is typed into one control: where it is, and for one of several options which of them. */
type Entry = {
  /** What its id is made of: the keys of the table, the id of a row among them. */
  path: string[];
  value: string | boolean;
  option: number;
  /** True for a field that names can be picked in. */
  name: boolean;
};
/** A row to type: its list, how many stand above it, and its fields. */
type Row = { list: string; at: number; entries: Entry[] };

/** What became of it: the names that had to be typed, those that were not offered again, and what has no control. */
export type Typed = { names: string[]; notOffered: string[]; missing: string[] };

/** What is typed elsewhere: which gate a row is of, who came, and what is not drawn as rows. */
const ELSEWHERE = new Set(['gate', 'present', 'gates', 'questions', 'activities']);

/** The entries of a sheet that differ from a blank one, outside of rows and by row. */
export function entriesOf(sheet: Sheet, plan: Plan): { alone: Entry[]; rows: Row[] } {
  const table: Fields = SHEET_TABLES[sheet].table.fields;
  const blank = blankPlan('blank')[sheet] as unknown as Record<string, unknown>;
  const values = plan[sheet] as unknown as Record<string, unknown>;
  const rows = Object.entries(table).flatMap(([list, field]) => {
    if (field.is !== 'rows' || ELSEWHERE.has(list)) return [];
    return rowsOf(list as ListName, values[list] as never);
  });
  return { alone: entriesIn(table, values, blank, []), rows };
}

/** The entries of some rows of a list, which stand on the page in this order. */
export function rowsOf<Name extends ListName>(list: Name, rows: readonly Lists[Name][]): Row[] {
  const { table, blank } = LISTS[list];
  return rows.map((row, at) => ({
    list,
    at,
    entries: entriesIn(table.fields, row as never, blank('blank') as never, []),
  }));
}

/** The entries of one row, of the fields that are named. */
export function entriesOfRow<Name extends ListName>(
  list: Name,
  row: Lists[Name],
  keys: readonly string[],
): Entry[] {
  return rowsOf(list, [row]).flatMap(({ entries }) =>
    entries.filter(({ path }) => keys.includes(path[0] ?? '')),
  );
}

/** The entries of the program, which stand on the sheet of triage. */
export function entriesOfProgram({ program }: Plan): Entry[] {
  return entriesIn(PROGRAM.fields, program, blankPlan('blank').program, []);
}

function entriesIn(
  fields: Fields,
  values: Record<string, unknown>,
  blank: Record<string, unknown>,
  path: string[],
): Entry[] {
  return Object.entries(fields).flatMap(([key, field]): Entry[] => {
    const at = [...path, key];
    const value = values[key];
    if (field.is === 'rows' || key === 'id' || ELSEWHERE.has(key)) return [];
    if (field.is === 'group') return entriesIn(field.fields, value as never, (blank[key] ?? {}) as never, at);
    if (value === undefined || value === '' || value === blank[key] || typeof value === 'object') return [];
    const { is, names = {} } = field as Leaf;
    return [
      {
        path: at,
        value: value as string | boolean,
        option: optionsOf(names as Record<string, string>).indexOf(value as string),
        name: is === 'person' || is === 'function',
      },
    ];
  });
}

/**
 * Types entries as a reader does, and picks each name that was typed before from what its field offers. `known` grows by the
 * names that are typed.
 */
export async function type(
  page: Page,
  sheet: Sheet,
  { alone, rows }: { alone: Entry[]; rows: Row[] },
  known: string[],
  row = '',
): Promise<Typed> {
  const typed = await page.evaluate(typeIn, { sheet, alone, rows, known, row });
  known.push(...typed.names);
  return typed;
}

/** Runs in the page. */
async function typeIn(given: { sheet: string; alone: Entry[]; rows: Row[]; known: string[]; row: string }) {
  const { sheet, known } = given;
  const typed: Typed = { names: [], notOffered: [], missing: [] };
  type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
  /** Waits until something is there; what never comes is undefined. */
  const until = async <Found>(find: () => Found | null | undefined | false, patience = 4_000) => {
    for (let left = patience / 20; left > 0; left--) {
      const found = find();
      if (found) return found;
      await pause(20);
    }
    return undefined;
  };
  const controlOf = (path: string[], row: string): Control | null => {
    for (let from = 0; from < path.length; from++) {
      const end = [...(row ? [row] : []), ...path.slice(from)].join('-');
      const found = document.querySelector<Control>(
        row ? `[id^="${sheet}-"][id$="-${end}"]` : `[id="${sheet}-${end}"]`,
      );
      if (found) return found;
    }
    return null;
  };
  const offers = (control: Control, name: string) =>
    control instanceof HTMLInputElement &&
    [...(control.list?.options ?? [])].some(({ value }) => value === name);
  /** Chooses what is pressed and not typed; false for what is typed. */
  const press = (control: Control, { value, option }: Entry): boolean => {
    if (control.matches('button')) {
      const ways = [...(control.parentElement?.querySelectorAll('button') ?? [])];
      ways.find(({ textContent }) => textContent?.includes(String(value)))?.click();
      return true;
    }
    const ticks = control.matches('[type=radio]')
      ? document.getElementsByName(control.name)[option]
      : control;
    if (!ticks?.matches('[type=radio], [type=checkbox]')) return false;
    if (!ticks.matches(':checked')) ticks.click();
    return true;
  };
  /** Comes to a field for a name, which was typed before or is typed now. */
  const name = async (control: Control, text: string) => {
    control.focus();
    if (!known.includes(text) && !typed.names.includes(text)) typed.names.push(text);
    else if (!(await until(() => offers(control, text)))) typed.notOffered.push(`${text}: ${control.id}`);
  };
  const put = async (control: Control, entry: Entry) => {
    if (press(control, entry)) return;
    if (entry.name && control instanceof HTMLInputElement) await name(control, String(entry.value));
    control.value = String(entry.value);
    control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const putAll = async (entries: Entry[], row: string) => {
    for (const entry of entries) {
      const control = await until(() => {
        const found = controlOf(entry.path, row);
        return found && !found.matches(':disabled') && found;
      });
      if (control) await put(control, entry);
      else typed.missing.push([sheet, row && 'row', ...entry.path].filter(Boolean).join('-'));
    }
  };
  await putAll(given.alone, given.row);
  for (const { list, at, entries } of given.rows) {
    const line = await until(
      () => document.querySelectorAll<HTMLElement>(`[data-list="${list}"] > ol > [data-row]`)[at],
    );
    if (!line) typed.missing.push(`${list} ${at + 1}`);
    else await putAll(entries, line.dataset.row ?? '');
  }
  return typed;
}
