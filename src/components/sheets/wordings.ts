import { getCollection, getEntry } from 'astro:content';
import type { Wordings } from '../../sheets/sheet.ts';
import type { Sheet } from '../../sheets/finding.ts';
import { SHEETS } from '../../sheets/index.ts';
import type { Wording } from '../../sheets/wording.ts';

/** The words of every worksheet; a worksheet without words stops the build. */
export async function loadWordings(): Promise<Wordings> {
  const entries = await Promise.all(SHEETS.map(async (sheet) => [sheet, await wordsFor(sheet)] as const));
  return Object.fromEntries(entries) as unknown as Wordings;
}

async function wordsFor(sheet: Sheet): Promise<Wordings[Sheet]> {
  const entry = await getEntry('worksheets', sheet);
  if (!entry) throw new Error(`content/worksheets/ lacks the words of a worksheet: ${sheet}.yaml.`);
  // The collection has checked that each has the words that its fields name.
  const words: Wording<string> = entry.data;
  return (sheet === 'governance' ? { ...words, sources: await sourceNames() } : words) as Wordings[Sheet];
}

/** What each source is called where it is cited, by its id. */
async function sourceNames(): Promise<Record<string, string>> {
  const sources = await getCollection('sources');
  return Object.fromEntries(sources.map(({ data: { id, cite } }) => [id, cite]));
}
