import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { workingDaysBefore } from '../../language/workingDays.ts';
import { daysOffOf } from '../../sheets/daysOff.ts';
import { nameKey, wordsKey } from '../../language/names.ts';
import { joined, type Said, show, typedNumber } from '../../report/values.ts';
import { anchor } from '../../sheets/finding.ts';
import { WORKSTREAMS } from '../../sheets/scope/fields.ts';
import { effortUnit, streamNames } from '../../sheets/scope/names.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { type Written, writtenIn } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import { whoIsWho } from '../people/seats.ts';
import { askDay, moneyAskDay } from './askDay.ts';
import { staleForecast } from './counted.ts';
import * as words from './en/asks.ts';
import { work } from './en/figures.ts';
import type { Task } from './tasks.ts';
import { type Figure, figuresAsked, figuresIn } from './whose.ts';

type Given = [plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate];

/** The figures that what is asked rests on and that are not in writing. */
export function unwrittenFigures(...given: Given): Figure[] {
  return figuresAsked(...given).filter(({ word }) => !word);
}

/**
 * Who puts which of them in writing, before the day of the decision: whoever each is of, how much work a line is whoever gave that,
 * and of those that nobody has put a name to the lead says whose they are.
 */
export function confirming(...given: Given): Task[] {
  const [plan, , , today] = given;
  const open = unwrittenFigures(...given);
  const asked = { owed: true, date: moneyAskDay(plan, today) } as const;
  const sums = open.filter(({ what }) => what !== work);
  // Whose a figure is, is asked of all that are told; the pack has those alone that what is asked for rests on.
  const nameless = figuresIn(...given).filter(({ word, whose }) => !word && whose.length === 0);
  const isGain = gainsOf(plan);
  const [gains, costs] = [sums.filter(isGain), sums.filter((figure) => !isGain(figure))];
  return [
    ...[...Map.groupBy(nameless, (one) => one.asked)].map(([isAsked, figures]) => ({
      ...{ ...asked, sheet: 'scope' as const, field: anchor('scope', isAsked ? 'cost' : 'costUnit') },
      ...{ who: plan.lead.name.trim(), what: words.toName(figures.map(({ what }) => show(what))) },
      ...(!isAsked && { forEvidence: true as const }),
    })),
    ...byWhose(costs, plan).map(({ who, names }) => ({
      ...{ ...asked, sheet: 'stalled' as const, field: anchor('stalled', 'by'), who },
      ...{ what: words.toConfirm(names), brief: words.confirmInBrief(...inBrief(names)) },
    })),
    ...byWhose(gains, plan).map(({ who, names }) => ({
      ...{ ...asked, sheet: 'benefits' as const, field: anchor('benefits', 'benefits'), who },
      ...{ what: words.toConfirmGains(names), brief: words.confirmInBrief(...inBrief(names)) },
    })),
    ...(open.length > sums.length ? confirmingWork(given) : []).map((task) => ({ ...asked, ...task })),
  ];
}

/** Whether a figure is what a benefit brings. */
function gainsOf({ benefits }: Plan): (figure: Figure) => boolean {
  const gains = new Set(benefits.benefits.map(({ gain }) => gain.trim()).filter(Boolean));
  return ({ what }) => typeof what === 'string' && gains.has(what);
}

/** What each is to confirm, by the names of the figures. */
function byWhose(figures: readonly Figure[], plan: Plan): { who: string; names: string[] }[] {
  const known = whoIsWho(plan);
  const each = figures.flatMap(({ what, whose }) =>
    whose.map((who) => ({ who: known(who), name: show(what) })),
  );
  return [...Map.groupBy(each, ({ who }) => nameKey(who)).values()].map((theirs) => ({
    who: theirs[0]?.who ?? '',
    names: theirs.map(({ name }) => name),
  }));
}

/** The first of several by its name, and how many more there are. */
function inBrief(names: readonly string[]): [first: string, more: number] {
  return [names[0] ?? '', names.length - 1];
}

/** A line of work with its effort, and whose that is. */
type Line = { id: string; who: string; name: string; likely: string; effort: Said };

/** How much work each line is, of whoever gave that figure, or else owns the line; one act of all lines of one person. */
function confirmingWork([plan, forecasts, wordings, today]: Given): (Omit<Task, 'owed' | 'date'> & {
  date?: IsoDate;
})[] {
  // What is done is not in a forecast from a day that is long past: it is counted again, from these figures.
  const stale = staleForecast(forecasts, today) !== undefined;
  const date = beforeCount(plan, today);
  const written = writtenIn(plan.steering, [], today);
  const known = whoIsWho(plan);
  const open = linesOf(plan, wordings)
    .map((line) => ({ ...line, who: known(line.who) }))
    .filter((line) => line.who !== '' && !isWritten(line, written, known));
  return [...Map.groupBy(open, ({ who }) => nameKey(who)).values()].flatMap((theirs) => {
    const [first] = theirs;
    if (!first) return [];
    const detail = joined(
      theirs.map(({ effort }) => effort),
      '; ',
    );
    const said = words.toConfirmWork(detail);
    const brief = words.workInBrief(theirs.map(({ name }) => name));
    const at = { sheet: 'scope' as const, field: anchor('scope', first.id, 'by') };
    const shared = { ...(stale ? words.confirmWhatIsLeft : words.confirmAll), detail };
    return [
      {
        ...at,
        who: first.who,
        what: show(said),
        said,
        brief,
        shared,
        ofOwners: true as const,
        ...(stale && { date }),
      },
    ];
  });
}

/** So many working days before the forecast is counted again its figures are there. */
const AHEAD = 2;

/** The day by which what goes into a new count is asked for; that of the count, where it is too near. */
function beforeCount(plan: Plan, today: IsoDate): IsoDate {
  const count = askDay(plan, today);
  const day = workingDaysBefore(count, AHEAD, daysOffOf(plan.program).holidays);
  return daysBetween(today, day) >= 0 ? day : count;
}

function linesOf({ scope, lead }: Plan, wordings: Wordings): Line[] {
  const names = streamNames(wordings.scope.fields);
  const owners = new Map(lead.slices.map(({ slice, owner }) => [wordsKey(slice), owner.trim()]));
  const unit = effortUnit(scope);
  return [
    ...WORKSTREAMS.map((stream) => ({ ...scope[stream], id: stream as string, name: names[stream] })),
    ...scope.extra.map((row) => ({ ...row, name: row.name.trim() })),
  ]
    .filter(({ name, likely }) => name !== '' && likely.trim() !== '')
    .map(({ id, name, by, low, likely, high }) => ({
      ...{ id, name, likely: likely.trim(), who: by.trim() || (owners.get(wordsKey(name)) ?? '') },
      effort: words.effort(name, typedNumber(likely), unit, typedNumber(low), typedNumber(high)),
    }));
}

/** Whether whoever has a line has put its figure in writing: their kept promise names both. */
function isWritten({ who, name, likely }: Line, written: readonly Written[], known: (who: string) => string) {
  return written.some(
    ({ by, text }) =>
      by.some((one) => nameKey(known(one)) === nameKey(who)) &&
      wordsKey(text).includes(wordsKey(name)) &&
      [...text.matchAll(/\d+(?:[.,]\d+)*/g)].some(([number]) => number === likely),
  );
}
