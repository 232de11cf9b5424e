import { type Block, dates, type Table, type TrendLane, type TrendSpan, words } from '../../report/blocks.ts';
import type { IsoDate } from '../../language/dates.ts';
import { dateOf, NONE } from '../../report/values.ts';
import type { Steering } from '../steering/fields.ts';
import { pastMeetings } from '../steering/read.ts';
import { countSponsor, daysToSettle, openDisputes, weeksNoted } from './count.ts';
import * as en from './en/sheet.ts';
import type { Dispute, Sponsor } from './fields.ts';

/** A picture of more than this shows less: so many of the latest meetings and weeks, and so many disputes. */
const MOST_MARKS = 12;
const MOST_SPANS = 8;

/** Attendance, attention and disputes on one line of time, with a table that says the same; nothing while there is nothing. */
export function trendFigure(sponsor: Sponsor, steering: Steering, today: IsoDate): Block[] {
  const lanes = [meetingLane(steering, today), weekLane(sponsor, today)].filter(
    ({ marks }) => marks.length > 0,
  );
  const spans = spansOf(sponsor.disputes, today);
  if (lanes.length === 0 && spans.length === 0) return [];
  return [
    {
      kind: 'figure',
      finding: trendFinding(sponsor, steering, today),
      figure: { kind: 'trend', lanes, spans },
      table: trendTable(lanes, spans),
    },
  ];
}

function meetingLane(steering: Steering, today: IsoDate): TrendLane {
  const meetings = pastMeetings(steering, today).slice(0, MOST_MARKS).reverse();
  return {
    label: en.came,
    marks: meetings.map(({ date, sponsor }) => ({
      date,
      label: sponsor ? en.came : en.didNotCome,
      held: sponsor,
    })),
  };
}

/** The week that is running is no week without an act until it is over. */
function weekLane({ attention }: Sponsor, today: IsoDate): TrendLane {
  const [running, ...whole] = weeksNoted(attention, today);
  const shown = [...(running?.act ? [running] : []), ...whole].slice(0, MOST_MARKS).reverse();
  return {
    label: en.weekLane,
    marks: shown.map(({ monday, act }) => ({
      date: monday,
      label: act ? en.weekWithAct : en.weekWithout,
      held: act,
    })),
  };
}

/** Those that are open first of all, then the latest; drawn in the order in which they were raised. */
function spansOf(disputes: readonly Dispute[], today: IsoDate): TrendSpan[] {
  const open = openDisputes(disputes, today).map(({ dispute, days: age }) => ({
    from: dispute.raised,
    to: today,
    label: en.shortName(dispute.what),
    length: en.openFor(age),
    open: true,
  }));
  const settled = disputes
    .flatMap((dispute) => {
      const took = daysToSettle(dispute, today);
      const { raised, settled: to } = dispute;
      return took === undefined
        ? []
        : [{ from: raised, to, label: en.shortName(dispute.what), length: en.days(took), open: false }];
    })
    .sort((a, b) => b.to.localeCompare(a.to));
  return [...open, ...settled].slice(0, MOST_SPANS).sort((a, b) => a.from.localeCompare(b.from));
}

/** What the picture shows, in a sentence. */
function trendFinding(sponsor: Sponsor, steering: Steering, today: IsoDate): string {
  const { attendance, settling, open, attention } = countSponsor(sponsor, steering, today);
  const { settled, median } = settling;
  const [oldest] = open;
  return en.trendFinding([
    ...(attendance.of > 0 ? [en.foundCame(attendance.came, attendance.of)] : []),
    ...(median === undefined ? [] : [en.foundMedian(settled, median)]),
    ...(oldest ? [en.foundOldest(oldest.days)] : []),
    ...(attention && attention.weeks > 0 ? [en.foundWeeks(attention.without, attention.weeks)] : []),
  ]);
}

function trendTable(lanes: readonly TrendLane[], spans: readonly TrendSpan[]): Table {
  const rows = [
    ...lanes.flatMap(({ marks }) => marks.map(({ date, label }) => ({ date, what: label, took: NONE }))),
    ...spans.map(({ from, label, length }) => ({ date: from, what: en.raised(label), took: length })),
  ].sort((a, b) => a.date.localeCompare(b.date));
  const { date, what, took } = en.TREND_COLUMNS;
  return {
    caption: en.trendCaption,
    columns: [dates(date), words(what), words(took)],
    rows: rows.map((row) => [dateOf(row.date), row.what, row.took]),
  };
}
