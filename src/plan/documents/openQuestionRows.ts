import { daysBetween, type IsoDate } from '../../language/dates.ts';
import {
  dateOf,
  dueBy,
  isBlank,
  joined,
  needed,
  person,
  type Said,
  unlessAhead,
} from '../../report/values.ts';
import type { WorkLine } from '../../sheets/lead/promises.ts';
import { itemName, stateOf as itemState } from '../../sheets/handover/items.ts';
import type { Plan } from '../document/schema.ts';
import { askDay } from './askDay.ts';
import { isUnsettled } from './asked.ts';
import { absentIn } from './absent.ts';
import { besideQuestions, designOf } from './besideQuestions.ts';
import { type Checkable, checkableIn } from './checkable.ts';
import { theirPromises } from './conditionDays.ts';
import { contractsAwaited } from './contractsAwaited.ts';
import { waitsFor } from './en/evidence.ts';
import * as words from './en/openList.ts';
import { keyOf } from './matters.ts';
import { leadNotes, type Matter, type Owes, owes } from './openMatter.ts';
import { openStanding } from './openStanding.ts';
import { partGiven, readSaid } from './reviewerRow.ts';
import { reviewerKey } from './reviewers.ts';
import { holderOf } from './unsaid.ts';

/** Every question that is not ready to be checked, with what of the design and of the running list is of its matter and not done. */
export function openQuestionRows(plan: Plan, lines: readonly WorkLine[], today: IsoDate): Matter[] {
  const keyIn = reviewerKey(plan);
  const told = toldOf(plan, lines, today);
  return checkableIn(plan, today)
    .filter(({ column }) => column !== 'ready')
    .map((one): Matter => {
      const { row, column, isBare, done } = one;
      const open = isBare ? 'word' : 'answer';
      return {
        kind: column === 'missing' ? open : column === 'open' ? 'question' : 'condition',
        ...{ reviewer: keyIn(row.gate.whose), name: row.reference, gate: row.gate, isBare, done },
        ...{ mark: markOf(one), key: keyOf(row.text, row.reference) },
        what: told(one),
        ...{ proof: proofOf(one), ...owesOf(one, plan, today) },
      };
    });
}

/** The references that the plan does not hold between others that it does, a row for each who asked. */
export function absentRows(plan: Plan, today: IsoDate): Matter[] {
  const keyIn = reviewerKey(plan);
  const rows = checkableIn(plan, today).map(({ row }) => row);
  return [...Map.groupBy(rows, ({ gate }) => keyIn(gate.whose))].flatMap(([reviewer, own]): Matter[] => {
    const absent = absentIn(own);
    if (absent.length === 0) return [];
    const what = words.absent(absent);
    return [
      {
        ...{
          kind: 'absent',
          reviewer,
          name: '',
          mark: '',
          key: what,
          what,
          proof: '',
          done: '',
          isBare: true,
        },
        ...leadNotes(plan, today),
      },
    ];
  });
}

function markOf({ row: { question }, column }: Checkable): string {
  if (column === 'condition') return words.CONDITION;
  return question.theirs === 'blocking' ? words.BLOCKING : '';
}

function proofOf({ row: { place }, isAnswered, isBare, needsWord }: Checkable): Said {
  if (!isAnswered) return needed(place);
  if (!isBare) return words.withAnswer;
  return (
    joined([place === '' ? words.notStated : '', needsWord ? words.yourWord : ''], '\n') || words.yourWord
  );
}

function owesOf({ row, isAnswered, isBare, done }: Checkable, plan: Plan, today: IsoDate): Owes {
  const { owed } = row.row;
  if (!isAnswered || row.row.missing === 'rest') return owes(owed?.who ?? '', dueBy(owed?.day ?? '', today));
  return isBare || done === '' ? leadNotes(plan, today) : owes(row.question.owner, dueBy(done, today));
}

/** What is open of a question, line by line: of what is answered, what that lacks; the question itself stands with the answer. */
function toldOf(plan: Plan, lines: readonly WorkLine[], today: IsoDate): (one: Checkable) => Said {
  const standing = openStanding(plan, contractsAwaited(plan, lines, today), today);
  const [beside, wordOf] = [besideIn(plan, today), theirPromises(plan, today)];
  return (one) => {
    const { row, isAnswered, lacks } = one;
    const { question } = row;
    const { last, waits } = standing(row);
    const promise = wordOf(row);
    const late = daysBetween(promise?.due ?? '', row.row.owed?.day ?? '') >= 0;
    return joined(
      [
        ...(isAnswered
          ? [joined(lacks, '. '), partGiven(row.row)]
          : [
              needed(row.text),
              words.raised(dateOf(question.raised)),
              unlessAhead(question.answer.trim(), question.date, today),
            ]),
        isAnswered ? '' : words.lastWord(last),
        ...waits.map(waitsFor),
        question.theirs === 'blocking' && !isAnswered
          ? joined([words.settledBy(question.evidence.trim()), readSaid(row.row)], '. ')
          : '',
        isUnsettled(row, today) && question.evidence.trim() === ''
          ? words.unsettled(person(holderOf(row, plan)), dateOf(askDay(plan, today)))
          : '',
        promise ? words.wordPromised(dateOf(promise.due), late) : '',
        ...beside(one),
      ],
      '\n',
    );
  };
}

/** What of the design and of the running list stands with a question and is not told with its answer. */
function besideIn(plan: Plan, today: IsoDate): (one: Checkable) => Said[] {
  const { inputsOf, itemsOf } = besideQuestions(plan, today);
  return ({ row: { question, text, row }, isAnswered }) =>
    [
      ...(isAnswered ? [] : inputsOf(question.id)).map((input) => designOf(input, text)),
      ...itemsOf(question.id)
        .filter((item) => !isAnswered || itemState(item) !== 'accepted')
        .map((item) => {
          const owner = item.owner.trim();
          const named = owner === row.owed?.who ? '' : owner;
          return words.item(itemState(item), itemName(item), named, item.why.trim());
        }),
    ].filter((said) => !isBlank(said));
}
