import { expect, type Page, test } from '@playwright/test';
import { blankExtraWork } from '../src/sheets/scope/extra.ts';
import type { Answer } from '../src/sheets/triage/fields.ts';
import type { Plan } from '../src/plan/document/schema.ts';
import { LONG } from './support/long.ts';
import { examplePlan, shortPlan, storePlan } from './support/storage.ts';
import { openedSheet, openSheet } from './support/sheets.ts';
import { address, SHEETS, TRIAGE } from './support/words.ts';

/** The links of the list of what is missing or weak. */
async function findings(page: Page): Promise<string[]> {
  const list = page.getByRole('region', { name: 'Still missing or weak' });
  await expect(list).toBeVisible();
  return list.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}

/** Those of the links that lead to no place on their page. */
async function leadingNowhere(page: Page, links: string[]): Promise<string[]> {
  const nowhere: string[] = [];
  for (const link of [...new Set(links)].sort()) {
    const { pathname, hash } = new URL(link);
    const sheet = SHEETS.find((words) => address(words) === pathname);
    if (!sheet) throw new Error(`${link} leads to no worksheet.`);
    if (new URL(page.url()).pathname !== pathname) await openSheet(page, sheet);
    if ((await page.locator(`[id="${hash.slice(1)}"]`).count()) !== 1) nowhere.push(pathname + hash);
  }
  return nowhere;
}

test('a blank plan says where to begin', async ({ page }) => {
  await page.goto('/plan/');
  for (const sheet of SHEETS) {
    const link = page.getByRole('main').getByRole('link', { name: sheet.title, exact: true });
    await expect(link).toHaveAttribute('href', `${address(sheet)}#worksheet`);
  }
});

// By day a plan full of gaps has a finding of every sheet.
test(
  'every finding on a plan that has only a name links to a place that is there',
  LONG,
  async ({ page }) => {
    await (await openSheet(page, TRIAGE))
      .getByLabel(TRIAGE.fields.name.label, { exact: true })
      .fill('Only a name');
    await page.goto('/plan/');
    const links = await findings(page);
    expect(links.length).toBeGreaterThan(15);
    expect(await leadingNowhere(page, links)).toEqual([]);
  },
);

test('every finding on a plan full of gaps links to a place that is there', async ({ page }) => {
  await storePlan(page, planFullOfGaps());
  await page.goto('/plan/');
  const links = await findings(page);
  expect(links.length).toBeGreaterThan(20);
  expect(await leadingNowhere(page, links)).toEqual([]);
});

test('a finding leads to its field, ready to type in', async ({ page }) => {
  const plan = examplePlan();
  plan.triage.answers[0] = { ...(plan.triage.answers[0] as Answer), owner: '' };
  await storePlan(page, plan);
  await page.goto('/plan/');
  const list = page.getByRole('region', { name: 'Still missing or weak' });
  await list.getByRole('link', { name: 'has no owner.' }).click();
  const owner = (await openedSheet(page, TRIAGE))
    .getByLabel(TRIAGE.fields.owner.label, { exact: true })
    .first();
  await expect(owner).toBeFocused();
  await expect(owner).toBeInViewport();
});

test('the plan shows an edit made in another tab', async ({ page, context }) => {
  await storePlan(page, shortPlan());
  await page.goto('/plan/');
  await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
  const other = await openSheet(await context.newPage(), TRIAGE);
  await other.getByLabel(TRIAGE.fields.name.label, { exact: true }).fill('Third Look');
  await expect(page.getByRole('heading', { name: 'Third Look', level: 1 })).toBeVisible();
});

/** The example with something taken out or spoilt in every part. */
function planFullOfGaps(): Plan {
  const plan = examplePlan();
  plan.program.stage = '';
  plan.program.dayZero = '2026-01-02';
  for (const answer of plan.triage.answers) {
    if (answer.pick === 'picked')
      Object.assign(answer, { owner: '', gate: '', check: '', overruled: 'symptom' });
  }
  plan.scope.model.low = 'about 9';
  plan.scope.validation.high = '1';
  plan.scope.security.likely = '';
  plan.scope.multiplier.low = '2';
  plan.scope.extra = [{ ...blankExtraWork('work'), name: 'Vendor' }];
  Object.assign(plan.scope, { people: '0', cost: '-1', currency: 'pounds', start: '' });
  Object.assign(plan.steering, { sponsor: '', chair: 'delegate', cadence: 'quarterly', next: '' });
  Object.assign(plan.steering.powers, { disputes: 'no', scopeChanges: '', commitments: 'no' });
  for (const member of plan.steering.members) member.right = 'decides';
  for (const decision of plan.steering.decisions) Object.assign(decision, { decision: '', decider: '' });
  for (const commitment of plan.steering.commitments)
    Object.assign(commitment, { kept: '', due: '2026-01-05' });
  for (const meeting of plan.steering.meetings)
    Object.assign(meeting, { sponsor: false, date: '2026-01-05' });
  return plan;
}
