import type { Block } from '../../report/blocks.ts';

/** A plan's report in its parts: what stands before the first worksheet, and each worksheet by its id. */
export type Parts = { opening: Block[]; sheets: Map<string, Block[]> };

/** Takes a report apart at the headings of its worksheets; each part begins with its own heading. */
export function partsOf(report: readonly Block[]): Parts {
  const parts: Parts = { opening: [], sheets: new Map() };
  let part = parts.opening;
  for (const block of report) {
    if (block.kind === 'heading' && block.level === 2) {
      part = [];
      parts.sheets.set(block.id ?? block.text, part);
    }
    part.push(block);
  }
  return parts;
}
