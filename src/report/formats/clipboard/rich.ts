import { type Table, tableIn } from '../../blocks.ts';
import { type Flat, showFlat } from '../../document.ts';
import { CHECK_MARKS } from '../../en.ts';
import { show } from '../../values.ts';
import { escapeMarkup } from '../escape.ts';
import { inert } from './inert.ts';

// Word, Outlook and Teams throw a style sheet away, and keep what each element says of itself.
const CELL = 'border:1px solid #999999;padding:3pt 6pt;vertical-align:top;';
const HEAD = `${CELL}background:#eeeeee;text-align:left;`;
const HOLDS = { words: '', figures: 'text-align:right;', dates: 'white-space:nowrap;' };

/** Blocks under a title as HTML that stands for itself in somebody else’s document, in pieces. A title may be blank. */
export function* richOf(title: string, language: string, blocks: readonly Flat[]): Generator<string> {
  yield `<div lang="${escapeMarkup(language)}">${title && element('h1', title)}`;
  for (const block of blocks) {
    const table = tableIn(block);
    if (block.kind === 'figure') yield p(show(block.finding));
    if (table) yield* richTable(table);
    else yield richBlock(showFlat(block));
  }
  yield '</div>';
}

function richBlock(block: Flat<string>): string {
  switch (block.kind) {
    case 'heading':
      return element(`h${block.level}`, block.text);
    case 'text':
      return block.tone === 'stop' || block.tone === 'go'
        ? `<p><b>${word(block.text)}</b></p>`
        : p(block.text);
    case 'facts':
      return `${BEGUN}<tbody>${block.rows
        .map(
          ({ label, value }) =>
            `<tr><th scope="row" style="${HEAD}">${word(label)}</th><td dir="auto" style="${CELL}">${word(value)}</td></tr>`,
        )
        .join('')}${ENDED}`;
    case 'list':
      return `<ul>${block.items.map((item) => element('li', item)).join('')}</ul>`;
    case 'checklist':
      return `<ul>${block.items.map(({ state, text, note }) => element('li', `${CHECK_MARKS[state]} ${text} ${note}`)).join('')}</ul>`;
    default:
      return '';
  }
}

/** Its caption is a paragraph before it: in a caption proper, Outlook sets the words of the whole table to the middle. */
function* richTable({ caption, columns, rows }: Table): Generator<string> {
  const head = columns.map(
    ({ label, holds }) => `<th scope="col" style="${HEAD}${HOLDS[holds]}">${word(label)}</th>`,
  );
  yield `${caption && `<p><i>${word(caption)}</i></p>`}${BEGUN}<thead><tr>${head.join('')}</tr></thead><tbody>`;
  for (const cells of rows) {
    const drawn = cells.map(
      (cell, at) =>
        `<td dir="auto" style="${CELL}${HOLDS[columns[at]?.holds ?? 'words']}">${word(show(cell))}</td>`,
    );
    yield `<tr>${drawn.join('')}</tr>`;
  }
  yield ENDED;
}

/** What comes after a table begins in a paragraph of its own. */
const BEGUN = '<table style="border-collapse:collapse;">';
const ENDED = '</tbody></table><p></p>';

function p(text: string): string {
  return element('p', text);
}

function element(name: string, text: string): string {
  return `<${name} dir="auto">${word(text)}</${name}>`;
}

function word(text: string): string {
  return escapeMarkup(inert(text));
}
