import type { IsoDate } from '../../language/dates.ts';
import { isBlank, joined, type Said } from '../../report/values.ts';
import type { DesignInput } from '../../sheets/governance/fields.ts';
import type { HandoverItem } from '../../sheets/handover/fields.ts';
import { itemName, stateOf } from '../../sheets/handover/items.ts';
import type { Plan } from '../document/schema.ts';
import { askedIn } from './asked.ts';
import * as words from './en/evidence.ts';
import { lessElsewhere, mattersIn, tellingsOf } from './matters.ts';
import { lacksSaid, notYetIn } from './trueYet.ts';

/**
 * What is said of a state that somebody typed as done where other places tell less, the same in every document: of the design, and
 * of the running list. `lacking`: what a row of the design that is told as built in lacks, or blank.
 */
export type Doubts = {
  lacking: (row: DesignInput) => Said;
  design: (row: DesignInput, typed: Said) => Said;
  list: (item: HandoverItem, typed: Said) => Said;
};

export function doubtsIn(plan: Plan, today: IsoDate): Doubts {
  const notYet = notYetIn(plan, today);
  const matterOf = mattersIn(plan);
  const elsewhere = lessElsewhere(tellingsOf(plan, askedIn(plan, today), today));
  const lacking = ({ asks, answer, built, state }: DesignInput) =>
    state === 'built'
      ? joined([lacksSaid(notYet({ text: answer, place: built })), elsewhere(matterOf(asks), 'design')], '. ')
      : '';
  const less = (weak: Said, typed: Said) => (isBlank(weak) ? typed : words.lessSaid(typed, weak));
  return {
    lacking,
    design: (row, typed) => less(lacking(row), typed),
    list: (item, typed) =>
      less(stateOf(item) === 'accepted' ? elsewhere(matterOf(itemName(item)), 'list') : '', typed),
  };
}
