import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import { dateOf, dueBy, isBlank, joined, person, type Said } from '../../report/values.ts';
import { anchor, type Finding } from '../../sheets/finding.ts';
import { isOpen as isOpenGate } from '../../sheets/gate/read.ts';
import { asOf, itemName, listed, stateOf } from '../../sheets/handover/items.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { ruled } from '../../sheets/sponsor/ruled.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { askedIn } from './asked.ts';
import { dayWanted } from './chances.ts';
import { contractsAwaited } from './contractsAwaited.ts';
import { outOfOrder } from './datesInOrder.ts';
import * as words from './en/why.ts';
import { hangs as hang } from './en/lacking.ts';
import { lackingIn } from './lacking.ts';
import { lineDatesIn } from './lineDates.ts';
import { mattersIn, keyOf } from './matters.ts';
import { openQuestions } from './questions.ts';
import { workLines } from '../../sheets/lead/sheet.ts';
import type { Task } from './tasks.ts';
import { standsIn } from './told.ts';

type Given = [plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate];
/** Why something is to be done, and what waits for it, by the field that asks for it; nothing where the plan tells none. */
type Reason = (task: Task) => Said[];

/** So much of what the running list has is quoted. */
const FEW_WORDS = 50;
/** Where it is asked whether all may go live before the reviews. */
const GO_LIVE = anchor('lead', 'limits');

/**
 * Why something is to be done and what waits for it, as far as the plan tells: the lines of work that follow, the milestone, what a
 * reviewer waits for, what was said when something was returned, and what is lacking while it is not done. Of what is not printed
 * nothing is told.
 */
export function whyIn(...given: Given): (task: Task) => Said {
  const [{ parts }] = given;
  const tells = (sheet: Task['sheet'], reasons: (...of: Given) => Reason): Reason[] =>
    standsIn(parts, sheet) ? [reasons(...given)] : [];
  const reasons = [
    ...tells('scope', lines),
    ...tells('milestone', promises),
    ...tells('gate', questions),
    ...tells('handover', items),
    ...tells('sponsor', disputes),
    ...tells('stalled', contracts),
    lacks(...given),
  ];
  return (task) =>
    joined(
      reasons.flatMap((reason) => reason(task)),
      ' ',
    );
}

/**
 * The same, and where the plan tells no more, what was found in the field that asks for something; `told`: the findings that some
 * of these tasks tell of by it.
 */
export function withFindings(why: (task: Task) => Said, findings: readonly Finding[]) {
  const byField = Map.groupBy(findings, ({ field }) => field);
  const foundOf = (task: Task) => (isBlank(why(task)) ? (byField.get(task.field) ?? []) : []);
  return {
    why: (task: Task): Said => {
      const found = foundOf(task);
      return found.length > 0
        ? joined(
            found.map(({ says, said }) => said ?? says),
            ' ',
          )
        : why(task);
    },
    told: (tasks: readonly Task[]): ReadonlySet<Finding> =>
      new Set(tasks.filter(({ who }) => who !== '').flatMap(foundOf)),
  };
}

/** Of an owner’s day what the forecast says of it and which lines wait for it; of a day that cannot hold, what it leaves. */
function lines(...[plan, forecasts, wordings, today]: Given): Reason {
  const all = new Map(
    lineDatesIn(plan, forecasts, wordings, today).map((one) => [anchor('lead', one.id, 'date'), one]),
  );
  const early = new Map(
    outOfOrder(plan, wordings, today).map(({ slice, last }) => [anchor('lead', slice.id, 'date'), last]),
  );
  const last = dayWanted(plan, today);
  const wanted = daysBetween(today, last) >= 0 ? last : '';
  return ({ field, dayIs }) => {
    const line = all.get(field);
    if (!line) return [];
    if (dayIs !== 'own') return [words.leaves(line)];
    const last = early.get(field);
    return [
      words.forecast(line),
      last ? words.before(last.slice.trim(), dueBy(last.date, today)) : '',
      line.followers.length > 0 ? words.follow(line.followers) : words.noneFollows(dateOf(wanted)),
    ];
  };
}

/** What is promised for a day up to that of the milestone is for that. */
function promises({ milestone, steering }: Plan, ...[, , today]: [Forecasts, Wordings, IsoDate]): Reason {
  const { date } = milestone;
  if (!(daysBetween(today, date) >= 0)) return () => [];
  const due = new Map(steering.commitments.map((one) => [anchor('steering', one.id, 'due'), one.due]));
  return ({ field, dayIs }) =>
    dayIs === 'promised' && daysBetween(due.get(field) ?? '', date) >= 0
      ? [words.milestone(dateOf(date))]
      : [];
}

/** What a question holds up: the gate while that is shut, and what of the running list and of its contract is of the same matter. */
function questions(...[plan, forecasts, wordings, today]: Given): Reason {
  const byField = new Map(
    askedIn(plan, today).flatMap((row) =>
      ['answer', 'date'].map((key) => [anchor('gate', row.question.id, key), row] as const),
    ),
  );
  const matterOf = mattersIn(plan);
  const list = standsIn(plan.parts, 'handover')
    ? listed(asOf(plan.handover, today)).filter((item) => stateOf(item) !== 'accepted')
    : [];
  const awaited = contractsAwaited(plan, workLines({ plan, forecasts, wordings }), today);
  return ({ field }) => {
    const row = byField.get(field);
    if (!row) return [];
    const named = list.filter((item) => matterOf(itemName(item)) === keyOf(row.text, row.reference));
    const { gate } = row;
    const isOpened = isOpenGate(gate, today);
    // Why its day may not hold stands in a part of its own.
    const late = row.stands === 'condition' && awaited(row).length > 0 ? words.unlikely : '';
    const others = [
      ...named.map((item) => words.names(cut(itemName(item), FEW_WORDS), item.owner.trim())),
      late,
    ];
    if (!isOpened)
      return [row.question.theirs === 'blocking' ? words.blocks(person(gate.whose)) : '', ...others];
    return others.some(Boolean) ? others : [words.openedOn(person(gate.whose), dateOf(gate.opened))];
  };
}

/** Since when something is handed over or returned, and the words with which it was; and what it waits for of the same matter. */
function items(plan: Plan, ...[, , today]: [Forecasts, Wordings, IsoDate]): Reason {
  const all = new Map(
    listed(asOf(plan.handover, today)).map((item) => [anchor('handover', item.id, 'state'), item]),
  );
  const matterOf = mattersIn(plan);
  const open = standsIn(plan.parts, 'gate')
    ? askedIn(plan, today).filter(({ stands }) => stands !== 'answered')
    : [];
  return ({ field }) => {
    const item = all.get(field);
    if (!item) return [];
    const matter = matterOf(itemName(item));
    const asked = open.filter(({ text, reference }) => reference && keyOf(text, reference) === matter);
    return [
      words.ITEM[stateOf(item)]?.(dateOf(item.on), item.why.trim()) ?? '',
      ...asked.map(({ reference, row }) =>
        words.answerDue(reference, person(row.owed?.who ?? ''), dueBy(row.owed?.day ?? '', today)),
      ),
    ];
  };
}

/** Since when a dispute is open. */
function disputes({ sponsor, steering }: Plan): Reason {
  const raised = new Map(
    ruled(sponsor, steering).disputes.map((row) => [anchor('sponsor', row.id, 'settled'), row.raised]),
  );
  return ({ field }) => {
    const day = raised.get(field) ?? '';
    return isIsoDate(day) ? [words.openSince(dateOf(day))] : [];
  };
}

/** What comes of a contract that nobody gives notice to. */
function contracts({ stalled }: Plan): Reason {
  const renews = new Map(stalled.vendors.map((row) => [anchor('stalled', row.id, 'notice'), row.renewal]));
  return ({ field }) => {
    const day = renews.get(field) ?? '';
    return isIsoDate(day) ? [words.renews(dateOf(day))] : [];
  };
}

/** What is lacking while it is not done, and that nobody can check what has no place. */
function lacks(...given: Given): Reason {
  const [plan, , , today] = given;
  const said = lackingIn(...given).flatMap(({ says, hangs = '', tasks, sheet }) => {
    const lack = joined([says, isBlank(hangs) ? '' : hang(hangs)], ' ');
    return standsIn(plan.parts, sheet) ? tasks.map((task) => ({ ...task, lack })) : [];
  });
  const isOf = (task: Task) => (one: Task) =>
    one.field === task.field && wordsKey(one.what) === wordsKey(task.what);
  const asked = openQuestions(plan, today).length > 0 && nextAgenda(plan.steering, today).open.length > 0;
  const { date } = plan.milestone;
  const ahead = standsIn(plan.parts, 'milestone') && daysBetween(today, date) >= 0 ? date : '';
  return (task) => {
    const lack = said.find(isOf(task));
    if (task.field === GO_LIVE && task.dayIs === 'asked') return [words.notNoted(dateOf(ahead))];
    if (lack) return [lack.lack, task.field === anchor('scope', 'start') && asked ? words.restsOnIt : ''];
    if (!task.forEvidence) return [];
    return [task.field.endsWith('-evidence') ? words.unsettled : words.noPlace];
  };
}
