/** The styles of the site's own pages, for a document that is made of several of them. */
/** What these pages, as HTML, carry of styles, each once, in the order in which it is met. */
export function stylesOf(pages: readonly string[]): string {
  // Not by way of a tree: they are most of a page, and nothing in them is markup.
  const styles = pages.flatMap((html) =>
    Array.from(html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs), ([, css]) => css),
  );
  // A page on a screen does not wait for its fonts; paper does.
  return [...new Set(styles)].join('\n').replace(/font-display:\s*optional/g, 'font-display:block');
}
