import { isDone, type IsoDate } from '../../language/dates.ts';
import { words as column, tableOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, isBlank, joined, needed, person, type Said } from '../../report/values.ts';
import { stateOf as inputState } from '../../sheets/governance/share.ts';
import { itemName, stateOf as itemState } from '../../sheets/handover/items.ts';
import { isKept } from '../../sheets/steering/read.ts';
import type { Plan } from '../document/schema.ts';
import { besideQuestions } from './besideQuestions.ts';
import { doubtsIn } from './doubts.ts';
import * as words from './en/answers.ts';
import { reviewerKey, reviewersIn } from './reviewers.ts';
import { inParts } from './parted.ts';

/** How much of the width each column has. */
const PARTS = [0.05, 0.47, 0.15, 0.22, 0.11];

type Claim = { says: Said; by: Said; place: string };

/**
 * What else is told as done and has a place where it can be checked: of the design, of what production has taken over, place by place,
 * and of what reviewers promised themselves. What stands with a question of a gate is not told again.
 */
export function claims(plan: Plan, today: IsoDate): Section[] {
  const all = [...ofDesign(plan, today), ...ofWork(plan, today), ...ofPromises(plan, today)];
  if (all.length === 0) return [];
  const columns = inParts(['', words.claim, words.by, words.place, words.holds].map(column), PARTS);
  const rows = all.map(({ says, by, place }, at) => [words.own(at + 1), says, by, place, words.box]);
  return [
    section('claims', words.claims, {
      lead: { kind: 'text', text: words.claimsAre },
      blocks: tableOf('', columns, rows),
    }),
  ];
}

function ofDesign(plan: Plan, today: IsoDate): Claim[] {
  const { lacking } = doubtsIn(plan, today);
  return besideQuestions(plan, today)
    .inputs.filter((row) => inputState(row) === 'built' && row.built.trim() !== '' && isBlank(lacking(row)))
    .map(({ asks, answer, built, function: of }) => ({
      ...{ says: words.designClaim(asks.trim(), answer.trim()), by: needed(of.trim()), place: built.trim() },
    }));
}

/** What was accepted by the same and can be checked in the same place is told together. */
function ofWork(plan: Plan, today: IsoDate): Claim[] {
  const accepted = besideQuestions(plan, today).items.filter(
    (item) => itemState(item) === 'accepted' && item.place.trim() !== '',
  );
  const alike = Map.groupBy(accepted, ({ place, owner, on }) =>
    JSON.stringify([place.trim(), owner.trim(), on]),
  );
  return [...alike.values()].flatMap((items): Claim[] => {
    const [first] = items;
    if (!first) return [];
    const { owner, on, place } = first;
    return [
      {
        says: words.workClaim(items.map(itemName)),
        ...{ by: joined([person(owner), isDone(on, today) ? dateOf(on) : ''], ', '), place: place.trim() },
      },
    ];
  });
}

/** What those who review have promised and done; what others promised is the committee’s. */
function ofPromises(plan: Plan, today: IsoDate): Claim[] {
  const [keyIn, keys] = [reviewerKey(plan), new Set(reviewersIn(plan).map(({ key }) => key))];
  return plan.steering.commitments
    .filter((one) => isKept(one, today) && one.place.trim() !== '' && one.promise.trim() !== '')
    .filter(({ function: of }) => of.trim() !== '' && keys.has(keyIn(of)))
    .map((one) => ({
      ...{ says: words.promiseClaim(one.promise.trim()), place: one.place.trim() },
      by: joined([one.function.trim(), isDone(one.doneOn, today) ? dateOf(one.doneOn) : ''], ', '),
    }));
}
