import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Driven } from './driven.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

/** A browser that Playwright's own way of driving does not fit, as a distribution packages it. */
export type Other = {
  name: string;
  /** Why it can't be driven here; undefined where it can. */
  missing: string | undefined;
  open: (preferences?: object) => Promise<Driven>;
};

export const FIREFOX: Other = firefox();
export const WEBKIT: Other = webKit();

function firefox(): Other {
  const program = find('firefox-esr') ?? find('firefox');
  return {
    name: 'Firefox',
    missing: program ? undefined : 'No Firefox is installed (Debian: apt-get install firefox-esr).',
    open: (preferences) => openFirefox(program ?? '', preferences),
  };
}

function webKit(): Other {
  const [driver, screen] = [find('WebKitWebDriver'), find('xvfb-run')];
  const browser = ['x86_64-linux-gnu', 'aarch64-linux-gnu']
    .map((machine) => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`)
    .find((file) => existsSync(file));
  const found = driver && screen && browser ? { driver, screen, browser } : undefined;
  return {
    name: 'WebKit',
    missing: found
      ? undefined
      : 'No WebKit that can be driven is installed (Debian: apt-get install webkit2gtk-driver xvfb xauth).',
    open: () => openWebKit(found ?? { driver: '', screen: '', browser: '' }),
  };
}

function find(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}
