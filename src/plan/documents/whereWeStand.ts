import { addDays, daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import type { Fact } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, dueBy, isBlank, joined, needed, type Said } from '../../report/values.ts';
import { STAGE_NAMES } from '../../sheets/en/choices.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { asOf, itemName, listed, stateOf } from '../../sheets/handover/items.ts';
import type { ItemState } from '../../sheets/handover/fields.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { ruled } from '../../sheets/sponsor/ruled.ts';
import { standingOf } from '../../sheets/steering/read.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { inPerson } from '../people/seats.ts';
import { goLiveAskDay } from './askDay.ts';
import { atGatesIn } from './atGates.ts';
import { daysTold } from './chances.ts';
import { stageByDone } from './en/plan.ts';
import * as words from './en/whereWeStand.ts';
import { type Blocker, blockersOf } from './gates.ts';
import { lineDatesIn } from './lineDates.ts';
import { nextActBlock } from './report.ts';
import { reviewsAhead } from './reviews.ts';
import { stageNow } from './stage.ts';
import { standsIn } from './told.ts';
import { goLiveAsked, goLivePeople } from './twoThings.ts';

type Given = [plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate];

/** So many days back something is new, today among them; so many of a kind are named, by so much of their words. */
const [NEW, NAMED, FEW_WORDS] = [7, 2, 50];

/**
 * Where the program stands, in a row for each thing on which the rest hangs: the milestone and what is missing for it, the end of all
 * the work, the owners’ days, what stood in the way, the handover, and what is new; and the next act. Of what is not printed there is
 * no row.
 */
export function whereWeStand(...given: Given): Section {
  const [of] = given;
  const row = (label: string, value: Said, ...parts: string[]): Fact[] =>
    standsIn(of.parts, ...parts) && !isBlank(value) ? [{ label, value }] : [];
  return section('opening', words.title, {
    blocks: [
      {
        kind: 'facts',
        rows: [
          ...row(words.milestone, milestoneTold(...given), 'milestone'),
          ...row(words.missing, missingFor(...given), 'lead', 'charter'),
          ...row(words.end, endTold(...given), 'scope'),
          ...row(words.dates, datesHeld(...given), 'lead', 'slices'),
          ...row(words.inTheWay(isAllOut(of, given[3])), inTheWay(...given), 'triage'),
          ...row(words.handover, handoverTold(...given), 'handover'),
          ...row(words.isNew, newTold(...given)),
          { label: stageByDone, value: stageTold(...given) },
        ],
      },
      nextActBlock(...given),
    ],
  });
}

/** The milestone, how far it is, and what is promised for it. */
function milestoneTold(
  { milestone, steering, ...of }: Plan,
  ...[, , today]: [Forecasts, Wordings, IsoDate]
): Said {
  const { date, sentence } = milestone;
  const known = inPerson({ steering, ...of });
  const promised = steering.commitments.filter(
    (one) =>
      standingOf(one, today).kind === 'open' &&
      daysBetween(today, one.due) >= 0 &&
      daysBetween(one.due, date) >= 0,
  );
  const before = standsIn(of.parts, 'steering', 'commitments') ? promised : [];
  return joined(
    [
      sentence.trim() && words.quoted(sentence.trim()),
      isIsoDate(date) ? words.awayOn(dateOf(date), daysBetween(today, date)) : '',
      ...before.map((one) => words.promised(known(one.function), dateOf(one.due), one.promise.trim())),
    ],
    ' ',
  );
}

/** Whether all may go live before the reviews, where nobody has said so. */
function missingFor(...[of, forecasts, wordings, today]: Given): Said {
  const asked = goLiveAsked(of, reviewsAhead(of, forecasts, wordings, today), today);
  const people = goLivePeople(of, asked);
  return people.length > 0 ? words.notSaid(people, dateOf(goLiveAskDay(of, today))) : '';
}

/** The end of all the work by the forecast, and the days promised and asked for with their chances. */
function endTold(of: Plan, forecasts: Forecasts, ...[, today]: [Wordings, IsoDate]): Said {
  const finish = 'base' in forecasts.scope ? forecasts.scope.base.forecast.calendar?.finish : undefined;
  const { asked, promised } = daysTold(of, forecasts, today);
  return joined(
    [
      finish ? words.forecast(dateOf(finish.p50), dateOf(finish.p80)) : '',
      promised ? words.promisedEnd(promised.day, promised.chance) : '',
      asked && standsIn(of.parts, 'steering', 'decisions') ? words.askedEnd(asked.day, asked.chance) : '',
    ],
    ' ',
  );
}

/** Which of the owners’ days are not likely to hold, and which are tight. */
function datesHeld(...given: Given): Said {
  const [{ parts }] = given;
  if (!standsIn(parts, 'scope')) return '';
  const lines = lineDatesIn(...given);
  const named = (holds: (typeof lines)[number]['holds']) =>
    lines.filter((one) => one.holds === holds).map(({ name }) => name);
  return words.holding(lines.length, named('unlikely'), named('tight'), named('past'));
}

const isOut = ({ gate }: Blocker, today: IsoDate) => gate !== undefined && isOpen(gate, today);

function isAllOut(of: Plan, today: IsoDate): boolean {
  return blockersOf(of).every((one) => isOut(one, today));
}

/** What was picked as standing in the way: how much of it has opened, and the conditions that are open. */
function inTheWay(of: Plan, ...[, , today]: [Forecasts, Wordings, IsoDate]): Said {
  const all = blockersOf(of);
  if (all.length === 0) return '';
  const gateOf = atGatesIn(of, today);
  const conditions = standsIn(of.parts, 'gate')
    ? of.gate.gates.flatMap((gate) => (isOpen(gate, today) ? gateOf(gate).pending : []))
    : [];
  const [next = ''] = conditions
    .map(({ question }) => question.date)
    .filter((day) => daysBetween(today, day) >= 0)
    .toSorted();
  return joined(
    [
      words.opened(all.filter((one) => isOut(one, today)).length, all.length),
      ...all.map(({ text, due, gate }) =>
        words.gate(
          cut(text.trim().replace(/\.$/, ''), FEW_WORDS),
          gate && isOpen(gate, today) ? dateOf(gate.opened) : '',
          dueBy(due, today),
        ),
      ),
      words.conditions(conditions.length, dateOf(next)),
    ],
    ' ',
  );
}

/** How much of what production needs has been taken over. */
function handoverTold({ handover }: Plan, ...[, , today]: [Forecasts, Wordings, IsoDate]): Said {
  const states = listed(asOf(handover, today)).map(stateOf);
  const count = (state: ItemState) => states.filter((one) => one === state).length;
  return states.length === 0
    ? ''
    : words.items(states.length, {
        ...{ accepted: count('accepted'), returned: count('returned') },
        ...{ handed: count('handed'), open: count('open') },
      });
}

/** What has a day of the past week: gates that opened, what was accepted or handed over, disputes settled or raised. */
function newTold(of: Plan, ...[, , today]: [Forecasts, Wordings, IsoDate]): Said {
  const from = addDays(today, 1 - NEW);
  const isNew = (day: IsoDate) => daysBetween(from, day) >= 0 && daysBetween(day, today) >= 0;
  const items = standsIn(of.parts, 'handover')
    ? listed(asOf(of.handover, today)).filter(({ on }) => isNew(on))
    : [];
  const disputes = standsIn(of.parts, 'sponsor', 'disputes') ? ruled(of.sponsor, of.steering).disputes : [];
  const namesOf = (state: ItemState) => items.filter((item) => stateOf(item) === state).map(itemName);
  const said = (says: (names: readonly string[], more: number) => Said, names: readonly string[]) =>
    names.length === 0
      ? ''
      : says(
          names.slice(0, NAMED).map((name) => cut(name.trim(), FEW_WORDS)),
          Math.max(0, names.length - NAMED),
        );
  return joined(
    [
      said(words.accepted, namesOf('accepted')),
      said(words.handed, namesOf('handed')),
      said(words.returned, namesOf('returned')),
      said(
        words.settled,
        disputes.filter(({ settled }) => isNew(settled)).map(({ what }) => what),
      ),
      said(
        words.raised,
        disputes.filter(({ raised, settled }) => isNew(raised) && !isNew(settled)).map(({ what }) => what),
      ),
    ],
    ' ',
  );
}

function stageTold(of: Plan, ...[, , today]: [Forecasts, Wordings, IsoDate]): Said {
  const { stage, nextStage, dayZero } = of.program;
  const now = stageNow(of, today);
  return words.stages(
    needed(now && STAGE_NAMES[now]),
    joined([stage && STAGE_NAMES[stage], dateOf(dayZero)], ', '),
    nextStage && STAGE_NAMES[nextStage],
  );
}
