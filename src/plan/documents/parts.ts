import type { Document, Section } from '../../report/document.ts';
import type { Plan } from '../document/schema.ts';
import { fieldOf, isFields } from '../document/values.ts';
import { slidesOf } from './slides.ts';

/** A part of a document that a reader can print or leave out, with the parts it is made of. */
export type Part = { path: string; name: string; private: boolean; printed: boolean; parts: Part[] };

/**
 * What was chosen for parts of documents: `parts` of a plan, yes or no by the path of a part, which are ids from the
 * document on with a slash between them. It is no field of the schema, so that no page without documents has to carry it.
 */
type Chosen = Plan['parts'];

/** Whether a part is printed: as somebody chose, or else unless it is private. */
export function isPrinted(chosen: Chosen, path: string, isPrivate = false): boolean {
  const said = isFields(chosen) ? fieldOf(chosen, path) : undefined;
  return typeof said === 'boolean' ? said : !isPrivate;
}

/** The parts of a whole document. What has no name of its own goes with the part that it stands in. */
export function partsOf({ id, sections, lists }: Document, chosen: Chosen): Part[] {
  return partsIn([...sections, ...lists], id, chosen);
}

function partsIn(sections: readonly Section[], within: string, chosen: Chosen): Part[] {
  return sections.flatMap((one) => {
    const path = `${within}/${one.id}`;
    const parts = partsIn(one.sections, path, chosen);
    const name = nameOf(one);
    if (name === '') return parts;
    const isPrivate = one.private === true;
    return [{ path, name, private: isPrivate, printed: isPrinted(chosen, path, isPrivate), parts }];
  });
}

/** What a part is called: by its title, or where it has none by the caption of its table or its first fact. */
export function nameOf({ title, blocks }: Section): string {
  const [first] = blocks;
  if (title !== '' || !first) return title;
  if (first.kind === 'facts') return first.rows[0]?.label ?? '';
  return first.kind === 'table' ? first.table.caption : '';
}

/** The document with the parts that are to be printed, and the dates that its reader may know by these. */
export function printedOf(whole: Document, chosen: Chosen): Document {
  const sections = printedIn(whole.sections, whole.id, chosen);
  const told = new Set(sections.filter(tellsPrivately).map(({ id }) => id));
  const dates = whole.dates.filter((dated) => !dated.private || told.has(dated.sheet));
  const lists = printedIn(whole.lists, whole.id, chosen);
  return { ...whole, sections, slides: slidesOf(whole.id, sections), dates, lists };
}

/** Sections of a document without the parts that are not to be printed. */
export function printedIn(sections: readonly Section[], within: string, chosen: Chosen): Section[] {
  return sections.flatMap((one) => {
    const path = `${within}/${one.id}`;
    if (!isPrinted(chosen, path, one.private)) return [];
    const inner = printedIn(one.sections, path, chosen);
    // Of a heading whose parts are all left out, nothing stays.
    if (inner.length === 0 && one.sections.length > 0 && !one.lead && one.blocks.length === 0) return [];
    return [{ ...one, sections: inner }];
  });
}

function tellsPrivately(one: Section): boolean {
  return one.private === true || one.sections.some(tellsPrivately);
}
