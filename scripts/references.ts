/** Reads built HTML, CSS and JavaScript for the addresses they make a browser load. */
import { type ImportSpecifier, initSync, parse as lexModule } from 'es-module-lexer';
import { Parser } from 'htmlparser2';

initSync();

const LOADED_ATTRIBUTES = ['src', 'poster', 'data'];
/** Canonical, alternate and the like load nothing; these load, or open a connection. */
const LOADING_LINK = /\b(stylesheet|(module)?preload|prefetch|preconnect|icon|manifest)\b/i;
const SCRIPT_TYPE = /^$|^module$|^(text|application)\/javascript$/i;

/** What a page's HTML makes a browser load. */
export interface References {
  hasIsland: boolean;
  stylesheets: string[];
  scripts: string[];
  inlineScripts: string[];
  /** Style elements and style attributes. */
  inlineStyles: string[];
  /** Every address loaded without a click, the stylesheets and scripts among them. */
  loaded: string[];
}

type Attributes = Record<string, string>;

/** Those of a page of which nothing is read yet. */
export function noReferences(): References {
  return { hasIsland: false, stylesheets: [], scripts: [], inlineScripts: [], inlineStyles: [], loaded: [] };
}

/** Reads a page's HTML for everything it makes a browser load. */
export function readReferences(html: string): References {
  const page = noReferences();
  let text: string[] | undefined;
  const parser = new Parser({
    onopentag(tag, attributes) {
      noteElement(page, tag, attributes);
      text = textList(page, tag, attributes);
      text?.push('');
    },
    ontext: (more) => text?.push((text.pop() ?? '') + more),
    onclosetag: () => {
      text = undefined;
    },
  });
  parser.end(html);
  return page;
}

/** Notes what one element, by its name and attributes, makes a browser load. */
export function noteElement(page: References, tag: string, attributes: Attributes): void {
  const loaded = LOADED_ATTRIBUTES.flatMap((name) => attributes[name] ?? []);
  page.loaded.push(...loaded, ...srcset(attributes.srcset));
  if (attributes.style) page.inlineStyles.push(attributes.style);
  if (tag === 'link') noteLink(page, attributes);
  if (tag === 'use' || tag === 'image') page.loaded.push(attributes.href ?? attributes['xlink:href'] ?? '');
  if (tag === 'script') page.scripts.push(...loaded);
  // What its page is for, however late it is asked for (src/components/sheets/onceNear.ts).
  if (attributes['data-script']) page.scripts.push(attributes['data-script']);
  if ('data-island' in attributes) page.hasIsland = true;
}

function noteLink(page: References, { rel = '', href, as }: Attributes): void {
  if (href === undefined || !LOADING_LINK.test(rel)) return;
  page.loaded.push(href);
  if (/\bstylesheet\b/i.test(rel)) page.stylesheets.push(href);
  if (/\bmodulepreload\b/i.test(rel) || as === 'script') page.scripts.push(href);
}

/** The list that the text inside this element belongs to, when it is a script or a style. */
function textList(page: References, tag: string, attributes: Attributes): string[] | undefined {
  if (tag === 'style') return page.inlineStyles;
  const runs = tag === 'script' && SCRIPT_TYPE.test(attributes.type ?? '') && !('src' in attributes);
  return runs ? page.inlineScripts : undefined;
}

function srcset(value = ''): string[] {
  return value.split(/,\s+/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}

/** Every address a stylesheet loads: its imports, images and fonts. */
export function cssAddresses(css: string): string[] {
  const address = /@import\s+["']([^"']+)["']|url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*?))\s*\)/gi;
  const matches = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(address);
  return [...matches].flatMap((match) => match.slice(1).find((part) => part !== undefined) ?? []);
}

/** What a script loads: at once (its static imports), and later, when it asks (dynamic imports, workers). */
export interface ScriptAddresses {
  atOnce: string[];
  later: string[];
  /** True when an address is worked out as the script runs, so that nothing can be said of it. */
  computed: boolean;
}

/** Every module a script loads. */
export function scriptAddresses(source: string): ScriptAddresses {
  const imports = lexModule(source)[0].filter((found) => found.d !== -2); // -2 is import.meta
  const names = (dynamic: boolean): (string | undefined)[] =>
    imports.filter((found) => found.d > -1 === dynamic).map((found) => importedName(source, found));
  const workers = source.matchAll(/\bnew (?:Shared)?Worker\([^;]*?["'`]([^"'`\s]+\.m?js)["'`]/g);
  const known = (found: (string | undefined)[]) => found.filter((name) => name !== undefined);
  return {
    atOnce: known(names(false)),
    later: known([...names(true), ...Array.from(workers, (match) => match[1])]),
    computed: imports.some((found) => found.d > -1 && !isNamed(source, found)),
  };
}

/** Whether an import says what it loads, or loads what the page itself names. */
function isNamed(source: string, found: ImportSpecifier): boolean {
  return (
    importedName(source, found) !== undefined || /dataset\.script\W*$/.test(source.slice(found.s, found.e))
  );
}

/** Minifiers may write import(`./x.js`), whose name the lexer does not give. */
function importedName(source: string, found: ImportSpecifier): string | undefined {
  return found.n ?? /^\s*`([^`$]*)`\s*$/.exec(source.slice(found.s, found.e))?.[1];
}
