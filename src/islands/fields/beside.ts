import { atom } from 'nanostores';
import type { ComponentType } from 'preact';

/** A date field, as what stands beside it knows it. */
export type DateBox = { id: string; value: string; onChange: (value: string) => void };

/** What stands beside every date field, once it is here. */
export const $beside = atom<{ DayBeside?: ComponentType<DateBox> }>({});
