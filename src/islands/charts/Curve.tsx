import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import type { CurvePoint, Figure, ValueMark } from '../../report/blocks.ts';
import { LINE, placeBeside, placeFlags, rowCount } from './labels.ts';
import {
  AxisBelow,
  Canvas,
  COLOUR,
  Flags,
  Label,
  Levels,
  Nothing,
  percent,
  Quiet,
  Stretched,
  WIDE,
} from './marks.tsx';
import { measure, valueTicks } from './ticks.ts';

const LEFT = 15;
const RIGHT = 97;
const HEIGHT = 220;
/** Room for the words of the highest level. */
const AIR = 24;
/** Marks up to so many spans of the curve away from it are on the scale; beyond they stand at the edge. */
const FAR = 1.5;
const LEVELS = [0, 20, 40, 60, 80, 100];

/** The chance that a total is no more than a value, and where on that curve the values stand that matter. */
export function Curve({ figure, label }: { figure: Figure & { kind: 'curve' }; label: string }) {
  const points = rising(figure.points);
  if (points.length === 0) return <Nothing label={label} />;
  const [low, high] = span(points, figure.marks);
  const across = scaleLinear([low, high], [LEFT, RIGHT]).clamp(true);
  const amounts = measure(figure.unit, high);
  const flags = placeFlags(
    figure.marks.map((mark) => ({
      ...mark,
      at: across(mark.value),
      label: markLabel(mark, [low, high]),
    })),
  );
  const head = LINE + rowCount(flags) * LINE;
  const up = scaleLinear([0, 1], [head + AIR + HEIGHT, head + AIR]).clamp(true);
  return (
    <Canvas label={label} height={up(0) + 46}>
      <Quiet y={14}>Chance that it takes no more</Quiet>
      <Levels levels={LEVELS.map((level) => ({ y: up(level / 100), text: `${level}%` }))} />
      <Flags flags={flags} top={LINE} bottom={up(0)} />
      <Stretched from={LEFT} to={RIGHT} y={up(1)} height={HEIGHT}>
        <path
          d={curvePath(points, low, high)}
          fill="none"
          stroke="var(--ink)"
          stroke-width="3"
          vector-effect="non-scaling-stroke"
        />
      </Stretched>
      <AxisBelow y={up(0)} from={0} to={100} ticks={valueTicks(low, high, across, amounts.show)} />
      <Label words={placeBeside(100, amounts.unit, 0)} y={up(0) + 40} quiet />
      {flags.map(({ at, chance, tone }, index) => (
        <circle
          key={index}
          cx={percent(at)}
          cy={up(chance)}
          r="6"
          fill={tone === 'quiet' ? 'var(--paper)' : COLOUR[tone]}
          stroke={tone === 'quiet' ? COLOUR.quiet : 'var(--paper)'}
          stroke-width="2"
        />
      ))}
    </Canvas>
  );
}

/** In order of value, one point a value, the chance never falling. */
function rising(points: readonly CurvePoint[]): CurvePoint[] {
  const sorted = [...points].sort((a, b) => a.value - b.value || a.chance - b.chance);
  return sorted.filter((point, index) => sorted[index + 1]?.value !== point.value);
}

/** The values shown: the whole curve, and the marks that are not too far off; never of no width. */
function span(points: readonly CurvePoint[], marks: readonly ValueMark[]): [number, number] {
  const values = points.map((point) => point.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const reach = high > low ? (high - low) * FAR : Math.max(1, Math.abs(low)) / 2;
  const near = marks.map((mark) => mark.value).filter((value) => value > low - reach && value < high + reach);
  const [from, to] = [Math.min(low, ...near), Math.max(high, ...near)];
  const room = to > from ? (to - from) * 0.04 : reach;
  return [from >= 0 ? Math.max(0, from - room) : from - room, to + room];
}

function markLabel({ value, label }: ValueMark, [low, high]: [number, number]): string {
  if (value > high) return `${label} →`;
  return value < low ? `← ${label}` : label;
}

/** The curve from end to end; a single point is a step. */
function curvePath(points: readonly CurvePoint[], low: number, high: number): string {
  const x = scaleLinear([low, high], [0, WIDE]);
  const y = scaleLinear([0, 1], [HEIGHT, 0]).clamp(true);
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return '';
  if (first === last) return `M0,${HEIGHT}H${x(first.value)}V0H${WIDE}`;
  // A curve given from its first to its last hundredth is drawn to nothing and to all; a shorter one is not.
  const start = first.chance < 0.02 ? [{ value: low, chance: 0 }] : [];
  const end = last.chance > 0.98 ? [{ value: high, chance: 1 }] : [];
  const draw = line<CurvePoint>(
    (point) => x(point.value),
    (point) => y(point.chance),
  ).curve(curveMonotoneX);
  return draw([...start, ...points, ...end]) ?? '';
}
