import { globSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Writes sitemap.xml, the list of all pages for search engines, where the site knows its own address. */
export function sitemap(base: string, site: string): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir }) => {
        if (site === '') return;
        const dist = fileURLToPath(dir);
        const pages = globSync('**/index.html', { cwd: dist }).map((name) => name.split(sep).join('/'));
        writeFileSync(join(dist, 'sitemap.xml'), sitemapOf(pages, site + base));
      },
    },
  };
}

/** The sitemap of some pages, named by their files, that stand under an address which ends in a slash. */
export function sitemapOf(pages: readonly string[], address: string): string {
  // The base and the names of pages hold no sign that XML would need escaped.
  const urls = [...pages]
    .sort()
    .map((name) => `<url><loc>${address}${name.replace(/index\.html$/, '')}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
