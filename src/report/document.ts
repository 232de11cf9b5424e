import type { IsoDate } from '../language/dates.ts';
import { type Block, type Fact, type Paragraph, showBlock } from './blocks.ts';
import { owes } from './en.ts';
import type { Said } from './values.ts';

/** A report for one reader, whole: every format is made of this and nothing else. */
export type Document = {
  /** Which of the documents it is. */
  id: string;
  title: string;
  program: string;
  /** Whose program it is; blank where nobody has said. */
  firm: string;
  /** The id of the plan it is made of, and how often that was changed. */
  plan: string;
  revision: number;
  /** For whom it is, in words. */
  reader: string;
  /** The day as of which it speaks. */
  day: IsoDate;
  /** A BCP 47 tag. */
  language: string;
  /** It is one page, whatever stands in it, and set in small type. */
  onePage: boolean;
  sections: Section[];
  /** What of it is shown in a room; nothing where it is only read. */
  slides: Slide[];
  /** What its reader may know of all that has a day. */
  dates: Dated[];
  /** What somebody still has to do, where it is for those who do it. */
  work: Work[];
  /** What is behind it, for whoever calculates: a table of a spreadsheet each, every field as it was filled in. */
  lists: Section[];
};

/** What it comes to, and the one thing that shows it. */
export type Slide = { title: Said; block: Block };

/** A part of a document, and the parts that it is made of. */
export type Section = {
  /** Told by it from the sections beside it, in every plan. */
  id: string;
  /** Blank where it stands without a heading, under its table's caption or right after what comes before. */
  title: string;
  /** It is for whoever wrote it: no document has it until that is asked for. */
  private?: boolean;
  /** What it comes to, in a sentence. */
  lead: Paragraph | undefined;
  blocks: Block[];
  sections: Section[];
};

/** Something of the plan that has a day, past or still to come. */
export type Dated = {
  /** Told by it from all others of its plan, however often the plan changes. */
  id: string;
  date: IsoDate;
  what: string;
  /** Whoever owes it, decides it or answers for it; blank where nobody is named. */
  who: string;
  /** `due`: somebody owes it by then, and it is said with the name. `day`: it happens then. */
  kind: 'due' | 'day';
  /** It is for whoever wrote it, like a part of a document. */
  private?: boolean;
  /** It has happened, or nobody waits for it any more. */
  done: boolean;
  /**
   * The worksheet that has it, the id of the field there, and of its section the part that tells of it, where that is one, and what
   * that stands in.
   */
  sheet: string;
  field: string;
  part?: string;
  within?: string;
};

/** The kinds of work a plan knows, by the one word each is found by in a tracker. */
export const WORK_KINDS = {
  blocker: 'blocker',
  commitment: 'commitment',
  item: 'running-list',
  question: 'question',
} as const;

/** Something that somebody still has to do. */
export type Work = {
  /** The id of its row. */
  id: string;
  kind: keyof typeof WORK_KINDS;
  /** Its place in its list, counted from 1. */
  number: number;
  what: string;
  /** Whoever does it; blank where nobody is named. */
  who: string;
  /** Blank where it has no day. */
  due: IsoDate;
  /** What else is said of it. */
  notes: Fact<string>[];
};

/** How it is said in a line: `Owen Tighe: Integration` of what somebody owes. */
export function sayDated({ kind, who, what }: Pick<Dated, 'kind' | 'who' | 'what'>): string {
  return kind === 'due' && who ? owes(who, what) : what;
}

/** A section; what is not said of it is not there. */
export function section(
  id: string,
  title: string,
  { lead, blocks = [], sections = [], ...marked }: Partial<Omit<Section, 'id' | 'title'>>,
): Section {
  return { id, title, ...marked, lead, blocks, sections };
}

/** A section for whoever wrote the plan; none where nothing is in it. */
export function privately(
  id: string,
  title: string,
  said: Pick<Partial<Section>, 'lead' | 'blocks'>,
): Section[] {
  if (!said.lead && !said.blocks?.length) return [];
  return [section(id, title, { ...said, private: true })];
}

/** A section of some blocks alone; none without a block. */
export function sectionOf(id: string, title: string, blocks: Block[]): Section[] {
  return blocks.length === 0 ? [] : [section(id, title, { blocks })];
}

export type Heading = { kind: 'heading'; level: 2 | 3; text: string; id?: string };
/** A document as it is read from the top; `own` of what stands in a private part. */
export type Flat<S = Said> = (Heading | Block<S>) & { own?: true };

/** Sections one after the other: those within others, however deep, have headings of the third level. */
export function flatten(sections: readonly Section[]): Flat[] {
  return sections.flatMap((one) => flatOf(one, 2));
}

/** The same under a heading of the second level that stands there already. */
export function flattenIn(sections: readonly Section[]): Flat[] {
  return sections.flatMap((one) => flatOf(one, 3));
}

function flatOf(one: Section, level: Heading['level']): Flat[] {
  const { id, title, lead, blocks, sections } = one;
  const heading: Heading = { kind: 'heading', level, text: title, ...(level === 2 && { id }) };
  const flat: Flat[] = [
    ...(title === '' ? [] : [heading]),
    ...(lead ? [lead] : []),
    ...blocks,
    ...sections.flatMap((inner) => flatOf(inner, 3)),
  ];
  return one.private ? flat.map((part) => ({ ...part, own: true })) : flat;
}

/** A part of a flat document with every value as it reads. */
export function showFlat(part: Flat): Flat<string> {
  return part.kind === 'heading' ? part : showBlock(part);
}

/**
 * Figures and tables by kind and by their place among those of their kind: what each keeps from report to
 * report.
 */
export function figureNames(blocks: readonly Flat[]): Map<Flat, string> {
  const counts = new Map<string, number>();
  const names = new Map<Flat, string>();
  for (const block of blocks) {
    if (block.kind !== 'figure' && block.kind !== 'table') continue;
    const kind = block.kind === 'figure' ? block.figure.kind : block.kind;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    names.set(block, `${kind} ${count}`);
  }
  return names;
}
