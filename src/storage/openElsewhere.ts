import { OPEN_KEY } from './keys.ts';
import { attempt } from './local.ts';

/** Where a program that is put away was the open one, another is from now on, or a blank one. */
export function replaceOpenId(gone: string, by: string | undefined): void {
  attempt(() => replace(sessionStorage, gone, by));
  attempt(() => replace(localStorage, gone, by ?? ''));
}

/** Where a program that was erased was the open one, none is from now on. */
export function forgetOpenId(gone: string): void {
  attempt(() => replace(sessionStorage, gone, undefined));
  attempt(() => replace(localStorage, gone, undefined));
}

function replace(storage: Storage, gone: string, by: string | undefined): void {
  if (storage.getItem(OPEN_KEY) !== gone) return;
  if (by === undefined) storage.removeItem(OPEN_KEY);
  else storage.setItem(OPEN_KEY, by);
}
