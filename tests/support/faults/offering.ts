import type { Locator, Page } from '@playwright/test';

/** What the page says of a file it refuses. */
export function refusal(page: Page): Locator {
  return page.getByRole('alert').filter({ hasText: 'was not imported' });
}

/**
 * Offers files to the page's own import, one after another and from inside the page, and gives what it said of
 * each: quick enough for thousands. A file that is taken for a plan is declined.
 */
export function offerAll(page: Page, texts: readonly string[]): Promise<('refused' | 'asked' | 'silent')[]> {
  return page.evaluate(async (files) => {
    const input = [...document.querySelectorAll('input')].find(({ type }) => type === 'file');
    if (!input) throw new Error('This page has no place to choose a file.');
    const said = () => document.querySelector('.ask');
    const until = async (met: () => boolean) => {
      for (const end = performance.now() + 5000; !met() && performance.now() < end; ) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      return met();
    };
    const outcomes: ('refused' | 'asked' | 'silent')[] = [];
    for (const text of files) {
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], 'offered.json', { type: 'application/json' }));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      if (!(await until(() => said() !== null))) {
        outcomes.push('silent');
        continue;
      }
      outcomes.push(said()?.classList.contains('stop') ? 'refused' : 'asked');
      const buttons = [...(said()?.querySelectorAll('button') ?? [])];
      // What closes a refusal, and what declines an offer, stands last.
      buttons.at(-1)?.click();
      if (!(await until(() => said() === null)))
        throw new Error(`What was said stays: ${said()?.textContent}`);
    }
    return outcomes;
  }, texts);
}
