import { anchor } from '../../sheets/finding.ts';
import { correlationError, lambdaError } from '../../sheets/scope/riskErrors.ts';
import { SHAPE_NAMES } from '../../sheets/scope/en/choices.ts';
import type { Scope, ScopeField } from '../../sheets/scope/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editSheet } from '../../stores/plan/editSheet.ts';
import { SwitchField, TextField } from '../fields/fields.tsx';

/** How the ranges are counted; most readers never open it. */
export function RiskFields({ scope, words }: { scope: Scope; words: Wording<ScopeField>['fields'] }) {
  return (
    <details class="behind">
      <summary>How the ranges are counted</summary>
      <div class="fields">
        <SwitchField
          id={anchor('scope', 'shape')}
          words={words.shape}
          names={SHAPE_NAMES}
          value={scope.shape}
          onChange={(shape) => editSheet('scope', { shape })}
        />
        {scope.shape === 'pert' && (
          <TextField
            id={anchor('scope', 'lambda')}
            words={words.lambda}
            value={scope.lambda}
            error={lambdaError(scope.lambda)}
            numeric
            onChange={(lambda) => editSheet('scope', { lambda })}
          />
        )}
        <TextField
          id={anchor('scope', 'correlation')}
          words={words.correlation}
          value={scope.correlation}
          error={correlationError(scope.correlation)}
          numeric
          onChange={(correlation) => editSheet('scope', { correlation })}
        />
      </div>
    </details>
  );
}
