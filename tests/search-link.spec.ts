import { expect, type Page, test } from '@playwright/test';
import { LONG } from './support/long.ts';
import { watch } from './support/watch.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: 'In the book, and in your plan' });
const first = (page: Page) =>
  page.locator('section', { hasText: 'In the book' }).last().getByRole('link').first();
/** What the address asks for, as it stands there. */
const link = (page: Page) => new URL(page.url()).hash;

test('a link asks behind the “#q=”: it is found on arrival, after a reload, by Back and by Forward, and sent nowhere', async ({
  page,
}) => {
  const noted = await watch(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/search/#q=validation');
  await expect(box(page)).toHaveValue('validation');
  await expect(first(page)).toHaveText('Validation');
  await expect(box(page)).toBeFocused();
  await page.reload();
  await expect(first(page)).toHaveText('Validation');

  await test.step('another address within the page asks anew, and Back and Forward lead through both', async () => {
    await page.evaluate(() => (location.hash = '#q=quorum'));
    await expect(box(page)).toHaveValue('quorum');
    await expect(first(page)).toHaveText('Quorum');
    await page.goBack();
    await expect(box(page)).toHaveValue('validation');
    await expect(first(page)).toHaveText('Validation');
    await page.goForward();
    await expect(first(page)).toHaveText('Quorum');
  });

  await test.step('whoever leaves for what was found comes back to it', async () => {
    await first(page).click();
    await expect(page).toHaveURL(/\/glossary\/#quorum/);
    await page.goBack();
    await expect(box(page)).toHaveValue('quorum');
    await expect(first(page)).toHaveText('Quorum');
  });

  await test.step('once something else is typed, the address asks for nothing, and what was typed is kept', async () => {
    await box(page).fill('sunk cost');
    await expect.poll(() => link(page)).toBe('');
    await page.reload();
    await expect(box(page)).toHaveValue('sunk cost');
    await expect(first(page)).toHaveText('Sunk cost');
    await page.goBack();
    await expect(box(page)).toHaveValue('validation');
  });
  expect(asked.filter((url) => /validation|quorum|sunk/.test(url))).toEqual([]);
  expect(noted).toEqual([]);
});

const ODD: [address: string, asked: string][] = [
  ['#q=SS1%2F23', 'SS1/23'],
  ['#q=a+committee', 'a committee'],
  ['#q=gate&q=quorum&x=1', 'gate'],
  ['#q=%E6%A8%A1%E5%9E%8B', '模型'],
  ['#q=%', '%'],
  ['#q=100%25%', '100%%'],
  ['#q=%E0%A4%A', '\uFFFD%A'],
  ['#q=a%0A%00b%E2%80%AE', 'a \0b\u202E'],
  ['#q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', '<img src=x onerror=alert(1)>'],
  ['#q=%22%5D%5B*(%5C', '"][*(\\'],
  ['#q=', ''],
  ['#G', ''],
  [`#q=${'validation%20'.repeat(5000)}`, 'validation '.repeat(5000).slice(0, 200)],
];

test(
  'whatever stands behind the “#q=” is taken as words, and no more of it than has room',
  LONG,
  async ({ page }) => {
    const noted = await watch(page);
    for (const [address, asked] of ODD) {
      await page.goto('about:blank');
      await page.goto(`/search/${address}`);
      await expect(box(page)).toHaveValue(asked);
      const index = page.getByRole('heading', { name: 'Index', exact: true });
      if (asked === '') await expect(index).toBeVisible();
      else await expect(page.getByRole('status')).toHaveText(/the book/);
    }
    expect(noted).toEqual([]);
  },
);
