import { expect, type Page } from '@playwright/test';
import { callOf, type Driven, type Tab } from '../driven.ts';
import type { Killable } from '../killable.ts';

/** A browser that moves are made in, whichever it is. */
export type RealBrowser = {
  name: string;
  tab: () => Promise<RealTab>;
  /** Stops it at once and starts it again over what it left; undefined where that can't be done. */
  killAndStart: (() => Promise<void>) | undefined;
  close: () => Promise<void>;
};

/** A tab of it. `close` is undefined where whoever drives it can't close one. */
export type RealTab = Tab & { close: (() => Promise<void>) | undefined };

/** Chromium, over a profile on the disk. */
export async function chromiumOver(killable: Killable): Promise<RealBrowser> {
  let first: Page | undefined = await killable.start();
  const start = async () => {
    first = await killable.start();
  };
  let context = first.context();
  const tabOf = (page: Page): RealTab => ({
    goto: async (url) => {
      // What the page has begun by itself, as a click that opens another one does, gives way; in the end.
      await expect(() => page.goto(url, { timeout: 5000 })).toPass({ timeout: 30_000 });
    },
    run: (inside, ...values) => page.evaluate(callOf(inside, values)),
    close: () => page.close(),
  });
  return {
    name: 'Chromium',
    tab: async () => {
      const page = first ?? (await context.newPage());
      first = undefined;
      // Whoever leaves what is not saved was asked.
      page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
      return tabOf(page);
    },
    killAndStart: async () => {
      await killable.kill();
      await start();
      if (first) context = first.context();
    },
    close: async () => {},
  };
}

/** Another browser, as far as it can be driven. */
export function drivenBrowser(name: string, driven: Driven): RealBrowser {
  const { again } = driven;
  return {
    name,
    tab: async () => ({ ...(await driven.tab()), close: undefined }),
    killAndStart:
      again &&
      (async () => {
        await driven.kill();
        await again();
      }),
    close: () => driven.close(),
  };
}
