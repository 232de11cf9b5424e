import type { Outcome } from '../../stores/programs/programActs.ts';

/** Why an act was not done, and what is safe. */
export const NOT_DONE: Record<Extract<Outcome, { kind: 'failed' }>['why'], string> = {
  full: 'Not done: this browser’s storage is full. Delete what you no longer need, and try again.',
  blocked: 'Not done: this browser did not let the page do it. What was stored is as it was.',
  gone: 'Not done: that program has just been changed or deleted in another tab.',
  large: 'Not done: that program is larger than a plan can be (20 MB). What was stored is as it was.',
  taken:
    'Not done: the program is there again, and says something else by now. Nothing was written over; what you wanted back is kept among its earlier states.',
};
