import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, test as base, chromium, type LaunchOptions, type Page } from '@playwright/test';

/** A browser with a profile of its own on the disk: it can be killed, and started again over what it left. */
export class Killable {
  #options: LaunchOptions & { baseURL?: string };
  #folder: string;
  #context: BrowserContext | undefined;
  #process = 0;

  constructor(folder: string, options: LaunchOptions & { baseURL?: string }) {
    this.#folder = folder;
    this.#options = options;
  }

  /** Starts the browser, and gives a page of it that shows nothing yet. */
  async start(): Promise<Page> {
    this.#context = await chromium.launchPersistentContext(this.#folder, {
      ...this.#options,
      reducedMotion: 'reduce',
    });
    const [page = await this.#context.newPage()] = this.#context.pages();
    this.#process = await processOf(this.#context);
    return page;
  }

  /** Ends every process of the browser at once, as a power cut does: none of them can write anything more. */
  async kill(): Promise<void> {
    // Playwright starts a browser as the head of a group of processes.
    process.kill(process.platform === 'win32' ? this.#process : -this.#process, 'SIGKILL');
    while (runs(this.#process)) await pause(10);
    await this.#context?.close().catch(() => {});
    this.#context = undefined;
  }

  /** Closes the browser as a reader does. */
  async close(): Promise<void> {
    await this.#context?.close();
    this.#context = undefined;
  }

  /** Takes parts of what it keeps away from a browser that does not run, as if it had lost them. */
  async forget(...parts: ('IndexedDB' | 'Local Storage')[]): Promise<void> {
    for (const part of parts) await rm(join(this.#folder, 'Default', part), { recursive: true });
  }

  /** Which of these texts a browser that does not run has kept of the windows it had open, as it stores text there. */
  async textsOfWindows(...texts: string[]): Promise<string[]> {
    const folder = join(this.#folder, 'Default', 'Sessions');
    const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
    return texts.filter((text) => files.some((file) => file.includes(Buffer.from(text, 'utf16le'))));
  }

  /** Gives the profile, before the browser is first started, what a reader would set in the browser's settings. */
  async prefer(preferences: object): Promise<void> {
    await mkdir(join(this.#folder, 'Default'), { recursive: true });
    await writeFile(join(this.#folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  }
}

/** The process that all others of a browser hang on. */
async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const head = processInfo.find(({ type }) => type === 'browser');
  if (!head) throw new Error('The browser does not tell its process, so it can’t be killed.');
  return head.id;
}

function runs(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/** Tests with a browser that can be killed. Its profile is gone after the test. */
export const test = base.extend<{ killable: Killable }>({
  killable: async ({ launchOptions, baseURL }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'unstall-profile-'));
    const killable = new Killable(folder, { ...launchOptions, ...(baseURL ? { baseURL } : {}) });
    await use(killable);
    await killable.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});
