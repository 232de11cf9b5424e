import type { IsoDate } from '../../language/dates.ts';
import { BEHAVIOURS, isAsked } from '../../sheets/behaviours.ts';
import type { Finding } from '../../sheets/finding.ts';
import { SHEETS } from '../../sheets/index.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { promiseFindings } from './coherence.ts';
import { withoutEffects } from '../document/redacted.ts';
import type { Plan } from '../document/schema.ts';

/**
 * What every worksheet lacks or could say better, in the order of the method; missing before weak. A promise that
 * will be broken comes before all of it.
 */
export function reviewPlan(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Finding[] {
  const findings = SHEETS.filter((sheet) => isAsked(sheet, plan)).flatMap((sheet) =>
    BEHAVIOURS[sheet].review({ plan, wordings, today }),
  );
  const own = withoutEffects(plan, [...promiseFindings(plan, forecasts), ...findings]);
  return WEIGHTS.flatMap((weight) => own.filter((finding) => finding.weight === weight));
}

const WEIGHTS = ['first', 'missing', 'weak'] as const satisfies readonly Finding['weight'][];
