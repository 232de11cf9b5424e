import { expect, test } from '@playwright/test';
import { objections } from './support/axe.ts';
import { openedSheet } from './support/sheets.ts';
import { clearLetterPlan, storedPlan, storePlan } from './support/storage.ts';
import { address, LEAD, STEERING } from './support/words.ts';

/** The second case has promises, grants and a day for validation about here. */
const FRIDAY = new Date('2026-09-18T23:59:00');

test('the week opens the home page, is done there, and turns at midnight', async ({ page }) => {
  await page.clock.install({ time: FRIDAY });
  const plan = clearLetterPlan();
  await storePlan(page, plan);
  await page.goto('/');
  const week = page.getByRole('region', { name: 'This week' });
  await expect(page.getByRole('link', { name: 'Start triage' })).toBeHidden();
  const grant = week.getByRole('listitem').filter({ hasText: 'in writing' });
  const validation = week.getByRole('listitem').filter({ hasText: 'Model-risk validation starts' });
  await expect(validation).toContainText('Mon 21 Sep 2026');
  const next = week.getByText(/^Next:/);
  await expect(next).toBeVisible({ timeout: 30_000 });

  // A tick writes what the sheet has for it, and can be taken back.
  await grant.getByRole('checkbox').click();
  await expect(grant).toBeHidden();
  await expect
    .poll(async () => (await storedPlan(page)).lead.authorities.every(({ written }) => written === 'yes'))
    .toBe(true);
  await week.getByRole('button', { name: /^Undo: Granted/ }).press('Enter');
  await expect(grant).toBeVisible();

  // The day turns while the page is open.
  const late = week.getByRole('listitem').filter({ hasText: 'is kept for two years' });
  await expect(late).toContainText('7 days late');
  await page.clock.fastForward('02:00');
  await expect(late).toContainText('8 days late');

  // The same next everywhere: on the home page, in the menu, at the foot of a sheet and of its chapter.
  const says = (await next.textContent()) ?? '';
  await page.goto(address(STEERING));
  await openedSheet(page, STEERING);
  await page.getByRole('button', { name: 'Sheets', exact: true }).click();
  const menu = page.getByRole('dialog', { name: 'Worksheets' });
  await expect(menu.getByText(says)).toBeVisible({ timeout: 30_000 });
  await expect(menu.getByRole('listitem')).toHaveCount(12);
  await expect(menu.getByRole('link', { name: STEERING.title, exact: true })).toHaveAttribute(
    'aria-current',
    'step',
  );
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  const foot = page.locator('.sheet-foot');
  await foot.scrollIntoViewIfNeeded();
  await expect(foot.getByText(says)).toBeVisible({ timeout: 30_000 });
  const act = page.locator('.next-act');
  await act.scrollIntoViewIfNeeded();
  await expect(act.getByText(says)).toBeVisible({ timeout: 30_000 });

  // Whoever goes home goes on where they were.
  await foot.getByRole('link', { name: /is kept for two years” was due/ }).click();
  const kept = page.locator('[id^="steering-"][id$="-kept"]:focus');
  await expect(kept).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const field = (await kept.getAttribute('id')) ?? '';
  await page.goto('/');
  await expect(page.getByRole('link', { name: /^Go on where you were/ })).toHaveAttribute(
    'href',
    `${address(STEERING)}#${field}`,
  );
});

test('findings are set aside for a reason, at the foot of their sheet, and taken up again on the plan', async ({
  page,
}) => {
  await page.clock.install({ time: FRIDAY });
  // Asked for a day that is before those that most owners gave.
  const plan = clearLetterPlan();
  for (const row of plan.steering.decisions)
    row.question = row.question.replace('12 February 2027', '15 January 2027');
  await storePlan(page, plan);
  await page.goto(address(LEAD));
  await openedSheet(page, LEAD);
  const foot = page.locator('.sheet-foot');
  await foot.scrollIntoViewIfNeeded();
  const reason = foot.getByLabel('Not for us, because');
  const late = [
    'Model-risk validation',
    'Integration',
    'Change management',
    'Training',
    'Operational readiness',
  ];
  const review = '“Security review” is promised for 4 Dec 2026 by Mina Castell, and ';
  for (const says of [
    ...['5 of 6 grants', `${review}follows`],
    // These come once the forecast is counted.
    ...[`${review}the forecast`, ...late.map((work) => `“${work}” is promised`)],
  ]) {
    await foot.getByRole('button', { name: `Not for us: ${says}` }).click();
    await reason.press('Enter');
    await expect(reason).toBeFocused();
    await reason.fill('Finance has no one who signs');
    await reason.press('Enter');
    await expect(foot.getByRole('button', { name: `Undo: Set aside: ${says}` })).toBeVisible();
  }
  await expect(foot.getByText('Nothing is missing, and nothing reads weak.')).toBeVisible();
  await foot.getByText('Set aside (8)').click();
  await expect(foot.getByText('Because: Finance has no one who signs')).toHaveCount(8);

  await page.goto('/plan/');
  const findings = page.getByRole('region', { name: 'Still missing or weak' });
  await findings.getByText('Set aside (8)').click();
  await findings.getByRole('button', { name: /^Take it up again: 5 of 6 grants/ }).click();
  await expect(findings.getByRole('link', { name: /^5 of 6 grants/ })).toBeVisible();
  await findings.getByRole('button', { name: /^Undo: / }).click();
  await expect(findings.getByText('Set aside (8)')).toBeVisible();
});
