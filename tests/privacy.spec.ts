import { expect, test } from '@playwright/test';
import { openSheet } from './support/sheets.ts';
import { allPages } from './support/site.ts';
import { shortPlan, storePlan } from './support/storage.ts';
import { watch } from './support/watch.ts';
import { TRIAGE } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });

test('the watch kept in these tests notices a request elsewhere, a breach of the policy and markup from text', async ({
  page,
}) => {
  const noted = await watch(page);
  await page.goto('/privacy/');
  expect(noted).toEqual([]);
  await page.evaluate(() => fetch('https://example.invalid/').catch(() => {}));
  await expect.poll(() => noted.join('\n')).toContain('connect-src');
  await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>markup</b>';
    } catch {}
  });
  await expect.poll(() => noted.join('\n')).toContain('require-trusted-types-for');
});

test('every page has a policy that allows nothing by default, nothing unsafe and no trusted type, but for the address of the worker on the page that offers it', async ({
  request,
}) => {
  let offering = 0;
  for (const path of allPages()) {
    const html = await (await request.get(path)).text();
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("require-trusted-types-for 'script'");
    const offers = path.endsWith('/offline/');
    expect(policy.split(';'), path).toContain(`trusted-types ${offers ? 'offline' : "'none'"}`);
    if (offers) offering += 1;
    expect(policy, path).not.toContain('unsafe-');
    expect(policy, path).not.toMatch(/https?:|\*/);
    const [policyAt, scriptAt] = [
      html.search(/http-equiv="content-security-policy"/i),
      html.indexOf('<script'),
    ];
    expect(policyAt < scriptAt || scriptAt === -1, `${path}: the policy comes before the first script`).toBe(
      true,
    );
  }
  expect(offering).toBe(1);
});

test('a worksheet goes on working and saving with the network gone', async ({ page, context }) => {
  await storePlan(page, shortPlan());
  const sheet = await openSheet(page, TRIAGE);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await sheet.getByLabel(TRIAGE.fields.name.label, { exact: true }).fill('Second Look, again');
  await expect(sheet.getByText('Second Look, again · saved on this device')).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(sheet.getByLabel(TRIAGE.fields.name.label, { exact: true })).toHaveValue('Second Look, again');
});
