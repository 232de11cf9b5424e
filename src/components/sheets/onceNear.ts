/**
 * Asks for the script of a chapter’s sheet, which the page names (integrations/near-sheets.ts). One that is asked for again
 * runs once.
 */
export function bring(sheet: HTMLElement): void {
  import(/* @vite-ignore */ `${sheet.dataset.script}`).catch(() =>
    sheet.querySelector('.save')?.replaceChildren('Not loaded. Please reload.'),
  );
}

/**
 * Brings a sheet once its reader comes near it, or goes through the page by Tab: whoever only reads what stands above loads
 * nothing of it.
 */
export function bringOnceNear(sheet: HTMLElement): void {
  addEventListener('keydown', ({ key }) => key === 'Tab' && bring(sheet));
  new IntersectionObserver(([seen]) => seen?.isIntersecting && bring(sheet), { rootMargin: '100%' }).observe(
    sheet,
  );
}
