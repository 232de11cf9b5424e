import fc from 'fast-check';
import { LISTS, type ListName } from './lists.ts';
import { readPlan } from './read.ts';
import { type Plan, VERSION } from './schema.ts';
import type { Row } from './values.ts';

const FIXTURES = import.meta.glob<string>('./fixtures/plan.v*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Reads a plan that has to be readable. */
export function readWhole(text: string): Plan {
  const read = readPlan(text);
  if (read.kind !== 'plan') throw new Error(read.why);
  return read.plan;
}

/** A plan with something in every field and list, and no object in common with another such plan. */
export function fullPlan(): Plan {
  return readWhole(FIXTURES[`./fixtures/plan.v${VERSION}.json`] ?? '');
}

/** A copy with no object in common, as storage gives one back. */
export function copyOf(plan: Plan): Plan {
  return JSON.parse(JSON.stringify(plan)) as Plan;
}

/** Places outside lists where any text may stand, one of them unknown to this build. */
export const TEXTS = [
  ['program', 'name'],
  ['scope', 'model', 'low'],
  ['scope', 'multiplier', 'likely'],
  ['scope', 'first', 'name'],
  ['steering', 'sponsor'],
  ['lead', 'decides'],
  ['milestone', 'sentence'],
  ['milestone', 'tests', 'binary', 'reason'],
  ['recovery', 'signs', 'team', 'against'],
  ['stalled', 'burn', 'low'],
  ['stalled', 'board'],
  ['later', 'note'],
] as const;

/** Lists of several worksheets, with fields of their rows that take any text. */
export const ROW_TEXTS = {
  answers: ['text', 'owner', 'check'],
  questions: ['text', 'answer', 'laterField'],
  decisions: ['question', 'decision', 'dissent'],
  extra: ['name', 'likely'],
  disputes: ['what', 'how'],
} as const satisfies Partial<Record<ListName, readonly string[]>>;
type EditedList = keyof typeof ROW_TEXTS;
export const EDITED_LISTS = Object.keys(ROW_TEXTS) as EditedList[];

/** One act of a person, all that it depends on written down: the same act on the same plan does the same. */
export type Act =
  | { kind: 'text'; place: number; text: string }
  | { kind: 'row text'; list: EditedList; row: number; field: number; text: string }
  | { kind: 'add'; list: EditedList; at: number; id: string; text: string }
  | { kind: 'remove'; list: EditedList; row: number }
  | { kind: 'move'; list: EditedList; row: number; to: number };

const list = fc.constantFrom(...EDITED_LISTS);
const ofText = fc.record({ kind: fc.constant('text' as const), place: fc.nat(), text: fc.string() });
const ofRowText = fc.record({
  kind: fc.constant('row text' as const),
  list,
  row: fc.nat(),
  field: fc.nat(),
  text: fc.string(),
});
const ofAdd = fc.record({
  kind: fc.constant('add' as const),
  list,
  at: fc.nat(),
  // Two ids that were shrunk to the same one would be a failure of their own.
  id: fc.noShrink(fc.uuid()),
  text: fc.string(),
});
const ofRemove = fc.record({ kind: fc.constant('remove' as const), list, row: fc.nat() });
const ofMove = fc.record({ kind: fc.constant('move' as const), list, row: fc.nat(), to: fc.nat() });

/** Any act; ids of new rows are random, as they are in the browser. */
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: ofText, weight: 4 },
  { arbitrary: ofRowText, weight: 6 },
  { arbitrary: ofAdd, weight: 2 },
  { arbitrary: ofRemove, weight: 1 },
  { arbitrary: ofMove, weight: 2 },
);

/** What an act touched: a place outside lists, or a field of a row, or a row as a whole. */
export type Touched = { at: string; row?: string };

/** Carries an act out, and says what it touched; an act that finds nothing to work on touches nothing. */
export function perform(plan: Plan, act: Act): { plan: Plan; touched: Touched | undefined } {
  if (act.kind === 'text') {
    const path = TEXTS[act.place % TEXTS.length] ?? [];
    return { plan: withText(plan, path, act.text) as Plan, touched: { at: path.join('/') } };
  }
  const rows: readonly Row[] = LISTS[act.list].read(plan);
  const put = (changed: readonly Row[]) => write(plan, act.list, changed);
  if (act.kind === 'add') {
    const row = { ...LISTS[act.list].blank(act.id), [ROW_TEXTS[act.list][0]]: act.text };
    return {
      plan: put(rows.toSpliced(act.at % (rows.length + 1), 0, row)),
      touched: { at: act.id, row: act.id },
    };
  }
  const from = act.row % Math.max(1, rows.length);
  const row = rows[from];
  if (!row) return { plan, touched: undefined };
  const { id } = row;
  if (act.kind === 'remove') return { plan: put(rows.toSpliced(from, 1)), touched: { at: id, row: id } };
  if (act.kind === 'move') {
    const moved = rows.toSpliced(from, 1).toSpliced(act.to % rows.length, 0, row);
    return { plan: put(moved), touched: undefined };
  }
  const fields = ROW_TEXTS[act.list];
  const field = fields[act.field % fields.length] ?? '';
  return {
    plan: put(rows.map((one) => (one === row ? { ...row, [field]: act.text } : one))),
    touched: { at: `${id}/${field}`, row: id },
  };
}

/** Carries acts out one after the other. */
export function performAll(plan: Plan, acts: readonly Act[]): Plan {
  return acts.reduce((current, act) => perform(current, act).plan, plan);
}

function write<Name extends ListName>(plan: Plan, name: Name, rows: readonly Row[]): Plan {
  return LISTS[name].write(plan, rows as never);
}

function withText(holder: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text;
  const fields = (holder ?? {}) as Record<string, unknown>;
  return { ...fields, [key]: withText(fields[key], rest, text) };
}

/** The ids of every row of the plan, list by list. */
export function rowIds(plan: Plan): string[] {
  return Object.values(LISTS).flatMap((place) => place.read(plan).map(({ id }) => id));
}

/** Every text of the plan that an act could have touched, by what `perform` calls its place. */
export function textsOf(plan: Plan): Map<string, unknown> {
  const texts = new Map<string, unknown>();
  for (const path of TEXTS) {
    let at: unknown = plan;
    for (const key of path) at = (at as Record<string, unknown> | undefined)?.[key];
    texts.set(path.join('/'), at);
  }
  for (const name of EDITED_LISTS) {
    const rows: readonly Row[] = LISTS[name].read(plan);
    for (const row of rows) for (const field of ROW_TEXTS[name]) texts.set(`${row.id}/${field}`, row[field]);
  }
  return texts;
}

/** The plan without what counts and dates its states. */
export function contentOf(plan: Plan): unknown {
  const {
    id: _id,
    revision: _revision,
    changed: _changed,
    saved: _saved,
    shared: _shared,
    ...content
  } = plan;
  return content;
}
