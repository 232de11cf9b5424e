import { SHEETS } from '../../sheets/index.ts';
import { newer, notOurs, tooDeep } from '../document/en.ts';
import * as words from './en.ts';
import { laidOut } from './laidOut.ts';
import { depthOf, MOST_DEPTH, parseJson, MOST_BYTES, type ReadPlan, readPlan } from '../document/read.ts';
import { isRecord } from '../../sheets/record.ts';
import type { Plan } from '../document/schema.ts';

/** The version of the file that holds several programs; each program in it says which version of a plan it is. */
export const PROGRAMS_VERSION = 1;
/** The largest such file that is looked at. */
export const MOST_FILE_BYTES = 50_000_000;
/** More programs than this are not looked at. */
export const MOST_PROGRAMS = 200;

/** A program as a file hands it on. */
export type ProgramInFile = { plan: Plan; archived: boolean };

/**
 * What a file of plans turned out to hold. `plan`: it is the file of one program. `unread` are those of several
 * that could not be read, each with why.
 */
export type ReadPrograms =
  | { kind: 'plan'; plan: Plan }
  | {
      kind: 'programs';
      programs: readonly ProgramInFile[];
      unread: readonly { name: string; why: string }[];
    }
  | { kind: 'refused'; why: string };

/**
 * Several programs as one file: `{ app, version, programs, archived }`, where each of `programs` is a plan as its
 * own file has it, and `archived` has the ids of those that were put away.
 */
export function writePrograms(programs: readonly ProgramInFile[]): string {
  const archived = programs.filter(({ archived }) => archived).map(({ plan }) => plan.id);
  const plans = programs.map(({ plan }) => plan);
  return laidOut({ app: 'unstall', version: PROGRAMS_VERSION, programs: plans, archived }, MOST_FILE_BYTES);
}

/** What a file holds beside its programs, at most. */
const AROUND = 50_000;

/** The same as one file or, where that would be more than can be read again, as several. */
export function writeFiles(programs: readonly ProgramInFile[]): string[] {
  const files: ProgramInFile[][] = [];
  let room = 0;
  for (const program of programs) {
    const { length } = JSON.stringify(program.plan);
    const file = files.at(-1);
    if (file && file.length < MOST_PROGRAMS && length < room) {
      file.push(program);
    } else {
      files.push([program]);
      room = MOST_FILE_BYTES - AROUND;
    }
    room -= length + 1;
  }
  return files.map(writePrograms);
}

/**
 * Reads a file of one program or of several, from text that may be hostile or broken: its size and its depth are
 * looked at before it is parsed, and each program is read as a file of its own would be.
 */
export function readPrograms(text: string): ReadPrograms {
  if (text.length > MOST_FILE_BYTES) return refuse(words.tooLarge);
  // A program stands two levels down: in the list, in the document.
  if (depthOf(text) > MOST_DEPTH + 2) return refuse(tooDeep);
  const document = parseJson(text);
  if (!isRecord(document) || !isOfSeveral(document)) {
    const one = readPlan(text);
    return one.kind === 'plan' ? one : refuse(one.why);
  }
  return documentOf(document);
}

/** Reads the file of one program, and says so where it is the file of several. */
export function readPlanFile(text: string): ReadPlan {
  return saysSeveral(text) ? { kind: 'refused', why: words.ofSeveral, newer: false } : readPlan(text);
}

/** What is larger or deeper than a plan is not parsed. */
function saysSeveral(text: string): boolean {
  if (text.length > MOST_BYTES || depthOf(text) > MOST_DEPTH) return false;
  const document = parseJson(text);
  return isRecord(document) && document.app === 'unstall' && isOfSeveral(document);
}

/**
 * True for the document of several programs, and not for a plan, which may hold anything under that name that
 * somebody put there. A plan has an id and counts its changes; one that says nothing else is told by what it holds.
 */
export function isOfSeveral(document: Record<string, unknown>): boolean {
  if (!Object.hasOwn(document, 'programs')) return false;
  const { id, revision, programs } = document;
  const counts = typeof id === 'string' && typeof revision === 'number';
  if (!counts) return true;
  const says = ['program', ...SHEETS].some((part) => isRecord(document[part]));
  return !says && Array.isArray(programs) && programs.some((one) => isRecord(one) && one.app === 'unstall');
}

function documentOf({ app, version, programs, archived }: Record<string, unknown>): ReadPrograms {
  if (app !== 'unstall') return refuse(notOurs);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse(words.noVersion);
  }
  if (version > PROGRAMS_VERSION) return refuse(newer(version, PROGRAMS_VERSION));
  if (!Array.isArray(programs)) return refuse(words.noList);
  if (programs.length === 0) return refuse(words.noProgram);
  if (programs.length > MOST_PROGRAMS) return refuse(words.tooMany(MOST_PROGRAMS));
  const away = new Set(Array.isArray(archived) ? archived : []);
  const read = programs.map((program: unknown) => ({ program, read: readPlan(JSON.stringify(program)) }));
  return {
    kind: 'programs',
    programs: read.flatMap(({ read }) =>
      read.kind === 'plan' ? { plan: read.plan, archived: away.has(read.plan.id) } : [],
    ),
    unread: read.flatMap(({ program, read }) =>
      read.kind === 'refused' ? { name: nameOf(program), why: read.why } : [],
    ),
  };
}

/** What a program that can’t be read seems to be called. */
function nameOf(program: unknown): string {
  const fields = isRecord(program) && isRecord(program.program) ? program.program : {};
  const name = typeof fields.name === 'string' ? fields.name.trim().slice(0, 100) : '';
  return name || words.nameless;
}

function refuse(why: string): ReadPrograms {
  return { kind: 'refused', why };
}
