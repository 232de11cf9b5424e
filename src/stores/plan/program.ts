import { computed } from 'nanostores';
import { $plan } from './plan.ts';

/** The program of the open plan, for whoever has nothing to do with its worksheets. */
export const $program = computed($plan, ({ program }) => program);
