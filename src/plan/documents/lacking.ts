import { weakMapMemoize } from 'reselect';
import type { IsoDate } from '../../language/dates.ts';
import { dateOf, dueBy, money, type Said, show } from '../../report/values.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { sumsOf } from '../../sheets/benefits/sums.ts';
import { anchor, type Sheet } from '../../sheets/finding.ts';
import { driverOf } from '../../sheets/gate/read.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { askDay, moneyAskDay } from './askDay.ts';
import { askedIn } from './asked.ts';
import { absentIn } from './absent.ts';
import { atGatesIn } from './atGates.ts';
import { committedTo, isDearerKept } from './committed.ts';
import { confirming, unwrittenFigures } from './confirming.ts';
import { staleForecast } from './counted.ts';
import * as asks from './en/asks.ts';
import { forecastSince } from './en/counted.ts';
import * as words from './en/lacking.ts';
import { blockersOf } from './gates.ts';
import { onlyAfter } from './reviewerRow.ts';
import type { Task } from './tasks.ts';

type Given = [plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate];

/**
 * Something that is lacking, of a worksheet, and what mends it: acts of somebody by a day, which stand in the one list of all; with
 * the days or the money that hang on it, where the plan knows.
 */
export type Lacking = { sheet: Sheet; says: Said; tasks: Task[]; hangs?: Said };

/**
 * What the plan lacks that no worksheet finds by itself: figures that are not in writing, a forecast that knows nothing of what has
 * happened, work that is taken for done and not booked, a sum that holds only if people leave the team, gates that are to open before
 * what they wait for, and references that it does not hold.
 */
export const lackingIn = weakMapMemoize(function lackingIn(...given: Given): Lacking[] {
  const [plan, , , today] = given;
  return [
    ...unwritten(...given),
    ...notRecounted(...given),
    ...notBooked(...given),
    ...notReleased(...given),
    ...tooEarly(plan, today),
    ...absent(plan, today),
  ];
});

/** Whoever leads, of whom is asked what is nobody else's; `''` where nobody does. */
export const leadOf = ({ lead }: Plan): string => lead.name.trim();

function unwritten(...given: Given): Lacking[] {
  const figures = unwrittenFigures(...given).length;
  if (figures === 0) return [];
  const [plan, forecasts, , today] = given;
  const sign = committedTo(plan, forecasts, today)?.sign;
  const hangs = sign ? { hangs: money(sign, plan.scope.currency) } : {};
  return [{ sheet: 'stalled', says: words.unwritten(figures), tasks: confirming(...given), ...hangs }];
}

function notRecounted(...[plan, forecasts, , today]: Given): Lacking[] {
  const stale = staleForecast(forecasts, today);
  if (!stale) return [];
  const task = {
    ...{ sheet: 'scope' as const, field: anchor('scope', 'start'), owed: true },
    ...{ who: leadOf(plan), date: askDay(plan, today), what: asks.toRecount },
  };
  const finish = 'base' in forecasts.scope ? forecasts.scope.base.forecast.calendar?.finish : undefined;
  const hangs = finish ? { hangs: words.endsAt(dateOf(finish.p50), dateOf(finish.p80)) } : {};
  return [{ sheet: 'scope', says: forecastSince(dateOf(stale.from)), tasks: [task], ...hangs }];
}

/** Of what is taken for done, what is booked; where more is said to be done than the people can have done, that as well. */
function notBooked(...[plan, forecasts, , today]: Given): Lacking[] {
  const { inputs, inPrivate } = coursesFrame(plan, forecasts);
  const behind = inPrivate ? undefined : sumsOf(inputs, plan.stalled)?.behind;
  if (!behind) return [];
  const { currency } = plan.scope;
  const sum = (amount: number) => money(amount, currency);
  const apart = committedTo(plan, forecasts, today)?.behind;
  const said = apart
    ? asks.toBookApart(sum(apart.behind), apart.people, sum(apart.most))
    : asks.toBook(sum(behind));
  const task = {
    ...{ sheet: 'stalled' as const, field: anchor('stalled', 'sunk'), owed: true },
    ...{ who: plan.stalled.by.trim() || leadOf(plan), date: moneyAskDay(plan, today) },
    ...{ what: show(said), said, brief: show(asks.toBook(sum(behind))) },
  };
  return [{ sheet: 'stalled', says: words.notBooked(sum(behind)), tasks: [task] }];
}

/** Whoever stays on the payroll is paid by nobody who signs for less: who sees to it that they go is of the lead. */
function notReleased(...[plan, forecasts, , today]: Given): Lacking[] {
  const taken = committedTo(plan, forecasts, today);
  if (!taken || !isDearerKept(taken)) return [];
  const task = {
    ...{ sheet: 'stalled' as const, field: anchor('stalled', 'finish'), owed: true },
    ...{ who: leadOf(plan), date: moneyAskDay(plan, today) },
    ...{ what: asks.toRelease, brief: asks.releaseInBrief },
  };
  const more = (taken.kept?.team ?? 0) - taken.sign;
  const hangs = more > 0 ? { hangs: words.moreThanSigned(money(more, plan.scope.currency)) } : {};
  return [{ sheet: 'stalled', says: words.notReleased, tasks: [task], ...hangs }];
}

/** A gate that is to open before the last of what it waits for is of whoever drives it. */
function tooEarly(plan: Plan, today: IsoDate): Lacking[] {
  const gateOf = atGatesIn(plan, today);
  return blockersOf(plan).flatMap(({ text, due, gate }): Lacking[] => {
    const at = gate && gateOf(gate);
    const last = at && !at.open ? onlyAfter(due, at.pending) : undefined;
    if (!gate || !last) return [];
    const driver = driverOf(gate, plan.triage);
    const name = text.trim().replace(/\.$/, '');
    const says = words.tooEarly(name, dueBy(due, today), last.called, dateOf(last.day), last.isRead);
    const said = asks.toRedateGate(name, dateOf(last.day), last.called);
    const task = {
      ...{
        sheet: 'gate' as const,
        within: gate.id,
        part: 'questions',
        field: anchor('triage', gate.pick, 'due'),
      },
      ...{ who: driver.kind === 'somebody' ? driver.name : leadOf(plan), date: askDay(plan, today) },
      ...{ owed: true, what: show(said), said, brief: asks.redateGateInBrief(name) },
    };
    return [{ sheet: 'gate', says, tasks: [task] }];
  });
}

/** References of a gate’s log that the plan does not hold are asked for by the lead. */
function absent(plan: Plan, today: IsoDate): Lacking[] {
  const names = absentIn(askedIn(plan, today));
  if (names.length === 0) return [];
  const task = {
    ...{ sheet: 'gate' as const, field: anchor('gate', 'questions'), owed: true },
    ...{ who: leadOf(plan), date: askDay(plan, today), what: asks.toAskAbsent(names) },
    brief: asks.absentInBrief(names),
  };
  return [{ sheet: 'gate', says: words.absent(names), tasks: [task] }];
}
