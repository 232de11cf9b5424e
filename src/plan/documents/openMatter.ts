import type { IsoDate } from '../../language/dates.ts';
import { dateOf, isBlank, needed, person, type Said } from '../../report/values.ts';
import type { Gate } from '../../sheets/gate/fields.ts';
import type { Plan } from '../document/schema.ts';
import { askDay } from './askDay.ts';
import * as words from './en/openList.ts';

/** What kind of thing is open: in the order in which one stands below another. */
export const KINDS = [
  ...(['condition', 'question', 'answer', 'word', 'absent', 'design', 'control'] as const),
  ...(['review', 'gate', 'work', 'place'] as const),
];

/**
 * Something that is open. `reviewer`: whose it is to judge, by key, undefined where it is everybody’s; `name`: its reference, or `''`;
 * `key`: its matter; `done`: the day on which it is to be there, `''` where none is known; `isBare`: nothing is missing but a place or
 * a reviewer’s word; `gate`: the one that it is of, if of one.
 */
export type Matter = {
  kind: (typeof KINDS)[number];
  reviewer: string | undefined;
  name: string;
  mark: string;
  key: string;
  what: Said;
  proof: Said;
  owner: Said;
  by: Said;
  done: IsoDate;
  isBare: boolean;
  gate?: Gate;
};

/** Whose something is, and by when. */
export type Owes = Pick<Matter, 'owner' | 'by'>;

export function owes(who: string, day: Said): Owes {
  return { owner: needed(person(who)), by: isBlank(day) ? words.noDay : day };
}

/** What the lead is asked to note, by the day by which the next sitting is asked for things. */
export function leadNotes(plan: Plan, today: IsoDate): Owes {
  return owes(plan.lead.name, dateOf(askDay(plan, today)));
}
