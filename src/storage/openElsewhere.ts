import { OPEN_KEY } from './keys.ts';
import { attempt } from './local.ts';

/** Where a program that is gone was the open one, another is from now on, or none. */
export function replaceOpenId(gone: string, by: string | undefined): void {
  const replace = (storage: Storage) => {
    if (storage.getItem(OPEN_KEY) !== gone) return;
    if (by === undefined) storage.removeItem(OPEN_KEY);
    else storage.setItem(OPEN_KEY, by);
  };
  attempt(() => replace(sessionStorage));
  attempt(() => replace(localStorage));
}
