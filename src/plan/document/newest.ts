import { type ReadPlan, readPlan } from './read.ts';
import type { Plan } from './schema.ts';

/**
 * Whose edits a committed state holds: of each page that has typed (a random name for as long as it is open) the
 * revision up to which. `by` is the page that committed it, under `stamp`.
 */
export type Line = { stamp: string; by: string; heard: Readonly<Record<string, number>> };

/**
 * A plan's text as one of the two places keeps it. The database has the stamp of the state beside it, and its line.
 * In localStorage the text says as `saved` which state it was edited from and, each behind a slash, by which page, and
 * by which one before it, which may have been left before it could commit, with the revision up to which.
 */
export type Copy = { text: string; saved?: string; line?: Line | undefined };

/** Text that is not opened: why it can't be read, or blank for a stray. */
export type SetAside = { text: string; why: string; isStray?: true };

/**
 * What was found of a program. `page` wrote what was found in localStorage, which is `heard` of it, and `older` says that it was migrated. `base`
 * is the last committed state, or where none is committed what is opened: each text is read once. `aside` is text that is not what is open,
 * and has to be kept before anything is written: it could not be read, or is a stray, which holds edits that another
 * tab has not committed.
 */
export type Found =
  | { kind: 'none' }
  | {
      kind: 'plan';
      plan: Plan;
      base: Plan;
      older: boolean;
      text: string;
      from: 'local' | 'kept';
      page: string;
      heard: Line['heard'];
      aside?: SetAside;
    }
  | { kind: 'unreadable'; text: string; why: string; newer: boolean };

/**
 * Chooses between what localStorage holds, which is quicker, and what the database holds, which is safer: the
 * newer one that can be read. What only one tab has typed is one line of edits, and the later one is opened. What
 * localStorage has from a second tab, which never committed it, is put aside.
 */
export function newest(local: Copy | undefined, kept: Copy | undefined): Found {
  if (!local || !kept) return alone(local ?? kept, local ? 'local' : 'kept');
  const [here, there] = [readCopy(local), readCopy(kept)];
  // Whatever a newer Unstall has written is newer, and not to be overwritten by what this one can read.
  if (there.kind === 'refused') {
    if (there.newer || here.kind === 'refused') return unreadable(kept, there);
    // The state that it was edited from can't be read.
    const base = { ...here.plan, saved: kept.saved ?? '' };
    return { ...here, base, text: local.text, from: 'local', aside: { text: kept.text, why: there.why } };
  }
  const base = there.plan;
  const safer = { ...there, base, text: kept.text, from: 'kept' as const };
  if (here.kind === 'refused') {
    return here.newer ? unreadable(local, here) : { ...safer, aside: { text: local.text, why: here.why } };
  }
  switch (relation(here, there.plan, lineOf(kept))) {
    case 'held':
      return safer;
    case 'ahead':
      return { ...here, base, text: local.text, from: 'local' };
    case 'apart':
      return { ...safer, aside: { text: local.text, why: '', isStray: true } };
  }
}

/**
 * How what localStorage has stands to what is committed, which may hold all of it. `ahead`: it is that and what the
 * same page, or one that had seen it, typed next. `apart`: it holds what was never committed, and lacks what was.
 */
function relation({ plan: here, page, heard }: ReadCopy, there: Plan, line: Line | undefined) {
  const later = here.revision > there.revision;
  if (here.saved === there.saved) return later ? 'ahead' : 'held';
  if (holds(line, page, here)) return 'held';
  if (isAfter(heard, line)) return 'ahead';
  // Another page, as one that only looked on, has committed what the page showed then, and counted no change of its own.
  if (later && line?.heard[page] === there.revision) return 'ahead';
  // A second tab counts its changes for itself: what it typed last may have a lower number, but a later time.
  return later || here.changed > there.changed ? 'apart' : 'held';
}

/** Whether what is committed has what a page typed up to this state of its plan. */
export function holds(line: Line | undefined, page: string, { revision }: Plan): boolean {
  return revision <= (line?.heard[page] ?? -1);
}

/**
 * Whether what is `heard` in a page holds all that was committed: by itself, though it was left before it could hear
 * of that, or by one whose next edits it has opened. A commit holds what its page showed then and nothing else.
 */
export function isAfter(heard: Line['heard'], line: Line | undefined): boolean {
  return line !== undefined && (line.heard[line.by] ?? 0) <= (heard[line.by] ?? -1);
}

/**
 * What a text in localStorage says as `saved`: the committed state, the page that writes it, and the latest of the pages
 * `heard` in it; a stamp has no room for more.
 */
export function edited(from: string, page: string, heard: Line['heard']): string {
  const before = Object.keys(heard).findLast((name) => name !== page);
  return `${from}/${page}${before ? `/${before}:${heard[before]}` : ''}`;
}

/** The line of a state; none where an earlier build has committed it, which keeps the line of the state before. */
export function lineOf(kept: Copy | undefined): Line | undefined {
  return kept?.line?.stamp === kept?.saved ? kept?.line : undefined;
}

/** A copy that could be read, and where it is localStorage's the page that wrote it and what is `heard` in it. */
type ReadCopy = { kind: 'plan'; plan: Plan; older: boolean; page: string; heard: Line['heard'] };

/** Reads a copy; where it is kept with its stamp apart, that stamp is the plan's. */
export function readCopy({ text, saved }: Copy): ReadCopy | Refused {
  const read = readPlan(text);
  if (read.kind === 'refused') return read;
  const [from = '', page = '', before = ''] = read.plan.saved.split('/');
  const [name = '', upTo] = before.split(':');
  const heard = { ...(name && { [name]: Number(upTo) }), ...(page && { [page]: read.plan.revision }) };
  return { ...read, plan: { ...read.plan, saved: saved ?? from }, page, heard };
}

type Refused = Extract<ReadPlan, { kind: 'refused' }>;

function alone(copy: Copy | undefined, from: 'local' | 'kept'): Found {
  if (!copy) return { kind: 'none' };
  const read = readCopy(copy);
  return read.kind === 'plan' ? { ...read, base: read.plan, text: copy.text, from } : unreadable(copy, read);
}

function unreadable({ text }: Copy, { why, newer }: Refused): Found {
  return { kind: 'unreadable', text, why, newer };
}
