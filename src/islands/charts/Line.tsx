import { showDate } from '../../language/dates.ts';
import { type Figure, type LineMark, markLetter } from '../../report/blocks.ts';
import { type Flag, LINE, type Placed, placeFlags, ROOMY, rowCount } from './labels.ts';
import { Canvas, Flags, Label, percent } from './marks.tsx';

const END_DAY = 90;
/** Where day 0 stands, and the last of what the picture holds, in percent. */
const FIRST = 3;
const LAST = 96;

/**
 * The line from day 0 to day 90: ticks with their dates below, gates as bars across it, everything else as
 * dots, each with the letter it has in the table behind.
 */
export function Line({ figure, label }: { figure: Figure & { kind: 'line' }; label: string }) {
  const ticks = figure.marks.filter((mark) => mark.tone === 'plain');
  const marks = figure.marks.filter((mark) => mark.tone !== 'plain');
  const { end, at } = scaleOf(figure.marks);
  const flags = placeFlags(lettersOf(marks, at));
  const y = rowCount(flags) * LINE + 20;
  const narrow = placeFlags(ticks.map((tick) => ({ at: at(tick), label: tick.label })));
  const roomy = placeFlags(
    ticks.map((tick) => ({ at: at(tick), label: `${tick.label}, ${showDate(tick.date)}` })),
    ROOMY,
  );
  return (
    <Canvas label={label} height={y + 32 + Math.max(rowCount(narrow), rowCount(roomy)) * LINE}>
      <line class="line-rule" x1={percent(FIRST)} x2={percent(end)} y1={y} y2={y} />
      <line class="line-beyond" x1={percent(end)} x2="100%" y1={y} y2={y} />
      <Flags flags={flags} top={0} bottom={y} />
      {ticks.map((tick) => (
        <line
          key={tick.day}
          class="line-rule"
          x1={percent(at(tick))}
          x2={percent(at(tick))}
          y1={y - 6}
          y2={y + 16}
        />
      ))}
      <Below class="short" words={narrow} y={y} />
      <Below class="long" words={roomy} y={y} />
      {marks.map((mark, index) => (
        <Mark key={index} x={percent(at(mark))} y={y} tone={mark.tone} />
      ))}
    </Canvas>
  );
}

/** Days to scale up to day 90; those beyond stand side by side on the dashed end, in their order. */
function scaleOf(marks: readonly LineMark[]): { end: number; at: (mark: LineMark) => number } {
  const beyond = [...new Set(marks.map(({ day }) => day).filter((day) => day > END_DAY))].sort(
    (a, b) => a - b,
  );
  const end = Math.max(50, 90 - beyond.length * 5);
  const at = ({ day }: LineMark) =>
    day > END_DAY
      ? end + ((beyond.indexOf(day) + 1) / beyond.length) * (LAST - end)
      : FIRST + (Math.max(0, day) / END_DAY) * (end - FIRST);
  return { end, at };
}

/** The letters of the marks, those of one place together: they follow one another. */
function lettersOf(marks: readonly LineMark[], at: (mark: LineMark) => number) {
  const lettered = marks.map((mark, index) => ({ ...mark, at: at(mark), letter: markLetter(index) }));
  return [...Map.groupBy(lettered, (mark) => mark.at)].map(([place, here]) => {
    const [first = '', last = ''] = [here[0]?.letter, here.at(-1)?.letter];
    const tone = here.some((mark) => mark.tone === 'stop') ? ('stop' as const) : ('go' as const);
    return { at: place, label: first === last ? first : `${first}–${last}`, tone };
  });
}

/** What the ticks are, in rows below the line. */
function Below({ class: name, words, y }: { class: string; words: readonly Placed<Flag>[]; y: number }) {
  return (
    <g class={name}>
      {words.map((flag) => (
        <Label key={flag.at} words={flag} y={y + 28 + flag.row * LINE} />
      ))}
    </g>
  );
}

function Mark({ x, y, tone }: { x: string; y: number; tone: LineMark['tone'] }) {
  if (tone === 'stop') return <line class="line-gate" x1={x} x2={x} y1={y - 14} y2={y + 14} />;
  return <circle cx={x} cy={y} r="6" fill="var(--go)" />;
}
