import type { IsoDate } from '../../language/dates.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { moneyQuestion } from './options.ts';

/** What is to be decided, the nearest first: of those of one day the one that asks for the money. Documents number them so. */
export function openQuestions(plan: Plan, today: IsoDate): Decision[] {
  const { open } = nextAgenda(plan.steering, today);
  const asked = moneyQuestion(plan, today)?.question;
  return asked && asked.date === open[0]?.date ? [asked, ...open.filter((one) => one !== asked)] : open;
}
