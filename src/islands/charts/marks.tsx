import type { ComponentChildren } from 'preact';
import type { Tone } from '../../report/blocks.ts';
import { type Flag, LINE, NARROW, type Placed, rowCount, type Words } from './labels.ts';
import { cut, textWidth } from './textWidth.ts';
import type { Tick } from './ticks.ts';

/** A stylesheet's word for each tone. */
export const COLOUR: Record<Tone, string> = {
  plain: 'var(--ink)',
  quiet: 'var(--quiet)',
  stop: 'var(--stop)',
  go: 'var(--go)',
};
/** Tones are told apart without colour too: by weight and by dash. */
const DASH: Record<Tone, string | undefined> = {
  plain: undefined,
  quiet: '2 3',
  stop: undefined,
  go: '7 3',
};
const WEIGHT: Record<Tone, number> = { plain: 1.25, quiet: 1.5, stop: 2.5, go: 2 };

/** The stroke of a tone, as attributes. */
export function stroke(tone: Tone) {
  return { stroke: COLOUR[tone], 'stroke-width': WEIGHT[tone], 'stroke-dasharray': DASH[tone] };
}

/** A place across, as an attribute. */
export function percent(share: number): string {
  return `${Number(share.toFixed(3))}%`;
}

/** A picture with the sentence that stands for it where it is not seen. */
export function Canvas({
  label,
  height,
  children,
}: {
  label: string;
  height: number;
  children: ComponentChildren;
}) {
  return (
    <svg role="img" aria-label={label} width="100%" height={height}>
      {children}
    </svg>
  );
}

/** What is drawn when there is nothing to draw. */
export function Nothing({ label }: { label: string }) {
  return (
    <Canvas label={label} height={LINE}>
      <Quiet y={14}>Nothing to draw yet.</Quiet>
    </Canvas>
  );
}

/** Words at the left edge that stand back: a unit, an axis, what is left out. */
export function Quiet({ y, children }: { y: number; children: string }) {
  return (
    <AtEdge y={y} quiet>
      {cut(children, NARROW)}
    </AtEdge>
  );
}

type Style = { weight?: number | undefined; quiet?: boolean };

/** Words where they were placed; all that a picture says is drawn here, but for the names of its rows. */
export function Label({
  words: { at, dx, anchor, label },
  y,
  weight,
  quiet,
}: { words: Words; y: number } & Style) {
  return (
    <>
      <Ground words={{ at, dx, anchor, label }} y={y} />
      <text x={percent(at)} y={y} dx={dx} text-anchor={anchor} font-weight={weight}>
        {/* The stylesheet gives every text the ink; a span may differ. */}
        {quiet ? <tspan fill="var(--quiet)">{label}</tspan> : label}
      </text>
    </>
  );
}

/** Which share of the words lies before their place. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

/**
 * Paper below words, which keeps them readable over lines. An edge around the letters would be a second text in a PDF:
 * whoever copies from it, searches it or has it read aloud would have each label twice.
 */
function Ground({ words: { at, dx, anchor, label }, y }: { words: Words; y: number }) {
  const width = textWidth(label);
  return (
    <rect
      x={percent(at)}
      y={y - 12}
      width={width}
      height={15}
      transform={`translate(${dx - width * BEFORE[anchor]} 0)`}
      fill="var(--paper)"
    />
  );
}

/** Words at the left edge, on a ground of paper. */
export function AtEdge({ children, ...style }: { y: number; children: string } & Style) {
  return <Label words={{ at: 0, dx: 0, anchor: 'start', label: children }} {...style} />;
}

/** A pattern of slanted strokes, for what is not firm: told from solid without colour. */
export function Hatch({
  id,
  colour,
  apart = 6,
  turn = 45,
}: {
  id: string;
  colour: string;
  apart?: number;
  turn?: number;
}) {
  return (
    <pattern
      id={id}
      width={apart}
      height={apart}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      <line x1="0" x2="0" y1="0" y2={apart} stroke={colour} stroke-width="4" />
    </pattern>
  );
}

/** Levels across the whole picture, each with its figure above the line, at the left. */
export function Levels({ levels }: { levels: readonly { y: number; text: string }[] }) {
  return (
    <g>
      {levels.map(({ y, text }) => (
        <g key={y}>
          <line x1="0" x2="100%" y1={y} y2={y} stroke="var(--rule)" />
          <Quiet y={y - 4}>{text}</Quiet>
        </g>
      ))}
    </g>
  );
}

/** The axis below a picture: its line, its ticks and their words. */
export function AxisBelow({
  y,
  from,
  to,
  ticks,
}: {
  y: number;
  from: number;
  to: number;
  ticks: readonly Tick[];
}) {
  return (
    <g>
      <line x1={percent(from)} x2={percent(to)} y1={y} y2={y} stroke="var(--ink)" stroke-width="1.5" />
      {ticks.map((tick) => (
        <g key={tick.at}>
          <line x1={percent(tick.at)} x2={percent(tick.at)} y1={y} y2={y + 5} stroke="var(--ink)" />
          <Label words={tick} y={y + 19} quiet />
          {tick.year && <Label words={{ ...tick, label: tick.year }} y={y + 37} quiet />}
        </g>
      ))}
    </g>
  );
}

/** Rules down to `bottom`, each from its label, the labels in rows from `top` down. */
export function Flags({
  flags,
  top,
  bottom,
}: {
  flags: readonly Placed<Flag & { tone: Tone }>[];
  top: number;
  bottom: number;
}) {
  const rows = rowCount(flags);
  const head = (row: number) => top + (rows - 1 - row) * LINE;
  return (
    <g>
      {flags.map(({ at, row, beside, tone }, index) => (
        <line
          key={index}
          x1={percent(at)}
          x2={percent(at)}
          y1={head(row) + (beside ? 2 : LINE)}
          y2={bottom}
          {...stroke(tone)}
        />
      ))}
      {flags.map((flag, index) => (
        <Label
          key={index}
          words={flag}
          y={head(flag.row) + 14}
          weight={flag.tone === 'stop' || flag.tone === 'go' ? 600 : undefined}
        />
      ))}
    </g>
  );
}

/** The width of a `Stretched` in its own coordinates. */
export const WIDE = 1000;

/** Lines and areas that stretch with the picture's width from `from` to `to`, in percent; strokes do not. */
export function Stretched({
  from,
  to,
  y,
  height,
  children,
}: {
  from: number;
  to: number;
  y: number;
  height: number;
  children: ComponentChildren;
}) {
  return (
    <svg
      aria-hidden="true"
      x={percent(from)}
      y={y}
      width={percent(to - from)}
      height={height}
      viewBox={`0 0 ${WIDE} ${height}`}
      preserveAspectRatio="none"
    >
      {children}
    </svg>
  );
}
