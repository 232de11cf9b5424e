/** Where links of the book lead. */
import type { Tree } from './tree.ts';

/** Where a place of the site stands in a format, or undefined where the book has it not. */
export type Place = (path: string, fragment: string) => string | undefined;

/**
 * Leads every link of a page's body where it leads in the book: to a place of the book, or else to the site, if its address is
 * known, or else nowhere: then its words stand there alone. `path` is the page's own.
 */
export function relink($: Tree, path: string, place: Place, site: string): void {
  $('a[href]').each((_, element) => {
    const link = $(element);
    const address = link.attr('href') ?? '';
    if (!/^[/#]/.test(address)) return;
    const [to = '', fragment = ''] = address.split('#');
    const inside = link.hasClass('at-site') ? undefined : place(to || path, fragment);
    const href = inside ?? (site && `${site}${to.slice(1)}${fragment && `#${fragment}`}`);
    if (href) link.attr('href', href);
    else link.replaceWith($('<span></span>').append(link.contents()));
  });
}
