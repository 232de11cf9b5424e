import { useEffect } from 'preact/hooks';
import type { IsoDate } from '../language/dates.ts';
import { showNumbersIn } from '../language/locale.ts';
import type { Plan } from '../plan/document/schema.ts';
import { openPlan } from '../stores/saving/opening.ts';
import { $access, type Access } from '../stores/plan/plan.ts';
import { usePlanAsTyped } from './usePlanAsTyped.ts';
import { useStore } from './useStore.ts';
import { useToday } from './useToday.ts';

/**
 * The open plan, whether it may be changed, and today. The first render shows the blank plan, as the server did; what
 * is stored comes in once the island stands, so that no control is left with server markup's value. Until then `day`
 * is blank: the server has no today. `numbersIn` is the language of its numbers, where that is not the reader's.
 */
export function usePlan(numbersIn?: string): { plan: Plan; access: Access; day: IsoDate } {
  const plan = usePlanAsTyped();
  const access = useStore($access);
  const today = useToday();
  useEffect(() => {
    showNumbersIn(numbersIn ?? navigator.language);
    void openPlan();
  }, []);
  return { plan, access, day: access === 'opening' ? '' : today };
}
