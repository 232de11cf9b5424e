import { type Document, type Flat, flatten, type Section, showFlat } from '../../document.ts';
import { language } from '../../en.ts';
import type { Copied } from '../format.ts';
import { plainOf } from './plain.ts';
import { richOf } from './rich.ts';

/** A document for the clipboard: as rich text, and as plain text for where that is all there is room for. */
export function render({ title, sections }: Document): Copied {
  return renderBlocks(flatten(sections), title);
}

/** The same of some blocks, such as a sentence or a table. */
export function renderBlocks(blocks: readonly Flat[], title = ''): Copied {
  const shown = blocks.map(showFlat);
  return { html: richOf(title, language, shown), text: plainOf(title, shown) };
}

/** A part of a document that can be copied alone. */
export type Copyable = { name: string; depth: number; copied: () => Copied };

/** The headings and tables of a document, in the order in which they stand. */
export function copyablesIn(sections: readonly Section[], depth = 0): Copyable[] {
  return sections.flatMap((one) => {
    const within = one.title === '' ? depth : depth + 1;
    const whole = { name: one.title, depth, copied: () => renderBlocks(flatten([one])) };
    return [
      ...(one.title === '' ? [] : [whole]),
      ...one.blocks.flatMap((block) => {
        const named = block.kind === 'table' || block.kind === 'figure' ? block.table.caption : '';
        return named === '' ? [] : [{ name: named, depth: within, copied: () => renderBlocks([block]) }];
      }),
      ...copyablesIn(one.sections, within),
    ];
  });
}
