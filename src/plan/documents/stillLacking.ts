import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { dateOf, dueBy, joined, money, type Said, show } from '../../report/values.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { sumsOf } from '../../sheets/benefits/sums.ts';
import type { Sheet } from '../../sheets/finding.ts';
import { driverOf } from '../../sheets/gate/read.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { atGatesIn } from './atGates.ts';
import { staleForecast } from './counted.ts';
import { findingOf } from './en/documents.ts';
import * as words from './en/lacking.ts';
import { forecastSince } from './en/counted.ts';
import { blockersOf } from './gates.ts';
import { moneyQuestion } from './options.ts';
import { onlyAfter } from './reviewerRow.ts';
import { sittingDay } from './sittingDay.ts';
import type { Task } from './tasks.ts';
import { standsIn } from './told.ts';
import { figuresAsked } from './whose.ts';

type Given = [plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate];

/** Something that is lacking, of a worksheet, with who mends it, and by when. */
type Lacking = { sheet: Sheet; says: Said; does: Said; by: IsoDate };

/**
 * What the plan lacks that no worksheet finds by itself: figures that are not in writing, a forecast that knows nothing of what has
 * happened, work that is taken for done and not booked, gates that are to open before what they wait for, and of `tasks` those
 * without a day. Each stands where the documents have it from.
 */
export function stillLacking(tasks: readonly Task[], ...given: Given): string[] {
  const [plan, , wordings, today] = given;
  return [
    ...unwritten(...given),
    ...notRecounted(...given),
    ...notBooked(...given),
    ...tooEarly(plan, today),
    ...undated(tasks, plan, today),
  ]
    .filter(({ sheet }) => standsIn(plan.parts, sheet))
    .map(({ sheet, says, does, by }) =>
      findingOf(wordings[sheet].title, show(says), show(words.mend(dueBy(by, today), does))),
    );
}

const leadOf = ({ lead }: Plan) => lead.name.trim();

/** The day of the decision on the money, or the next sitting. */
function decisionDay(plan: Plan, today: IsoDate): IsoDate {
  const day = moneyQuestion(plan, today)?.question.date ?? '';
  return isIsoDate(day) ? day : sittingDay(plan, today);
}

function unwritten(...given: Given): Lacking[] {
  const [plan, , , today] = given;
  const open = figuresAsked(...given).filter(({ word }) => !word);
  if (open.length === 0) return [];
  const does = [...Map.groupBy(open, ({ whose }) => whose.map(nameKey).join()).values()].map((figures) => {
    const names = figures.map(({ what }) => show(what));
    const [first = '', ...others] = figures[0]?.whose ?? [];
    if (first === '') return words.nameThem(leadOf(plan), names);
    return others.length > 0 ? words.confirmEach(others.length + 1, names) : words.confirm(first, names);
  });
  const says = words.unwritten(open.length);
  return [{ sheet: 'stalled', says, does: joined(does, '; '), by: decisionDay(plan, today) }];
}

function notRecounted(...[plan, forecasts, , today]: Given): Lacking[] {
  const stale = staleForecast(forecasts, today);
  if (!stale) return [];
  const says = forecastSince(dateOf(stale.from));
  return [
    { sheet: 'scope', says, does: words.does(leadOf(plan), words.recount), by: sittingDay(plan, today) },
  ];
}

function notBooked(...[plan, forecasts, , today]: Given): Lacking[] {
  const { inputs, inPrivate } = coursesFrame(plan, forecasts);
  const behind = inPrivate ? undefined : sumsOf(inputs, plan.stalled)?.behind;
  if (!behind) return [];
  const says = words.notBooked(money(behind, plan.scope.currency));
  const who = plan.stalled.by.trim() || leadOf(plan);
  return [{ sheet: 'stalled', says, does: words.does(who, words.sayBooked), by: decisionDay(plan, today) }];
}

function tooEarly(plan: Plan, today: IsoDate): Lacking[] {
  const gateOf = atGatesIn(plan, today);
  return blockersOf(plan).flatMap(({ text, due, gate }): Lacking[] => {
    const at = gate && gateOf(gate);
    const last = at && !at.open ? onlyAfter(due, at.pending) : undefined;
    if (!gate || !last) return [];
    const driver = driverOf(gate, plan.triage);
    const name = text.trim().replace(/\.$/, '');
    const says = words.tooEarly(name, dueBy(due, today), last.called, dateOf(last.day), last.isRead);
    const who = driver.kind === 'somebody' ? driver.name : leadOf(plan);
    return [{ sheet: 'gate', says, does: words.does(who, words.redateGate), by: sittingDay(plan, today) }];
  });
}

function undated(tasks: readonly Task[], plan: Plan, today: IsoDate): Lacking[] {
  const open = tasks.filter(({ date, who }) => date === '' && who !== '');
  if (open.length === 0) return [];
  const people = [...Map.groupBy(open, ({ who }) => nameKey(who)).values()].map((theirs) =>
    words.count(theirs[0]?.who ?? '', theirs.length),
  );
  const says = words.undated(open.length, people);
  const does = words.does(leadOf(plan), words.dateThem(open.length));
  return [{ sheet: 'lead', says, does, by: sittingDay(plan, today) }];
}
