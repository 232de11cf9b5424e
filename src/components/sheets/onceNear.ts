/**
 * Asks for the script of a chapter’s sheet, which the page names (integrations/near-sheets.ts). One that is asked for again
 * runs once.
 */
export function bring(sheet: HTMLElement): void {
  void import(/* @vite-ignore */ `${sheet.dataset.script}`);
}

/**
 * Brings a sheet once its reader comes near it, goes through the page by key, or is led to a field of it, which may have no place yet
 * to come near: whoever only reads what stands above loads nothing of it.
 */
export function bringOnceNear(sheet: HTMLElement): void {
  addEventListener('keydown', () => bring(sheet));
  addEventListener('hashchange', () => sheet.querySelector(':target') && bring(sheet));
  new IntersectionObserver(([seen]) => seen?.isIntersecting && bring(sheet), { rootMargin: '100%' }).observe(
    sheet,
  );
}
