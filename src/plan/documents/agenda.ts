import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import { numberOr } from '../../language/readNumber.ts';
import {
  dateOf,
  dueBy,
  joined,
  money,
  needed,
  numeral,
  person,
  type Said,
  show,
} from '../../report/values.ts';
import { asOf, itemName, listed, stateOf } from '../../sheets/handover/items.ts';
import { isOpen as isUnsettled } from '../../sheets/sponsor/count.ts';
import { decisionOf } from '../../sheets/sponsor/ruled.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Commitment, Decision } from '../../sheets/steering/fields.ts';
import { firstForMoney } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { whoIsWho } from '../people/seats.ts';
import { isNamedIn, logOf as textsOf } from './contracts.ts';
import * as words from './en/agenda.ts';
import { numbered } from './en/brief.ts';
import { onCondition, waitsInShort } from './en/reviews.ts';
import { itemsAtGates, withBehind } from './gateItems.ts';
import { type HandingOver, handingOver } from './handingOver.ts';
import { notShownIn } from './notShown.ts';
import { isSettledByMoney } from './notice.ts';
import { moneyQuestion } from './options.ts';
import { positionsOf, presenterOf, sidesOf } from './presenting.ts';
import { milestoneStands, noticesDue } from './pressing.ts';
import { openQuestions } from './questions.ts';
import { FORTNIGHT, sittingDay } from './sittingDay.ts';
import { fitting, type Item, inStories, lineOf, openingOf } from './sittingItems.ts';
import { typedDay, withPastDay } from './typedDays.ts';
import { waitingFor } from './waiting.ts';
import { contractOwners } from './whoDoes.ts';

/** Minutes that a sitting and each kind of item on it take: our figures, those of the book’s agendas. */
const SITTING = 45;
const MINUTES = {
  ...{ opening: 2, told: 2, promise: 3, milestone: 5, dispute: 5, decision: 8, closing: 5 },
  // Twice that of any other question, and what the sitting has left.
  money: 16,
};
/** So much of an item of the running list stands in the minutes. */
const MOST_NAMED = 60;
/** An item with its minutes: from one to another, or how many it would take. */
type Line = { minutes: Said } & ReturnType<typeof lineOf>;
/** The agenda by the minute, and below its line what a sitting has no minutes for and can wait. `lasts`: in words. */
export type Agenda = { items: Line[]; below: Line[]; lasts: string };

/** What is on the agenda of the next sitting, by the minute; nothing while nothing is owed, due or asked. */
export function agendaOf(plan: Plan, today: IsoDate): Agenda {
  const open = openQuestions(plan, today);
  const between = inStories([
    ...topicsOf(plan, today),
    ...withBehind(decisions(plan, open, today), MINUTES.told, plan, today),
    ...loose(plan, today),
  ]);
  if (between.length === 0) return { items: [], below: [], lasts: '' };
  const chair = person(plan.steering.sponsor);
  const opening = { takes: MINUTES.opening, what: openingOf(open, sittingDay(plan, today)), who: chair };
  const closing = { takes: MINUTES.closing, what: words.closing, who: chair };
  const held = fitting(between, SITTING - opening.takes - closing.takes, sittingDay(plan, today));
  const spare = SITTING - [opening, closing, ...held].reduce((sum, { takes }) => sum + takes, 0);
  const toHold = between
    .filter((one) => held.has(one))
    .map((one) => (one.money ? { ...one, takes: one.takes + Math.max(0, spare) } : one));
  let lasts = 0;
  const items = [opening, ...toHold, closing].map((one: Pick<Item, 'takes' | 'what' | 'name' | 'who'>) => {
    const from = lasts;
    lasts += one.takes;
    return { ...lineOf(one), minutes: words.span(from, lasts) };
  });
  const below = between
    .filter((one) => !held.has(one))
    .map((one) => ({ ...lineOf(one), minutes: numeral(one.takes) }));
  return { items, below, lasts: words.lasts(lasts, SITTING) };
}

/** The same in a line each, what is below its line last. */
export function agendaLines(plan: Plan, today: IsoDate): string[] {
  const { items, below } = agendaOf(plan, today);
  const said = (lines: readonly Line[]) =>
    lines.map(({ minutes, what, who }) => words.line(show(minutes), show(what), show(who)));
  return [...said(items), ...said(below).map(words.belowTheLine)];
}

/** What somebody owes the next sitting, or has to tell it: contracts, the milestone, promises, what stands at gates. */
function topicsOf(plan: Plan, today: IsoDate): Item[] {
  const by = sittingDay(plan, today);
  const asked = itemsAtGates(plan, by, MINUTES.told, today).filter(({ behind }) => behind.length === 0);
  return [...bound(plan, by, today), ...owed(plan, by, today), ...asked.map(({ item }) => item)];
}

/** What a day binds, whatever else is decided: a contract that no question names, and the milestone. */
function bound(plan: Plan, by: IsoDate, today: IsoDate): Item[] {
  const { milestone, scope, steering } = plan;
  const ownerOf = contractOwners(plan);
  const asked = textsOf(nextAgenda(steering, today).open);
  const notices = noticesDue(plan, today, daysBetween(today, by) + FORTNIGHT)
    .filter((row) => !isNamedIn(asked, row))
    .map((row): Item => {
      const { what, notice, minimum } = row;
      const sum = numberOr(minimum, 0);
      return {
        takes: MINUTES.told,
        what: words.notice(what.trim(), dateOf(notice), sum > 0 ? money(sum, scope.currency) : ''),
        who: person(ownerOf(row) || steering.sponsor),
        about: what,
        // Before the sitting after this one.
        day: by,
      };
    });
  const isDue = daysBetween(milestone.date, by) >= 0;
  const isUntold = milestoneStands(plan, today)?.kind === 'untold' || daysBetween(today, milestone.date) >= 0;
  const result: Item = {
    takes: MINUTES.milestone,
    what: words.milestone(dateOf(milestone.date), withPastDay(milestone.consequence.trim(), plan, today)),
    name: words.milestone(dateOf(milestone.date), ''),
    who: person(whoIsWho(plan)(milestone.shownBy.trim())),
    about: milestone.sentence,
    day: by,
  };
  return [...notices, ...(isDue && isUntold ? [result] : [])];
}

/** What was promised: missed, past its day, and due by the sitting. */
function owed(plan: Plan, by: IsoDate, today: IsoDate): Item[] {
  const { missed, overdue, dueBefore } = nextAgenda({ ...plan.steering, next: by }, today);
  const known = whoIsWho(plan);
  const topics = (promises: Commitment[], says: (promise: Commitment) => Said) =>
    promises.map(
      (one): Item => ({
        takes: MINUTES.promise,
        what: says(one),
        who: known(one.function.trim()),
        about: one.promise.trim(),
        day: by,
      }),
    );
  return [
    ...topics(missed, ({ promise }) => words.missed(promise.trim())),
    ...topics(overdue, ({ due, promise }) => words.overdue(dueBy(due, today), promise.trim())),
    ...topics(dueBefore, ({ due, promise }) => words.due(dateOf(due), promise.trim())),
  ];
}

/**
 * Each question, with what waits for it, what comes only after it and what is said against it; of whoever presents it, and whoever
 * decides then. What a proof waits for comes before the question of the money, which rests on that proof.
 */
function decisions(plan: Plan, open: readonly Decision[], today: IsoDate): { item: Item; one: Decision }[] {
  const presenter = presenterOf(plan);
  const asked = moneyQuestion(plan, today)?.question ?? firstForMoney(plan.steering, today);
  const waits = waitingFor(plan, today);
  const restsOf = notShownIn(plan, [], today);
  // Of which options a yes to the money rules out, it is decided after that.
  const isNeeded = (one: Decision) =>
    one !== asked && one.date === asked?.date && waits(one).length > 0 && !isSettledByMoney(one, plan);
  const place = (one: Decision) => (isNeeded(one) ? open.indexOf(asked ?? one) - 0.5 : open.indexOf(one));
  return open
    .toSorted((one, other) => place(one) - place(other))
    .map((one) => {
      const { question, decider, date, dissent } = one;
      const name = numbered(open.indexOf(one) + 1, question.trim());
      const item: Item = {
        name,
        ...(one === asked ? { takes: MINUTES.money, money: true } : { takes: MINUTES.decision }),
        what: words.decide(
          name,
          daysBetween(date, today) > 0 ? dueBy(date, today) : '',
          [
            waitsInShort(waits(one).map(({ called }) => called)),
            // What waits for this very question is said before it.
            restsOf(one).after.some(({ behind = [] }) => !behind.includes(open.indexOf(one) + 1))
              ? onCondition
              : '',
          ],
          dissent.trim(),
        ),
        who: words.presents(person(presenter(one)), needed(person(decider))),
        about: question.trim(),
        day: isIsoDate(date) ? date : '',
        own: true,
      };
      return { item, one };
    });
}

/** What nobody gave a day: disputes that are no question of the log, and what came back from whoever takes over. */
function loose(plan: Plan, today: IsoDate): Item[] {
  const { sponsor, steering, handover } = plan;
  const [sides, positions, known] = [sidesOf(plan), positionsOf(plan), whoIsWho(plan)];
  const late = nextAgenda(steering, today).overdue.map((promise) => wordsKey(promise.function));
  const disputes = sponsor.disputes
    .filter((row) => row.what.trim() !== '' && isUnsettled(row, today) && !decisionOf(row, steering))
    .map(
      ({ id, what, between }): Item => ({
        takes: MINUTES.dispute,
        what: words.dispute(what.trim(), between.trim(), positions(id)),
        name: words.dispute(what.trim(), between.trim(), ''),
        who: words.rules(
          joined(
            sides(between).map((side) => person(known(side))),
            ', ',
          ),
          person(steering.sponsor),
        ),
        about: what.trim(),
        // A day that its words name is the only one that it has.
        day: typedDay(what, plan),
        // Whoever is late with something waits for the ruling.
        holds: late.some((of) => of !== '' && wordsKey(between).includes(of)),
      }),
    );
  const sidesOfItem = handingOver(plan);
  const sidesSaid = ({ gives, takes }: HandingOver, owner: string) =>
    gives && takes ? words.handsOver(person(gives), person(takes)) : person(owner);
  const returned = listed(asOf(handover, today))
    .filter((item) => stateOf(item) === 'returned')
    .map((item) => ({
      takes: MINUTES.told,
      what: words.returned(dateOf(item.on), itemName(item)),
      name: words.returned(dateOf(item.on), cut(itemName(item), MOST_NAMED)),
      who: sidesSaid(sidesOfItem(item), item.owner),
      about: itemName(item),
      day: '',
    }));
  return [...disputes, ...returned];
}
