import { isBlank, NONE, show } from '../../report/values.ts';
import { alsoEnds } from './alsoEnds.ts';
import { contract, contractsOf, nthOption, numbered } from './en/brief.ts';
import * as words from './en/options.ts';
import { linesOf } from './fit.ts';
import { type Line, line, type Row, type Rows } from './lines.ts';
import type { OptionsTold, Told } from './options.ts';
import { contractsLabel, type Measure, measuresOf, notCounted } from './optionsTable.ts';
import { cellRoom } from './page.ts';

/** How much of the width what is counted has; the options share the rest. */
const LABELS = 0.28;

/**
 * What the options of a question come to, a column each, so that every figure is called in plain words: their sums are never
 * cut, their names and contracts are. `at`: the place of the question; `onNo`: what happens on a no, where that is told.
 */
export function optionColumns(told: OptionsTold, at: number, onNo: string): Rows {
  const options = told.rows.filter(({ course }) => course);
  const part = Math.floor((100 * (1 - LABELS)) / options.length) / 100;
  const caption = told.freed ? words.captionOnPage(told.years) : words.caption(told.years);
  return {
    caption: at > 0 ? numbered(at + 1, caption) : caption,
    columns: [
      { label: words.option, part: LABELS },
      ...options.map((option, index) => ({ label: headOf(option, onNo), part, of: nthOption(index + 1) })),
    ],
    rows: [
      ...measuresOf(told)
        .map((measure) => rowOf(measure, options, part))
        .filter(({ cells }) => cells.slice(1).some(({ text }) => text !== '' && text !== NONE)),
      ...contractRow(told, options, part),
    ],
    untold: [],
  };
}

/** The options of the question that are no course, in a line; none where all are. */
export function notCountedLine(told: OptionsTold): Line[] {
  const others = notCounted(told);
  return isBlank(others) ? [] : [line(words.others, 1, show(others))];
}

function headOf({ option, text, course }: Told, onNo: string): string {
  return show(words.endsToo(option, course === 'stop' ? alsoEnds(text, onNo) : ''));
}

function rowOf({ label, of }: Measure, options: readonly Told[], part: number): Row {
  const cells = [
    { of: label, text: label, part: LABELS },
    ...options.map((option) => ({ of: label, text: show(of(option)), part })),
  ];
  const least = Math.max(...cells.map((cell) => linesOf(cell.text, cellRoom(cell.part, 1).perLine)));
  return { of: label, cells, lines: least, least };
}

/** What each does to the contracts that some end and others do not; a single one is named in front. */
function contractRow(told: OptionsTold, options: readonly Told[], part: number): Row[] {
  const label = contractsLabel(told);
  if (!label || options.length === 0) return [];
  const cells = [
    { of: contract, text: label, part: LABELS },
    ...options.map(({ contracts }, index) => ({
      of: contractsOf(index + 1),
      text: show(contracts),
      part,
    })),
  ];
  return [{ of: words.contracts, cells, lines: 2, least: 1 }];
}
