import type { Wordings } from '../../sheets/sheet.ts';
import type { Wording } from '../../sheets/wording.ts';

const files = import.meta.glob<Wording<string>>('../../../content/worksheets/*.yaml', {
  query: '?labels',
  import: 'default',
  eager: true,
});
const all = Object.fromEntries(Object.values(files).map((words) => [words.id, words]));

/** The titles and labels of every worksheet, for a page that has the words of one. */
export const WORDS = { ...all, governance: { ...all.governance, sources: {} } } as unknown as Wordings;
