/** The styles of the site's own pages, for a document that is made of several of them. */
import type { Tree } from '../tree.ts';

/** What these pages carry of styles, each once, in the order in which it is met. */
export function stylesOf(pages: readonly Tree[]): string {
  const styles = pages.flatMap(($) =>
    $('style')
      .map((_, style) => $(style).text())
      .get(),
  );
  // A page on a screen does not wait for its fonts; paper does.
  return [...new Set(styles)].join('\n').replace(/font-display:\s*optional/g, 'font-display:block');
}
