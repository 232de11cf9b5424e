import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { BASE } from '../../scripts/base.ts';
import { writeWorker } from '../../scripts/edition.ts';
import { type Host, KEPT, keptIn, panelOf, press, test as base } from '../support/kept-site.ts';
import { LONG } from '../support/long.ts';
import { openedSheet } from '../support/sheets.ts';
import { address, TRIAGE } from '../support/words.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Under which path the second copy stands: below the first one, if that has the whole host. */
const BELOW = BASE === '/' ? '/tools/unstall/' : '/';
const OFF = readFileSync(join(ROOT, 'deploy', 'sw-off.js'));
const NAME = TRIAGE.fields.name.label;

/** Of the one host, what it hands out under `BASE` and what under `BELOW`: files of two builds. */
const test = base.extend<{ both: Host }, { copy: string }>({
  copy: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures a fixture wants from this pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'unstall-copy-'));
      const astro = join(ROOT, 'node_modules', '.bin', 'astro');
      execFileSync(astro, ['build', '--outDir', folder, '--silent'], {
        cwd: ROOT,
        env: { ...process.env, UNSTALL_BASE: BELOW, ASTRO_TELEMETRY_DISABLED: '1' },
      });
      await writeWorker(folder, BELOW);
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  both: async ({ host, copy }, use) => {
    handOut(host, copy);
    await use(host);
  },
});

/** Has the host hand out both copies, the second from its folder; one of them may be taken back, as deploy/ says. */
function handOut(host: Host, folder: string, takenBack?: string): void {
  const below = host.handing(folder, BELOW);
  host.answers((request, response) => {
    const url = request.url ?? '';
    const isBelow = BELOW === '/' ? !url.startsWith(BASE) : url.startsWith(BELOW);
    if (takenBack && url === `${takenBack}sw.js`)
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(OFF);
    else if (isBelow) below(request, response);
    else return false;
    return true;
  });
}

/** A page of one of the copies, by its address below the base. */
const at = (host: Host, copy: string, path: string) => new URL(copy + path, host.url).href;

async function keep(page: Page, host: Host, copy: string): Promise<void> {
  await page.goto(at(host, copy, 'offline/'));
  await press(page, 'Keep this site on this device');
  await expect(panelOf(page).getByText(KEPT)).toBeVisible({ timeout: 60_000 });
}

/** The caches of one copy alone. */
async function cachesOf(page: Page, copy: string): Promise<string[]> {
  const prefix = copy === '/' ? 'unstall/' : `unstall@${encodeURIComponent(copy.slice(1, -1))}/`;
  const { caches } = await keptIn(page);
  return Object.entries(caches).flatMap(([name, files]) =>
    name.startsWith(prefix) ? `${name} ${files}` : [],
  );
}

/** Opens a page of a copy, and looks that all it is made of and leads to is that copy's own. */
async function isWhole(page: Page, host: Host, copy: string): Promise<void> {
  await page.goto(at(host, copy, 'glossary/'));
  await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
  const home = await page.getByRole('banner').getByRole('link').first().getAttribute('href');
  expect(home).toBe(copy);
  await page.goto(at(host, copy, address(TRIAGE).slice(BASE.length)));
  await openedSheet(page, TRIAGE);
  const asked = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  expect(asked.filter((path) => path.startsWith(`${copy}_astro/`)).length).toBeGreaterThan(3);
  expect(asked.filter((path) => !path.startsWith(`${copy}_astro/`) && path.includes('_astro'))).toEqual([]);
}

test(
  'two copies of the site on one host are kept side by side: each is whole without the network, has plans of its own, and is removed without the other',
  LONG,
  async ({ page, both }) => {
    test.setTimeout(900_000);
    await keep(page, both, BASE);
    await isWhole(page, both, BELOW);
    await keep(page, both, BELOW);
    for (const copy of [BASE, BELOW]) {
      await page.goto(at(both, copy, address(TRIAGE).slice(BASE.length)));
      const sheet = await openedSheet(page, TRIAGE);
      await sheet.getByLabel(NAME, { exact: true }).fill(`Typed under ${copy}`);
      await expect(sheet.getByText(`Typed under ${copy} · saved on this device`)).toBeVisible();
    }
    await both.down();
    for (const copy of [BASE, BELOW]) {
      await isWhole(page, both, copy);
      await expect(page.getByLabel(NAME, { exact: true })).toHaveValue(`Typed under ${copy}`);
    }
    for (const [gone, stays] of [
      [BASE, BELOW],
      [BELOW, BASE],
    ] as const) {
      await both.up();
      for (const copy of [gone, stays]) {
        await page.goto(at(both, copy, 'offline/'));
        if ((await cachesOf(page, copy)).length === 0) await keep(page, both, copy);
      }
      const before = await cachesOf(page, stays);
      await page.goto(at(both, gone, 'offline/'));
      await press(page, 'Remove it from this device');
      await expect(panelOf(page).getByText('Removed.')).toBeVisible();
      expect(await cachesOf(page, gone)).toEqual([]);
      expect(await cachesOf(page, stays)).toEqual(before);
      await both.down();
      await isWhole(page, both, stays);
      await expect(page.getByLabel(NAME, { exact: true })).toHaveValue(`Typed under ${stays}`);
    }
  },
);

test(
  'the file of deploy/ that takes the kept site back takes that of its own copy alone',
  LONG,
  async ({ page, both, copy: folder }) => {
    test.setTimeout(900_000);
    for (const [gone, stays] of [
      [BASE, BELOW],
      [BELOW, BASE],
    ] as const) {
      handOut(both, folder);
      for (const copy of [gone, stays]) {
        await page.goto(at(both, copy, 'offline/'));
        if ((await cachesOf(page, copy)).length === 0) await keep(page, both, copy);
      }
      const before = await cachesOf(page, stays);
      handOut(both, folder, gone);
      await expect(async () => {
        await page.goto(at(both, gone, 'about/'));
        await expect.poll(() => cachesOf(page, gone), { timeout: 3000 }).toEqual([]);
      }).toPass({ timeout: 120_000 });
      expect(await cachesOf(page, stays)).toEqual(before);
      await both.down();
      await isWhole(page, both, stays);
      await both.up();
    }
  },
);
