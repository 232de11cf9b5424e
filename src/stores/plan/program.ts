import { atom } from 'nanostores';
import { $plan } from './plan.ts';

/** The program of the open plan, for whoever has nothing to do with its worksheets. */
export const $program = atom($plan.get().program);

$plan.listen(({ program }) => $program.set(program));
