import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { Parser } from 'htmlparser2';
import { noReferences, noteElement, type References } from '../../scripts/references.ts';

/** The types of script that a policy stops; a script of any other type is a block of data. */
const RUNNING_TYPE = /^$|^(module|importmap|speculationrules)$|^(text|application)\/(java|ecma)script$/i;
const REWRITTEN = /^(script|style)-src(\s|$)/i;

/** What a page's policy speaks of: what it loads, the text of its scripts and styles, and the policy itself. */
interface PageParts {
  references: References;
  scripts: string[];
  styles: string[];
  /** Each policy's text, and from where to where its meta tag stands in the HTML. */
  policies: { content: string; start: number; end: number }[];
}

/**
 * Gives every built page a content security policy of its own. Astro writes the hashes of the whole site into
 * each page; hashes do not compress, so they are the dearest bytes in the first flight, and most go unused.
 */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: { 'astro:build:done': ({ dir }) => rewritePolicies(fileURLToPath(dir)) },
  };
}

/** Rewrites the policy of every page in a folder of built pages. */
export function rewritePolicies(dist: string): void {
  for (const page of globSync('**/*.html', { cwd: dist })) {
    const file = join(dist, page);
    writeFileSync(file, ownPolicy(readFileSync(file, 'utf8'), page));
  }
}

/**
 * The same HTML with a policy whose `script-src` and `style-src` allow what this page holds and loads, and
 * nothing else; all other directives stay. Throws an error that names the page unless it has one policy.
 */
export function ownPolicy(html: string, page: string): string {
  const parts = readParts(html);
  const [policy, second] = parts.policies;
  if (!policy) throw new AstroError(`${page} has no content security policy.`);
  // A browser applies all of them, so the second would stop what the first allows.
  if (second) throw new AstroError(`${page} has more than one content security policy.`);
  const { scripts, stylesheets } = parts.references;
  // An inline script can ask for a file too.
  const loadsScripts = scripts.length > 0 || parts.scripts.some((text) => /\bimport\b/.test(text));
  const kept = policy.content.split(';').flatMap((directive) => withoutNone(directive.trim()) || []);
  const content = [
    ...kept.filter((directive) => !REWRITTEN.test(directive)),
    sources('script-src', loadsScripts, parts.scripts),
    sources('style-src', stylesheets.length > 0, parts.styles),
  ].join(';');
  const meta = `<meta http-equiv="content-security-policy" content="${escapeAttribute(content)}">`;
  return html.slice(0, policy.start) + meta + html.slice(policy.end);
}

/** A page may allow what the site as a whole does not: beside something that is allowed, `'none'` says nothing. */
function withoutNone(directive: string): string {
  const [name, ...allowed] = directive.split(/\s+/);
  return allowed.length < 2
    ? directive
    : [name, ...allowed.filter((source) => source !== "'none'")].join(' ');
}

/** One directive. External files need no hash: 'self' allows them, by address. */
function sources(directive: string, loadsFiles: boolean, inline: readonly string[]): string {
  const allowed = new Set([...(loadsFiles ? ["'self'"] : []), ...inline.map(hashSource)]);
  return `${directive} ${allowed.size > 0 ? [...allowed].join(' ') : "'none'"}`;
}

/** How a policy names a text it allows. A browser turns line ends into \n as it reads a page, before it takes the hash. */
export function hashSource(text: string): string {
  const read = text.replace(/\r\n?/g, '\n');
  return `'sha256-${createHash('sha256').update(read).digest('base64')}'`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function readParts(html: string): PageParts {
  const parts: PageParts = { references: noReferences(), scripts: [], styles: [], policies: [] };
  let open: { list: string[]; start: number } | undefined;
  const parser = new Parser({
    onopentag(tag, attributes) {
      const [start, end] = [parser.startIndex, parser.endIndex + 1];
      noteElement(parts.references, tag, attributes);
      const list = textList(parts, tag, attributes);
      if (list) open = { list, start: end };
      if (tag === 'meta' && /^content-security-policy$/i.test(attributes['http-equiv'] ?? '')) {
        parts.policies.push({ content: attributes.content ?? '', start, end });
      }
    },
    // Sliced from the HTML, not collected from the parser: a hash is of the very text between the tags.
    onclosetag() {
      open?.list.push(html.slice(open.start, parser.startIndex));
      open = undefined;
    },
  });
  parser.end(html);
  return parts;
}

/** The list that the text inside this element belongs to, when the policy has a say in it. */
function textList(parts: PageParts, tag: string, attributes: Record<string, string>): string[] | undefined {
  if (tag === 'style') return parts.styles;
  const runs = tag === 'script' && RUNNING_TYPE.test(attributes.type ?? '') && !('src' in attributes);
  return runs ? parts.scripts : undefined;
}
