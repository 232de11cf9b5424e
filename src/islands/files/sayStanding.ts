import { showDate } from '../../language/dates.ts';
import { phrase } from '../../language/directions.ts';
import { dayOf } from '../../stores/clock.ts';
import type { InStep, Standing } from '../../stores/files/inStep.ts';

type Linked = Extract<InStep, { kind: 'linked' }>;

/** How the file stands, in a sentence or two: what happened, and what is safe. */
export function sayStanding({ file, standing }: Linked): string {
  switch (standing.kind) {
    case 'writing':
      return phrase`Writing “${file}” …`;
    case 'inStep':
      return phrase`“${file}” says what this program says. It is written again a moment after every change.`;
    case 'asks':
      return phrase`The browser wants your word before this page may write “${file}”. Until then the file stays as it is, and what you type is kept here.`;
    case 'changed':
      return phrase`Somebody else has written “${file}”${day(standing.theirs.changed)}. It has not been written over, and what you type is kept here.`;
    case 'other':
      return phrase`“${file}” holds another program by now, “${standing.name}”. It has not been written over.`;
    case 'unreadable':
      return phrase`“${file}” can’t be read as a plan. ${standing.why} It has not been written over, and what you type is kept here.`;
    case 'trouble':
      return `${TROUBLE[standing.why](file)} What you type is kept here.`;
  }
}

/** Whether the reader has to do something before the file is in step. */
export function needsReader({ kind }: Standing): boolean {
  return kind !== 'writing' && kind !== 'inStep';
}

const TROUBLE: Record<Extract<Standing, { kind: 'trouble' }>['why'], (file: string) => string> = {
  refused: (file) => phrase`This page was not allowed to write “${file}”: it says what it said before.`,
  gone: (file) => phrase`“${file}” is no longer where it was: it was moved, renamed or deleted.`,
  full: () => 'There is no room where the file lies: it says what it said before.',
  unkept: (file) =>
    phrase`What “${file}” says could not be kept in this browser first, so it was not written over.`,
  failed: (file) => phrase`“${file}” could not be written: it says what it said before.`,
};

/** When a plan was last changed, as the end of a clause; blank where it does not say. */
function day(changed: string): string {
  const shown = showDate(dayOf(changed));
  return shown ? `, last on ${shown}` : '';
}
