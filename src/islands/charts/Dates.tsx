import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { addDays, daysBetween, isIsoDate, showDate } from '../../language/dates.ts';
import { showNumber } from '../../language/numbers.ts';
import type { DateBin, DateMark, Figure } from '../../report/blocks.ts';
import { LINE, placeFlags, rowCount, shareOf, withFigure } from './labels.ts';
import { AxisBelow, Canvas, Flags, Hatch, Label, Levels, Nothing, percent, Quiet } from './marks.tsx';
import { textWidth } from './textWidth.ts';
import { monthTicks } from './ticks.ts';

const LEFT = 15;
const RIGHT = 97;
const HEIGHT = 170;
/** Room for the words of the highest level. */
const AIR = 24;
/** In days: a few bins alone would be walls, so that the picture spans at least these. */
const LEAST_SPAN = 70;
/** More columns than this are too narrow to stand apart. */
const MANY = 60;
/** Marks up to so many spans of the bins away are on the scale; beyond they stand at the edge. */
const FAR = 1;

type Scale = { first: string; last: string; at: (date: string) => number };

/** When it may be finished: a column a week, told apart after the first mark that must not be passed. */
export function Dates({ figure, label }: { figure: Figure & { kind: 'dates' }; label: string }) {
  const hatch = useId();
  const bins = figure.bins.filter((bin) => daysBetween(bin.first, bin.last) >= 0);
  const marks = figure.marks.filter((mark) => isIsoDate(mark.date));
  const scale = scaleOf(bins, marks);
  if (!scale) return <Nothing label={label} />;
  const flags = placeFlags(
    marks.map((mark) => ({ ...mark, at: scale.at(dayAfter(mark.date)), label: markLabel(mark, scale) })),
  );
  const deadline = marks.find((mark) => mark.tone === 'stop');
  const turn = deadline && scale.at(dayAfter(deadline.date));
  const head = LINE + rowCount(flags) * LINE + (deadline ? LINE : 0);
  const most = Math.max(...bins.map((bin) => bin.chance));
  const up = scaleLinear([0, most > 0 ? most : 1], [head + AIR + HEIGHT, head + AIR]).nice(3);
  const ticks = monthTicks(scale.first, scale.last, scale.at);
  return (
    <Canvas label={label} height={up(0) + 46}>
      <defs>
        <Hatch id={hatch} colour="var(--stop)" />
      </defs>
      <Quiet y={14}>{`Chance of finishing in each ${eachWeek(bins) ? 'week' : 'column'}`}</Quiet>
      <Levels
        levels={up.ticks(3).map((chance) => ({ y: up(chance), text: `${showNumber(chance * 100)}%` }))}
      />
      {bins.map((bin) => (
        <Column
          key={bin.first}
          bin={bin}
          turn={turn}
          at={scale.at}
          up={up}
          hatch={hatch}
          many={bins.length > MANY}
        />
      ))}
      <Flags flags={flags} top={LINE} bottom={up(0)} />
      {turn !== undefined && <Sides at={turn} y={head - 4} />}
      <AxisBelow y={up(0)} from={0} to={100} ticks={ticks} />
    </Canvas>
  );
}

function eachWeek(bins: readonly DateBin[]): boolean {
  return bins.every((bin) => daysBetween(bin.first, bin.last) === 6);
}

/** Days across, from whole bins and the marks that are not too far off; undefined where there is no bin. */
function scaleOf(bins: readonly DateBin[], marks: readonly DateMark[]): Scale | undefined {
  const days = bins.flatMap((bin) => [bin.first, bin.last]).sort();
  const [low = '', high = ''] = [days[0], days.at(-1)];
  const long = daysBetween(low, high) + 1;
  if (!(long > 0)) return undefined;
  const reach = Math.max(LEAST_SPAN, long * FAR);
  const near = marks
    .map((mark) => mark.date)
    .filter((date) => daysBetween(date, low) < reach && daysBetween(high, date) < reach);
  const [from = low, to = high] = [[low, ...near].sort()[0], [high, ...near].sort().at(-1)];
  const room = Math.max(2, Math.ceil((LEAST_SPAN - daysBetween(from, to)) / 2));
  const [first, last] = [addDays(from, -room) || from, addDays(to, room) || to];
  const across = scaleLinear([0, daysBetween(first, last) + 1], [LEFT, RIGHT]).clamp(true);
  return { first, last, at: (date) => across(daysBetween(first, date)) };
}

function markLabel(mark: DateMark, { first, last }: Scale): string {
  const day = showDate(mark.date);
  if (mark.date > last) return `${mark.label.replace(day, '').replace(/[\s:,]+$/, '')} → ${day}`.trim();
  if (mark.date < first) return `← ${withFigure(mark.label, day)}`;
  // On the axis stands the year.
  const short = daysBetween(first, last) < 366 ? day.replace(/ \d+$/, '') : day;
  return withFigure(mark.label, short, { other: day });
}

/** A week's column; the one in which the deadline falls is divided there. Many stand as one hill, unedged. */
function Column({
  bin,
  turn,
  at,
  up,
  hatch,
  many,
}: {
  bin: DateBin;
  /** From here on, in percent, it is later than the deadline; undefined without one. */
  turn: number | undefined;
  at: (date: string) => number;
  up: (chance: number) => number;
  hatch: string;
  many: boolean;
}) {
  const [start, end] = [at(bin.first), at(dayAfter(bin.last))];
  const air = many ? 0 : (end - start) * 0.08;
  const [from, to] = [start + air, end - air];
  const divide = Math.min(Math.max(turn ?? to, from), to);
  const box = { y: up(bin.chance), height: Math.max(0, up(0) - up(bin.chance)) };
  const later = { fill: `url(#${hatch})`, stroke: many ? undefined : 'var(--stop)' };
  if (!(bin.chance > 0)) return null;
  return (
    <g shape-rendering={many ? 'crispEdges' : undefined}>
      {divide > from && (
        <rect
          {...box}
          x={percent(from)}
          width={percent(divide - from)}
          fill={turn === undefined ? 'var(--ink)' : 'var(--go)'}
        />
      )}
      {divide < to && <rect {...box} x={percent(divide)} width={percent(to - divide)} {...later} />}
    </g>
  );
}

function dayAfter(date: string): string {
  return addDays(date, 1) || date;
}

/** What the two kinds of column are, on either side of the deadline, where there is room. */
function Sides({ at, y }: { at: number; y: number }) {
  const sides = [
    { label: 'by then', anchor: 'end', dx: -6, room: at },
    { label: 'later', anchor: 'start', dx: 6, room: 100 - at },
  ] as const;
  return (
    <g>
      {sides.map(
        ({ room, ...words }) =>
          room > shareOf(textWidth(words.label) + 8) && (
            <Label key={words.label} words={{ ...words, at }} y={y} />
          ),
      )}
    </g>
  );
}
