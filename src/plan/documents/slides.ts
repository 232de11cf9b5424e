import type { Block } from '../../report/blocks.ts';
import type { Section, Slide } from '../../report/document.ts';

/** Parts of the committee’s pack that are shown in the room, in this order: the rest is read. */
const SHOWN = ['status', 'toDecide', 'gates', 'commitments', 'forecast', 'milestone', 'risks'];
/** What a slide can hold; of several the first of these kinds. */
const KINDS: readonly Block['kind'][] = ['figure', 'list', 'facts', 'checklist', 'table'];

/** What is shown of a document in a room, of the parts of it that are printed: each with its finding for a title. */
export function slidesOf(id: string, printed: readonly Section[]): Slide[] {
  if (id !== 'committee') return [];
  return SHOWN.flatMap((part) => {
    const section = printed.find((one) => one.id === part);
    const block = kindsIn(part).flatMap((kind) => section?.blocks.find((one) => one.kind === kind) ?? [])[0];
    return section && block ? [{ title: titleOf(section, block), block }] : [];
  });
}

/** Of what is to be decided what the options come to is shown, where that is counted. */
function kindsIn(part: string): readonly Block['kind'][] {
  return part === 'toDecide' ? ['table', ...KINDS] : KINDS;
}

/** What it comes to; where nothing sums it up, what it is. */
function titleOf({ title, lead }: Section, block: Block): Slide['title'] {
  if (block.kind === 'figure') return block.finding;
  return lead && lead.tone !== 'quiet' ? lead.text : title;
}
