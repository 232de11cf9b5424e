import type { FirstField, Scope } from '../../sheets/scope/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { sheetFields } from '../fields/fieldsOf.tsx';
import type { Checks } from './checks.ts';

type Props = { scope: Scope; words: Wording<FirstField>['fields']; checks: Checks | undefined };

/** What turns effort into money and dates: units, people, cost, currency, dates. */
export function FrameFields({ scope, words, checks }: Props) {
  const fields = sheetFields('scope', scope, { words, errors: checks?.frameErrors(scope) });
  return (
    <div class="fields">
      {fields('effortUnit', 'people', 'cost', 'costUnit', 'currency')}
      {/* What a week is, asked only where days or hours have to be turned into weeks. */}
      {(scope.effortUnit === 'days' || scope.costUnit === 'day') && fields('daysPerWeek')}
      {scope.costUnit === 'hour' && fields('hoursPerWeek')}
      {fields('start', 'committed')}
    </div>
  );
}
