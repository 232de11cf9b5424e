import type { IsoDate } from '../../language/dates.ts';
import type { Block } from '../../report/blocks.ts';
import type { Section } from '../../report/document.ts';
import { type Said, type Value, wasOn } from '../../report/values.ts';

/** Parts that tell of days to come as they were counted once: of such a day that is past by now they say how long. */
const COUNTED: ReadonlySet<string> = new Set([
  'scope',
  'lines',
  'forecast',
  'stalled',
  'benefits',
  'risks',
  'drivers',
]);

/** Sections in which no day that was counted is told as one to come once it is past; tables have a heading for each day. */
export function agedIn(sections: readonly Section[], today: IsoDate): Section[] {
  return sections.map((one) => (COUNTED.has(one.id) ? agedSection(one, today) : one));
}

function agedSection(one: Section, today: IsoDate): Section {
  return {
    ...one,
    lead: one.lead && { ...one.lead, text: aged(one.lead.text, today) },
    blocks: one.blocks.map((block) => agedBlock(block, today)),
    sections: one.sections.map((inner) => agedSection(inner, today)),
  };
}

function agedBlock(block: Block, today: IsoDate): Block {
  switch (block.kind) {
    case 'text':
      return { ...block, text: aged(block.text, today) };
    case 'list':
      return { ...block, items: block.items.map((item) => aged(item, today)) };
    case 'figure':
      return { ...block, finding: aged(block.finding, today) };
    default:
      return block;
  }
}

/** A sentence with how long ago each of its days was that is past. */
export function aged(said: Said, today: IsoDate): Said {
  if (typeof said === 'string') return said;
  if (!('kind' in said)) return said.map((value) => agedValue(value, today));
  return agedValue(said, today);
}

function agedValue(value: Value, today: IsoDate): Value {
  const isPlainDay = typeof value !== 'string' && value.kind === 'date' && !value.past;
  return isPlainDay ? wasOn(value.date, today) : value;
}
