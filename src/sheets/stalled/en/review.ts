import { phrase } from '../../../language/directions.ts';
import { type IsoDate, showDate } from '../../../language/dates.ts';
import { advice } from '../../en/sheet.ts';

export const typeIt = 'Type it, and the sheet is worked out.';

export const noLikely = (name: string) =>
  advice(phrase`${name} has no likely value.`, 'Say where in the range it most likely is.');
export const notWhole = (name: string) =>
  advice(phrase`${name} is not a whole range.`, 'Give it a low and a high.');
/** `absent` is the label of the field without which the other counts for nothing. */
export const countsForNothing = (given: string, absent: string) =>
  advice(
    phrase`${given} counts for nothing without this: ${absent.toLowerCase()}.`,
    'Fill it in, with a range.',
  );

export const noContractDate = (contract: string) =>
  advice(phrase`${contract} has no date.`, 'Find the last day for notice in the contract.');
/** It says the same on every day until then, so that it can be set aside. */
export const noticeDue = (contract: string, notice: IsoDate) =>
  advice(phrase`${contract}: notice is due on ${showDate(notice)}.`, 'Decide before it passes.');
export const noMinimum = (contract: string) =>
  advice(phrase`${contract} has no minimum.`, 'Type what is owed after its date, or 0.');

export const workName = (what: string) => what.trim() || 'Work without a name';
export const noCost = (work: string) =>
  advice(phrase`${work} has no cost.`, 'Say what it would take to do it again.');
export const noStaleOn = (work: string) =>
  advice(phrase`${work} has no date.`, 'Say on which day it goes stale.');

export const noFigure = (name: string) =>
  advice(phrase`${name} has no figure.`, 'Give both ways to act a figure, and they can be compared.');
export const noDelivery = (name: string) =>
  advice(
    phrase`${name}: not said, so value counts as deferred all the while.`,
    'Type the months, and both sides are counted alike.',
  );
export const noBoard = advice(
  'Nothing is said of the board.',
  'Write the last date it was given, and what happened.',
);
