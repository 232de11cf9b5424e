import { daysBetween, type IsoDate, showDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { type Block, words as column, figures, tableOf, textOf } from '../../report/blocks.ts';
import { isBlank, joined, needed, NONE, numeral, person, type Said, show } from '../../report/values.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { mostAwaitedFirst } from './awaited.ts';
import { type Act, inOwnWords, type Numbered } from './byNumber.ts';
import * as words from './en/people.ts';
import { inParts } from './parted.ts';
import { whenOf } from './whenOf.ts';
import type { Task } from './yours.ts';

/** What somebody has to do, by days. */
export type TheirList = { who: string; acts: Act<Task>[] };
/** What several have to do alike by one day, with their names. */
export type Shared = { act: Act<Task>; said: Said; people: string[] };
/** What stands beside lists: why something is to be done, what somebody owns, and what of others comes to them. */
export type BesideLists = {
  why: (task: Task) => Said;
  lines: (who: string) => Said;
  owns: (who: string) => Said;
  comes: (who: string) => Said;
  unlikely: (who: string) => Said;
};
/** So many have to do the same by one day, at least, where that stands once for all of them. */
const ALL = 3;

/**
 * Whoever has something to do, first day first and whoever leads last, each with all of theirs; what three or more have to do alike by
 * one day stands once, for all of them.
 */
export function theirLists(
  tasks: readonly Task[],
  numbered: Numbered | undefined,
  lead: string,
): { lists: TheirList[]; shared: Shared[] } {
  const people = [...Map.groupBy(tasks, ({ who }) => nameKey(who)).values()].map((theirs) => ({
    who: theirs[0]?.who ?? '',
    acts: actsOf(theirs, numbered),
  }));
  const named = people.filter(({ who }) => who !== '');
  const ofAll = numbered ? sharedIn(named) : [];
  const told = new Set(ofAll.flatMap(({ acts }) => acts));
  const isLead = ({ who }: TheirList) => nameKey(who) === nameKey(lead);
  const lists = named.map(({ who, acts }) => ({ who, acts: acts.filter((act) => !told.has(act)) }));
  return {
    lists: [...lists.filter((one) => !isLead(one)), ...lists.filter(isLead)],
    shared: ofAll.flatMap(({ acts: [act], said, people: whose }) =>
      act ? [{ act, said, people: whose }] : [],
    ),
  };
}

/** What somebody has, by its days and by when it is needed; of one day what others wait for first. */
function actsOf(theirs: readonly Task[], numbered: Numbered | undefined): Act<Task>[] {
  const by = ({ date, neededBy }: Task) => date || neededBy || 'z';
  const days = Map.groupBy(
    theirs.toSorted((a, b) => by(a).localeCompare(by(b))),
    ({ date, neededBy = '' }) => `${date} ${neededBy}`,
  );
  return [...days.values()].flatMap((those) => {
    const tasks = mostAwaitedFirst(those);
    return numbered?.acts(tasks) ?? tasks.map((task) => ({ task, said: inOwnWords(task) }));
  });
}

function sharedIn(people: readonly TheirList[]) {
  const all = people.flatMap(({ who, acts }) => acts.map((act) => ({ who, act })));
  const alike = Map.groupBy(
    all,
    ({ act: { task, said } }) => `${whenKey(task)} ${task.shared?.act ?? show(said)}`,
  );
  return [...alike.values()]
    .filter((same) => same.length >= ALL)
    .map((same) => {
      const [first] = same;
      const details = joined(
        same.map(({ act }) => act.task.shared?.detail ?? ''),
        '; ',
      );
      return {
        acts: same.map(({ act }) => act),
        said: first?.act.task.shared
          ? words.shared(first.act.task.shared.act, details)
          : (first?.act.said ?? ''),
        people: same.map(({ who }) => who),
      };
    });
}

const whenKey = ({ date, neededBy = '' }: Task) => `${date} ${neededBy}`;

/** How much of the width have by when, whose day it is, what, and why or who. */
const PARTS = [0.12, 0.1, 0.4, 0.38];
/** The same where whoever it is asked of stands beside it. */
const SHARED_PARTS = [0.12, 0.1, 0.53, 0.25];

/** What is asked of several, once, and the list of each person. */
export function peopleBlocks(
  { lists, shared }: ReturnType<typeof theirLists>,
  { why, owns, comes }: BesideLists,
  today: IsoDate,
): Block[] {
  const heads = (last: string, parts = PARTS) =>
    inParts([words.by, words.dayIs, words.what, last].map(column), parts);
  const cells = ({ task, said }: Act<Task>): Said[] => [
    needed(whenOf(task, today)),
    task.date === '' ? NONE : words.DAY_IS[task.dayIs],
    said,
  ];
  const reasonOf = (task: Task): Said => {
    const said = why(task);
    return isBlank(said) ? (task.note ?? '') : said;
  };
  return [
    ...tableOf(
      words.askedOfAll,
      heads(words.ofWhom, SHARED_PARTS),
      shared.map(({ act, said, people }) => [...cells({ ...act, said }), joined(people.map(person), ', ')]),
    ),
    ...lists.flatMap(({ who, acts }) => [
      ...tableOf(
        show(words.listOf(who, owns(who))),
        heads(words.why),
        acts.map((act) => [...cells(act), reasonOf(act.task)]),
      ),
      ...textOf(comes(who)),
    ]),
  ];
}

/** How much of the width have who, what they own, the first thing, how much is near and later, and what is not likely to hold. */
const FIND_PARTS = [0.13, 0.22, 0.34, 0.06, 0.06, 0.19];
/** So much of the first thing is quoted. */
const FEW_WORDS = 60;

/**
 * Each person in a line, so that they find what is theirs: what they own, the first thing, how much there is up to `soon` and after it,
 * and which of their days are not likely to hold. What is asked of several is not counted.
 */
export function findYourself(
  { lists, shared }: ReturnType<typeof theirLists>,
  { lines, unlikely }: BesideLists,
  [today, soon]: [IsoDate, IsoDate],
): Block[] {
  const heads = [
    ...[words.whoYouAre, words.youOwn, words.first].map(column),
    ...[words.upTo(showDate(soon)), words.later].map(figures),
    column(words.unlikely),
  ];
  const rows = lists.map(({ who, acts }): Said[] => {
    const near = acts.filter(({ task: { date } }) => date !== '' && daysBetween(date, soon) >= 0);
    const first = acts[0] ?? shared.find(({ people }) => people.includes(who))?.act;
    return [
      ...[person(who), lines(who)],
      first ? words.firstThing(needed(whenOf(first.task, today)), briefOf(first)) : '',
      ...[numeral(near.length), numeral(acts.length - near.length), unlikely(who)],
    ];
  });
  return tableOf(words.findCaption(shared.length > 0), inParts(heads, FIND_PARTS), rows);
}

function briefOf({ task, said }: Act<Task>): string {
  return cut(task.shared?.brief ?? task.brief ?? show(said), FEW_WORDS);
}
