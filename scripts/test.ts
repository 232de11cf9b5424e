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

/**
 * The compiler that is written for the machine: it needs a tenth of the time. `astro check` is made with the one before it, whose
 * command has the same name.
 */
const TSC = 'node node_modules/typescript-7/bin/tsc';

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
  /** Waits for the build, if there is one, to be over or, to check dist/, to be good. */
  after?: 'build' | 'goodBuild';
  /** Has work for all processors by itself, so nothing else runs meanwhile. */
  alone?: boolean;
  /** Finds the line of the output worth showing when the step passes. */
  summary?: RegExp;
}

const BUILD: Step = {
  name: 'build',
  run: tools(
    'astro build',
    'node scripts/edition.ts',
    'node scripts/compress.ts',
    'node scripts/checksums.ts',
  ),
  summary: /^Compressed .*/m,
};

/** In the order in which they begin: so that no processor waits for the other at the end, and a slip shows soon. */
const STEPS: Step[] = [
  BUILD,
  { name: 'lint', run: tools('biome lint') },
  // The rooms that know no page, and the worker: their types need nothing that the build writes down.
  { name: 'rooms', run: tools(`${TSC} -p tsconfig.pure.json`, `${TSC} -p tsconfig.worker.json`) },
  // Both this and the build write down what types the content has. What reads .astro files takes longer, and reads no others.
  { name: 'types', run: tools(`${TSC} -p .`, 'astro check --tsconfig tsconfig.astro.json'), after: 'build' },
  // What Biome cannot read is Prettier's: pages, prose and styles.
  { name: 'format', run: tools('biome format', 'prettier --check .') },
  { name: 'unused', run: tools('knip --no-config-hints') },
  { name: 'budgets', run: tools('node scripts/budgets.ts'), after: 'goodBuild', summary: /^\d+ pages.*/m },
  {
    name: 'book',
    run: tools('node scripts/book/check.ts'),
    after: 'goodBuild',
    summary: /^\d+ pages in .*/m,
  },
  { name: 'links', run: checkLinks, after: 'goodBuild', summary: /^\d+ different links.*/m },
  // .htmlvalidate.json, which cannot hold comments, makes five exceptions: void-style is off because
  // Preact and MDX write <input/>; valid-id is relaxed because a heading's id may start with a digit;
  // a style element may stand in the body because Astro puts one before a page's first island; a form needs
  // no submit button because none here is sent anywhere (islands/fields/Field.tsx says what they are for); a
  // column says its width by attribute, since the policy allows no style there.
  { name: 'html', run: tools('html-validate "dist/**/*.html"'), after: 'goodBuild' },
  { name: 'unit', run: tools('vitest run'), alone: true, summary: /Tests\s+(\d.*)/ },
  {
    name: 'browser',
    run: testInBrowser,
    after: 'goodBuild',
    alone: true,
    summary: /(?:\d+ flaky\n.*)?\d+ passed.*/s,
  },
];

/** That there is a browser: where one has to be fetched, that is begun first, and the other steps run meanwhile. */
let browserThere = Promise.resolve();

/** So many steps run at a time, as each has work for one processor. */
const LANES = 2;

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
  await browserThere;
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

/** Runs the steps in their order, each as soon as there is a lane for it, and gives each one's result. */
async function runAll(steps: Step[]): Promise<boolean[]> {
  const results = new Map<Step, Promise<boolean>>();
  const running = new Set<Step>();
  const isFree = ({ alone }: Step) =>
    running.size < (alone || [...running].some((other) => other.alone) ? 1 : LANES);
  for (const step of steps) {
    while (!isFree(step)) await Promise.race([...running].map((other) => results.get(other)));
    running.add(step);
    const result = runAfter(step, results.get(BUILD)).finally(() => running.delete(step));
    results.set(step, result);
  }
  return Promise.all(results.values());
}

/** Waits for the build where a step has to, without which there may be nothing to check. */
async function runAfter(step: Step, build: Promise<boolean> | undefined): Promise<boolean> {
  const built = step.after === undefined || ((await build) ?? true);
  if (built || step.after === 'build') return report(step);
  console.log(`FAIL  ${step.name.padEnd(8)} not run, because the build failed`);
  return false;
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
  const build = chosen.some((step) => step.after === 'goodBuild') && !existsSync(join(DIST, 'index.html'));
  return STEPS.filter((step) => chosen.includes(step) || (build && step === BUILD));
}

async function main(): Promise<void> {
  const steps = chosenSteps(process.argv.slice(2));
  if (steps.some(({ run }) => run === testInBrowser)) {
    browserThere = ensureBrowser();
    // The step that waits for it tells what went wrong.
    browserThere.catch(() => {});
  }
  const results = await runAll(steps);
  const failed = results.filter((passed) => !passed).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
