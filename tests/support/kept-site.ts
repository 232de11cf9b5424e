import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { BASE } from '../../scripts/base.ts';
import { handler } from '../../scripts/serve.ts';
import { writeWorker } from '../../scripts/edition.ts';
import { DIST } from './site.ts';

/** A host of the site, of its own origin, which can go down, answer with something else, and be given another edition. */
export class Host {
  readonly asked: string[] = [];
  #answer: RequestListener = handler(DIST, BASE, true);
  #server: Server | undefined;
  #port = 0;

  /** Where the site stands. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}${BASE}`;
  }

  /** Where a page of it stands that is written from the root, also while nobody leads there. */
  at(path: string): string {
    return path.startsWith(BASE) ? new URL(path, this.url).href : this.url + path.slice(1);
  }

  /** Answers from now on, at the address it had before. */
  async up(): Promise<void> {
    const server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      this.#answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Answers nothing any more: nobody listens there. */
  async down(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  /** What hands out a folder, under the base of this site or another. */
  handing(dist: string, base = BASE): RequestListener {
    return handler(dist, base, base === BASE);
  }

  /** Hands out another folder from now on. */
  hands(dist: string): void {
    this.#answer = this.handing(dist);
  }

  /** Lets something else answer, unless it says that the site shall. */
  answers(instead: (...parts: Parameters<RequestListener>) => boolean, dist = DIST): void {
    const site = handler(dist, BASE, true);
    this.#answer = (request, response) => {
      if (!instead(request, response)) site(request, response);
    };
  }
}

/** What stands in the foot of every page, and in that of the second edition. */
const FOOT = 'Unstall: what to do when the pilot passed and nothing is live.';
export const SECOND = 'The second edition: what to do when the pilot passed and nothing is live.';

/**
 * Makes a second edition in a folder of its own: every page says so in its foot, and the late parts that make files for Word
 * and slides have other names, so that no page of the one finds its own in the other.
 */
export async function secondEdition(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'unstall-second-'));
  cpSync(DIST, folder, { recursive: true });
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => /\.(br|gz)$/.test(one))) rmSync(join(folder, name));
  const late = names
    .filter((name) => /^_astro.(word|slides)\.[\w-]+\.js$/.test(name))
    .map((name) => name.slice(7));
  expect(late.length).toBeGreaterThan(1);
  for (const name of names.filter((one) => /\.(html|js)$/.test(one) && one !== 'sw.js')) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    const renamed = late.reduce(
      (all, part) => all.replaceAll(part, secondName(part)),
      text.replace(FOOT, SECOND),
    );
    writeFileSync(file, renamed);
  }
  for (const part of late) renameSync(join(folder, '_astro', part), join(folder, '_astro', secondName(part)));
  await writeWorker(folder, BASE);
  return folder;
}

function secondName(part: string): string {
  return part.replace('.', '2.');
}

/** What the page says once all of it is kept. */
export const KEPT = /^This site is kept on this device: every page/;

/** Has the site kept, and waits until it is. */
export async function keepSite(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.url}offline/`);
  await page.getByRole('button', { name: 'Keep this site on this device' }).click();
  await expect(page.getByText(KEPT)).toBeVisible({ timeout: 60_000 });
}

/** How many workers are registered, and what caches there are, by name. */
export function keptIn(page: Page): Promise<{ workers: number; caches: Record<string, number> }> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const sizes = names.map(async (name) => [name, (await (await caches.open(name)).keys()).length] as const);
    const workers = (await navigator.serviceWorker.getRegistrations()).length;
    return { workers, caches: Object.fromEntries(await Promise.all(sizes)) };
  });
}

/** The paths of all files that are kept, of whichever edition. */
export function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes('/kept/'));
    const all = names.map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(all))
      .flat()
      .map(({ url }) => decodeURIComponent(new URL(url).pathname))
      .sort();
  });
}

/** Tests with a host of their own; a second edition is made once for a worker of the runner. */
export const test = base.extend<{ host: Host }, { second: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures a fixture wants from this pattern.
  host: async ({}, use) => {
    const host = new Host();
    await host.up();
    await use(host);
    await host.down();
  },
  // Tests write each address from the root, and are led from there while there is somebody to lead them.
  baseURL: ({ host }, use) => use(new URL(host.url).origin),
  second: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const folder = await secondEdition();
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

/** The part of its page that says what of the site is kept, and changes that. */
export const panelOf = (page: Page) => page.getByRole('region', { name: 'On this device' });

export async function press(page: Page, button: string): Promise<void> {
  await panelOf(page).getByRole('button', { name: button }).click();
}
