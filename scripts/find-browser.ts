/** Finds a Chromium-family browser for the browser tests, or gets one. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Set this to a browser's program file to use that one. */
export const BROWSER_VARIABLE = 'UNSTALL_BROWSER';

/** Chromium without its windows, which takes half the time; what it cannot do, no page of ours needs. */
const LIGHT = 'chromium-headless-shell';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** The first whole browser that is really there: the one named, then the system's, then Playwright's own. */
export function findBrowser(): string | undefined {
  const named = process.env[BROWSER_VARIABLE];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(
      `${BROWSER_VARIABLE} names ${named}, and no file is there. Correct it, or unset it to let the tests look.`,
    );
  }
  return [...onPath(NAMES), ...usualPlaces(), chromium.executablePath()].find(isUsable);
}

/** The browser that tests fastest: the one named, then Chromium without windows, then any. */
export function findFastBrowser(): string | undefined {
  return process.env[BROWSER_VARIABLE] ? findBrowser() : (onPath([LIGHT]).find(isUsable) ?? findBrowser());
}

/** Starts that browser, without a window; the caller closes it. `executablePath`: another one than is found. */
export function launchFast(executablePath = findFastBrowser()): Promise<Browser> {
  // Chromium's sandbox refuses to start as root.
  const chromiumSandbox = process.getuid?.() !== 0;
  return chromium.launch({ ...(executablePath && { executablePath }), chromiumSandbox });
}

function onPath(names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return folders.flatMap((folder) =>
      MAC_APPS.map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`)),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => process.env[name] ?? '',
    );
    return folders.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => join(folder, program)));
  }
  return [];
}

/**
 * Whether the browser is there and can start. On Linux a file may be there and be of no use: Ubuntu's
 * chromium-browser only points at a snap, and a download may lack system libraries.
 * Elsewhere that does not happen, and on Windows `--version` would open a window.
 */
function isUsable(file: string): boolean {
  if (!existsSync(file)) return false;
  if (process.platform !== 'linux') return true;
  return spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

/** Sees that there is a browser, installs one if not, saying what it does; the error says what to do by hand. */
export async function ensureBrowser(): Promise<void> {
  if (findBrowser()) return;
  console.log('No Chrome, Chromium or Edge was found, so Chromium is installed now for the browser tests.');
  for (const install of [installFromDebian, installFromPlaywright]) {
    await install();
    if (findBrowser()) return;
  }
  throw new Error(
    `No browser could be installed: install Chrome, Chromium or Edge, or set ${BROWSER_VARIABLE} to one's program file, and run again.`,
  );
}

async function installFromDebian(): Promise<void> {
  const asRoot = process.getuid?.() === 0;
  if (!asRoot || !existsSync('/etc/debian_version')) return;
  if (!(await succeeds('apt-get', ['update']))) return;
  await succeeds('apt-get', ['install', '-y', 'chromium']);
  // Not every release of Debian has it by itself.
  await succeeds('apt-get', ['install', '-y', LIGHT]);
}

async function installFromPlaywright(): Promise<void> {
  const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  await succeeds(process.execPath, [playwright, 'install', 'chromium']);
}

/** Runs a command, and says whether it worked; of one that did not, what it said. */
async function succeeds(command: string, args: string[]): Promise<boolean> {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = spawn(command, args, { cwd: ROOT, env });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const status = await once(child, 'close').then(
    ([code]) => code,
    (error: Error) => error.message,
  );
  if (status !== 0) console.log(`${said.join('')}${command} ended with ${status}`);
  return status === 0;
}
