import type { IsoDate } from '../../language/dates.ts';
import type { Section } from '../../report/document.ts';
import { recommendation } from '../../sheets/benefits/advice.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { bridgeOf } from './bridge.ts';
import { committedTo } from './committed.ts';

/**
 * What it buys, without what the pack tells where it is decided and signed: the reasons and sums of the recommendation, and what is
 * owed, was spent and would be written off.
 */
export function boughtInPack(one: Section, plan: Plan, forecasts: Forecasts, today: IsoDate): Section {
  const frame = coursesFrame(plan, forecasts);
  const taken = committedTo(plan, forecasts, today);
  const bridge = taken && bridgeOf(taken, '', plan, forecasts, today);
  const short = recommendation(plan.benefits, frame, true);
  // What only the books know of is signed with what stopping takes.
  const isSigned = bridge?.no !== undefined;
  const sections = one.sections.flatMap((part) => {
    if (part.id === 'recommendation' && short.length > 0) return short;
    return part.id === 'apart' && isSigned ? [] : part;
  });
  return { ...one, sections };
}
