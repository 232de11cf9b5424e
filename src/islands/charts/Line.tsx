import { showDate } from '../../language/dates.ts';
import { type Figure, type LineMark, markLetter } from '../../report/blocks.ts';

/** The line runs to day 90; what lies beyond stands at its dashed end, with its day in words. */
const END_DAY = 90;
const LAST = 86;

/**
 * The line from day 0 to day 90: ticks with their dates below, gates as bars across it, everything else as
 * dots, each with the letter it has in the table behind.
 */
export function Line({ figure, label }: { figure: Figure & { kind: 'line' }; label: string }) {
  const ticks = figure.marks.filter((mark) => mark.tone === 'plain');
  const marks = figure.marks.filter((mark) => mark.tone !== 'plain');
  const at = (mark: LineMark) =>
    `${mark.day > END_DAY ? 96 : 3 + (Math.max(0, mark.day) / END_DAY) * (LAST - 3)}%`;
  return (
    <svg class="line" role="img" aria-label={label} width="100%" height="104">
      <line class="line-rule" x1="3%" x2={`${LAST}%`} y1="52" y2="52" />
      <line class="line-beyond" x1={`${LAST}%`} x2="100%" y1="52" y2="52" />
      {ticks.map((mark) => (
        <g key={mark.day}>
          <line class="line-rule" x1={at(mark)} x2={at(mark)} y1="46" y2="58" />
          <text x={at(mark)} y="78" text-anchor={mark.day === 0 ? 'start' : 'middle'}>
            {mark.label}
          </text>
          <text class="line-date" x={at(mark)} y="96" text-anchor={mark.day === 0 ? 'start' : 'middle'}>
            {showDate(mark.date)}
          </text>
        </g>
      ))}
      {stacked(marks).map(({ mark, letter, lift }) => (
        <g key={letter} class={`line-${mark.tone}`}>
          {mark.tone === 'stop' ? (
            <line class="line-gate" x1={at(mark)} x2={at(mark)} y1="38" y2="66" />
          ) : (
            <circle cx={at(mark)} cy="52" r="6" />
          )}
          <text x={at(mark)} y={30 - lift} text-anchor="middle">
            {letter}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The letter of each mark, lifted where the mark before it is too near for two letters side by side. */
function stacked(marks: LineMark[]): { mark: LineMark; letter: string; lift: number }[] {
  let lift = 0;
  return marks.map((mark, index) => {
    const before = marks[index - 1];
    const near = before && Math.min(mark.day, END_DAY + 9) - Math.min(before.day, END_DAY + 9) < 4;
    lift = near ? lift + 15 : 0;
    return { mark, letter: markLetter(index), lift };
  });
}
