import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { useId } from 'preact/hooks';
import type { FanLevel, FanMonth, Figure } from '../../report/blocks.ts';
import { LINE, NARROW, placeFlags, rowCount, shareOf, spread, withFigure } from './labels.ts';
import {
  AxisBelow,
  Canvas,
  COLOUR,
  Flags,
  Hatch,
  Label,
  Levels,
  Nothing,
  percent,
  Quiet,
  stroke,
  Stretched,
  WIDE,
} from './marks.tsx';
import { cut, textWidth } from './textWidth.ts';
import { labelTicks, measure } from './ticks.ts';

const RIGHT = 97;
const HEIGHT = 230;
/** Room for the words of the highest level. */
const AIR = 24;

type Span = { low: number; middle: number; high: number };

/** What it has cost by the end of each month, against levels to compare with, and where it passes one. */
export function Fan({ figure, label }: { figure: Figure & { kind: 'fan' }; label: string }) {
  const hatch = useId();
  const { months, levels } = figure;
  if (months.length === 0) return <Nothing label={label} />;
  const sums = [...months, ...levels].flatMap((span) => [span.low, span.middle, span.high]);
  const { unit, show } = measure(figure.unit, Math.max(...sums));
  const sized = scaleLinear(
    [Math.min(0, ...sums), Math.max(...sums) > 0 ? Math.max(...sums) : 1],
    [1, 0],
  ).nice(4);
  const ticks = sized.ticks(4).map((tick) => ({ tick, text: cut(show(tick), NARROW / 2) }));
  const left = Math.max(8, shareOf(8 + Math.max(...ticks.map(({ text }) => textWidth(text)))));
  const across = scaleLinear([0, months.length], [left, RIGHT]);
  const flags = placeFlags(crossingFlag(figure, across));
  const top = LINE + rowCount(flags) * LINE + AIR;
  const up = (value: number) => top + sized(value) * HEIGHT;
  const floor = top + HEIGHT;
  return (
    <Canvas label={label} height={floor + 44}>
      <defs>
        {levels.map((level, index) => (
          <Hatch
            key={index}
            id={`${hatch}-${index}`}
            colour={COLOUR[level.tone]}
            apart={9}
            turn={index % 2 ? -45 : 45}
          />
        ))}
      </defs>
      <Quiet y={14}>{`${unit}, cumulative`}</Quiet>
      <Levels levels={ticks.map(({ tick, text }) => ({ y: up(tick), text }))} />
      {levels.map((level, index) => (
        <LevelBand key={index} level={level} left={left} up={up} fill={`url(#${hatch}-${index})`} />
      ))}
      <Flags flags={flags} top={LINE} bottom={floor} />
      <Cone months={months} left={left} top={top} sized={sized} />
      <AxisBelow y={up(0)} from={0} to={100} ticks={[]} />
      <AxisBelow
        y={floor}
        from={0}
        to={100}
        ticks={labelTicks(
          months.map((month) => month.label),
          (index) => across(index + 1),
        )}
      />
      <LevelNames figure={figure} left={left} up={up} top={top} floor={floor} show={show} />
      {flags.map(({ at, amount }, index) => (
        <circle key={index} cx={percent(at)} cy={up(amount)} r="6" {...DOT} />
      ))}
    </Canvas>
  );
}

const DOT = { fill: 'var(--ink)', stroke: 'var(--paper)', 'stroke-width': 2 };

/** The band from low to high, its edges and its middle, from nothing at the start. */
function Cone({
  months,
  left,
  top,
  sized,
}: {
  months: readonly FanMonth[];
  left: number;
  top: number;
  sized: (value: number) => number;
}) {
  const spans: Span[] = [{ low: 0, middle: 0, high: 0 }, ...months];
  const x = (_: Span, index: number) => (index / months.length) * WIDE;
  const y = (value: number) => sized(value) * HEIGHT;
  const band = area<Span>(
    x,
    (span) => y(span.low),
    (span) => y(span.high),
  );
  const edge = (pick: (span: Span) => number) => line<Span>(x, (span) => y(pick(span)))(spans) ?? '';
  const edges = `${edge((span) => span.low)}${edge((span) => span.high)}`;
  return (
    <Stretched from={left} to={RIGHT} y={top} height={HEIGHT}>
      <path d={band(spans) ?? ''} fill="var(--ink)" fill-opacity="0.14" />
      <path d={edges} fill="none" stroke="var(--ink)" vector-effect="non-scaling-stroke" />
      <path
        d={edge((span) => span.middle)}
        fill="none"
        stroke="var(--ink)"
        stroke-width="3"
        vector-effect="non-scaling-stroke"
      />
    </Stretched>
  );
}

function LevelBand({
  level,
  left,
  up,
  fill,
}: {
  level: FanLevel;
  left: number;
  up: (value: number) => number;
  fill: string;
}) {
  return (
    <g>
      <rect
        x={percent(left)}
        y={up(level.high)}
        width={percent(100 - left)}
        height={Math.max(0, up(level.low) - up(level.high))}
        fill={fill}
        fill-opacity="0.3"
      />
      <line
        x1={percent(left)}
        x2="100%"
        y1={up(level.middle)}
        y2={up(level.middle)}
        {...stroke(level.tone)}
      />
    </g>
  );
}

/** Each level's name at its line, on the side where the fan is further away, none on another. */
function LevelNames({
  figure,
  left,
  up,
  top,
  floor,
  show,
}: {
  figure: Figure & { kind: 'fan' };
  left: number;
  up: (value: number) => number;
  top: number;
  floor: number;
  show: (value: number) => string;
}) {
  const { levels, months } = figure;
  const half = (months.at(-1)?.middle ?? 0) / 2;
  const width = NARROW * (1 - left / 100) - 6;
  const lowest = Math.min(...levels.map((level) => level.middle));
  const names = levels.map(({ label, middle }) => {
    // Where the fan has passed early, it is far above the line at the end; else far below it at the start.
    const atEnd = middle < half;
    const below = atEnd && middle === lowest && up(middle) + 20 < floor;
    return { text: withFigure(label, show(middle), { width }), atEnd, y: up(middle) + (below ? 16 : -6) };
  });
  const heights = spread(
    names.map(({ y }) => y),
    LINE,
    top + 12,
    floor - 6,
  );
  return (
    <g>
      {names.map(({ text, atEnd }, index) => (
        <Label
          key={index}
          words={
            atEnd
              ? { at: 100, dx: 0, anchor: 'end', label: text }
              : { at: left, dx: 6, anchor: 'start', label: text }
          }
          y={heights[index] ?? 0}
          weight={600}
        />
      ))}
    </g>
  );
}

/** Where in its month the middle line meets the level it passes; the month's end where it meets none. */
function crossingFlag(figure: Figure & { kind: 'fan' }, across: (month: number) => number) {
  const { crossing, months, levels } = figure;
  if (!crossing) return [];
  const month = Math.min(Math.max(1, Math.round(crossing.month)), months.length);
  const [before, after] = [months[month - 2]?.middle ?? 0, months[month - 1]?.middle ?? 0];
  const passed = levels.map((level) => level.middle).filter((middle) => middle > before && middle <= after);
  const met = Math.min(after, ...passed);
  const share = after > before ? (met - before) / (after - before) : 1;
  const words = crossing.month > months.length ? `${crossing.label} →` : crossing.label;
  return [{ at: across(month - 1 + share), amount: met, label: words, tone: 'plain' as const }];
}
