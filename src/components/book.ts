import { type CollectionEntry, getCollection, render } from 'astro:content';
import { onceInABuild } from './onceInABuild.ts';

export type Chapter = CollectionEntry<'chapters'>;
export type PartId = Chapter['data']['part'];

export type Part = {
  id: PartId;
  number: string;
  name: string;
  /** Where the part lies on the line from day 0 to day 90. */
  when: string;
  about: string;
};

export const PARTS: readonly Part[] = [
  {
    id: 'triage',
    number: 'Part one',
    name: 'Triage',
    when: 'Day 0',
    about: 'Call the stall by its name, and find the one or two things that hold it.',
  },
  {
    id: 'gate',
    number: 'Part two',
    name: 'Through the gate',
    when: 'Days 1 to 30',
    about: 'One conversation with the person who can open it, and an end to the busy work beside it.',
  },
  {
    id: 'structure',
    number: 'Part three',
    name: 'Built to run',
    when: 'Days 30 to 90',
    about:
      'A committee that decides, one person who owns the date, the true size of the work, one thing live.',
  },
  {
    id: 'habits',
    number: 'Part four',
    name: 'Habits of those who arrive',
    when: 'From day 0 on',
    about: 'What runs under the whole line, and keeps the next program from stopping where this one did.',
  },
  {
    id: 'restructure',
    number: 'Part five',
    name: 'Stop, and start again',
    when: 'Instead of days 1 to 90',
    about: 'How to tell that a program should not be rescued, and how to say so.',
  },
];

/** The part with this id; the schema allows no other. */
export function partOf(chapter: Chapter): Part {
  const part = PARTS.find(({ id }) => id === chapter.data.part);
  if (!part) throw new Error(`No part “${chapter.data.part}”.`);
  return part;
}

/** Every chapter, in the order of the book. */
export const chaptersInOrder = onceInABuild(async (): Promise<readonly Chapter[]> => {
  const chapters = await getCollection('chapters');
  return chapters.sort((one, other) => one.data.order - other.data.order);
});

export function chapterHref(chapter: Chapter): string {
  return `/chapters/${chapter.id}/`;
}

/** How long a chapter takes: to read, at 220 words a minute, and to fill in what stands in it. */
export function takes({ body = '', data: { filling } }: Chapter): string {
  const reading = Math.round(body.split(/\s+/).length / 220);
  return `${reading} minutes to read${filling ? `, ${filling} to fill in` : ''}`;
}

/** The words to say of a chapter, in its order. */
export function wordsIn({ body = '' }: Chapter): string[] {
  return Array.from(body.matchAll(/<Say>(.*?)<\/Say>/gs), ([, words = '']) =>
    words.replace(/\s+/g, ' ').trim(),
  );
}

/** What may be ready for a play: where it stands, and the words in which it leads to the chapters that it is for. */
type Offer = { href: string; name: string; leads: string };

/** What is ready for a chapter’s play: the texts and agendas that say they are for it, the pages for one reader that lead to it. */
export async function readyFor(chapter: Chapter): Promise<Offer[]> {
  return (await allOffers()).filter(({ leads }) => leads.includes(`(${chapterHref(chapter)}`));
}

const allOffers = onceInABuild(async () => {
  const pages = (await getCollection('pages')).sort((one, other) => one.data.order - other.data.order);
  return (await Promise.all(pages.map(offersOf))).flat();
});

const KINDS: Record<string, string> = { texts: 'Text', agendas: 'Agenda' };

async function offersOf(page: CollectionEntry<'pages'>): Promise<Offer[]> {
  const { id, body = '', data } = page;
  if (data.group === 'reader') return [{ href: `/${id}/`, name: data.title, leads: body }];
  const kind = KINDS[id];
  if (!kind) return [];
  const sections = body.split(/^## /m).slice(1);
  return (await render(page)).headings.map(({ slug, text }, place) => ({
    href: `/${id}/#${slug}`,
    name: `${kind}: ${text}`,
    leads: sections[place]?.split('<Send')[0] ?? '',
  }));
}

/** The sources that the margin notes of a chapter or a page cite. */
export function citedIn({ body = '' }: { body?: string | undefined }): Set<string> {
  const notes = body.matchAll(/<Note source="([^"]+)"/g);
  return new Set(Array.from(notes, ([, source]) => source ?? ''));
}

/** What a chapter's own contents list shows: its headings, and its worksheet where it stands among them. */
export function outline(
  chapter: Chapter,
  headings: readonly { depth: number; slug: string; text: string }[],
) {
  const items = headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ href: `#${slug}`, text }));
  const before = (chapter.body ?? '').split('<Worksheet ')[0] ?? '';
  if (chapter.data.worksheet) {
    items.splice(before.match(/^## /gm)?.length ?? 0, 0, { href: '#worksheet', text: 'The worksheet' });
  }
  return [
    ...items,
    { href: '#proof', text: 'How to tell whether it worked' },
    { href: '#next-act', text: 'Next act' },
  ];
}
