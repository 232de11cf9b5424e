import type { Block, Check } from '../../report/blocks.ts';
import type { Section } from '../../report/document.ts';
import { isBlank, joined, show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { isPrinted } from './parts.ts';

/**
 * The team's plan without what it tells twice: a caution that stood before in the same words, in a part that is printed; and
 * of checks that hold, with no more to say of them, all in one line.
 */
export function toldOnce(sections: readonly Section[], parts: Plan['parts']): Section[] {
  const told = new Set<string>();
  const isNew = (block: Block) => {
    if (block.kind !== 'text' || block.tone !== 'quiet') return true;
    const text = show(block.text);
    const before = told.has(text);
    told.add(text);
    return !before;
  };
  const once = (one: Section, within: string): Section => {
    const path = `${within}/${one.id}`;
    if (!isPrinted(parts, path, one.private)) return one;
    const blocks = one.blocks.filter(isNew).map(holding);
    const sections = one.sections.map((part) => once(part, path));
    return { ...one, blocks, sections: one.lead ? sections.map(withoutSaid(show(one.lead.text))) : sections };
  };
  return sections.map((one) => once(one, 'team'));
}

/** Without what a check does not hold by, where the sentence that leads to it has said that: what would mend it stays. */
function withoutSaid(lead: string): (part: Section) => Section {
  const isSaid = ({ state, text, note }: Check) =>
    state === 'no' && !isBlank(note) && lead.includes(show(text));
  return (part) => ({
    ...part,
    blocks: part.blocks.map((block) =>
      block.kind === 'checklist'
        ? { ...block, items: block.items.map((item) => (isSaid(item) ? { ...item, text: '' } : item)) }
        : block,
    ),
  });
}

function holding(block: Block): Block {
  if (block.kind !== 'checklist') return block;
  const holds = block.items.filter(({ state, note }) => state === 'yes' && isBlank(note));
  const [first] = holds;
  if (!first || holds.length === 1) return block;
  const all = {
    ...first,
    text: joined(
      holds.map(({ text }) => text),
      ' ',
    ),
  };
  return { ...block, items: [...block.items.filter((item) => !holds.includes(item)), all] };
}
