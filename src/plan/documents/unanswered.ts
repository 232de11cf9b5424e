import type { Block } from '../../report/blocks.ts';
import type { Section } from '../../report/document.ts';
import type { Said } from '../../report/values.ts';
import { openIn } from './en/team.ts';

/** Sections without the facts that nobody has said yet, and what these are called, each once. */
export type Apart = { sections: Section[]; open: string[] };

/** Tells apart what nobody has said: it is listed once, and not drawn in its place. What is private stays as it is. */
export function openApart(sections: readonly Section[]): Apart {
  const open = new Set<string>();
  const without = (one: Section, within: readonly string[]): Section => {
    if (one.private) return one;
    const at = [...within, one.title].filter(Boolean);
    return {
      ...one,
      blocks: one.blocks.flatMap((block) => blockWithout(block, (label) => open.add(openIn(at, label)))),
      sections: one.sections.map((inner) => without(inner, at)),
    };
  };
  return { sections: sections.map((one) => without(one, [])), open: [...open] };
}

function blockWithout(block: Block, take: (label: string) => void): Block[] {
  if (block.kind !== 'facts') return [block];
  const said = block.rows.filter(({ value }) => !isOpen(value));
  for (const { label, value } of block.rows) if (isOpen(value)) take(label);
  return said.length > 0 ? [{ ...block, rows: said }] : [];
}

function isOpen(said: Said): boolean {
  return typeof said !== 'string' && 'kind' in said && said.kind === 'open';
}
