import { beforeAll, describe, expect, it } from 'vitest';
import { type Book, openBook } from '../../search/book.ts';
import { packed } from '../../search/packing.ts';
import type { Section } from '../../search/section.ts';
import { QUERIES } from './queries.fixture.ts';
import { chunksOf, readUsage } from './search-modules.ts';
import { readSections } from './sections.ts';

let sections: Section[];
let book: Book;
const found = (asked: string) => book.find(asked).hits.map(({ shown }) => shown.address);

beforeAll(async () => {
  sections = readSections(process.cwd());
  const usage = readUsage(process.cwd());
  book = await openBook(packed(sections, new Set(usage.common)), usage);
});

describe('what readers type', () => {
  const meets = (address: string, wanted: string) =>
    address === wanted || (!wanted.includes('#') && address.startsWith(`${wanted}#`));

  it.each(QUERIES)('“$asked” finds its answer among the first three', ({ asked, wanted }) => {
    const first = found(asked).slice(0, 3);
    expect(
      first.some((address) => wanted.some((one) => meets(address, one))),
      first.join('\n'),
    ).toBe(true);
  });

  it('is looked for in all that there is, however it is written', () => {
    const first = (asked: string) => found(asked)[0];
    expect(first('VALIDATION')).toBe(first('validation'));
    expect(first('  ss1 / 23 ')).toBe(first('SS1/23'));
    expect(first('Lucia Ferrant')).toBe(first('Lucía Ferrant'));
    expect(found('')).toEqual([]);
    expect(found('?!')).toEqual([]);
    expect(found('zzzzqqqq')).toEqual([]);
  });

  it.each(['Lenkungsausschuss', 'Freigabe fehlt', 'Aufsichtsbehörde', 'Zuständigkeit', 'interlocuteur'])(
    'in another language, as “%s”, finds nothing rather than something that is spelt alike',
    (asked) => {
      expect(found(asked)).toEqual([]);
    },
  );

  it('finds first what has all of it, and behind that what has some', () => {
    const { hits, whole } = book.find('alert queue telephone');
    expect(whole).toBe(1);
    expect(hits[0]?.words).toContain('telephone');
    expect(hits.length).toBeGreaterThan(whole);
    expect(book.find('alert queue zzzzqqqq')).toMatchObject({ whole: 0 });
    expect(found('alert queue zzzzqqqq').length).toBeGreaterThan(0);
  });

  it('tells what has only some of it only before the fifth that has all', () => {
    const { hits, whole } = book.find('reviewer does not answer');
    expect(whole).toBeGreaterThan(5);
    expect(hits.length).toBeGreaterThan(whole);
    expect(hits.length).toBeLessThan(whole + 10);
  });

  it('counts common words only where nothing else is asked', () => {
    expect(found('the gate')).toEqual(found('gate'));
    expect(found('who decides')[0]).toContain('who-decides');
  });
});

describe('what can be found', () => {
  it('is made of content alone, twice the same', () => {
    expect(readSections(process.cwd())).toEqual(sections);
  });

  it('has a title and an address of its own each, and a text unless the page draws it', () => {
    const addresses = sections.map(({ address, kind }) => `${kind} ${address}`);
    expect(addresses.filter((one, at) => addresses.indexOf(one) !== at)).toEqual([]);
    expect(sections.filter(({ title, page }) => !title || !page)).toEqual([]);
    expect(sections.filter(({ text, kind }) => !text && kind !== 'page')).toEqual([]);
    expect(sections.filter(({ text }) => /[<>{}]|\s{2}|\*\*/.test(text)).map(({ text }) => text)).toEqual([]);
  });

  it('is in every kind of place', () => {
    const kinds = new Set(sections.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['chapter', 'play', 'worksheet', 'page', 'term', 'rule', 'ask', 'source']));
  });

  it('has each text once, in a chunk that is loaded for few', () => {
    const chunks = chunksOf(sections);
    expect(chunks.flatMap(({ texts }) => texts)).toEqual(sections.map(({ text }) => text));
    for (const { first, texts } of chunks) expect(texts[0]).toBe(sections[first]?.text);
  });
});
