import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { daysBetween, type IsoDate, isIsoDate, showDate } from '../../language/dates.ts';
import { liveOn, NO_DAYS_OFF } from '../../language/daysOff.ts';
import type { DriverRow, Figure } from '../../report/blocks.ts';
import { LINE, NARROW, placeFlags, shareOf, type Words } from './labels.ts';
import { Canvas, Flags, Hatch, Label, Nothing, percent, Quiet } from './marks.tsx';
import { More, MOST_ROWS, RowName } from './rows.tsx';
import { cut, textWidth } from './textWidth.ts';
import { measure } from './ticks.ts';

const ROW = 46;
const GAP = 6;
/** Words at both ends leave a twentieth of the narrowest picture to the bars. */
const MOST_WORDS = (NARROW * 0.95) / 2 - GAP - 2;

/** How far each input moves the result: a bar from its low to its high, around the middle of all. */
export function Drivers({ figure, label }: { figure: Figure & { kind: 'drivers' }; label: string }) {
  const hatch = useId();
  const rows = figure.rows.slice(0, MOST_ROWS);
  if (rows.length === 0) return <Nothing label={label} />;
  const values = [figure.centre, ...rows.flatMap((row) => [row.low, row.high])];
  const { start, daysOff = NO_DAYS_OFF } = figure;
  const { unit, show } = isIsoDate(start)
    ? inDays((weeks) => liveOn(start, weeks * 5, daysOff), values)
    : measure(figure.unit, Math.max(...values));
  const ends = rows.map((row) => endsOf(row, figure.centre, show));
  const across = scaleOf(values, ends);
  const top = 3 * LINE + 6;
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
      <Quiet y={14 + LINE}>hatched: low, solid: high</Quiet>
      <Flags flags={middle} top={2 * LINE} bottom={bottom} />
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
          {ends[index]?.map((words) => (
            <Label key={words.anchor} words={{ ...words, at: across(words.at) }} y={top + index * ROW + 34} />
          ))}
        </g>
      ))}
      <More of={figure.rows.length} y={bottom} />
    </Canvas>
  );
}

/** Weeks from the start as the days they end on, without the year where it is told by the first day and the last. */
function inDays(day: (weeks: number) => IsoDate, values: readonly number[]) {
  const [first, last] = [day(Math.min(...values)), day(Math.max(...values))];
  const short = daysBetween(first, last) < 366;
  return {
    unit: `${showDate(first)} to ${showDate(last)}`,
    show: (weeks: number) => showDate(day(weeks)).replace(short ? / \d+$/ : '', ''),
  };
}

/** The words at the bar's two ends, placed by value. */
function endsOf({ low, high }: DriverRow, centre: number, show: (value: number) => string): [Words, Words] {
  const [less, more] = [Math.min(low, high), Math.max(low, high)];
  const label = (value: number) => cut(show(value), MOST_WORDS);
  return [
    { at: Math.min(less, centre), label: label(less), anchor: 'end', dx: -GAP },
    { at: Math.max(more, centre), label: label(more), anchor: 'start', dx: GAP },
  ];
}

/** From the least to the most, with room at the sides for the words. */
function scaleOf(values: readonly number[], ends: readonly [Words, Words][]) {
  const room = (words: Words[]) => shareOf(Math.max(...words.map(({ label }) => textWidth(label))) + GAP + 2);
  const [from, to] = [room(ends.map(([left]) => left)), 100 - room(ends.map(([, right]) => right))];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return scaleLinear(high > low ? [low, high] : [low - 1, high + 1], [from, to]);
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
