import * as mergeBase from '../../../../src/plan/mergeBase.ts';
import * as offers from '../../../../src/plan/offers.ts';
import * as read from '../../../../src/plan/read.ts';
import * as adopting from '../../../../src/stores/adopting.ts';
import * as asides from '../../../../src/stores/asides.ts';
import * as erasing from '../../../../src/stores/erasing.ts';
import * as file from '../../../../src/stores/file.ts';
import * as bringIn from '../../../../src/stores/files/bringIn.ts';
import * as copies from '../../../../src/stores/files/copies.ts';
import * as lead from '../../../../src/stores/lead.ts';
import * as merging from '../../../../src/stores/merging.ts';
import * as opening from '../../../../src/stores/opening.ts';
import * as plan from '../../../../src/stores/plan.ts';
import * as programActs from '../../../../src/stores/programActs.ts';
import * as programs from '../../../../src/stores/programs.ts';
import * as editRow from '../../../../src/stores/editRow.ts';
import * as rows from '../../../../src/stores/rows.ts';
import * as snapshots from '../../../../src/stores/snapshots.ts';
import * as steering from '../../../../src/stores/steering.ts';
import * as triage from '../../../../src/stores/triage.ts';

/*
 * What a page of the site has in it, apart from what draws: the stores as they are. It is put together into one
 * script, and every page of a world runs that script with a window of its own.
 */

/** What a page can do. */
export const parts = {
  ...{ ...plan, ...opening, ...adopting, ...erasing, ...editRow, ...rows, ...triage, ...steering, ...lead },
  ...{ ...file, ...merging, ...bringIn, ...copies, ...snapshots, ...asides, ...programs, ...programActs },
  ...{ ...mergeBase, ...offers, ...read },
};
export type Parts = typeof parts;
