import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { dateOf, dueBy, joined, needed, person, type Said } from '../../report/values.ts';
import type { Commitment } from '../../sheets/steering/fields.ts';
import { standingOf } from '../../sheets/steering/read.ts';
import type { Plan } from '../document/schema.ts';
import { whoIsWho } from '../people/seats.ts';
import type { Asked } from './asked.ts';
import type { Beside } from './conditionRows.ts';
import * as words from './en/conditions.ts';
import { keyOf, mattersIn } from './matters.ts';
import { readSaid, whoseBelow } from './reviewerRow.ts';

/**
 * The days of a condition, each with what it is: until when it is to be answered and by whom, until when that is read, and by when
 * whoever set it has promised a word.
 */
export function conditionDays(plan: Plan, { promises }: Beside, today: IsoDate): (row: Asked) => Said {
  const wordOf = promises ? theirPromises(plan, today) : () => undefined;
  return (row) => {
    const { given, owed } = row.row;
    const word = wordOf(row);
    const whose =
      given || !owed
        ? needed(whoseBelow(row.row, today))
        : joined([needed(person(owed.who)), words.answerDue(dueBy(owed.day, today))], '\n');
    return joined([whose, readSaid(row.row), words.wordBy(word ? dateOf(word.due) : '')], '\n');
  };
}

/** What whoever holds the gate has promised of a condition that they set, and still owe. */
export function theirPromises(plan: Plan, today: IsoDate): (row: Asked) => Commitment | undefined {
  const speaker = whoIsWho(plan);
  const matterOf = mattersIn(plan);
  const open = plan.steering.commitments
    .filter((one) => standingOf(one, today).kind === 'open' && isIsoDate(one.due))
    .map((one) => ({
      one,
      who: nameKey(speaker(one.function)),
      matter: matterOf(one.promise),
      told: longWords(one.promise),
    }));
  return ({ text, reference, gate }) => {
    const [holder, matter, asked] = [nameKey(speaker(gate.whose)), keyOf(text, reference), longWords(text)];
    return open.find(
      ({ who, matter: of, told }) =>
        holder !== '' && who === holder && (of === matter || shares(told, asked) >= ENOUGH),
    )?.one;
  };
}

/** So many words of some length a promise shares with the question that it is of. */
const ENOUGH = 3;

function longWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));
}

function shares(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length;
}
