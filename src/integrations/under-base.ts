import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Parser } from 'htmlparser2';

/** Attributes that hold an address, as they stand in a tag. */
const ADDRESS = /(\s(?:href|src|poster|action)\s*=\s*(["']?))(\/(?!\/)[^\s"'>]*)/gi;

/**
 * Puts what is built under the base of the site. Pages and content write each address from the root, as `/plan/`, so that
 * whoever writes one need not know where it will stand; links that an island draws follow in `islands/mount.ts`.
 */
export function underBase(base: string): AstroIntegration {
  return {
    name: 'under-base',
    hooks: {
      'astro:build:done': ({ dir }) => {
        if (base === '/') return;
        const dist = fileURLToPath(dir);
        for (const page of globSync('**/*.html', { cwd: dist })) {
          const file = join(dist, page);
          writeFileSync(file, rebased(readFileSync(file, 'utf8'), base));
        }
      },
    },
  };
}

/** The same HTML with every address from the root under `base`, but for those that are there already. */
export function rebased(html: string, base: string): string {
  const pieces: string[] = [];
  let done = 0;
  const parser = new Parser({
    onopentag() {
      const [start, end] = [parser.startIndex, parser.endIndex + 1];
      const tag = html
        .slice(start, end)
        .replace(ADDRESS, (whole, before: string, _: string, address: string) =>
          address.startsWith(base) ? whole : before + base + address.slice(1),
        );
      pieces.push(html.slice(done, start), tag);
      done = end;
    },
  });
  parser.end(html);
  return pieces.join('') + html.slice(done);
}
