import { type Block, CHECK_MARKS, type Table } from './blocks.ts';

/** A report as GitHub-flavoured Markdown, under a title. Every word of it is escaped: none can act as markup. */
export function renderMarkdown(title: string, blocks: readonly Block[]): string {
  return `${[`# ${escape(title)}`, ...blocks.map(renderBlock)].join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escape(block.text)}`;
    case 'text':
      return block.tone === 'stop' || block.tone === 'go' ? `**${escape(block.text)}**` : escape(block.text);
    case 'facts':
      return block.rows.map((row) => `- **${escape(row.label)}:** ${escape(row.value)}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${escape(item)}`).join('\n');
    case 'checklist':
      return block.items
        .map((item) => `- [${item.state === 'yes' ? 'x' : ' '}] ${escape(`${CHECK_MARKS[item.state]} ${item.text} ${item.note}`)}`)
        .join('\n');
    case 'table':
      return renderTable(block.table);
    case 'figure':
      return `${escape(block.finding)}\n\n${renderTable(block.table)}`;
  }
}

function renderTable({ caption, columns, rows }: Table): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => escape(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = columns.map((column) => (column.numeric ? '---:' : '---'));
  return [
    `*${escape(caption)}*`,
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
function escape(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#~^$&]/g, (char) => (char === '&' ? '&amp;' : `\\${char}`))
    .replace(/^([-+=]|\d+[.)])/, (start) => `\\${start}`)
    .replace(/^\\(\d+)([.)])/, '$1\\$2')
    .replace(/(https?|ftp|mailto|www)([:.])/gi, '$1\\$2');
}
