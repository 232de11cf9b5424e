import { type IsoDate, isIsoDate, showDate } from '../../language/dates.ts';
import { type DaysOff, liveOn } from '../../language/daysOff.ts';
import { rounded } from '../../language/numbers.ts';
import { workingDays } from '../../language/workingDays.ts';
import { type Block, words as column, dates, figures, type GanttRow } from '../../report/blocks.ts';
import { dateOf, joined, NONE, number, numeral, type Said, show, type Value } from '../../report/values.ts';
import type { Wording } from '../wording.ts';
import * as words from './en/report.ts';
import type { Scope, ScopeField } from './fields.ts';
import { dayOfEnd } from './lineEnds.ts';
import type { Outlook } from './outlook.ts';
import { calendarFinding, chanceShare, effortScale, lineName, moneyFor } from './say.ts';

export type FigureBlock = Block & { kind: 'figure' };

/** Original plan against P50 and P80, workstream by workstream. */
export function rangesFigure(
  { input, forecast }: Outlook,
  scope: Scope,
  wording: Wording<ScopeField>,
): FigureBlock {
  const { unit, of, value } = effortScale(scope);
  const rows = input.lines.map((line, index) => ({
    label: lineName(line, wording),
    planned: of(line.planned),
    p50: of(forecast.lines[index]?.p50 ?? 0),
    p80: of(forecast.lines[index]?.p80 ?? 0),
  }));
  const forgotten = rows.filter((row) => row.planned === 0 && row.p50 > 0 && forecast.planned > 0).length;
  const largest = rows.toSorted((a, b) => b.p50 - a.p50)[0];
  return {
    kind: 'figure',
    finding: words.largest(largest?.label, rows.length, forgotten),
    figure: { kind: 'ranges', unit, rows },
    table: {
      caption: words.rangesCaption(unit),
      columns: [column(words.workstream), ...words.rangesHeads.map(figures)],
      rows: input.lines.map((line, index) => {
        const { p50, p80 } = forecast.lines[index] ?? { p50: 0, p80: 0 };
        return [lineName(line, wording), ...[line.planned, p50, p80, p50 - line.planned].map(value)];
      }),
    },
  };
}

/** The chance that the whole fits in so much effort, with the original plan, P50 and P80 on the curve. */
export function curveFigure({ input, forecast }: Outlook, scope: Scope): FigureBlock {
  const { unit, of, show, value: worth, withUnit } = effortScale(scope);
  const { effort, planned, chanceOfPlan, trials } = forecast;
  const mark = (value: number, chance: number, label: string, tone: 'go' | 'stop' | 'plain') => ({
    value: of(value),
    chance,
    label,
    tone,
  });
  const error = Math.max(...Object.values(effort).map((one) => of(one.error)));
  const named = { p10: 'P10', p50: 'P50', p80: 'P80', p90: 'P90' } as const;
  return {
    kind: 'figure',
    finding: words.halfFit(withUnit(effort.p50.value), worth(effort.p80.value)),
    figure: {
      kind: 'curve',
      unit,
      points: forecast.curve.map(({ value, chance }) => ({ value: of(value), chance })),
      marks: [
        ...(chanceOfPlan === undefined
          ? []
          : [mark(planned, chanceOfPlan, words.originalPlan(show(planned)), 'stop')]),
        mark(effort.p50.value, 0.5, words.marked('P50', show(effort.p50.value)), 'plain'),
        mark(effort.p80.value, 0.8, words.marked('P80', show(effort.p80.value)), 'go'),
      ],
    },
    table: {
      caption: words.curveCaption(trials, error, unit),
      columns: [column(words.chanceHead), figures(words.effortHead(unit)), figures(words.moneyHead)],
      rows: Object.entries(named).map(([name, label]) => {
        const { value } = effort[name as keyof typeof named];
        return [`${label}: ${label.slice(1)}%`, worth(value), moneyFor(value, input, scope) || NONE];
      }),
    },
  };
}

/** When it ends: chances by week, against the date that was promised and day 90. Nothing without dates. */
export function datesFigure(outlook: Outlook): FigureBlock[] {
  const { forecast, input } = outlook;
  const { calendar } = forecast;
  if (!calendar || calendar.bins.length === 0) return [];
  const { finish, weeks } = calendar;
  const mark = (date: string, label: string, tone: 'go' | 'stop' | 'plain') =>
    date === '' ? [] : [{ date, label, tone }];
  const promised = [
    { name: words.promisedDate, date: input.committed, chance: calendar.chanceOfCommitted },
    { name: words.day90, date: input.day90, chance: calendar.chanceOfDay90 },
  ].filter(({ date }) => date !== '');
  return [
    {
      kind: 'figure',
      finding: calendarFinding(outlook),
      figure: {
        kind: 'dates',
        bins: calendar.bins,
        marks: [
          ...mark(input.committed, words.promised, 'stop'),
          ...mark(input.day90, words.day90, 'plain'),
          ...mark(finish.p50, 'P50', 'plain'),
          ...mark(finish.p80, 'P80', 'go'),
        ],
      },
      table: {
        caption: words.datesCaption(input.daysOff, showDate(input.start)),
        columns: [
          column(words.markHead),
          dates(words.dateHead),
          figures(words.weeksHead),
          figures(words.chanceHead),
        ],
        rows: [
          ...(['p10', 'p50', 'p80', 'p90'] as const).map((name) => [
            name.toUpperCase(),
            dateOf(finish[name]),
            figure(weeks[name].value),
            chanceShare(Number(name.slice(1)) / 100),
          ]),
          ...promised.map(({ name, date, chance }) => [name, dateOf(date), NONE, chanceShare(chance)]),
        ],
      },
    },
  ];
}

/** The network at the medians: what runs beside what, and where the plan only waits. */
export function ganttFigure({ input, forecast }: Outlook, wording: Wording<ScopeField>): FigureBlock[] {
  const { calendar, medians } = forecast;
  if (!calendar || medians.spans.length === 0) return [];
  const rows = medians.spans.map((span, index) => {
    const line = input.lines[index];
    return { label: line ? lineName(line, wording) : '', ...span };
  });
  const name = (id: string) => {
    const line = input.lines.find((other) => other.id === id);
    return line ? [lineName(line, wording)] : [];
  };
  const { start, daysOff } = input;
  const on = (weeks: number) => dateOf(dayOfEnd(weeks, input));
  const live = (weeks: number) => dateOf(liveOn(start, weeks * 5, daysOff));
  const dated = isIsoDate(start);
  const p80 = calendar.weeks.p80.value;
  return [
    {
      kind: 'figure',
      finding: ganttFinding(rows, [medians.finish, calendar.weeks.p50.value], live),
      figure: {
        kind: 'gantt',
        start,
        daysOff,
        rows,
        marks: [
          {
            week: weekLive(p80, input),
            label: dated ? words.marked('P80', show(live(p80))) : 'P80',
            tone: 'go',
          },
        ],
      },
      table: {
        caption: words.ganttCaption(dated ? showDate(start) : '', daysOff.freezes.length > 0),
        columns: [
          column(words.workstream),
          column(words.followsHead),
          ...words.ganttHeads.map(({ label, dates: isDay }) => (isDay && dated ? dates : figures)(label)),
        ],
        rows: rows.map((row, index) => {
          const ends = calendar.ends[index];
          // Ready is the day after what it follows, whole days counted.
          const ready = Math.floor(row.start * 5 + 1e-9) / 5 + 0.2;
          return [
            row.label,
            input.lines[index]?.follows.flatMap(name).join(', ') || words.nothing,
            dated ? on(ready) : figure(row.start),
            ...[row.wait, row.work].map(figure),
            ...[ends?.p50 ?? 0, ends?.p80 ?? 0].map((end) => (dated ? on(end) : figure(end))),
          ];
        }),
      },
    },
  ];
}

/** The week of the day on which work can be live, which is later than that of its last day where that is in a freeze. */
function weekLive(weeks: number, { start, daysOff }: { start: IsoDate; daysOff: DaysOff }): number {
  const live = liveOn(start, weeks * 5, daysOff);
  return Math.max(weeks, (workingDays(start, live, daysOff.holidays) - 1) / 5);
}

/** A figure with no more digits than it deserves. */
export function figure(value: number): Value {
  return number(rounded(value));
}

/** `ends`: where all inputs at their P50 end, and the P50 of the whole, in weeks; `on` is the day of that, where it is known. */
function ganttFinding(
  rows: readonly GanttRow[],
  [finish, p50]: readonly [number, number],
  on: (weeks: number) => Value,
): Said {
  const longest = rows.toSorted((a, b) => b.wait - a.wait)[0];
  const when = (weeks: number) => on(weeks) || words.inWeek(numeral(Math.ceil(weeks)));
  const parts: Said[] = [words.endsAtMedians(when(finish))];
  if (longest && longest.wait > 0) parts.push(words.waitsLongest(longest.label, longest.wait));
  if (Math.ceil(p50) > Math.ceil(finish)) parts.push(words.delaysMeet(when(p50)));
  return joined(parts, ' ');
}
