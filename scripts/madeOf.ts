import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { DocumentId } from '../src/plan/documents/documents.ts';

/** About as many lines of a document as its first page has. */
const FIRST_PAGE = 40;
/** What a page looks like. */
const STYLES = [
  'styles/fonts',
  'styles/tokens',
  'islands/report',
  'islands/plan/document',
  'islands/plan/papers',
] as const;

/** A digest of what the picture of a document was made of: its first page, as the golden tests hold it, and its styles. */
export function madeOf(id: DocumentId): string {
  const words = text(`plan/documents/fixtures/${id}.md.txt`).split('\n').slice(0, FIRST_PAGE);
  const styles = [...STYLES, ...(id === 'executive' ? ['islands/plan/executive'] : [])];
  const all = [...words, ...styles.map((name) => text(`${name}.css`))];
  return createHash('sha256').update(all.join('\n')).digest('hex').slice(0, 16);
}

function text(path: string): string {
  return readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8');
}
