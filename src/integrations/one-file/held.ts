import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './pages.ts';

/** The texts that pages link to, such as licences, each as a page: in a file there is nowhere else to go. */
export function heldAsPages(pages: readonly Page[], dist: string, base: string): Page[] {
  const known = new Set(pages.map(({ path }) => path));
  const frame = pages.find(({ path }) => path === '/404.html');
  const links = pages.flatMap((page) => page.links);
  const wanted = new Set(
    links
      .filter((link) => link.startsWith(base) && !link.startsWith('//'))
      .map((link) => `/${link.slice(base.length).replace(/#.*/, '')}`)
      .filter((path) => !known.has(path)),
  );
  return [...wanted].sort().map((path) => {
    const file = join(dist, path);
    if (!frame || !/\.(txt|json)$/.test(path) || !existsSync(file))
      throw new Error(`A page of the one file links to ${path}, which is not in it.`);
    return textPage(path, readFileSync(file, 'utf8'), frame);
  });
}

/** A text is read as it stands, in lines no longer than there is room. */
const WHOLE = 'pre{white-space:pre-wrap;overflow-wrap:anywhere}';

/** A text in the frame of a page. */
function textPage(path: string, text: string, frame: Page): Page {
  const name = path.slice(1);
  return {
    ...frame,
    path,
    styles: [...frame.styles, WHOLE],
    title: `<title>${name} · Unstall</title>`,
    markup: frame.markup.replace(
      /(<main[^>]*>).*?(?=<\/main>)/s,
      (_, start: string) =>
        `${start}<div class="plain wide"><header><h1>${name}</h1></header><pre>${escaped(text)}</pre></div>`,
    ),
  };
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&nbsp;');
}
