import type { Making } from './format.ts';

/** A page that has nobody waiting, and draws nothing. */
export const MAKING: Making = {
  paper: 'a4',
  carrier: undefined,
  draw: () => Promise.resolve(undefined),
  pause: () => Promise.resolve(),
};
