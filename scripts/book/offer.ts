/** Offers the files of the book on their page of the built site. */
import { createHash } from 'node:crypto';
import type { BookFile } from './files.ts';
import { escaped } from './tree.ts';

/** The address of the page, from the root; the files lie beside it. */
export const SHELF = '/take-along/';

/** What stands in its place until there are files: src/components/BookFiles.astro. */
const PLACE = /(<div class="book-files"[^>]*>)[\s\S]*?(<\/div>)/;

/** The page with a link to each file, its size and its checksum. Throws where the page has no place for them. */
export function offered(html: string, base: string, files: readonly BookFile[]): string {
  if (!PLACE.test(html)) throw new Error(`${SHELF} has no place for the files of the book.`);
  const items = files.map(({ name, says, bytes }) => {
    const href = `${base}${SHELF.slice(1)}${name}`;
    const sum = createHash('sha256').update(bytes).digest('hex');
    return `<li><p><a href="${href}" download>${escaped(says)}</a>, ${sizeOf(bytes.length)}</p><p class="label">SHA-256 <code>${sum}</code></p></li>`;
  });
  return html.replace(
    PLACE,
    (_, before: string, after: string) => `${before}<ul>${items.join('')}</ul>${after}`,
  );
}

function sizeOf(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
