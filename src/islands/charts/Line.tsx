import { showDate } from '../../language/dates.ts';
import { type Figure, LINE_TO_SCALE, type LineMark, markLetter, type Tone } from '../../report/blocks.ts';
import { type Flag, LINE, type Placed, placeFlags, ROOMY, rowCount } from './labels.ts';
import { Canvas, Flags, Label, percent } from './marks.tsx';

const END_DAY = 90;
/** Where day 0 stands, the last day that is to scale, and what is further, in percent. */
const FIRST = 3;
const LAST = 96;
const BEFORE_LAST = 86;

/**
 * The line from day 0 on, to scale: ticks with their dates below, what is done as dots, what is to come as rings, what is shut or
 * past its day as bars across it, each with the letter it has in the table behind.
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
    <Canvas label={label} height={y + 18 + Math.max(rowCount(narrow), rowCount(roomy)) * LINE}>
      <line class="line-rule" x1={percent(FIRST)} x2={percent(end)} y1={y} y2={y} />
      {end < LAST && <line class="line-beyond" x1={percent(end)} x2="100%" y1={y} y2={y} />}
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

/** Days to scale; those that are too far stand together at its dashed end. */
function scaleOf(marks: readonly LineMark[]): { end: number; at: (mark: LineMark) => number } {
  const days = marks.map(({ day }) => day);
  const last = Math.max(END_DAY, ...days.filter((day) => day <= LINE_TO_SCALE));
  const end = days.some((day) => day > LINE_TO_SCALE) ? BEFORE_LAST : LAST;
  const at = ({ day }: LineMark) =>
    day > LINE_TO_SCALE ? LAST : FIRST + (Math.max(0, day) / last) * (end - FIRST);
  return { end, at };
}

/** The letters of the marks, those of one place together: they follow one another, and the worst of them is how they stand. */
function lettersOf(marks: readonly LineMark[], at: (mark: LineMark) => number) {
  const lettered = marks.map((mark, index) => ({ ...mark, at: at(mark), letter: markLetter(index) }));
  return [...Map.groupBy(lettered, (mark) => mark.at)].map(([place, here]) => {
    const [first = '', last = ''] = [here[0]?.letter, here.at(-1)?.letter];
    const tone: Tone =
      (['stop', 'quiet'] as const).find((one) => here.some((mark) => mark.tone === one)) ?? 'go';
    return { at: place, label: first === last ? first : `${first}–${last}`, tone };
  });
}

/** What the ticks are, in rows below the line, each at the end of a line from its tick. */
function Below({ class: name, words, y }: { class: string; words: readonly Placed<Flag>[]; y: number }) {
  return (
    <g class={name}>
      {words.map(({ at, row, beside }) => (
        <line
          key={at}
          x1={percent(at)}
          x2={percent(at)}
          y1={y + 16}
          y2={y + 14 + (beside ? LINE : 2) + row * LINE}
          stroke="var(--quiet)"
        />
      ))}
      {words.map((flag) => (
        <Label key={flag.at} words={flag} y={y + 28 + flag.row * LINE} />
      ))}
    </g>
  );
}

function Mark({ x, y, tone }: { x: string; y: number; tone: LineMark['tone'] }) {
  if (tone === 'stop') return <line class="line-gate" x1={x} x2={x} y1={y - 14} y2={y + 14} />;
  if (tone === 'go') return <circle cx={x} cy={y} r="6" fill="var(--go)" />;
  return <circle cx={x} cy={y} r="6" fill="var(--paper)" stroke="var(--ink)" stroke-width="2" />;
}
