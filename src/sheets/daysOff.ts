import type { DaysOff } from '../language/daysOff.ts';
import { type ReadSpells, readSpells } from '../language/readSpells.ts';
import type { Program } from './program.ts';

/** What is kept of days that are not like others, in the order in which it is asked for. */
export const KINDS_OFF = ['holidays', 'freezes'] as const;
export type KindOff = (typeof KINDS_OFF)[number];

type Days = Pick<Program, KindOff>;
type Read = Record<KindOff, ReadSpells>;

const known = new WeakMap<Days, Read>();

/** The public holidays and the freezes of a program as they were read, and what is to be looked at in them. */
export function readDaysOff(program: Days): Read {
  const read = known.get(program) ?? {
    holidays: readSpells(program.holidays),
    freezes: readSpells(program.freezes),
  };
  known.set(program, read);
  return read;
}

/** The public holidays and the freezes of a program. */
export function daysOffOf(program: Days): DaysOff {
  const { holidays, freezes } = readDaysOff(program);
  return { holidays: holidays.spells, freezes: freezes.spells };
}
