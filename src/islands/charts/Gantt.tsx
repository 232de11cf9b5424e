import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { addDays, isIsoDate, showDate } from '../../language/dates.ts';
import { NO_DAYS_OFF } from '../../language/daysOff.ts';
import { showRounded } from '../../language/numbers.ts';
import { lastWorkingDay, workingDays } from '../../language/workingDays.ts';
import type { Figure, GanttRow, WeekMark } from '../../report/blocks.ts';
import { LINE, placeBeside, placeFlags, rowCount } from './labels.ts';
import { Canvas, Flags, Hatch, Label, Nothing, percent, Quiet } from './marks.tsx';
import { More, MOST_ROWS, RowName } from './rows.tsx';
import { monthTicks, type Tick, valueTicks } from './ticks.ts';

const RIGHT = 98;
const ROW = 60;
/** Marks up to so many times the work's length are on the scale; beyond they stand at the edge. */
const FAR = 2;

type Across = (week: number) => number;

/** The lines of work on the calendar: waiting hatched and in words, work solid, what matters as rules. */
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
  const bottom = axis + 6 + rows.length * ROW;
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
        <Bars key={index} row={row} across={across} y={axis + 28 + index * ROW} hatch={hatch} />
      ))}
      <Flags flags={flags} top={LINE} bottom={bottom} />
      <Weeks ticks={ticks} y={axis - 5} />
      {rows.map((row, index) => (
        <Told key={index} row={row} across={across} top={axis + 6 + index * ROW} />
      ))}
      <More of={figure.rows.length} y={bottom} />
    </Canvas>
  );
}

function weeksOf(rows: readonly GanttRow[], marks: readonly WeekMark[]): number {
  const end = Math.max(1, ...rows.map((row) => row.start + row.wait + row.work));
  return Math.max(end, ...marks.map((mark) => mark.week).filter((week) => week <= end * FAR));
}

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
  const [from, mid, to] = [across(row.start), across(turn), across(turn + row.work)];
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
      {row.work > 0 && <rect x={percent(mid)} y={y} width={percent(to - mid)} height="14" fill="var(--go)" />}
    </g>
  );
}

/** The name above the bars; below them what they are, from their start, or up to their end. */
function Told({ row, across, top }: { row: GanttRow; across: Across; top: number }) {
  const words = (week: number) => placeBeside(across(week), spent(row), 0);
  const fromStart = words(row.start);
  const upToEnd = words(row.start + row.wait + row.work);
  return (
    <g>
      <RowName label={row.label} y={top + 15} weight={600} />
      <Label words={fromStart.anchor === 'end' ? upToEnd : fromStart} y={top + 51} />
    </g>
  );
}

function spent({ wait, work }: GanttRow): string {
  const weeks = (count: number) => `${showRounded(count)} ${showRounded(count) === '1' ? 'week' : 'weeks'}`;
  if (wait > 0 && work > 0) return `waits ${weeks(wait)}, works ${showRounded(work)}`;
  if (wait > 0) return `waits ${weeks(wait)}`;
  return work > 0 ? `works ${weeks(work)}` : '';
}
