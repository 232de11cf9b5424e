/**
 * Weighs every page in dist/ against its budgets and fails when one is exceeded:
 * - the HTML and its stylesheets, brotli-compressed, fit the first flight of a new connection;
 * - the JavaScript a page needs before it is usable stays small, and a page for reading needs next to none;
 * - nothing is loaded from another origin.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { BASE } from './base.ts';
import { filesIn } from './filesIn.ts';
import { cssAddresses, type References, readReferences, scriptAddresses } from './references.ts';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/**
 * Bytes after brotli. Ten packets of 1,460 bytes arrive before the server waits for an answer, and a page with fields has
 * 30 KB of JavaScript; of both something is kept for what is still to come.
 */
export const BUDGETS = { firstFlight: 14_300, pageWithIslands: 28_600, pageForReading: 2_000 };

/** Stands for the site's own address, whatever that will be; any other origin is foreign. */
const OWN_ORIGIN = 'http://site.invalid';

interface DistFile {
  text: string;
  size: number;
}

/** What weighing a page needs at hand: where it is, the files of dist/, and a place for what is wrong. */
interface Scale {
  path: string;
  file: (path: string) => DistFile | undefined;
  faults: Set<string>;
}

export interface PageWeight {
  page: string;
  firstFlight: number;
  /** Before the page is usable. What it asks for only later has no budget, and is shown. */
  javascript: number;
  later: number;
  javascriptBudget: number;
  /** The scripts that make up that weight: by path, and the page's own as "inline". */
  scripts: Map<string, number>;
  /** A sentence for each thing that is wrong apart from weight. */
  faults: string[];
}

/** Weighs every page of a site that was built for `base`. */
export function weighSite(dist: string, base = BASE): PageWeight[] {
  const known = new Map<string, DistFile | undefined>();
  const file = (path: string): DistFile | undefined => {
    // What is not under the base is not of this site, whatever it is called.
    const own = path.startsWith(base) && join(dist, decodeURIComponent(path.slice(base.length)));
    if (!known.has(path)) known.set(path, own ? readDistFile(own) : undefined);
    return known.get(path);
  };
  const pages = filesIn(dist)
    .filter((name) => name.endsWith('.html'))
    .map((name) => base + name);
  return pages.map((path) => weighPage({ path, file, faults: new Set() }));
}

function readDistFile(file: string): DistFile | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  return { text, size: compressedSize(text) };
}

/** Brotli at its default, which is its highest, quality: what scripts/compress.ts writes. */
function compressedSize(text: string): number {
  return brotliCompressSync(text).length;
}

function weighPage(scale: Scale): PageWeight {
  const { path, faults } = scale;
  const html = need(scale, path, path);
  const page = readReferences(html.text);
  const scripts = weighScripts(scale, page, 'atOnce');
  const everything = weighScripts(scale, page, 'ever');
  ownPaths(scale, [...page.loaded, ...page.inlineStyles.flatMap(cssAddresses)], path);
  return {
    page: path.replace(/index\.html$/, ''),
    firstFlight: html.size + weighStyles(scale, page),
    javascript: total(scripts),
    later: total(everything) - total(scripts),
    javascriptBudget: page.hasIsland ? BUDGETS.pageWithIslands : BUDGETS.pageForReading,
    scripts,
    faults: [...faults],
  };
}

function weighStyles(scale: Scale, page: References): number {
  let size = 0;
  for (const path of new Set(ownPaths(scale, page.stylesheets, scale.path))) {
    const sheet = need(scale, path, scale.path);
    size += sheet.size;
    ownPaths(scale, cssAddresses(sheet.text), path);
  }
  return size;
}

function total(sizes: Map<string, number>): number {
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

function weighScripts(scale: Scale, page: References, when: 'atOnce' | 'ever'): Map<string, number> {
  const inline = page.inlineScripts.reduce((sum, source) => sum + compressedSize(source), 0);
  const sizes = new Map([['inline', inline]]);
  const paths = new Set(ownPaths(scale, page.scripts, scale.path));
  for (const source of page.inlineScripts) {
    for (const imported of imports(scale, source, scale.path, when)) paths.add(imported);
  }
  // A Set also visits what is added while it is walked, so this reaches the imports of imports.
  for (const path of paths) {
    const script = need(scale, path, scale.path);
    sizes.set(path, script.size);
    for (const imported of imports(scale, script.text, path, when)) paths.add(imported);
  }
  return sizes;
}

/** The paths a script imports. Astro's inline island loader works out its addresses; a file may not. */
function imports(scale: Scale, source: string, from: string, when: 'atOnce' | 'ever'): string[] {
  const { atOnce, later, computed } = scriptAddresses(source);
  if (computed && from !== scale.path) scale.faults.add(`${from} imports an address it works out as it runs`);
  return ownPaths(scale, when === 'ever' ? [...atOnce, ...later] : atOnce, from);
}

/** Turns addresses into paths inside dist/; those of other origins are faults instead. */
function ownPaths({ faults }: Scale, addresses: string[], from: string): string[] {
  return addresses.flatMap((address) => {
    const url = URL.parse(address, OWN_ORIGIN + from);
    if (url?.origin === OWN_ORIGIN) return url.pathname;
    if (!/^(data|blob):/.test(address)) faults.add(`${from} loads ${address} from another origin`);
    return [];
  });
}

function need({ file, faults }: Scale, path: string, from: string): DistFile {
  const found = file(path);
  if (!found) faults.add(`${from} loads ${path}, which is not in dist/`);
  return found ?? { text: '', size: 0 };
}

/** A sentence for each budget a page breaks. */
export function breaches(weight: PageWeight): string[] {
  const over = (size: number, budget: number): string =>
    `${bytes(size)} bytes, ${bytes(size - budget)} over the budget of ${bytes(budget)}`;
  const { firstFlight, javascript, javascriptBudget } = weight;
  const found = [...weight.faults];
  if (firstFlight > BUDGETS.firstFlight)
    found.push(`HTML and styles: ${over(firstFlight, BUDGETS.firstFlight)}`);
  if (javascript > javascriptBudget) {
    found.push(`JavaScript: ${over(javascript, javascriptBudget)} (most of it ${heaviest(weight.scripts)})`);
  }
  return found.map((breach) => `${weight.page} ${breach}.`);
}

/** The few scripts to look at first. */
function heaviest(scripts: Map<string, number>): string {
  const sorted = [...scripts].sort(([, a], [, b]) => b - a).slice(0, 4);
  return sorted.map(([path, size]) => `${path} ${bytes(size)}`).join(', ');
}

/** The share of its tightest budget that a page uses. */
function fullness({ firstFlight, javascript, javascriptBudget }: PageWeight): number {
  return Math.max(firstFlight / BUDGETS.firstFlight, javascript / javascriptBudget);
}

function bytes(count: number): string {
  return count.toLocaleString('en');
}

/** One line a page, the fullest first. */
function table(pages: PageWeight[]): string {
  const rows = pages.map((weight) => [
    weight.page,
    ...[weight.firstFlight, BUDGETS.firstFlight - weight.firstFlight].map(bytes),
    ...[weight.javascript, weight.javascriptBudget - weight.javascript, weight.later].map(bytes),
  ]);
  const all = [['page', 'HTML+CSS', 'left', 'JavaScript', 'left', 'asked later'], ...rows];
  const width = Math.max(...all.map((row) => row[0]?.length ?? 0));
  return all
    .map(([page = '', ...rest]) => page.padEnd(width) + rest.map((cell) => cell.padStart(11)).join(''))
    .join('\n');
}

function main(): void {
  if (!existsSync(DIST))
    throw new Error('There are no pages to weigh: dist/ is missing. Build it first: npm run build');
  const pages = weighSite(DIST).sort((a, b) => fullness(b) - fullness(a));
  const [fullest] = pages;
  if (!fullest)
    throw new Error('There are no pages to weigh: dist/ holds no HTML. Build it first: npm run build');
  console.log(
    `Bytes after brotli; HTML and CSS may weigh ${bytes(BUDGETS.firstFlight)} together.\n${table(pages)}\n`,
  );
  const found = pages.flatMap(breaches);
  for (const sentence of found) console.error(sentence);
  if (found.length > 0) process.exitCode = 1;
  else
    console.log(
      `${pages.length} pages within budget; ${fullest.page} uses ${Math.round(100 * fullness(fullest))} %`,
    );
}

if (import.meta.main) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
