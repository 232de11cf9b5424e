import { addDays, daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { tableOf, words as column } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, dueBy, isBlank, joined, needed, person, type Said, show } from '../../report/values.ts';
import { anchor } from '../../sheets/finding.ts';
import { asOf, listed, stateOf } from '../../sheets/handover/items.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { RIGHT_NAMES } from '../../sheets/steering/en/choices.ts';
import type { Decision, Member } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { whoIsWho } from '../people/seats.ts';
import { agendaOf } from './agenda.ts';
import { furtherAsks } from './furtherAsks.ts';
import { toCommit, toPresent, toWriteOnSum } from './en/asks.ts';
import * as words from './en/members.ts';
import { openQuestions } from './questions.ts';
import { FORTNIGHT, sittingDay } from './sittingDay.ts';
import type { Task as ToDo } from './tasks.ts';
import { whenOf } from './whenOf.ts';
import { type Task, tasksOf } from './yours.ts';
import { inParts } from './parted.ts';

/** How much of the width each column has. */
const PARTS = [0.14, 0.12, 0.61, 0.13];
/** So much of what is asked is quoted. */
const MOST_QUOTED = 140;

/** Something that is asked of somebody, and by when. */
type Act = { act: Said; by: Said; date: IsoDate };

/**
 * What is asked by name of each member, and of whoever does not sit and is on the agenda, everybody in a row: to decide or agree,
 * and what they owe up to the next sitting, as the list of what is whose has it.
 */
export function askedOfMembers(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Section[] {
  const { members } = plan.steering;
  if (members.length === 0) return [];
  const open = openQuestions(plan, today);
  const further = furtherAsks(plan, forecasts, wordings, today);
  const all = byNumber(upToSitting(plan, further, today), open);
  const ofOwners = askedOfOwners(all);
  const owed = Map.groupBy(
    all.filter((task) => !ofOwners.includes(task)),
    ({ who }) => nameKey(who),
  );
  const keysOf = ({ name, function: of }: Member) => [...new Set([name, of].map(nameKey).filter(Boolean))];
  const theirs = (keys: readonly string[]): Act[] =>
    keys.flatMap((key) =>
      (owed.get(key) ?? []).map((task) => ({
        ...{ act: actOf(task), by: whenOf(task, today), date: task.date },
      })),
    );
  const rowsOf = (who: Said, right: string, acts: readonly Act[]) =>
    [...Map.groupBy(byTheirDays(acts), ({ by }) => show(by)).values()].map((same, at): Said[] => [
      at === 0 ? who : '',
      at === 0 ? right : '',
      joined(
        same.map(({ act }) => act),
        '\n',
      ),
      needed(same[0]?.by ?? ''),
    ]);
  const nothing = (keys: readonly string[]): Said[] => [
    ofOwners.some(({ who }) => keys.includes(nameKey(who))) ? words.nothingElse : words.nothing,
    '',
  ];
  const asked = byTheirDay(open, today);
  const sitting = members.flatMap((one) => {
    const acts = [...deciding(one, asked), ...theirs(keysOf(one))];
    const who = person(one.name) || one.function;
    const right = one.right ? RIGHT_NAMES[one.right] : '';
    return acts.length > 0 ? rowsOf(who, right, acts) : [[who, right, ...nothing(keysOf(one))]];
  });
  const sit = new Set(members.flatMap(keysOf));
  const onAgenda = namedOn(plan, today);
  const invited = [...owed].flatMap(([key, own]) => {
    const who = own[0]?.who ?? '';
    const isTold = key !== '' && !sit.has(key) && (onAgenda(who) || own.some(isOfSitting));
    // Whoever is asked for a word by then need not come for it.
    const comes = onAgenda(who) || own.some((task) => !task.asked && isOfSitting(task));
    return isTold ? rowsOf(person(who), comes ? words.invited : words.inWriting, theirs([key])) : [];
  });
  const heads = inParts([words.member, words.right, words.act, words.by].map(column), PARTS);
  const toAll = [shownToAll(plan, today), ...toOwners(ofOwners, today)].filter((line) => !isBlank(line));
  return [
    section('members', words.asked, {
      blocks: [
        ...(toAll.length > 0 ? [{ kind: 'list' as const, items: toAll }] : []),
        ...tableOf(words.caption, heads, [...sitting, ...invited]),
      ],
    }),
  ];
}

/** What is asked of all who own a line of work alike, to confirm it and its day; nothing of either that is asked of one alone. */
function askedOfOwners(tasks: readonly Task[]): Task[] {
  const alike = tasks.filter(({ ofOwners, who }) => ofOwners && who.trim() !== '');
  return [...Map.groupBy(alike, isOfWork).values()].flatMap((same) =>
    new Set(same.map(({ who }) => nameKey(who))).size > 1 ? same : [],
  );
}

const isOfWork = ({ shared }: Task) => shared !== undefined;

/** The same in a line each, with the names and the last of its days: first how much work it is. */
function toOwners(tasks: readonly Task[], today: IsoDate): Said[] {
  const groups = Map.groupBy(tasks, isOfWork);
  return [true, false].flatMap((isWork) => {
    const same = groups.get(isWork) ?? [];
    const last = same
      .map(({ date }) => date)
      .toSorted()
      .at(-1);
    if (!last) return [];
    const names = new Map(same.map(({ who }) => [nameKey(who), who.trim()]));
    const by = dueBy(last, today);
    const act = same.find(({ shared }) => shared)?.shared?.act;
    return [act ? words.workOf([...names.values()], by, act) : words.daysOf([...names.values()], by)];
  });
}

/** The first day first; what has none last. */
function byTheirDays(acts: readonly Act[]): Act[] {
  return acts.toSorted((a, b) => (a.date || 'z').localeCompare(b.date || 'z'));
}

/** What is asked, whole where the words are ours; of somebody’s own words as many as have room. */
function actOf({ said, what, asked }: Task): Said {
  return said ?? (asked ? what : cut(what, MOST_QUOTED));
}

/** What is asked of a question that stands in the pack by its number: those that one presents on one day together. */
function byNumber(tasks: readonly Task[], open: readonly Decision[]): Task[] {
  const texts = open.map(({ question }) => question.trim());
  const numberOf = (task: Task, says: (question: string) => string) =>
    texts.findIndex((text) => says(text) === task.what) + 1;
  const presented = Map.groupBy(
    tasks.filter((task) => numberOf(task, toPresent) > 0),
    ({ who, date }) => `${nameKey(who)} ${date}`,
  );
  return tasks.flatMap((task) => {
    const sum = numberOf(task, toWriteOnSum);
    if (sum > 0) return [{ ...task, what: words.sumStands(sum) }];
    const taken = numberOf(task, toCommit);
    if (taken > 0) return [{ ...task, what: words.commit(taken) }];
    if (numberOf(task, toPresent) === 0) return [task];
    const same = presented.get(`${nameKey(task.who)} ${task.date}`) ?? [];
    const numbers = same.map((one) => numberOf(one, toPresent)).toSorted((a, b) => a - b);
    return same[0] === task ? [{ ...task, what: words.present(numbers) }] : [];
  });
}

/** Whether somebody is named on the agenda, above or below its line. */
function namedOn(plan: Plan, today: IsoDate): (who: string) => boolean {
  const { items, below } = agendaOf(plan, today);
  const text = [...items, ...below].map(({ what, who }) => `${show(what)} ${show(who)}`).join('\n');
  return (who) => text.includes(who);
}

/** What a sitting asks for, and not the work alone. */
function isOfSitting({ sheet, asked }: Task): boolean {
  if (asked) return true;
  return sheet === 'gate' || sheet === 'steering' || sheet === 'sponsor' || sheet === 'benefits';
}

/** The numbers of the questions that are open, by the day of each. */
type Asked = { count: number; days: { numbers: number[]; by: Said; day: string }[] };

function byTheirDay(open: readonly Decision[], today: IsoDate): Asked {
  const numbered = open.map(({ date }, at) => ({ date, number: at + 1 }));
  const days = [...Map.groupBy(numbered, ({ date }) => date)].map(([day, of]) => ({
    ...{ day, by: dueBy(day, today) },
    numbers: of.map(({ number }) => number),
  }));
  return { count: open.length, days };
}

/** The questions that somebody decides or agrees to; what is asked later stands in the same row, with its day. */
function deciding({ right }: Member, { count, days }: Asked): Act[] {
  const [first] = days;
  if (!first || (right !== 'decides' && right !== 'agrees')) return [];
  const says = right === 'decides' ? words.decide : words.agree;
  return [{ by: first.by, date: first.day, act: says(days, count) }];
}

/** What the plan asks of people up to the sitting, of gates also up to the one after, and that a pack may tell. */
function upToSitting(plan: Plan, further: readonly ToDo[], today: IsoDate): Task[] {
  const by = sittingDay(plan, today);
  const underWay = new Set(
    listed(asOf(plan.handover, today))
      .filter((item) => ['returned', 'handed'].includes(stateOf(item)))
      .map(({ id }) => anchor('handover', id, 'state')),
  );
  const reach = ({ part }: Task) => (part === 'questions' ? addDays(by, FORTNIGHT) : by);
  return tasksOf(plan, today, further).filter((task) => {
    if (task.private || !isForPack(task)) return false;
    // What came back from the running list, or waits to be accepted, is to be said whatever day it has.
    return isIsoDate(task.date) ? daysBetween(task.date, reach(task)) >= 0 : underWay.has(task.field);
  });
}

/** Who drives a gate, and what reviewers asked, is in no pack; and what is to be decided stands by its number. */
function isForPack({ sheet, part, field, vote, asked, forEvidence }: Task): boolean {
  if (vote || forEvidence) return false;
  if (asked) return true;
  if (sheet === 'gate') return part === 'questions';
  if (sheet === 'steering' && part === 'decisions') return !field.endsWith('-date');
  return sheet !== 'triage' && sheet !== 'governance';
}

/** What everybody who sits is shown before the next sitting. */
function shownToAll(plan: Plan, today: IsoDate): Said {
  const { shownOn, date, shownTo, shownBy } = plan.milestone;
  const day = isIsoDate(shownOn) ? shownOn : date;
  const isSoon = daysBetween(today, day) >= 0 && daysBetween(day, sittingDay(plan, today)) >= 0;
  const isForAll = /\bcommittee\b/i.test(shownTo);
  return isSoon && isForAll ? words.shown(dateOf(day), person(whoIsWho(plan)(shownBy.trim()))) : '';
}
