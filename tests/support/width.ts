import { expect, type Page } from '@playwright/test';

/**
 * What sticks out at the side of a page, where the page would scroll to it: on a screen 320 pixels wide, and with text
 * at twice its size, as a reader sets it in the browser. Leaves the page as it was.
 */
export async function tooWide(page: Page): Promise<string[]> {
  const usual = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await sticksOut(page);

  await page.setViewportSize({ width: 640, height: 800 });
  const before = await textSize(page);
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  // A little less than twice: part of a size may follow the width of the window.
  await expect.poll(() => textSize(page)).toBeGreaterThan(1.8 * before);
  const large = await sticksOut(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await browser.detach();

  if (usual) await page.setViewportSize(usual);
  return [...narrow.map((said) => `narrow: ${said}`), ...large.map((said) => `large text: ${said}`)];
}

/** The size of running text, in pixels. */
function textSize(page: Page): Promise<number> {
  return page
    .getByRole('main')
    .getByRole('paragraph')
    .first()
    .evaluate((paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize));
}

/** How far the page would scroll, and what makes it; nothing when it would not. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.right > clientWidth + 1 && !element.closest('.scroll, .table');
    });
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...out.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}
