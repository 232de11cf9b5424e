import * as mergeBase from '../../../../src/plan/merging/mergeBase.ts';
import * as offers from '../../../../src/plan/merging/offers.ts';
import * as read from '../../../../src/plan/document/read.ts';
import * as adopting from '../../../../src/stores/programs/adopting.ts';
import * as asides from '../../../../src/stores/saving/asides.ts';
import * as editRow from '../../../../src/stores/plan/editRow.ts';
import * as editSheet from '../../../../src/stores/plan/editSheet.ts';
import * as erasing from '../../../../src/stores/saving/erasing.ts';
import * as file from '../../../../src/stores/files/file.ts';
import * as bringIn from '../../../../src/stores/files/bringIn.ts';
import * as copies from '../../../../src/stores/files/copies.ts';
import * as merging from '../../../../src/stores/merging/merging.ts';
import * as opening from '../../../../src/stores/saving/opening.ts';
import * as plan from '../../../../src/stores/plan/plan.ts';
import * as programActs from '../../../../src/stores/programs/programActs.ts';
import * as programs from '../../../../src/stores/programs/programs.ts';
import * as rows from '../../../../src/stores/plan/rows.ts';
import * as undo from '../../../../src/stores/plan/undo.ts';
import * as snapshots from '../../../../src/stores/history/snapshots.ts';
import * as triage from '../../../../src/stores/sheets/triage.ts';

/*
 * What a page of the site has in it, apart from what draws: the stores as they are. It is put together into one
 * script, and every page of a world runs that script with a window of its own.
 */

/** What a page can do. */
export const parts = {
  ...{ ...plan, ...opening, ...adopting, ...erasing, ...editRow, ...editSheet, ...rows, ...undo, ...triage },
  ...{ ...file, ...merging, ...bringIn, ...copies, ...snapshots, ...asides, ...programs, ...programActs },
  ...{ ...mergeBase, ...offers, ...read },
};
export type Parts = typeof parts;
