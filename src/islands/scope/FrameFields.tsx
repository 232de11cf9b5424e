import { numberError } from '../../sheets/ranges.ts';
import { currencyError, peopleError, positiveError } from '../../sheets/scope/errors.ts';
import type { FirstField, Scope } from '../../sheets/scope/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { sheetFields } from '../fields/fieldsOf.tsx';

/** What turns effort into money and dates: units, people, cost, currency, dates. */
export function FrameFields({ scope, words }: { scope: Scope; words: Wording<FirstField>['fields'] }) {
  const fields = sheetFields('scope', scope, {
    words,
    errors: {
      people: peopleError(scope.people),
      cost: numberError(scope.cost),
      currency: currencyError(scope.currency),
      daysPerWeek: positiveError(scope.daysPerWeek, 7),
      hoursPerWeek: positiveError(scope.hoursPerWeek, 168),
    },
  });
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
