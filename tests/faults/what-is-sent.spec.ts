import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import config from '../../playwright.config.ts';
import { LONG } from '../support/long.ts';
import { test as killableTest } from '../support/faults/killable.ts';
import { openSheet } from '../support/sheets.ts';
import { DIST } from '../support/site.ts';
import { TRIAGE } from '../support/words.ts';

/** Where the names of the sites that are linked lead in this test, and no other does, so that nobody is asked for them. */
const NOWHERE = '127.0.0.77';

type NetLog = {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { host?: string } }[];
};

/**
 * How many names of other sites a browser looks up while somebody points at every link to one, on a page of sources
 * that asks it not to or, to see that this would be noticed, does not.
 */
async function lookUps(asks: boolean): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'unstall-net-'));
  const log = join(folder, 'net.json');
  const { launchOptions, baseURL = '' } = config.use ?? {};
  const html = await readFile(join(DIST, 'sources', 'index.html'), 'utf8');
  const names = [...html.matchAll(/href="https:\/\/([^/"]+)/g)].map(([, name]) => `MAP ${name} ${NOWHERE}`);
  const rules = [...names, 'MAP * ~NOTFOUND', `EXCLUDE ${new URL(baseURL).hostname}`].join(', ');
  const args = [`--log-net-log=${log}`, `--host-resolver-rules=${rules}`];
  try {
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      ...launchOptions,
      args: [...(launchOptions?.args ?? []), ...args],
    });
    const page = await context.newPage();
    await page.route('**/sources/', async (route) => {
      const answer = await route.fetch();
      const { 'x-dns-prefetch-control': _, ...headers } = answer.headers();
      const body = (await answer.text()).replace(/<meta http-equiv="x-dns-prefetch-control"[^>]*>/, '');
      return asks ? route.fulfill({ response: answer }) : route.fulfill({ response: answer, headers, body });
    });
    await page.goto(`${baseURL}/sources/`);
    const links = page.locator('a[href^="https://"]');
    expect(await links.count()).toBeGreaterThan(5);
    for (const link of await links.all()) {
      await link.hover();
      await page.waitForTimeout(150);
    }
    await context.close();
    const { constants, events }: NetLog = JSON.parse(await readFile(log, 'utf8'));
    const asked = constants.logEventTypes.HOST_RESOLVER_MANAGER_REQUEST;
    return events.filter(({ type, params }) => type === asked && params?.host?.endsWith(`//${NOWHERE}`))
      .length;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

test('whoever only points at links to other sites has none of their names looked up', LONG, async () => {
  expect(await lookUps(false), 'without being asked not to').toBeGreaterThan(5);
  expect(await lookUps(true), 'as these pages ask').toBe(0);
});

killableTest(
  'what was pasted, and which names were to be hidden, are in no file the browser keeps of its windows',
  LONG,
  async ({ killable }) => {
    const page = await killable.start();
    const sheet = await openSheet(page, TRIAGE);
    await sheet.getByLabel(TRIAGE.fields.name.label, { exact: true }).fill('Typed in a box');
    await sheet.getByText(TRIAGE.fields.paste.label, { exact: true }).click();
    await sheet.getByLabel('One answer a line').fill('Pasted and not taken');
    await expect(sheet.getByText('Typed in a box · saved on this device')).toBeVisible();
    await page.goto('/plan/');
    await page.getByText('A redacted copy, to show outside').click();
    await page.getByLabel('Further names to take out').fill('Name to be hidden');
    // A page of the same browser that asks nothing of it: so that what is looked for would be found.
    await page.goto('/favicon.svg');
    await page.goto('data:text/html,<textarea id=box></textarea>');
    await page.locator('#box').fill('Left to the browser');
    await page.goto('/privacy/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await killable.close();
    const texts = ['Typed in a box', 'Pasted and not taken', 'Name to be hidden', 'Left to the browser'];
    expect(await killable.textsOfWindows(...texts)).toEqual(['Left to the browser']);
  },
);
