import { showDate } from '../../../language/dates.ts';
import { isolated } from '../../../language/directions.ts';
import { LINE_END } from '../../../language/lists.ts';
import { stripTable, type Table } from '../../blocks.ts';
import { type Document, type Flat, flatten, showFlat } from '../../document.ts';
import { asOf, CHECK_MARKS } from '../../en.ts';

/** A document as GitHub-flavoured Markdown. */
export function render({ title, firm, day, sections }: Document): string {
  return renderMarkdown(title, [{ kind: 'text', text: asOf(firm, showDate(day)) }, ...flatten(sections)]);
}

/**
 * A report as GitHub-flavoured Markdown, under a title. Every word of it stays a word, in the dialects that
 * SECURITY.md names: none can act as markup, and no address becomes a link.
 */
export function renderMarkdown(title: string, blocks: readonly Flat[]): string {
  return `${[`# ${plain(title)}`, ...blocks.map((block) => renderBlock(showFlat(block)))].join('\n\n')}\n`;
}

function renderBlock(block: Flat<string>): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`;
    case 'text':
      return block.tone === 'stop' || block.tone === 'go' ? strong(block.text) : lined(block.text);
    case 'facts':
      // Another bullet than that of lists: a list beside it stays a list of its own.
      return block.rows.map((row) => `* **${plain(row.label)}:** ${lined(row.value)}`).join('\n');
    case 'strip':
      return renderTable(stripTable(block.figures));
    case 'list':
      return block.items.map((item) => `- ${lined(item)}`).join('\n');
    case 'checklist':
      return block.items
        .map(
          (item) =>
            `- [${item.state === 'yes' ? 'x' : ' '}] ${plain(`${CHECK_MARKS[item.state]} ${item.text} ${item.note}`)}`,
        )
        .join('\n');
    case 'table':
      return renderTable(block.table);
    case 'figure':
      return `${plain(block.finding)}\n\n${renderTable(block.table)}`;
  }
}

function renderTable({ caption, columns, rows }: Table<string>): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rule = columns.map((column) => (column.holds === 'figures' ? '---:' : '---'));
  return [
    ...(plain(caption) ? [`*${plain(caption)}*`, ''] : []),
    line(columns.map(({ label }) => heading(label))),
    `| ${rule.join(' | ')} |`,
    ...rows.map((cells) => line(cells.map(lined))),
  ].join('\n');
}

/** Old renderers make an attribute of a column’s heading, and leave its quotation marks as they are. */
function heading(label: string): string {
  return plain(label).replaceAll('"', '&quot;');
}

/** Cannot be seen and is no blank: what stands on both sides of it reads as typed, and no renderer joins it. */
const BREAK = '\u200b';

/**
 * Where renderers look at the words themselves, before Markdown or after it, so that no escape helps: addresses,
 * names after an `@`, numbers after a `#`, emoji, ticks, templates and formulas.
 */
const JOINTS: readonly [RegExp, string][] = [
  [/\/(?=\/)/g, `/${BREAK}`],
  [/www(?=\.)|mailto(?=:)|GH-(?=\d)/gi, `$&${BREAK}`],
  [/(?<=[\p{L}\p{N}_-])\.(?=\p{L}{2})/gu, `.${BREAK}`],
  [/(?<=\S)@/g, `${BREAK}@`],
  [/@(?!\s)|(?<!&)#(?=[\p{L}\p{N}_])/gu, `$&${BREAK}`],
  [/:(?=[\w+-]+(?::|$))/g, `:${BREAK}`],
  [/^\[(?=[ x]\]\s)|\((?=(?:c|r|p|tm)\))/gi, `$&${BREAK}`],
  [/\{|\[(?=\[)|\$(?=\$)|\\(?=[([]|begin)/g, `$&${BREAK}`],
];

/**
 * Every character that some dialect takes for more than itself; one that acts only when it is doubled, or with
 * something right behind it, is left as it is everywhere else.
 */
const SPECIAL = /[\\`*_[{#<>^$|~]|&(?=\S)|:(?=\S)|=(?==)|%(?=%)|,(?=,)|-(?=-)|\+(?=[+-])|([!?])(?=\1{3})/g;

/** What only acts where a block begins: bullets, numbers and letters of lists, fences, admonitions, definitions. */
const START = /^(?:[-+=:]|[!?](?=[!?]{2}))/;
const NUMBERED = /^(\(?(?:\d+|[a-z]|[ivxlcdm]+))([.)])(?=\s|$)/i;
/** In MDX a paragraph that begins so is a program. */
const PROGRAM = /^(?=(?:import|export)\b)/;

/**
 * The lines of a text, each as words, and a break between them: HTML is the only one there is that a cell of a table
 * bears.
 */
function lined(text: string): string {
  return text
    .split(LINE_END)
    .map(plain)
    .filter((line) => line !== '')
    .join('<br/> ');
}

/**
 * Takes the meaning out of every character that has one in Markdown or in HTML, and folds line breaks, so
 * that a cell stays a cell and a word that looks like a tag, a link or a heading stays a word. What stands in one line
 * with others turns none of them.
 */
function plain(text: string): string {
  const line = isolated(text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
  return JOINTS.reduce((broken, [joint, apart]) => broken.replace(joint, apart), line)
    .replace(SPECIAL, escaped)
    .replace(START, escaped)
    .replace(NUMBERED, '$1\\$2')
    .replace(PROGRAM, BREAK);
}

/**
 * A backslash stands before the few characters that people type often and that every dialect, since the first,
 * lets it stand before. Entities mean the same in all of them.
 */
function escaped(char: string): string {
  if ('*_[+-'.includes(char)) return `\\${char}`;
  return `&${NAMED[char] ?? `#${char.charCodeAt(0)}`};`;
}

const NAMED: Record<string, string> = { '<': 'lt', '>': 'gt', '&': 'amp' };

/** Blank, it would be a rule across the page. */
function strong(text: string): string {
  const words = plain(text);
  return words && `**${words}**`;
}
