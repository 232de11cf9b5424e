import type { IsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { type Block, words as column, dates, tableOf, textOf } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import { dateOf, dueBy, joined, needed, NONE, person, type Said } from '../../report/values.ts';
import { workLines } from '../../sheets/lead/sheet.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { whoIsWho } from '../people/seats.ts';
import { askDay } from './askDay.ts';
import { type Asked, askedIn } from './asked.ts';
import { contractsAwaited } from './contractsAwaited.ts';
import * as words from './en/unlikely.ts';
import { after, takes } from './en/why.ts';
import { type LineDate, lineDatesIn } from './lineDates.ts';
import { inParts } from './parted.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { standsIn } from './told.ts';

type Given = [plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate];

/** A condition of a gate that its day is not likely to see answered, and what it waits for. */
type Condition = { called: string; who: string; day: IsoDate; waits: Said[] };

/** How much of the width have what it is, whose, its day, what that leaves, what it takes, and what to do. */
const PARTS = [0.16, 0.13, 0.11, 0.2, 0.16, 0.24];

/**
 * The days that are not likely to hold, each with what it leaves and what the work takes by the forecast, or what an answer waits for,
 * and who does what about it by when; the days that are tight apart from them.
 */
export function unlikelyDays(...given: Given): Section[] {
  const [plan, , , today] = given;
  const lines = linesIn(...given);
  const date = dateOf(askDay(plan, today));
  const unlikely = lines.filter(({ holds }) => holds === 'unlikely');
  const rows = [
    ...unlikely.map((one) => [
      ...[one.name, needed(person(one.owner)), dueBy(one.day, today), after(one), takes(one)],
      one.review ? words.whichHolds(date) : words.newDay(date),
    ]),
    ...conditionsIn(...given).map(({ called, who, day, waits }) => [
      ...[words.answerTo(called), needed(person(who)), dueBy(day, today), joined(waits, '; '), NONE],
      words.askReader(date),
    ]),
  ];
  const heads = [
    ...[words.what, words.whose].map(column),
    dates(words.itsDay),
    ...[words.leaves, words.takes, words.toDo].map(column),
  ];
  const table = tableOf(words.caption, inParts(heads, PARTS), rows);
  const blocks: Block[] = [
    ...table,
    ...textOf(tightOf(lines)),
    ...textOf(unlikely.length > 0 ? words.mayHold(plan.lead.name.trim()) : ''),
  ];
  return sectionOf('unlikely', words.title, blocks);
}

/** What of somebody’s is not likely to hold, each with its day. */
export function unlikelyOf(...given: Given): (who: string) => Said {
  const known = whoIsWho(given[0]);
  const lines = linesIn(...given);
  const conditions = conditionsIn(...given);
  return (who) => {
    const isTheirs = (name: string) => nameKey(known(name)) === nameKey(who);
    return joined(
      [
        ...lines
          .filter(({ holds, owner }) => holds === 'unlikely' && isTheirs(owner))
          .map(({ name, day }) => words.onDay(name, dateOf(day))),
        ...conditions
          .filter((one) => isTheirs(one.who))
          .map(({ called, day }) => words.onDay(called, dateOf(day))),
        ...lines
          .filter(({ holds, owner }) => holds === 'tight' && isTheirs(owner))
          .map(({ name }) => words.isTight(name)),
      ],
      '; ',
    );
  };
}

function linesIn(...given: Given): LineDate[] {
  const [{ parts }] = given;
  return standsIn(parts, 'scope') && standsIn(parts, 'lead', 'slices') ? lineDatesIn(...given) : [];
}

/** Conditions whose answer waits for what is decided or ends only on its day or after, by the contract that its proof names. */
function conditionsIn(...[plan, forecasts, wordings, today]: Given): Condition[] {
  if (!standsIn(plan.parts, 'gate')) return [];
  const awaited = contractsAwaited(plan, workLines({ plan, forecasts, wordings }), today);
  return askedIn(plan, today).flatMap((row: Asked) => {
    const waits = row.stands === 'condition' ? awaited(row) : [];
    const { owed } = row.row;
    if (waits.length === 0 || !owed) return [];
    const { question, reference, number } = row;
    return [
      {
        called: calledBy({ question: { ...question, reference }, number }),
        who: owed.who,
        day: owed.day,
        waits,
      },
    ];
  });
}

/** The lines whose day is tight, each with its owner and by how much. */
function tightOf(lines: readonly LineDate[]): Said {
  const tight = lines.filter(({ holds }) => holds === 'tight');
  return tight.length === 0
    ? ''
    : words.tight(
        joined(
          tight.map(({ name, owner, day, p80, followers }) =>
            words.tightLine(name, owner, dateOf(day), dateOf(p80), followers.length),
          ),
          '; ',
        ),
      );
}
