import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { addDays, daysBetween, isIsoDate } from '../../language/dates.ts';
import type { Figure, TrendLane, TrendSpan } from '../../report/blocks.ts';
import { LINE } from './labels.ts';
import { AxisBelow, Canvas, Hatch, Nothing, percent } from './marks.tsx';
import { More, MOST_ROWS, RowName } from './rows.tsx';
import { monthTicks } from './ticks.ts';

/** Room for half a mark at either edge. */
const LEFT = 3;
const RIGHT = 97;
const LANE = 52;
const SPAN = 44;
/** In days: a few marks alone would stand on one another, so that the picture spans at least these. */
const LEAST_SPAN = 42;

type Scale = { first: string; last: string; at: (date: string) => number };

/** What held on which days, filled or hollow on lines of time, and below them spans from day to day. */
export function Trend({ figure, label }: { figure: Figure & { kind: 'trend' }; label: string }) {
  const hatch = useId();
  const lanes = figure.lanes.map((lane) => ({
    ...lane,
    marks: lane.marks.filter(({ date }) => isIsoDate(date)),
  }));
  const ended = figure.spans.filter(({ from, to }) => daysBetween(from, to) >= 0);
  const spans = ended.slice(0, MOST_ROWS);
  const scale = scaleOf(lanes, spans);
  if (!scale) return <Nothing label={label} />;
  const below = lanes.length * LANE;
  const axis = below + spans.length * SPAN + 8;
  return (
    <Canvas label={label} height={axis + 44 + (ended.length > MOST_ROWS ? LINE : 0)}>
      <defs>
        <Hatch id={hatch} colour="var(--stop)" />
      </defs>
      {lanes.map((lane, index) => (
        <Lane key={index} lane={lane} top={index * LANE} at={scale.at} />
      ))}
      {spans.map((span, index) => (
        <Bar key={index} span={span} top={below + index * SPAN} at={scale.at} hatch={hatch} />
      ))}
      <AxisBelow y={axis} from={0} to={100} ticks={monthTicks(scale.first, scale.last, scale.at)} />
      <More of={ended.length} y={axis + 44} />
    </Canvas>
  );
}

/** Days across, from the first to the last there is; undefined where there is no day. */
function scaleOf(lanes: readonly TrendLane[], spans: readonly TrendSpan[]): Scale | undefined {
  const days = [
    ...lanes.flatMap(({ marks }) => marks.map(({ date }) => date)),
    ...spans.flatMap(({ from, to }) => [from, to]),
  ].sort();
  const [low, last] = [days[0], days.at(-1)];
  if (!low || !last) return undefined;
  const first = addDays(low, Math.min(0, daysBetween(low, last) - LEAST_SPAN)) || low;
  const across = scaleLinear([0, Math.max(1, daysBetween(first, last))], [LEFT, RIGHT]);
  return { first, last, at: (date) => across(daysBetween(first, date)) };
}

/** A line of time: filled where it held, hollow where it did not. */
function Lane({ lane, top, at }: { lane: TrendLane; top: number; at: (date: string) => number }) {
  const held = lane.marks.filter((mark) => mark.held).length;
  const y = top + 34;
  return (
    <g>
      <RowName
        label={`● ${lane.label}`}
        figure={`${held} of ${lane.marks.length}`}
        y={top + 15}
        weight={600}
      />
      <line x1="0" x2="100%" y1={y} y2={y} stroke="var(--rule)" stroke-width="1.5" />
      {lane.marks.map((mark, index) => (
        <circle key={index} cx={percent(at(mark.date))} cy={y} {...(mark.held ? FILLED : HOLLOW)}>
          <title>{mark.label}</title>
        </circle>
      ))}
    </g>
  );
}

const FILLED = { r: 7, fill: 'var(--go)', stroke: 'var(--paper)', 'stroke-width': 2 };
const HOLLOW = { r: 5.5, fill: 'var(--paper)', stroke: 'var(--stop)', 'stroke-width': 2.5 };

/** A bar from its first day to its last, solid once it has ended, its name and length above it. */
function Bar({
  span,
  top,
  at,
  hatch,
}: {
  span: TrendSpan;
  top: number;
  at: (date: string) => number;
  hatch: string;
}) {
  const [from, to] = [at(span.from), at(span.to)];
  const box = { x: percent(from), y: top + 21, width: percent(Math.max(to - from, 1)), height: 13 };
  return (
    <g>
      <RowName label={span.label} figure={span.length} y={top + 15} />
      {span.open ? (
        <rect
          {...box}
          fill={`url(#${hatch})`}
          stroke="var(--stop)"
          stroke-width="1.5"
          stroke-dasharray="3 2"
        />
      ) : (
        <rect {...box} fill="var(--go)" />
      )}
    </g>
  );
}
