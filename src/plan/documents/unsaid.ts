import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { anchor } from '../../sheets/finding.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import type { DesignInput } from '../../sheets/governance/fields.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { askDay, goLiveAskDay } from './askDay.ts';
import { type Asked, askedIn } from './asked.ts';
import { isUnsettled } from './asked.ts';
import { controls } from './controls.ts';
import * as words from './en/unsaid.ts';
import { notBuiltIn } from './findings.ts';
import { leadOf } from './lacking.ts';
import { placing } from './placing.ts';
import { reviewsAhead } from './reviews.ts';
import { inFewWords, type Task } from './tasks.ts';
import { goLiveAgrees, goLiveAsked } from './twoThings.ts';
import { saidDays } from './typedDays.ts';
import { staleOwners } from './whoDoes.ts';

/** So many of a kind are named, and so much of each is quoted. */
const [MOST_NAMED, FEW_WORDS] = [3, 50];

/**
 * What the documents say that nobody has said, and no list asks for: each is asked of whoever can say it, or else of the lead, before
 * the next sitting. Of what nobody is named for at all the list of acts asks itself (`naming`).
 */
export function unsaid(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Task[] {
  return [
    ...goingLive(plan, forecasts, wordings, today),
    ...makers(plan, today),
    ...builders(plan, today),
    ...controls(plan, today),
    ...[...placing(plan, today), ...settling(plan, today)].map((task) => ({
      ...task,
      forEvidence: true as const,
    })),
  ];
}

/** Whether all may go live before a review, whoever makes that says; and each whose agreement the charter asks for besides. */
function goingLive(...[plan, forecasts, wordings, today]: Parameters<typeof unsaid>): Task[] {
  const reviews = goLiveAsked(plan, reviewsAhead(plan, forecasts, wordings, today), today);
  const agree = reviews.length > 0 ? goLiveAgrees(plan, reviews) : [];
  const asked = [
    ...reviews.map(({ short, who }) => ({ who: who || leadOf(plan), of: short })),
    ...agree.map(({ name }) => ({ who: name.trim(), of: '' })),
  ];
  return asked.map(({ who, of }) => ({
    ...{ sheet: 'lead' as const, part: 'charter', field: anchor('lead', 'limits'), owed: true },
    ...{ who, date: goLiveAskDay(plan, today) },
    ...{ what: words.toSayGoLive(of), brief: words.goLiveInBrief },
  }));
}

function makers(plan: Plan, today: IsoDate): Task[] {
  const makerOf = staleOwners(plan);
  const open = plan.stalled.stale.filter(
    ({ what, on }) => what.trim() !== '' && on !== '' && makerOf(what) === '',
  );
  const [first] = open;
  if (!first) return [];
  const what = words.toNameMakers(open.map((row) => cut(row.what.trim(), FEW_WORDS)));
  const at = { sheet: 'stalled' as const, field: anchor('stalled', first.id, 'what'), owed: true };
  return [{ ...at, who: leadOf(plan), date: askDay(plan, today), what }];
}

/** Whoever holds the gate that a question was asked at, or else leads. */
export function holderOf({ gate }: Asked, plan: Plan): string {
  return gate.whose.trim() || leadOf(plan);
}

/** What settles a question its gate’s holder says, of all of theirs together. */
function settling(plan: Plan, today: IsoDate): Task[] {
  const open = askedIn(plan, today).filter((row) => isUnsettled(row, today));
  const byHolder = Map.groupBy(open, (row) => nameKey(holderOf(row, plan)));
  return [...byHolder.values()].flatMap((rows): Task[] => {
    const [first] = rows;
    if (!first) return [];
    const names = rows.map(({ question, reference, number }) =>
      calledBy({ question: { ...question, reference }, number }),
    );
    const field = anchor('gate', first.question.id, 'evidence');
    const at = { sheet: 'gate' as const, part: 'questions', field, owed: true };
    const says = { what: words.toSaySettles(names), brief: words.settlesInBrief(names.length) };
    return [{ ...at, who: holderOf(first, plan), date: askDay(plan, today), ...says }];
  });
}

/** A day that the words of what the design has not built in say, and that is still to come; blank where they say none. */
export function builtBy({ answer }: Pick<DesignInput, 'answer'>, plan: Plan, today: IsoDate): IsoDate {
  return saidDays(answer, plan).findLast(({ day }) => daysBetween(today, day) >= 0)?.day ?? '';
}

function builders(plan: Plan, today: IsoDate): Task[] {
  const open = notBuiltIn(plan, askedIn(plan, today)).filter((row) => builtBy(row, plan, today) === '');
  const [first] = open;
  if (!first) return [];
  const named = open.slice(0, MOST_NAMED).map(({ asks }) => cut(asks.trim(), FEW_WORDS));
  return [
    {
      ...{
        sheet: 'governance' as const,
        part: 'inputs',
        field: anchor('governance', first.id, 'state'),
        owed: true,
      },
      ...{ who: leadOf(plan), date: askDay(plan, today) },
      ...{
        what: words.toSayWhoBuilds(named, open.length - named.length),
        brief: words.buildsInBrief(open.length),
      },
    },
  ];
}

/** Days of the whole program, which nobody has to do. */
const OF_ALL = new Set([
  ...[anchor('steering', 'next'), anchor('scope', 'committed'), anchor('milestone', 'date')],
  ...[anchor('governance', 'validationStarts'), anchor('triage', 'dayZero')],
]);

/** Whether a day is one of the whole program, which nobody has to do. */
function isOfAll({ field }: Pick<Task, 'field'>): boolean {
  return OF_ALL.has(field);
}

/** Whether something is to be done still when its day is past, and nobody is named for it. */
export function isNobodys(task: Pick<Task, 'field' | 'who' | 'owed'>): boolean {
  return task.who === '' && task.owed && !isOfAll(task);
}

/** What is to be done and nobody is named for, which the lead says whose it is; undefined where all is somebody’s. */
export function namingOf(tasks: readonly Task[], plan: Plan, today: IsoDate): Task | undefined {
  const open = tasks.filter((task) => isNobodys(task) && !task.private);
  const [first] = open;
  if (!first) return undefined;
  const named = open.slice(0, MOST_NAMED).map(inFewWords);
  return {
    ...{ sheet: 'lead', part: 'slices', field: anchor('lead', 'slices'), owed: true },
    ...{ who: leadOf(plan), date: askDay(plan, today) },
    ...{
      what: words.toSayWhose(named, open.length - named.length),
      brief: words.whoseInBrief(named[0] ?? ''),
    },
  };
}
