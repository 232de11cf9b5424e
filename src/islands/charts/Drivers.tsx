import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { daysBetween, isIsoDate, showDate } from '../../language/dates.ts';
import { lastWorkingDay } from '../../language/workingDays.ts';
import type { DriverRow, Figure } from '../../report/blocks.ts';
import { LINE, placeFlags, shareOf, textWidth } from './labels.ts';
import { Canvas, Flags, Hatch, Nothing, percent, Quiet } from './marks.tsx';
import { More, MOST_ROWS, RowName } from './rows.tsx';
import { measure } from './ticks.ts';

const ROW = 46;
const GAP = 6;
type End = { value: number; text: string };

/** How far each input moves the result: a bar from its low to its high, around the middle of all. */
export function Drivers({ figure, label }: { figure: Figure & { kind: 'drivers' }; label: string }) {
  const hatch = useId();
  const rows = figure.rows.slice(0, MOST_ROWS);
  if (rows.length === 0) return <Nothing label={label} />;
  const values = [figure.centre, ...rows.flatMap((row) => [row.low, row.high])];
  const { start } = figure;
  const { unit, show } = isIsoDate(start) ? inDays(start, values) : measure(figure.unit, Math.max(...values));
  const ends = rows.map((row, index) => endsOf(row, figure.centre, index === 0, show));
  const across = scaleOf(values, ends);
  const top = 2 * LINE + 6;
  const bottom = top + rows.length * ROW;
  const middle = placeFlags([
    { at: across(figure.centre), label: `middle ${show(figure.centre)}`, tone: 'plain' as const },
  ]);
  return (
    <Canvas label={label} height={bottom + (figure.rows.length > MOST_ROWS ? LINE : 0)}>
      <defs>
        <Hatch id={hatch} colour="var(--ink)" />
      </defs>
      <Quiet y={14}>{unit}</Quiet>
      <Flags flags={middle} top={LINE} bottom={bottom} />
      {rows.map((row, index) => (
        <g key={index}>
          <RowName label={row.label} y={top + index * ROW + 15} weight={600} />
          <Swing
            row={row}
            centre={figure.centre}
            across={across}
            top={top + index * ROW + 21}
            hatch={hatch}
          />
          <Ends ends={ends[index]} across={across} y={top + index * ROW + 34} />
        </g>
      ))}
      <More of={figure.rows.length} y={bottom} />
    </Canvas>
  );
}

/** Weeks from the start as the days they end on, without the year where it is told by the first day and the last. */
function inDays(start: string, values: readonly number[]) {
  const day = (weeks: number) => lastWorkingDay(start, weeks * 5);
  const [first, last] = [day(Math.min(...values)), day(Math.max(...values))];
  const short = daysBetween(first, last) < 366;
  return {
    unit: `${showDate(first)} to ${showDate(last)}`,
    show: (weeks: number) => showDate(day(weeks)).replace(short ? / \d+$/ : '', ''),
  };
}

/** The bar's two ends and their words; which is which the first row says. */
function endsOf(
  row: DriverRow,
  centre: number,
  named: boolean,
  show: (value: number) => string,
): { left: End; right: End } {
  const falls = row.low > row.high;
  const [less, more] = falls ? [row.high, row.low] : [row.low, row.high];
  const [first, second] = falls ? ['high', 'low'] : ['low', 'high'];
  return {
    left: { value: Math.min(less, centre), text: named ? `${first} ${show(less)}` : show(less) },
    right: { value: Math.max(more, centre), text: named ? `${show(more)} ${second}` : show(more) },
  };
}

/** From the least to the most, with room at the sides for the words. */
function scaleOf(values: readonly number[], ends: readonly { left: End; right: End }[]) {
  const room = (texts: string[]) => shareOf(Math.max(...texts.map(textWidth)) + GAP + 2);
  const from = room(ends.map(({ left }) => left.text));
  const to = 100 - room(ends.map(({ right }) => right.text));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return scaleLinear(high > low ? [low, high] : [low - 1, high + 1], [from, Math.max(from + 5, to)]);
}

/** Hatched to the result at the input's low, solid to that at its high; the two never lie on each other. */
function Swing({
  row,
  centre,
  across,
  top,
  hatch,
}: {
  row: DriverRow;
  centre: number;
  across: (value: number) => number;
  top: number;
  hatch: string;
}) {
  const sameSide = (row.low - centre) * (row.high - centre) > 0;
  const lowFurther = Math.abs(row.low - centre) > Math.abs(row.high - centre);
  const low = [sameSide && lowFurther ? row.high : centre, row.low].map(across);
  const high = [sameSide && !lowFurther ? row.low : centre, row.high].map(across);
  const box = (ends: number[]) => ({
    x: percent(Math.min(...ends)),
    width: percent(Math.max(...ends) - Math.min(...ends)),
    y: top,
    height: 16,
    stroke: 'var(--ink)',
  });
  return (
    <g>
      <rect {...box(low)} fill={`url(#${hatch})`} />
      <rect {...box(high)} fill="var(--ink)" />
    </g>
  );
}

function Ends({
  ends,
  across,
  y,
}: {
  ends: { left: End; right: End } | undefined;
  across: (value: number) => number;
  y: number;
}) {
  if (!ends) return null;
  return (
    <g>
      <text x={percent(across(ends.left.value))} y={y} dx={-GAP} text-anchor="end">
        {ends.left.text}
      </text>
      <text x={percent(across(ends.right.value))} y={y} dx={GAP}>
        {ends.right.text}
      </text>
    </g>
  );
}
