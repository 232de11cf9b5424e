import type { IsoDate } from '../../language/dates.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { moneyQuestion } from './options.ts';

/**
 * What is to be decided, the nearest first: of those of one day the one that asks for the money, since a yes to it may settle
 * others. Documents number them so.
 */
export function openQuestions(plan: Plan, today: IsoDate): Decision[] {
  const { open } = nextAgenda(plan.steering, today);
  const asked = moneyQuestion(plan, today)?.question;
  if (!asked) return open;
  const others = open.filter((one) => one !== asked);
  return others.toSpliced(
    open.findIndex(({ date }) => date === asked.date),
    0,
    asked,
  );
}
