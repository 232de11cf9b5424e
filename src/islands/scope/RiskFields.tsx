import { correlationError, lambdaError } from '../../sheets/scope/errors.ts';
import type { Scope, ScopeField } from '../../sheets/scope/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { sheetFields } from '../fields/fieldsOf.tsx';

/** How the ranges are counted; most readers never open it. */
export function RiskFields({ scope, words }: { scope: Scope; words: Wording<ScopeField>['fields'] }) {
  const errors = { lambda: lambdaError(scope.lambda), correlation: correlationError(scope.correlation) };
  const fields = sheetFields('scope', scope, { words, errors });
  return (
    <details class="behind">
      <summary>How the ranges are counted</summary>
      <div class="fields">
        {fields('shape')}
        {scope.shape === 'pert' && fields('lambda')}
        {fields('correlation')}
      </div>
    </details>
  );
}
