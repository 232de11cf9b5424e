/**
 * Runs every check of the project: `npm test`, or `npm test -- lint unit` for some of them.
 * A step that passes prints one line; a step that fails prints all it had to say. The longest shows how far it is.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { delimiter, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LinkChecker, type LinkResult, LinkState } from 'linkinator';
import { ensureBrowser } from './find-browser.ts';
import { serve } from './serve.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const BIN = join(ROOT, 'node_modules', '.bin');

const ENVIRONMENT = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  // The project's own tools, and its own Node, come before the machine's.
  PATH: BIN + delimiter + (process.env.PATH ?? ''),
};

interface Outcome {
  passed: boolean;
  output: string;
  /** The output was printed while the step ran. */
  shown?: boolean;
}

interface Step {
  name: string;
  run: () => Promise<Outcome>;
  /** Checks dist/, so the build comes first. */
  needsBuild?: boolean;
  /** Finds the line of the output worth showing when the step passes. */
  summary?: RegExp;
}

/** These need nothing from each other, so they run two at a time. */
const SOURCE_STEPS: Step[] = [
  { name: 'types', run: tools('astro check', 'tsc -p tsconfig.pure.json') },
  { name: 'unit', run: tools('vitest run'), summary: /Tests\s+(\d.*)/ },
  { name: 'lint', run: tools('biome lint') },
  { name: 'format', run: tools('prettier --check .') },
  { name: 'unused', run: tools('knip --no-config-hints') },
];

const BUILD: Step = {
  name: 'build',
  run: tools('astro build', 'node scripts/compress.ts'),
  summary: /^Compressed .*/m,
};

const SITE_STEPS: Step[] = [
  { name: 'budgets', run: tools('node scripts/budgets.ts'), needsBuild: true, summary: /^\d+ pages.*/m },
  { name: 'links', run: checkLinks, needsBuild: true, summary: /^\d+ different links.*/m },
  // .htmlvalidate.json, which cannot hold comments, makes four exceptions: void-style is off because
  // Preact and MDX write <input/>; valid-id is relaxed because a heading's id may start with a digit;
  // a style element may stand in the body because Astro puts one before a page's first island; a form needs
  // no submit button because none here is sent anywhere (islands/fields/Field.tsx says what they are for).
  { name: 'html', run: tools('html-validate "dist/**/*.html"'), needsBuild: true },
  { name: 'browser', run: testInBrowser, needsBuild: true, summary: /(?:\d+ flaky\n.*)?\d+ passed.*/s },
];

const STEPS = [...SOURCE_STEPS, BUILD, ...SITE_STEPS];

/** A step made of command lines, run one after another until one fails. */
function tools(...commandLines: string[]): () => Promise<Outcome> {
  return async () => {
    let output = '';
    for (const commandLine of commandLines) {
      const result = await runCommand(commandLine);
      output += result.output;
      if (!result.passed) return { passed: false, output };
    }
    return { passed: true, output };
  };
}

/** Runs one command line in a shell, so that the tools in node_modules/.bin start on every system. */
function runCommand(commandLine: string, show = (_: string) => {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(commandLine, { cwd: ROOT, env: ENVIRONMENT, shell: true });
    let output = '';
    const collect = (chunk: string) => {
      output += chunk;
      show(withoutColour(chunk));
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => resolve({ passed: false, output: `${commandLine}: ${error.message}\n` }));
    child.on('close', (code) => resolve({ passed: code === 0, output: withoutColour(output) }));
  });
}

/** Follows every link inside the built site, fragments and stylesheets included, from every page. */
async function checkLinks(): Promise<Outcome> {
  const site = await serve({ port: 0 });
  try {
    const names = await readdir(DIST, { recursive: true });
    const pages = names.filter((name) => name.endsWith('.html')).map((name) => name.split(sep).join('/'));
    const { links } = await new LinkChecker().check({
      // Every page is a start, so that one no other page links to is checked as well.
      path: pages.map((page) => site.url + page.replace(/index\.html$/, '')),
      recurse: true,
      linksToSkip: async (link) => !link.startsWith(site.url),
      checkFragments: true,
      checkCss: true,
      // A link without its closing slash works here and breaks relative links elsewhere.
      redirects: 'error',
    });
    const own = links.filter((link) => link.state !== LinkState.SKIPPED);
    const missing = new Set(own.filter((link) => link.status === 404).map((link) => link.url));
    // The crawl also reads the "not found" page it is given for a missing one; that page's links are no news.
    const broken = own.filter((link) => link.state === LinkState.BROKEN && !missing.has(link.parent ?? ''));
    const output = broken.map((link) => describeBroken(link, site.url)).join('');
    return broken.length > 0
      ? { passed: false, output: `${output}${broken.length} of ${own.length} links are broken.\n` }
      : { passed: true, output: `${own.length} different links on ${pages.length} pages\n` };
  } finally {
    await site.close();
  }
}

function describeBroken({ url, parent = '', status }: LinkResult, site: string): string {
  const reason = status === 200 ? 'no such place on that page' : `status ${status}`;
  return `${parent.replace(site, '/')} links to ${url.replace(site, '/')}: ${reason}\n`;
}

async function testInBrowser(): Promise<Outcome> {
  ensureBrowser();
  console.log('      browser  takes some minutes: a dot for each test, then what failed');
  const outcome = await runCommand('playwright test --reporter=dot', (text) => process.stdout.write(text));
  return { ...outcome, shown: true };
}

/** Runs a step, prints its line, and its output if it failed. True when it passed. */
async function report(step: Step): Promise<boolean> {
  const start = performance.now();
  const { passed, output, shown }: Outcome = await step
    .run()
    .catch((error: Error) => ({ passed: false, output: error.message }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const title = `${step.name.padEnd(8)} ${seconds.padStart(6)} s`;
  if (passed) {
    const found = step.summary?.exec(output);
    console.log(`ok    ${title}  ${found?.[1] ?? found?.[0] ?? ''}`.trimEnd());
  } else {
    const said = shown ? '' : `\n${output.trimEnd()}\n`;
    console.log(`FAIL  ${title}\n${said}\nTo run just this step: npm test -- ${step.name}\n`);
  }
  return passed;
}

/** Some tools colour their output whenever CI is set, which makes a log hard to read. */
function withoutColour(text: string): string {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g'), '');
}

/** Runs steps from one queue in so many lanes, and gives each step's result. */
async function runAll(steps: Step[], lanes: number): Promise<boolean[]> {
  const queue = [...steps];
  const results: boolean[] = [];
  const lane = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) results.push(await report(step));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

/** Without a good build there is nothing to check: these fail without running. */
function failUnbuilt(steps: Step[]): boolean[] {
  return steps.map(({ name }) => {
    console.log(`FAIL  ${name.padEnd(8)} not run, because the build failed`);
    return false;
  });
}

/** The steps named on the command line, or all. The build joins in where a step needs it and there is none. */
function chosenSteps(names: string[]): Step[] {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `There is no step named ${unknown.join(' or ')}. The steps: ${STEPS.map((step) => step.name).join(', ')}`,
    );
  }
  if (names.length === 0) return STEPS;
  const chosen = STEPS.filter((step) => names.includes(step.name));
  const build = chosen.some((step) => step.needsBuild) && !existsSync(join(DIST, 'index.html'));
  return STEPS.filter((step) => chosen.includes(step) || (build && step === BUILD));
}

async function main(): Promise<void> {
  const steps = chosenSteps(process.argv.slice(2));
  const results = await runAll(
    steps.filter((step) => SOURCE_STEPS.includes(step)),
    2,
  );
  const built = steps.includes(BUILD) ? await runAll([BUILD], 1) : [];
  const siteSteps = steps.filter((step) => step.needsBuild);
  const checked = built.includes(false) ? failUnbuilt(siteSteps) : await runAll(siteSteps, 1);
  results.push(...built, ...checked);
  const failed = results.filter((passed) => !passed).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
