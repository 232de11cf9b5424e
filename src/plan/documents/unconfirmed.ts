import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { dateOf, dueBy, money, type Said, show } from '../../report/values.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { sumsOf } from '../../sheets/benefits/sums.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { whoIsWho } from '../people/seats.ts';
import { goLiveAskDay, moneyAskDay } from './askDay.ts';
import { unwrittenFigures } from './confirming.ts';
import { decisionDay } from './decisionDay.ts';
import * as words from './en/onePage.ts';
import { work } from './en/figures.ts';
import { BESIDE, type Rows } from './lines.ts';
import { liveBefore } from './liveBefore.ts';
import { atTheStart } from './options.ts';
import { pageTable } from './pageTable.ts';
import type { ReviewAhead } from './reviews.ts';
import { rivalNames } from './rivals.ts';
import { whoSettles } from './settles.ts';
import { turning } from './turning.ts';
import { goLiveAsked, goLivePeople } from './twoThings.ts';

/** What somebody is to say before the question is decided, who, and by when. */
type Unconfirmed = { what: Said; who: string; day: IsoDate };
type Given = { plan: Plan; forecasts: Forecasts; wordings: Wordings; today: IsoDate };

/**
 * What goes into the sums of the question that asks for money, or lets the first of it go live, and that nobody has confirmed: a line for
 * each who is asked, without what is told as turning the advice. Nothing of what is done day by day.
 */
export function unconfirmedIn(given: Given, reviews: readonly ReviewAhead[]): Unconfirmed[] {
  const { plan, today } = given;
  return [...goingLive(plan, reviews, today), ...milestone(plan, today), ...ofSums(given)].toSorted((a, b) =>
    (a.day || 'z').localeCompare(b.day || 'z'),
  );
}

/** Whether the first of it may go live before reviews end, of whoever makes them. */
function goingLive(plan: Plan, reviews: readonly ReviewAhead[], today: IsoDate): Unconfirmed[] {
  const before = liveBefore(plan, reviews, today);
  const asked = goLiveAsked(plan, before?.reviews ?? [], today);
  if (!before || asked.length === 0) return [];
  const who = goLivePeople(plan, asked);
  return [
    {
      what: words.mayGoLive(dateOf(plan.milestone.date), {
        ...{ reviews: asked.length, gates: before.gates.length, conditions: before.conditions },
      }),
      ...{ who: words.askedOf(who), day: goLiveAskDay(plan, today) },
    },
  ];
}

/** Whether the milestone is met, where its day comes before that of the decision. */
function milestone(plan: Plan, today: IsoDate): Unconfirmed[] {
  const { date, shownBy } = plan.milestone;
  const isBefore = daysBetween(today, date) >= 0 && daysBetween(date, decisionDay(plan, today)) >= 0;
  if (!isBefore) return [];
  return [{ what: words.isMilestoneMet(dateOf(date)), who: whoIsWho(plan)(shownBy.trim()), day: date }];
}

/** What goes into the sums, all of one person in a line; of the work, which has an owner a line, all in one. */
function ofSums({ plan, forecasts, wordings, today }: Given): Unconfirmed[] {
  const known = whoIsWho(plan);
  const day = moneyAskDay(plan, today);
  const lead = plan.lead.name.trim();
  const open = unwrittenFigures(plan, forecasts, wordings, today);
  const [works, figures] = [
    open.filter(({ what }) => what === work),
    open.filter(({ what }) => what !== work),
  ];
  const nameless = figures.filter(({ whose }) => whose.length === 0).map(({ what }) => show(what));
  const theirs = figures.flatMap(({ what, whose }) =>
    whose.map((who) => ({ who: known(who), name: show(what) })),
  );
  const each: { who: string; what: Said }[] = [
    ...openFigures({ plan, forecasts, today }),
    ...[...Map.groupBy(theirs, ({ who }) => nameKey(who)).values()].map((all) => ({
      who: all[0]?.who ?? '',
      what: words.figures(all.map(({ name }) => name)),
    })),
    ...(nameless.length > 0 ? [{ who: lead, what: words.whose(nameless) }] : []),
  ];
  const owners = [...new Set(works.flatMap(({ whose }) => whose.map(known)))];
  return [
    ...[...Map.groupBy(each, ({ who }) => nameKey(who)).values()].map((all) => ({
      what: words.sentence(all.map(({ what }) => what)),
      ...{ who: all[0]?.who ?? '', day },
    })),
    ...works.map(({ range }) => ({
      what: words.work(range[1] ?? ''),
      ...{ who: owners.length > 1 ? words.owners(owners.length) : (owners[0] ?? lead), day },
    })),
  ];
}

/** Which of two figures holds where that alone turns nothing, what the other options take, and what is taken for done. */
function openFigures({ plan, forecasts, today }: Omit<Given, 'wordings'>): { who: string; what: Said }[] {
  const told = turning(plan, forecasts, today);
  const { inputs } = coursesFrame(plan, forecasts);
  const behind = sumsOf(inputs, plan.stalled)?.behind;
  const who = whoSettles(plan);
  const turned = (told?.rows ?? []).flatMap(({ rival }) => (rival ? [rival] : []));
  const rivals = rivalNames(plan, forecasts, today).filter((name) => !turned.includes(name));
  return [
    ...(told?.others ?? [])
      .filter(({ kind }) => kind === 'figure' || kind === 'terms')
      .map((one) => ({ who: one.who, what: words.whether(one.what, one.kind === 'figure') })),
    ...(rivals.length > 0 ? [{ who, what: words.whatTheyTake(rivals) }] : []),
    ...(behind === undefined ? [] : [{ who, what: words.taken(money(behind, plan.scope.currency)) }]),
  ];
}

const COLUMNS = [
  { label: words.unconfirmedHead, part: 0.6, of: words.unconfirmed },
  { label: words.whoSays, part: 0.4, of: words.unconfirmed },
];

/** The same as a table of the page, which gives way to what is to be decided; none where nothing is open. */
export function unconfirmedTable(given: Given, reviews: readonly ReviewAhead[]): Rows[] {
  const all = unconfirmedIn(given, reviews);
  if (all.length === 0) return [];
  return [
    {
      more: words.moreUnconfirmed,
      ...pageTable(
        '',
        COLUMNS,
        all.map(({ what, who, day }) => ({
          cells: [
            atTheStart(show(what)),
            show(words.whoAndWhen(who, isIsoDate(day) ? dueBy(day, given.today) : day)),
          ],
          ...{ lines: 2, beside: BESIDE.unconfirmed },
        })),
      ),
    },
  ];
}
