import { packed, texts, usage } from 'virtual:search/index';
import { type Hit, openBook } from '../../search/book.ts';
import { excerptOf, piecesOf, wordFinder } from '../../search/marking.ts';
import type { Shown } from '../../search/packing.ts';
import { type Drawn, drawResults, type Result } from './results.ts';

const opening = openBook(packed, usage);

/** Looks for what is asked in the book. */
export async function searchBook(asked: string): Promise<Drawn> {
  const { hits, whole } = (await opening).find(asked);
  const says = told(whole, hits.length);
  const some = whole === 0 ? 'No section has all of it. These have some:' : '';
  const note = hits.length > 0 ? some : `${says}.`;
  return { says, element: drawResults({ heading: 'In the book', note }, hits, resultOf) };
}

function told(whole: number, all: number): string {
  if (all === 0) return 'Nothing in the book';
  const count = whole || all;
  const sections = count === 1 ? '1 section' : `${count} sections`;
  return whole === 0 ? `${sections} of the book with some of it` : `${sections} of the book`;
}

function resultOf({ place, shown, words }: Hit): Result {
  const find = wordFinder(words);
  return {
    href: shown.address,
    within: withinOf(shown),
    title: piecesOf(shown.title, find),
    excerpt: async () => excerptOf(await textOf(place), find),
  };
}

/** What a section belongs to, before its own title. */
function withinOf({ kind, page, title }: Shown): string {
  switch (kind) {
    case 'chapter':
      return page === title ? 'Chapter' : `Chapter “${page}”`;
    case 'page':
      return page === title ? 'Page' : `Page “${page}”`;
    case 'play':
      return 'Play on a card';
    case 'term':
      return 'Glossary';
    case 'source':
      return 'Source';
    case 'rule':
      return `Rule: ${page}`;
    case 'ask':
      return page === title ? 'What control functions ask' : `What control functions ask: ${page}`;
    case 'worksheet':
      return 'Worksheet';
  }
}

/** The text of the section at a place in the list of all. */
async function textOf(place: number): Promise<string> {
  const chunk = texts.findLast(({ first }) => first <= place);
  const loaded = await chunk?.load();
  return loaded?.default[place - (chunk?.first ?? 0)] ?? '';
}
