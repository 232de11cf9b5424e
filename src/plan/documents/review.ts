import type { IsoDate } from '../../language/dates.ts';
import { BEHAVIOURS, isAsked } from '../../sheets/behaviours.ts';
import type { Finding } from '../../sheets/finding.ts';
import { SHEETS } from '../../sheets/index.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { withoutEffects } from '../document/redacted.ts';
import type { Plan } from '../document/schema.ts';
import { isolatedPlan } from './isolated.ts';

/** What every worksheet lacks or could say better, in the order of the method; missing before weak. */
export function reviewPlan(typed: Plan, wordings: Wordings, today: IsoDate): Finding[] {
  const plan = isolatedPlan(typed);
  const findings = SHEETS.filter((sheet) => isAsked(sheet, plan)).flatMap((sheet) =>
    BEHAVIOURS[sheet].review({ plan, wordings, today }),
  );
  const own = withoutEffects(plan, findings);
  return [
    ...own.filter((finding) => finding.weight === 'missing'),
    ...own.filter((finding) => finding.weight === 'weak'),
  ];
}
