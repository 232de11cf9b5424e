import { type Document, type Flat, flatten, type Section } from '../../document.ts';
import { language } from '../../en.ts';
import type { Copied, Making } from '../format.ts';
import { plainOf } from './plain.ts';
import { richOf } from './rich.ts';

/** A document for the clipboard: as rich text, and as plain text for where that is all there is room for. Rejects once it was stopped. */
export async function render(
  { title, sections }: Document,
  { pause }: Pick<Making, 'pause'>,
): Promise<Copied> {
  const blocks = flatten(sections);
  const made = async (pieces: Iterable<string>, done: number) => {
    const all: string[] = [];
    for (const piece of pieces) {
      all.push(piece);
      await pause(done);
    }
    return all.join('');
  };
  return {
    html: await made(richOf(title, language, blocks), 0),
    text: await made(plainOf(title, blocks), 0.7),
  };
}

/** The same of some blocks, such as a sentence or a table. */
export function renderBlocks(blocks: readonly Flat[], title = ''): Copied {
  return { html: [...richOf(title, language, blocks)].join(''), text: [...plainOf(title, blocks)].join('') };
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
