import { showNumber } from '../../method/numbers.ts';
import type { Bar, Figure } from '../../report/blocks.ts';

const ROW = 66;
/** Of the width; the rest is for the figure at the end of the longest bar. */
const LONGEST = 84;

/**
 * Pairs of bars, what was planned above what is real, each labelled where it ends. Lengths are percentages of
 * the width and the type is the page's, so the words keep their size at every width and on paper.
 */
export function Bars({ figure, label }: { figure: Figure & { kind: 'bars' }; label: string }) {
  const most = Math.max(1, ...figure.bars.flatMap((bar) => [bar.planned, bar.real]));
  return (
    <svg class="bars" role="img" aria-label={label} width="100%" height={figure.bars.length * ROW}>
      {figure.bars.map((bar, index) => (
        <Pair
          key={bar.label}
          bar={bar}
          most={most}
          top={index * ROW}
          named={index === 0 ? figure : undefined}
        />
      ))}
    </svg>
  );
}

function Pair({
  bar,
  most,
  top,
  named,
}: {
  bar: Bar;
  most: number;
  top: number;
  named: (Figure & { kind: 'bars' }) | undefined;
}) {
  const share = (value: number) => (value / most) * LONGEST;
  const [planned, real] = named?.series ?? ['', ''];
  return (
    <g>
      <text class="bar-label" x="0" y={top + 15}>
        {bar.label}
      </text>
      <rect class="bar-planned" x="0" y={top + 23} width={`${share(bar.planned)}%`} height="10" />
      <text class="bar-value" x={`${share(bar.planned)}%`} dx="6" y={top + 33}>
        {bar.planned === 0 ? 'not planned' : showNumber(bar.planned)}{' '}
        {planned && `(${planned.toLowerCase()})`}
      </text>
      <rect class="bar-real" x="0" y={top + 37} width={`${share(bar.real)}%`} height="16" />
      <text class="bar-value bar-strong" x={`${share(bar.real)}%`} dx="6" y={top + 50}>
        {showNumber(bar.real)} {real && `(${real.toLowerCase()})`}
      </text>
    </g>
  );
}
