import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { addDays, isIsoDate, showDate } from '../../language/dates.ts';
import { NO_DAYS_OFF } from '../../language/daysOff.ts';
import { showRounded } from '../../language/numbers.ts';
import { lastWorkingDay, workingDays } from '../../language/workingDays.ts';
import type { Figure, GanttRow, WeekMark } from '../../report/blocks.ts';
import { LINE, NARROW, placeBeside, placeFlags, ROOMY, rowCount } from './labels.ts';
import { AtEdge, Canvas, COLOUR, Flags, Hatch, Label, Nothing, percent, Quiet } from './marks.tsx';
import { More, MOST_ROWS } from './rows.tsx';
import { wrapped } from './textWidth.ts';
import { monthTicks, type Tick, valueTicks } from './ticks.ts';

const RIGHT = 98;
/** A row without the lines of its name: the bar, and what it is. */
const ROW = 38;
/** A name has as many lines on a phone. */
const MOST_LINES = 3;
/** Marks up to so many times the work's length are on the scale; beyond they stand at the edge. */
const FAR = 2;

type Across = (week: number) => number;

/** The lines of work on the calendar: waiting hatched and in words, work solid, hollow where nobody has counted it, what an owner said as a diamond, what matters as rules. */
export function Gantt({ figure, label }: { figure: Figure & { kind: 'gantt' }; label: string }) {
  const hatch = useId();
  const rows = figure.rows.slice(0, MOST_ROWS);
  if (rows.length === 0) return <Nothing label={label} />;
  const weeks = weeksOf(rows, figure.marks);
  const across = scaleLinear([0, weeks], [0, RIGHT]).clamp(true);
  const flags = placeFlags(
    figure.marks.map((mark) => ({
      ...mark,
      at: across(mark.week),
      label: markLabel(mark, weeks, isIsoDate(figure.start)),
    })),
  );
  const axis = LINE + rowCount(flags) * LINE + 20;
  const names = rows.map(namesOf);
  const heights = names.map(({ short, long }) => ROW + Math.max(short.length, long.length) * LINE);
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, each) => sum + each, axis + 6));
  const bottom = (tops.at(-1) ?? axis) + (heights.at(-1) ?? 0);
  const { start, daysOff: { holidays } = NO_DAYS_OFF } = figure;
  const last = lastWorkingDay(start, weeks * 5, holidays);
  const months = monthTicks(start, last, (date) =>
    across(workingDays(start, addDays(date, -1), holidays) / 5),
  );
  const ticks = months.length > 0 ? months : valueTicks(0, weeks, across);
  const dated = ticks === months;
  return (
    <Canvas label={label} height={bottom + (figure.rows.length > MOST_ROWS ? LINE : 0)}>
      <defs>
        <Hatch id={hatch} colour="var(--stop)" />
      </defs>
      <Quiet y={14}>{dated ? `${showDate(start)} to ${showDate(last)}` : 'weeks from the start'}</Quiet>
      <Grid ticks={ticks} y={axis} bottom={bottom} />
      {rows.map((row, index) => (
        <Bars key={index} row={row} across={across} y={barIn(tops[index], heights[index])} hatch={hatch} />
      ))}
      <Flags flags={flags} top={LINE} bottom={bottom} />
      <Weeks ticks={ticks} y={axis - 5} />
      {rows.map((row, index) => (
        <Told key={index} row={row} across={across} y={barIn(tops[index], heights[index])} />
      ))}
      {names.map((name, index) => (
        <Name key={index} {...name} bar={barIn(tops[index], heights[index])} />
      ))}
      <More of={figure.rows.length} y={bottom} />
    </Canvas>
  );
}

function weeksOf(rows: readonly GanttRow[], marks: readonly WeekMark[]): number {
  const end = Math.max(1, ...rows.map((row) => row.start + row.wait + row.work));
  const said = [...marks, ...rows.flatMap(({ own }) => own ?? [])].map(({ week }) => week);
  return Math.max(end, ...said.filter((week) => week <= end * FAR));
}

/** What a row is called, in lines of a phone; and of paper, where the day that its owner said has room beside it. */
function namesOf({ label, own }: GanttRow) {
  const said = own ? `${label.trim()}: ${own.label}` : label;
  return { short: wrapped(label, NARROW, MOST_LINES), long: wrapped(said, ROOMY, MOST_LINES) };
}

/** Where the bar of a row begins: what it is stands below. */
const barIn = (top = 0, height = 0) => top + height - ROW + 3;

/** What is dated says its day itself. */
function markLabel({ week, label }: WeekMark, weeks: number, dated: boolean): string {
  if (week > weeks) return dated ? `${label} →` : `${label} → week ${showRounded(week)}`;
  return week < 0 ? `← ${label}` : label;
}

/** The weeks' lines. */
function Grid({ ticks, y, bottom }: { ticks: readonly Tick[]; y: number; bottom: number }) {
  return (
    <g>
      {ticks.map(({ at }) => (
        <line key={at} x1={percent(at)} x2={percent(at)} y1={y} y2={bottom} stroke="var(--rule)" />
      ))}
      <line x1="0" x2="100%" y1={y} y2={y} stroke="var(--ink)" stroke-width="1.5" />
    </g>
  );
}

/** Their numbers stand above: the last of many rows is far from the first. */
function Weeks({ ticks, y }: { ticks: readonly Tick[]; y: number }) {
  return (
    <g>
      {ticks.map((tick) => (
        <Label key={tick.at} words={tick} y={y} quiet />
      ))}
    </g>
  );
}

function Bars({ row, across, y, hatch }: { row: GanttRow; across: Across; y: number; hatch: string }) {
  const turn = row.start + row.wait;
  const end = turn + row.work;
  const known = Math.min(end, Math.max(turn, row.uncounted ?? turn));
  const [from, mid, now, to] = [across(row.start), across(turn), across(known), across(end)];
  const colour = COLOUR[row.tone ?? 'go'];
  return (
    <g>
      {row.wait > 0 && (
        <rect
          x={percent(from)}
          y={y}
          width={percent(mid - from)}
          height="14"
          fill={`url(#${hatch})`}
          stroke="var(--stop)"
          stroke-width="1.5"
          stroke-dasharray="3 2"
        />
      )}
      {now > mid && (
        <rect
          x={percent(mid)}
          y={y + 0.75}
          width={percent(now - mid)}
          height="12.5"
          fill="var(--paper)"
          stroke={colour}
          stroke-width="1.5"
        />
      )}
      {to > now && <rect x={percent(now)} y={y} width={percent(to - now)} height="14" fill={colour} />}
      {row.own && (
        <svg x={percent(across(row.own.week))} y={y + 7} overflow="visible" aria-hidden="true">
          <path d="M0-9 9 0 0 9-9 0Z" fill="var(--paper)" stroke="var(--ink)" stroke-width="2" />
        </svg>
      )}
    </g>
  );
}

/** Below the bars what they are, from their start, or up to their end. */
function Told({ row, across, y }: { row: GanttRow; across: Across; y: number }) {
  const words = (week: number) => placeBeside(across(week), spent(row), 0);
  const fromStart = words(row.start);
  const upToEnd = words(row.start + row.wait + row.work);
  return <Label words={fromStart.anchor === 'end' ? upToEnd : fromStart} y={y + 28} />;
}

/** The name above the bars, its last line next to them. */
function Name({ short, long, bar }: Record<'short' | 'long', readonly string[]> & { bar: number }) {
  const isOne = short.join(' ') === long.join(' ') && short.length === long.length;
  const lines = (words: readonly string[], name?: 'short' | 'long') => (
    <g class={name}>
      {words.map((line, at) => (
        <AtEdge key={at} y={bar - 5 - (words.length - 1 - at) * LINE} weight={600}>
          {line}
        </AtEdge>
      ))}
    </g>
  );
  return isOne ? (
    lines(long)
  ) : (
    <>
      {lines(short, 'short')}
      {lines(long, 'long')}
    </>
  );
}

function spent({ wait, work }: GanttRow): string {
  const weeks = (count: number) => `${showRounded(count)} ${showRounded(count) === '1' ? 'week' : 'weeks'}`;
  if (wait > 0 && work > 0) return `waits ${weeks(wait)}, works ${showRounded(work)}`;
  if (wait > 0) return `waits ${weeks(wait)}`;
  return work > 0 ? `works ${weeks(work)}` : '';
}
