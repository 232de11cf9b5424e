import { atom } from 'nanostores';

/** Where something was done last, and a word on it: at the foot of a list, or with `''` of the sheet. */
export const $told = atom<{ list: string; says: string }>({ list: '', says: '' });

/** Says something at the foot of a list, or of the sheet. */
export function tell(list: string, says: string): void {
  $told.set({ list, says });
}
