import { globSync, readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { brokenReferences, type Content } from './check-references.ts';
import { type Data, readChapter, readData } from './read-content.ts';

/** Stops the build when content points at something that is not there, and names every such place at once. */
export function contentReferences(): AstroIntegration {
  return {
    name: 'content-references',
    hooks: {
      'astro:build:start': () => {
        const problems = brokenReferences(readContent());
        if (problems.length > 0) throw new AstroError(report(problems));
      },
    },
  };
}

export function report(problems: readonly string[]): string {
  const count = problems.length === 1 ? 'One reference' : `${problems.length} references`;
  return `${count} in content/ cannot be followed:\n${problems.map((problem) => `  ${problem}`).join('\n')}`;
}

/** Everything the check needs to know, from the working directory, which is the root of the project. */
function readContent(): Content {
  const data = (file: string) => readData(file, readFileSync(file, 'utf8'));
  const pages = files('content/pages/*.mdx');
  return {
    chapters: files('content/chapters/*.mdx').map((file) => readChapter(file, readFileSync(file, 'utf8'))),
    glossary: data('content/glossary.yaml'),
    sources: data('content/sources.yaml'),
    worksheets: files('content/worksheets/*.yaml').map(data),
    others: [
      ...[
        'content/control-functions.yaml',
        'content/jurisdictions.yaml',
        'content/starter-sets.yaml',
        'content/starter-items.yaml',
      ].map(data),
      ...pages.map(readPage),
    ],
    pages: [
      ...files('src/pages/**/*.{astro,ts}').flatMap((file) => pageAddress(file) ?? []),
      ...pages.map((file) => file.replace(/^content\/pages(.*)\.mdx$/, '$1/')),
    ],
  };
}

/** A page beside the chapters; which components it may use, Astro says. */
function readPage(file: string): Data {
  const { references } = readChapter(file, readFileSync(file, 'utf8'));
  return { file, ids: [], references: references.filter(({ kind }) => kind !== 'component') };
}

function files(pattern: string): string[] {
  return globSync(pattern).sort();
}

/** The address a file under src/pages is built to; none for one that stands for many pages. */
export function pageAddress(file: string): string | undefined {
  const path = file.replace(/^src\/pages/, '');
  if (path.includes('[')) return undefined;
  if (path.endsWith('.ts')) return path.slice(0, -'.ts'.length);
  return path.replace(/(\/index)?\.astro$/, '/');
}
