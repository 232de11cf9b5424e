import { type Block, CHECK_MARKS, type Table } from './blocks.ts';

/** A report as GitHub-flavoured Markdown, under a title. Every word of it is escaped: none can act as markup. */
export function renderMarkdown(title: string, blocks: readonly Block[]): string {
  return `${[`# ${plain(title)}`, ...blocks.map(renderBlock)].join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`;
    case 'text':
      return block.tone === 'stop' || block.tone === 'go' ? `**${plain(block.text)}**` : plain(block.text);
    case 'facts':
      // Another bullet than that of lists: a list beside it stays a list of its own.
      return block.rows.map((row) => `* **${plain(row.label)}:** ${plain(row.value)}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
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

function renderTable({ caption, columns, rows }: Table): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => plain(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = columns.map((column) => (column.holds === 'figures' ? '---:' : '---'));
  return [
    `*${plain(caption)}*`,
    '',
    line(columns.map((column) => column.label)),
    `| ${rule.join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}

/**
 * Takes the meaning out of every character that has one in Markdown or in HTML, and folds line breaks, so
 * that a cell stays a cell and a word that looks like a tag, a link or a heading stays a word.
 */
function plain(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#~^$&]/g, (char) => (char === '&' ? '&amp;' : `\\${char}`))
    .replace(/^([-+=]|\d+[.)])/, (start) => `\\${start}`)
    .replace(/^\\(\d+)([.)])/, '$1\\$2')
    .replace(/(https?|ftp|mailto|www)([:.])/gi, '$1\\$2');
}
