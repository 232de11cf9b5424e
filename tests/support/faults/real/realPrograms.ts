import { setTimeout as pause } from 'node:timers/promises';
import { patienceOf, type RealAct } from './realAct.ts';
import type { RealReader } from './realReader.ts';

const newProgram: RealAct = async (reader, { tab: number }) => {
  const tab = await reader.page(number, 'programs');
  if (await reader.press(tab, 'New program', 0, /./, 0)) await pause(50);
  reader.begun += 1;
};

/** An act with one of the programs that are listed, by the button for it. */
function withProgram(button: string, says: RegExp, done: (reader: RealReader, id: string) => void): RealAct {
  return async (reader, move) => {
    const tab = await reader.page(move.tab, 'programs');
    const seen = await reader.see(tab);
    const fitting = (seen?.listed ?? []).filter(({ deleted }) => deleted === (button === 'Restore'));
    const program = fitting[move.pick % Math.max(1, fitting.length)];
    if (!program) return;
    const within = `[data-program="${program.id}"]`;
    if (await reader.press(tab, button, 0, says, patienceOf(move), within)) done(reader, program.id);
  };
}

const open: RealAct = (reader, move) => withProgram('Open', /$^/, () => {})(reader, { ...move, patience: 8 });
const duplicate: RealAct = async (reader, move) => {
  reader.begun += 1;
  await withProgram('Duplicate', /has a copy/, () => {})(reader, move);
};
const archive: RealAct = async (reader, move) => {
  // Where none is left in use, a page shows none.
  reader.begun += 1;
  await withProgram(move.pick % 2 === 0 ? 'Archive' : 'Bring back', /is archived|in use again/, () => {})(
    reader,
    move,
  );
};
const deleteOne: RealAct = async (reader, move) => {
  reader.begun += 1;
  await withProgram('Delete', /Deleted “/, ({ deleted, known }, id) => {
    deleted.add(id);
    known.delete(id);
  })(reader, move);
};
const restoreDeleted: RealAct = async (reader, move) => {
  reader.deleted.clear();
  reader.begun += 1;
  await withProgram('Restore', /is restored/, () => {})(reader, move);
};
export const REAL_PROGRAMS: Record<string, RealAct> = {
  ...{ newProgram, open, duplicate, archive, deleteOne, restoreDeleted },
};
