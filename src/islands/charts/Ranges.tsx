import { useId } from 'preact/hooks';
import type { Figure, RangeRow } from '../../report/blocks.ts';
import { LINE, placeBeside, shareOf } from './labels.ts';
import { Canvas, Hatch, Label, Nothing, percent, Quiet } from './marks.tsx';
import { More, MOST_ROWS, RowName } from './rows.tsx';
import { textWidth } from './textWidth.ts';
import { LEAST_SPREAD, measure } from './ticks.ts';

const ROW = 84;
/** Of it, the height of the line for the plan. */
const PLAN = 14;
const GAP = 6;
/** The unit, and air below it. */
const HEAD = LINE + 6;

/** The words at the ends of a row's three marks; no words, no mark. */
type Words = { planned: string; p50: string; p80: string };

/**
 * Per line of work what was planned, as an outline, above what it takes: solid to the P50, hatched on to the
 * P80, each labelled where it ends. The first row names the marks.
 */
export function Ranges({ figure, label }: { figure: Figure & { kind: 'ranges' }; label: string }) {
  const hatch = useId();
  const rows = figure.rows.slice(0, MOST_ROWS);
  if (rows.length === 0) return <Nothing label={label} />;
  const most = Math.max(...rows.flatMap((row) => [row.planned, row.p50, row.p80]));
  const { unit, show } = measure(figure.unit, most);
  const words = wordsOf(rows, show);
  const scale = scaleOf(rows, words);
  // Without a plan its line is not kept free.
  const lift = words.some((row) => row.planned !== '') ? 0 : PLAN;
  const end = HEAD + rows.length * (ROW - lift);
  return (
    <Canvas label={label} height={end + (figure.rows.length > MOST_ROWS ? LINE : 0)}>
      <defs>
        <Hatch id={`${hatch}-stop`} colour="var(--stop)" />
        <Hatch id={`${hatch}-ink`} colour="var(--ink)" />
      </defs>
      <Quiet y={14}>{unit}</Quiet>
      {rows.map((row, index) => (
        <Row
          key={index}
          row={row}
          words={words[index]}
          top={HEAD + index * (ROW - lift)}
          lift={lift}
          scale={scale}
          hatch={hatch}
        />
      ))}
      <More of={figure.rows.length} y={end} />
    </Canvas>
  );
}

/** A plan that holds nothing at all was not filled in: then no row says that it was not planned. */
function wordsOf(rows: readonly RangeRow[], show: (value: number) => string): Words[] {
  const firstPlanned = rows.findIndex((row) => row.planned > 0);
  return rows.map((row, index) => ({
    planned: plannedWords(row, show, { known: firstPlanned >= 0, named: index === firstPlanned }),
    p50: index === 0 ? `${show(row.p50)} (P50)` : show(row.p50),
    p80: index === 0 ? `${show(row.p80)} (P80)` : show(row.p80),
  }));
}

function plannedWords(
  row: RangeRow,
  show: (value: number) => string,
  { known, named }: { known: boolean; named: boolean },
): string {
  if (row.planned > 0) return `${show(row.planned)}${named ? ' (original plan)' : ''}`;
  return known ? 'not planned' : '';
}

/** Percent of the width for one unit: as long as the bars can be with the words at their ends. */
function scaleOf(rows: readonly RangeRow[], words: readonly Words[]): number {
  const scales = rows.flatMap((row, index) =>
    [
      { value: row.planned, text: words[index]?.planned ?? '' },
      { value: Math.max(row.p50, row.p80), text: words[index]?.p80 ?? '' },
    ]
      .filter(({ value }) => value > LEAST_SPREAD)
      .map(({ value, text }) => (100 - shareOf(textWidth(text) + GAP + 2)) / value),
  );
  return scales.length === 0 ? 0 : Math.max(0, Math.min(...scales));
}

function Row({
  row,
  words,
  top,
  lift,
  scale,
  hatch,
}: {
  row: RangeRow;
  words: Words | undefined;
  top: number;
  lift: number;
  scale: number;
  hatch: string;
}) {
  if (!words) return null;
  const [p50, p80] = [row.p50 * scale, Math.max(row.p50, row.p80) * scale];
  const tone = row.p50 > row.planned && words.planned !== '' ? 'stop' : 'ink';
  const bar = top + 38 - lift;
  return (
    <g>
      <RowName label={row.label} y={top + 15} weight={600} />
      <Planned share={row.planned * scale} top={top + 24} words={words.planned} />
      <Firm p50={p50} p80={p80} top={bar} tone={tone} hatch={hatch} />
      <Label words={placeBeside(p80, words.p80, GAP)} y={bar + 12} />
      <UnderP50 share={p50} y={bar + 29} words={words.p50} />
    </g>
  );
}

function Planned({ share, top, words }: { share: number; top: number; words: string }) {
  return (
    <g>
      {share > 0 && (
        <rect
          y={top}
          width={percent(share)}
          height="8"
          fill="none"
          stroke="var(--quiet)"
          stroke-width="1.5"
        />
      )}
      <Label words={placeBeside(share, words, share > 0 ? GAP : 0)} y={top + 9} quiet />
    </g>
  );
}

function Firm({
  p50,
  p80,
  top,
  tone,
  hatch,
}: {
  p50: number;
  p80: number;
  top: number;
  tone: 'stop' | 'ink';
  hatch: string;
}) {
  const colour = `var(--${tone})`;
  return (
    <g>
      <rect x={percent(p50)} y={top} width={percent(p80 - p50)} height="15" fill={`url(#${hatch}-${tone})`} />
      <rect y={top} width={percent(p80)} height="15" fill="none" stroke={colour} />
      <rect y={top} width={percent(p50)} height="15" fill={colour} />
    </g>
  );
}

/** The middle figure hangs below its end. */
function UnderP50({ share, y, words }: { share: number; y: number; words: string }) {
  return (
    <g>
      <line x1={percent(share)} x2={percent(share)} y1={y - 14} y2={y} stroke="var(--ink)" />
      <Label words={placeBeside(share, words, GAP)} y={y} weight={700} />
    </g>
  );
}
