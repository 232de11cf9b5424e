import type { Table } from '../../blocks.ts';
import type { Flat } from '../../document.ts';
import { CHECK_MARKS } from '../../en.ts';
import { escapeMarkup } from '../escape.ts';
import { inert } from './inert.ts';

// Word, Outlook and Teams throw a style sheet away, and keep what each element says of itself.
const CELL = 'border:1px solid #999999;padding:3pt 6pt;vertical-align:top;';
const HEAD = `${CELL}background:#eeeeee;text-align:left;`;
const HOLDS = { words: '', figures: 'text-align:right;', dates: 'white-space:nowrap;' };

/** Blocks under a title as HTML that stands for itself in somebody else’s document. A title may be blank. */
export function richOf(title: string, language: string, blocks: readonly Flat<string>[]): string {
  const parts = [title && element('h1', title), ...blocks.map(richBlock)];
  return `<div lang="${escapeMarkup(language)}">${parts.join('')}</div>`;
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
      return tableOf(
        block.rows.map(
          ({ label, value }) =>
            `<tr><th scope="row" style="${HEAD}">${word(label)}</th><td dir="auto" style="${CELL}">${word(value)}</td></tr>`,
        ),
      );
    case 'list':
      return `<ul>${block.items.map((item) => element('li', item)).join('')}</ul>`;
    case 'checklist':
      return `<ul>${block.items.map(({ state, text, note }) => element('li', `${CHECK_MARKS[state]} ${text} ${note}`)).join('')}</ul>`;
    case 'table':
      return richTable(block.table);
    case 'figure':
      return p(block.finding) + richTable(block.table);
  }
}

/** Its caption is a paragraph before it: in a caption proper, Outlook sets the words of the whole table to the middle. */
function richTable({ caption, columns, rows }: Table<string>): string {
  const head = columns.map(
    ({ label, holds }) => `<th scope="col" style="${HEAD}${HOLDS[holds]}">${word(label)}</th>`,
  );
  const body = rows.map((cells) => {
    const drawn = cells.map(
      (cell, at) =>
        `<td dir="auto" style="${CELL}${HOLDS[columns[at]?.holds ?? 'words']}">${word(cell)}</td>`,
    );
    return `<tr>${drawn.join('')}</tr>`;
  });
  const named = caption && `<p><i>${word(caption)}</i></p>`;
  return named + tableOf(body, `<thead><tr>${head.join('')}</tr></thead>`);
}

/** What comes after a table begins in a paragraph of its own. */
function tableOf(rows: readonly string[], head = ''): string {
  return `<table style="border-collapse:collapse;">${head}<tbody>${rows.join('')}</tbody></table><p></p>`;
}

function p(text: string): string {
  return element('p', text);
}

function element(name: string, text: string): string {
  return `<${name} dir="auto">${word(text)}</${name}>`;
}

function word(text: string): string {
  return escapeMarkup(inert(text));
}
