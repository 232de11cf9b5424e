import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The script of a sheet, by what the build calls it: after its component. */
const SCRIPT = /<script type="module" src="([^"]*\/\w+Sheet\.[^"]*)"><\/script>/;
const PLACE = '<div class="worksheet"';

/**
 * Has a chapter name the script of its sheet, and not run it: a page asks for that once its reader is near
 * (components/sheets/onceNear.ts). Comes after what reads the scripts of pages.
 */
export function nearSheets(): AstroIntegration {
  return {
    name: 'near-sheets',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const page of globSync('chapters/*/index.html', { cwd: dist })) {
          const file = join(dist, page);
          const html = readFileSync(file, 'utf8');
          const named = naming(html, page);
          if (named !== html) writeFileSync(file, named);
        }
      },
    },
  };
}

/** The same HTML with the script of its sheet, if it has one, named at the sheet’s place. */
export function naming(html: string, page: string): string {
  if (!html.includes(PLACE)) return html;
  const [script, address] = SCRIPT.exec(html) ?? [];
  if (script === undefined) throw new Error(`${page} has a worksheet, and no script for it.`);
  return html.replace(script, '').replace(PLACE, `${PLACE} data-script="${address}"`);
}
