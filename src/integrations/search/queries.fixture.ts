import { readFileSync } from 'node:fs';

/** A query, and where it wants to lead. An address without a heading is met by the page and by each of its sections. */
export type Query = { asked: string; wanted: string[] };

/** What readers type, and where they want to be led: one of these among the first three that are found. */
export const QUERIES: readonly Query[] = readFileSync(
  new URL('./queries.fixture.txt', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line) => {
    const [asked = '', wanted = ''] = line.split(' → ');
    return { asked, wanted: wanted.split(' ') };
  });
