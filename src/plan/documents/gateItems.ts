import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { dueBy, needed, person } from '../../report/values.ts';
import { byDay, type Pending } from '../../sheets/gate/conditions.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { atGatesIn } from './atGates.ts';
import * as words from './en/agenda.ts';
import { blockersOf } from './gates.ts';
import { openQuestions } from './questions.ts';
import { pendingSaid } from './reviewerRow.ts';
import { sittingDay } from './sittingDay.ts';
import type { Item } from './sittingItems.ts';
import { waitsBehind } from './waiting.ts';

/**
 * What keeps gates shut and was due, and conditions of those that have opened, up to the sitting, `takes` minutes each; `behind`: the
 * numbers of the questions that it waits for.
 */
export function itemsAtGates(
  plan: Plan,
  by: IsoDate,
  takes: number,
  today: IsoDate,
): { item: Item; behind: number[] }[] {
  const gateOf = atGatesIn(plan, today);
  const behindOf = waitsBehind(plan, today);
  const isDue = ({ question: { date } }: Pending) => daysBetween(date, by) >= 0;
  return blockersOf(plan).flatMap(({ gate }) => {
    if (!gate) return [];
    const { open, pending } = gateOf(gate);
    const says = open ? words.condition : words.blocks;
    return (
      byDay(pending)
        // A word that is asked for before the sitting is none of its items: it is a condition of what rests on it.
        .filter((row) => row.missing !== 'word' && (isDue(row) || (!open && !isIsoDate(row.question.date))))
        .map((row) => {
          const behind = behindOf(calledBy(row));
          const asks = row.question.text.trim();
          const what = says(dueBy(row.question.date, today), pendingSaid(row), asks);
          const item: Item = {
            ...{ takes, what: words.byWhatIsDecided(what, behind) },
            // In the minutes the reference is enough, where there is one.
            name: row.question.reference ? says(dueBy(row.question.date, today), pendingSaid(row), '') : what,
            ...{ who: needed(person(row.question.owner)), about: row.question.text, day: by },
          };
          return { item, behind };
        })
    );
  });
}

/** What waits at a gate for one of the decisions is told right after it, when it is known what it comes to. */
export function withBehind(
  items: readonly { item: Item; one: Decision }[],
  takes: number,
  plan: Plan,
  today: IsoDate,
): Item[] {
  const open = openQuestions(plan, today);
  const waiting = itemsAtGates(plan, sittingDay(plan, today), takes, today).filter(
    ({ behind }) => behind.length > 0,
  );
  return items.flatMap(({ item, one }) => [
    item,
    ...waiting.filter(({ behind }) => behind.at(-1) === open.indexOf(one) + 1).map((row) => row.item),
  ]);
}
