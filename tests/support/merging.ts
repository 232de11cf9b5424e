import { expect, type Locator, type Page } from '@playwright/test';
import { resolve } from '../../src/plan/merging/resolve.ts';
import type { Plan } from '../../src/plan/document/schema.ts';
import { openSheet } from './sheets.ts';
import { storedPlan, storePlan, shortPlan } from './storage.ts';
import { LEAD, type Words } from './words.ts';

export const EXAMPLE = shortPlan();
export const DATE = `${LEAD.title}: ${LEAD.fields.productionDate.label}`;
export const set = (plan: Plan, path: string, value: unknown) =>
  resolve(plan, { path: path.split('/') }, value);

/** The plan page of somebody who has this plan. */
export async function openPlan(page: Page, plan: Plan): Promise<void> {
  await storePlan(page, plan);
  await page.goto('/plan/');
  await saved(page);
}

export async function saved(page: Page): Promise<void> {
  await expect(page.locator('.save').getByText('saved on this device')).toBeVisible();
}

/** Types into one field of a worksheet, and waits until that is saved. */
export async function type(page: Page, words: Words, label: string, text: string) {
  const sheet = await openSheet(page, words);
  await sheet.getByLabel(label, { exact: true }).first().fill(text);
  await expect(sheet.getByText('saved on this device')).toBeVisible();
}

/** The open plan without what counts and dates its states. */
export async function content(page: Page): Promise<Plan> {
  return { ...(await storedPlan(page)), revision: 0, changed: '' };
}

export function merging(page: Page): Locator {
  return page.getByRole('region', { name: 'The merge' });
}

/** One conflict, by its place. */
export function conflict(page: Page, where: string): Locator {
  return merging(page).getByRole('group', { name: where });
}

export async function merge(page: Page): Promise<void> {
  await merging(page).getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByText('Merged into “Second Look”.')).toBeVisible();
  await saved(page);
}
