import { type IsoDate, showDate } from '../../../language/dates.ts';
import { counted, namelessContract, namelessWork } from '../../en.ts';

export const typeIt = 'Type it, and the sheet is worked out.';

export const noLikely = (name: string) => ({
  says: `${name} has no likely value.`,
  mend: 'Say where in the range it most likely is.',
});
export const notWhole = (name: string) => ({
  says: `${name} is not a whole range.`,
  mend: 'Give it a low and a high.',
});
/** `absent` is the label of the field without which the other counts for nothing. */
export const countsForNothing = (given: string, absent: string) => ({
  says: `${given} counts for nothing without this: ${absent.toLowerCase()}.`,
  mend: 'Fill it in, with a range.',
});

export const contractName = (what: string) => what.trim() || namelessContract;
export const noContractDate = (contract: string) => ({
  says: `${contract} has no date.`,
  mend: 'Find the last day for notice in the contract.',
});
export function noticeDue(contract: string, left: number, notice: IsoDate) {
  const due = left === 0 ? 'today' : `in ${counted(left, 'day', 'days')}, on ${showDate(notice)}`;
  return { says: `${contract}: notice is due ${due}.`, mend: 'Decide before it passes.' };
}
export const noMinimum = (contract: string) => ({
  says: `${contract} has no minimum.`,
  mend: 'Type what is owed after its date, or 0.',
});

export const workName = (what: string) => what.trim() || namelessWork;
export const noCost = (work: string) => ({
  says: `${work} has no cost.`,
  mend: 'Say what it would take to do it again.',
});
export const noStaleOn = (work: string) => ({
  says: `${work} has no date.`,
  mend: 'Say on which day it goes stale.',
});

export const noFigure = (name: string) => ({
  says: `${name} has no figure.`,
  mend: 'Give both ways to act a figure, and they can be compared.',
});
export const noBoard = {
  says: 'Nothing is said of the board.',
  mend: 'Write the last date it was given, and what happened.',
};
