import { getCollection } from 'astro:content';
import { packed } from 'virtual:search/index';
import { marksIn } from '../../integrations/search/stretches.ts';
import { chapterHref, chaptersInOrder } from '../book.ts';

/** An entry of the index: a term or a heading, and where it leads. */
export type Entry = { name: string; places: { name: string; href: string }[] };

/** What is of no use in an index: it has the same name wherever it stands, or stands in it under another. */
const LEFT_OUT = /#proof$|^\/cards\//;

/** The index of the book from A to Z: by letter, the terms of the glossary with where the chapters mark them, and every heading. */
export async function indexEntries(): Promise<{ letter: string; entries: Entry[] }[]> {
  const entries = new Map<string, Entry>();
  const add = (name: string, place: Entry['places'][number]) => {
    const key = sortKey(name);
    const entry = entries.get(key) ?? { name, places: [] };
    if (!entry.places.some(({ href }) => href === place.href)) entry.places.push(place);
    entries.set(key, entry);
  };
  for (const { kind, title, page, address } of packed.shown) {
    if (LEFT_OUT.test(address)) continue;
    add(title, { name: kind === 'worksheet' || title !== page ? page : 'the whole page', href: address });
  }
  const terms = new Map((await getCollection('glossary')).map(({ data }) => [data.id, data.term]));
  const titles = new Map(packed.shown.map(({ address, title }) => [address, title]));
  for (const chapter of await chaptersInOrder()) {
    for (const { term, slug } of marksIn(chapter.body ?? '')) {
      const href = `${chapterHref(chapter)}${slug && `#${slug}`}`;
      add(terms.get(term) ?? term, { name: titles.get(href) ?? chapter.data.title, href });
    }
  }
  return byLetter([...entries].sort(([one], [other]) => one.localeCompare(other, 'en')));
}

/** By what an entry is found: without quotes, a number or an article before it. */
function sortKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|^\d+\. /u, '')
    .replace(/^(?:an?|the) /, '');
}

function byLetter(
  sorted: readonly (readonly [key: string, entry: Entry])[],
): { letter: string; entries: Entry[] }[] {
  const letters = new Map<string, Entry[]>();
  for (const [key, entry] of sorted) {
    const first = key.charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '0–9';
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return Array.from(letters, ([letter, all]) => ({ letter, entries: all }));
}
