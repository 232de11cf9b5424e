import { type Block, dates, type Table, type TrendLane, type TrendSpan, words } from '../../report/blocks.ts';
import type { IsoDate } from '../../language/dates.ts';
import { dateOf, NONE } from '../../report/values.ts';
import type { Steering } from '../steering/fields.ts';
import { pastMeetings } from '../steering/read.ts';
import { countSponsor, daysToSettle, openDisputes, weeksNoted } from './count.ts';
import { days } from './judge.ts';
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
    label: 'The sponsor came',
    marks: meetings.map(({ date, sponsor }) => ({
      date,
      label: sponsor ? 'The sponsor came' : 'The sponsor did not come',
      held: sponsor,
    })),
  };
}

/** The week that is running is no week without an act until it is over. */
function weekLane({ attention }: Sponsor, today: IsoDate): TrendLane {
  const [running, ...whole] = weeksNoted(attention, today);
  const shown = [...(running?.act ? [running] : []), ...whole].slice(0, MOST_MARKS).reverse();
  return {
    label: 'Weeks with an act',
    marks: shown.map(({ monday, act }) => ({
      date: monday,
      label: act ? 'A week with an act in person' : 'A week without one',
      held: act,
    })),
  };
}

/** Those that are open first of all, then the latest; drawn in the order in which they were raised. */
function spansOf(disputes: readonly Dispute[], today: IsoDate): TrendSpan[] {
  const open = openDisputes(disputes, today).map(({ dispute, days: age }) => ({
    from: dispute.raised,
    to: today,
    label: shortName(dispute),
    length: `open, ${days(age)}`,
    open: true,
  }));
  const settled = disputes
    .flatMap((dispute) => {
      const took = daysToSettle(dispute, today);
      const { raised, settled: to } = dispute;
      return took === undefined
        ? []
        : [{ from: raised, to, label: shortName(dispute), length: days(took), open: false }];
    })
    .sort((a, b) => b.to.localeCompare(a.to));
  return [...open, ...settled].slice(0, MOST_SPANS).sort((a, b) => a.from.localeCompare(b.from));
}

function shortName({ what }: Dispute): string {
  return what.trim() || 'A dispute without a name';
}

/** What the picture shows, in a sentence. */
function trendFinding(sponsor: Sponsor, steering: Steering, today: IsoDate): string {
  const { attendance, settling, open, attention } = countSponsor(sponsor, steering, today);
  const { median } = settling;
  const [oldest] = open;
  const parts = [
    attendance.of > 0 && `the sponsor came to ${attendance.came} of the latest ${attendance.of} meetings`,
    median !== undefined && `half of the disputes settled took ${days(median)} or less`,
    oldest && `the oldest one open is ${days(oldest.days)} old`,
    attention &&
      attention.weeks > 0 &&
      `${attention.without} of the latest ${attention.weeks} whole weeks passed without an act`,
  ].filter((part) => typeof part === 'string');
  const said = parts.join('; ');
  return said === '' ? 'What has been noted so far.' : `${said[0]?.toUpperCase()}${said.slice(1)}.`;
}

function trendTable(lanes: readonly TrendLane[], spans: readonly TrendSpan[]): Table {
  const rows = [
    ...lanes.flatMap(({ marks }) => marks.map(({ date, label }) => ({ date, what: label, took: NONE }))),
    ...spans.map(({ from, label, length }) => ({ date: from, what: `Raised: ${label}`, took: length })),
  ].sort((a, b) => a.date.localeCompare(b.date));
  return {
    caption: 'What was counted',
    columns: [dates('Date'), words('What'), words('Settled in')],
    rows: rows.map(({ date, what, took }) => [dateOf(date), what, took]),
  };
}
