/**
 * Addresses inside the one HTML file. A page of it is what stands after the file's own address and a question mark, as in
 * `unstall.html?/plan/#worksheet`: the same file, so that a browser opens it from a folder, and another address, so that Back,
 * titles, focus, places on a page and where somebody was on it are the browser's own work, as on the site.
 */

/** On the root element of the one file: the base of the site it was made of. Nothing else has it. */
export const IN_FILE = 'data-in-file';

/** Where a page stands in the file that the site’s pages write with the base before it; undefined for what is no page of it. */
export function inFile(href: string, base: string): string | undefined {
  return href.startsWith(base) && !href.startsWith('//') ? `?/${href.slice(base.length)}` : undefined;
}

/** The address as the site’s pages write it; undefined for what is none of the file. */
export function onSite(href: string, base: string): string | undefined {
  return href.startsWith('?/') ? base + href.slice(2) : undefined;
}

/** The page that an address names by its part from the question mark on, from the root; blank where it names none. */
export function pageNamed(search: string): string {
  const path = search.startsWith('?/') ? search.slice(1) : '';
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
