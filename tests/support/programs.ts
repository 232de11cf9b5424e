import { expect, type Locator, type Page } from '@playwright/test';
import { blankPlan, type Plan } from '../../src/plan/document/schema.ts';
import { shortPlan, storePlan } from './storage.ts';

/** A program beside the worked example. */
export const HARBOUR = planNamed('harbour', 'Harbour Light');

function planNamed(id: string, name: string): Plan {
  const plan = blankPlan(id);
  return {
    ...plan,
    revision: 1,
    changed: '2026-11-02T09:00:00.000Z',
    program: { ...plan.program, name, stage: 'integration' },
  };
}

/** As much of the worked example as is drawn and counted soon, or all of it, open, and a second program beside it. */
export async function storeTwo(page: Page, open = shortPlan()): Promise<void> {
  await storePlan(page, HARBOUR);
  await storePlan(page, open);
}

/** The page of all programs, once it lists them. */
export async function openPrograms(page: Page): Promise<void> {
  await page.goto('/programs/');
  await listed(page);
}

/** Waits until the programs are listed. */
export async function listed(page: Page): Promise<void> {
  await expect(page.locator('.programs[data-state=listed]')).toBeVisible();
}

/** The entry of a program in the lists of the page. */
export function entry(page: Page, name: string): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true, level: 3 }) });
}

/** A button of a program's entry, by what it does. */
export function button(page: Page, what: string, name: string): Locator {
  return page.getByRole('button', { name: `${what} “${name}”`, exact: true });
}

/** What is said aloud of the last act. */
export function said(page: Page): Locator {
  return page.locator('.said-last').getByRole('status');
}

/** The line of a program in the table. */
export function line(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('cell', { name, exact: true }) });
}

/** What the header says is open in this tab. */
export function header(page: Page): Locator {
  return page.getByRole('banner').getByRole('link', { name: /on this device|saved/ });
}
