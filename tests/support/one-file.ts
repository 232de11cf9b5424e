import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, Request } from '@playwright/test';
import { unzipSync } from 'fflate';
import { planWithin } from '../../src/single/planWithin.ts';
import { BASE } from '../../scripts/base.ts';
import { downloaded } from './files.ts';
import { DIST } from './site.ts';

/** The one file as the site offers it. */
export function offered(): Uint8Array {
  const whole = unzipSync(readFileSync(join(DIST, 'unstall.zip')))['unstall.html'];
  if (!whole) throw new Error('The archive holds no unstall.html.');
  return whole;
}

/** Puts it, or a copy of it, where somebody keeps it. Gives its address. */
export function putAt(file: string, bytes: Uint8Array | string = offered()): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return pathToFileURL(file).href;
}

/** The address of a page in a file: pages are written from the root, as `/plan/`, or with the base of this build. */
export function inside(file: string, path: string): string {
  return `${file}?/${path.slice(path.startsWith(BASE) ? BASE.length : 1)}`;
}

/** Notes whatever the file asks for but itself. */
export function noteRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request: Request) => {
    const own = request.isNavigationRequest() && request.url().startsWith('file:');
    if (!own && !/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** Saves the file with the plan in it, on its page of the plan. Gives the text of the copy, and what it is called. */
export async function savedCopy(page: Page): Promise<{ name: string; text: string }> {
  const save = page.getByRole('button', { name: 'Save a copy with the plan in it' });
  if (!(await save.isVisible()))
    await page.getByText('Save this file with the plan in it', { exact: true }).click();
  return downloaded(page, () => save.click());
}

/** The block of a file that holds its plan, and all around it. */
export function partsOf(text: string): { plan: string; around: string } {
  const plan = planWithin(text);
  if (plan === undefined) throw new Error('It is no such file.');
  const at = text.lastIndexOf(`${plan}</script><`);
  return { plan, around: text.slice(0, at) + text.slice(at + plan.length) };
}
