import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { packed } from '../../search/packing.ts';
import type { Section } from '../../search/section.ts';
import { readSections } from './sections.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** So many characters of text travel together: few enough that one excerpt costs little, in so many files and no more. */
const CHUNK = 4000;
const MOST_CHUNKS = 200;

/**
 * What the search is given, as modules: `virtual:search/index` has what can be found, what is said of words, and how to
 * load the texts, of which `virtual:search/texts0` and so on have those of some sections each. All of it is made of content/
 * alone, and so is the same in every build of it.
 */
export function searchModules(): Plugin {
  const name = 'virtual:search/';
  let made: { index: string; chunks: Chunk[] } | undefined;
  return {
    name: 'search-modules',
    resolveId: (id) => (id.startsWith(name) ? `\0${id}` : null),
    load: (id) => {
      if (!id.startsWith(`\0${name}`)) return null;
      const [, chunk] = /texts(\d+)$/.exec(id) ?? [];
      // Once for pages and browsers alike: whoever writes has to start anew to find what was written since.
      made ??= modulesOf(readSections(ROOT));
      if (chunk === undefined) return made.index;
      return `export default ${JSON.stringify(made.chunks[Number(chunk)]?.texts)};`;
    },
  };
}

/** What content/search.yaml says of words. */
export function readUsage(root: string): { synonyms: string[][]; common: string[] } {
  const { synonyms, common } = parse(readFileSync(`${root}/content/search.yaml`, 'utf8'));
  return {
    synonyms: synonyms.map((phrases: unknown[]) => phrases.map(String)),
    common: common.flatMap((line: string) => line.split(' ')),
  };
}

function modulesOf(sections: readonly Section[]): { index: string; chunks: Chunk[] } {
  const usage = readUsage(ROOT);
  const chunks = chunksOf(sections);
  const texts = chunks.map(
    ({ first }, chunk) => `{first:${first},load:()=>import('virtual:search/texts${chunk}')}`,
  );
  const index = `export const packed = ${JSON.stringify(packed(sections, new Set(usage.common)))};
export const usage = ${JSON.stringify(usage)};
export const texts = [${texts.join(',')}];`;
  return { index, chunks };
}

/** Texts that travel together, and the place of the first of them among all sections. */
type Chunk = { first: number; texts: string[] };

/** The texts of the sections in their order. */
export function chunksOf(sections: readonly Section[]): Chunk[] {
  const chunks: Chunk[] = [];
  const whole = sections.reduce((sum, { text }) => sum + text.length, 0);
  const size = Math.max(CHUNK, Math.ceil(whole / MOST_CHUNKS));
  let room = 0;
  for (const [place, { text }] of sections.entries()) {
    if (room < text.length) {
      chunks.push({ first: place, texts: [] });
      room = size;
    }
    chunks.at(-1)?.texts.push(text);
    room -= text.length;
  }
  return chunks;
}
