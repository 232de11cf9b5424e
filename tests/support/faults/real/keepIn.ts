import { expect } from '@playwright/test';
import type { Tab } from '../driven.ts';

const KEEP = 'Keep this site on this device';

/** Has a browser keep the site, whichever it is, and waits until all of it is there. */
export async function keepIn(tab: Tab, site: string): Promise<void> {
  await tab.goto(`${site}offline/`);
  await expect.poll(() => tab.run(pressed, KEEP), { timeout: 30_000 }).toBe(true);
  await expect
    .poll(() => tab.run(told), { timeout: 90_000 })
    .toContain('This site is kept on this device: every page');
}

function pressed(says: string): boolean {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === says);
  button?.click();
  return button !== undefined;
}

function told(): string {
  return document.querySelector('.keeping')?.textContent ?? '';
}
