import type { Page } from '@playwright/test';

/** How many boxes on the page can be written in, and which of them leaves something to the browser. */
export function boxes(page: Page): Promise<{ all: number; open: string[] }> {
  return page.evaluate(() => {
    const text = 'input:not([type=radio], [type=checkbox], [type=file]), textarea, select';
    const all = [...document.querySelectorAll<HTMLInputElement>(text)];
    const open = all.flatMap((box) => {
      const name = box.id || box.getAttribute('aria-label');
      const { writingSuggestions } = box as { writingSuggestions?: string };
      return [
        box.spellcheck ? `${name} may be checked` : [],
        writingSuggestions === 'false' ? [] : `${name} may be completed`,
        (box.autocomplete || box.form?.autocomplete) === 'off' ? [] : `${name} may be remembered`,
        box.translate ? `${name} may be translated` : [],
      ].flat();
    });
    return { all: all.length, open };
  });
}
