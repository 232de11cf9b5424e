/**
 * Holds the site against others that are made of the same chapters by Starlight, VitePress and Docusaurus: `npm run
 * bench:others`, on a machine that does nothing else, with the registry at hand. They are installed in a folder that is
 * removed afterwards. Visits are made in turn, so that whatever else the machine does falls on all alike. The table goes
 * into the README, where it is read from nowhere else.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { launchFast } from '../scripts/find-browser.ts';
import { serve } from '../scripts/serve.ts';
import { plainBook } from './others/book.ts';
import { GENERATORS, type Generator } from './others/generators.ts';
import { bare, median, type Visit, visit, writePage } from './visit.ts';

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const TABLE = /(<!-- bench:others -->)[\s\S]*(<!-- \/bench:others -->)/;
/** A chapter that no worksheet stands in. */
const CHAPTER = 'finding-the-gate';
const [OURS, MANY] = [plainBook().length, 1_000];
const ROUNDS = 9;
const BUILDS = 3;

interface Outcome {
  name: string;
  visit: Visit;
  /** Seconds, for the book and for as many chapters as are many. */
  build?: { book: number; many: number };
}

/** Installs a generator and builds the book of so many chapters, as often as told. Gives where, and the seconds of each. */
function built(
  generator: Generator,
  folder: string,
  chapters: number,
  times: number,
): { site: string; seconds: number[] } {
  mkdirSync(folder);
  generator.lay(folder, chapters);
  const { needs } = generator;
  if (Object.keys(needs).length > 0) {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: needs }));
    run('npm install --no-audit --no-fund', folder);
  }
  const seconds = Array.from({ length: times }, () => {
    for (const kept of [
      '.astro',
      'node_modules/.astro',
      'node_modules/.vite',
      'node_modules/.cache',
      '.docusaurus',
      '.vitepress/cache',
      generator.site,
    ])
      rmSync(join(folder, kept), { recursive: true, force: true });
    const begun = performance.now();
    run(generator.build, folder);
    return (performance.now() - begun) / 1000;
  });
  return { site: join(folder, generator.site), seconds };
}

function run(command: string, cwd: string): void {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    PATH: [join(cwd, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  };
  const { status, stdout, stderr } = spawnSync(command, {
    cwd,
    env,
    shell: true,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${command} failed:\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`);
}

/** Gives every text of a site the twin that ours has, so that all travel alike. */
function compress(site: string): void {
  for (const name of globSync('**/*.{html,css,js,mjs,svg,json,xml,txt}', { cwd: site })) {
    const file = join(site, name);
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
  }
}

/** A visit to each site in turn, and of all the visits to one the middle of each figure. */
async function visits(
  browser: Browser,
  sites: { name: string; folder: string; address: string }[],
): Promise<Map<string, Visit>> {
  const served = await Promise.all(
    sites.map(async (site) => ({ ...site, server: await serve({ dist: site.folder, base: '/', port: 0 }) })),
  );
  const seen = new Map<string, Visit[]>(sites.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const { name, server, address } of served)
      seen.get(name)?.push(await visit(browser, server.url + address));
  for (const { server } of served) await server.close();
  const middle = (all: Visit[], of: keyof Visit) => median(all.map((one) => one[of]));
  return new Map(
    [...seen].map(([name, all]) => [
      name,
      {
        bytes: middle(all, 'bytes'),
        requests: middle(all, 'requests'),
        first: middle(all, 'first'),
        largest: middle(all, 'largest'),
      },
    ]),
  );
}

/** The same words as our chapter, and nothing else. */
async function bareSite(browser: Browser, ours: string, folder: string): Promise<void> {
  const server = await serve({ dist: ours, base: '/', port: 0 });
  const page = await browser.newPage();
  writePage(folder, await bare(page, `${server.url}chapters/${CHAPTER}/`));
  await page.close();
  await server.close();
}

function tableOf(outcomes: Outcome[], browser: string): string {
  const number = (value: number, digits = 0) =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const rows = outcomes.map(({ name, visit, build }) => [
    name,
    number(visit.bytes / 1000, 1),
    number(visit.requests),
    number(visit.first),
    number(visit.largest),
    build ? number(build.book, 1) : '',
    build ? number(build.many, 1) : '',
    build ? number((1000 * (build.many - build.book)) / (MANY - OURS), 0) : '',
  ]);
  const head = [
    '',
    'KB',
    'requests',
    'first paint, ms',
    'largest, ms',
    `build of ${OURS}, s`,
    `of ${number(MANY)}, s`,
    'a further chapter, ms',
  ];
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const versions = GENERATORS.flatMap(({ needs }) => Object.entries(needs)).map(
    ([name, version]) => `${name} ${version}`,
  );
  return [
    '',
    line(head),
    line(head.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...rows.map(line),
    '',
    `${[...new Set(versions)].join(', ')}; ${browser}; ${cpus().length} processors.`,
    '',
  ].join('\n');
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const chosen = GENERATORS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const folder = mkdtempSync(join(tmpdir(), 'others-'));
  const browser = await launchFast();
  try {
    const sites = chosen.map((generator) => {
      const book = built(generator, join(folder, generator.name), OURS, BUILDS);
      const many = built(generator, join(folder, `${generator.name}-many`), MANY, 1);
      const build = { book: median(book.seconds), many: median(many.seconds) };
      console.log(`${generator.name}: ${build.book.toFixed(1)} s, ${build.many.toFixed(1)} s`);
      compress(book.site);
      rmSync(join(folder, `${generator.name}-many`), { recursive: true, force: true });
      return { name: generator.name, folder: book.site, address: generator.address(CHAPTER), build };
    });
    const [ours] = sites;
    if (!ours) throw new Error(`There is none called ${wanted.join(' or ')}.`);
    const plain = { name: 'the words alone', folder: join(folder, 'bare'), address: '' };
    await bareSite(browser, ours.folder, plain.folder);
    const seen = await visits(browser, [plain, ...sites]);
    const outcomes = [plain, ...sites].flatMap((site) => {
      const found = seen.get(site.name);
      return found ? [{ ...site, visit: found }] : [];
    });
    const table = tableOf(outcomes, `Chromium ${browser.version()}`);
    console.log(table);
    if (chosen.length === GENERATORS.length)
      writeFileSync(README, readFileSync(README, 'utf8').replace(TABLE, `$1\n${table}\n$2`));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
