import { atom } from 'nanostores';
import { isPromised } from '../../storage/persistence.ts';

/** Whether this browser has promised not to clear what is saved by itself; undefined while that is not known. */
export const $promised = atom<boolean | undefined>(undefined);

/** Finds out, and asks the browser for that promise where something was typed on this page. */
export async function seekPromise(typed: boolean): Promise<void> {
  $promised.set(await isPromised(typed));
}
