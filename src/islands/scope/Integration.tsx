import { anchor } from '../../sheets/finding.ts';
import { showNumber } from '../../language/numbers.ts';
import { readNumber } from '../../language/readNumber.ts';
import { RANGE, readRange } from '../../sheets/ranges.ts';
import type { Scope, FirstField } from '../../sheets/scope/fields.ts';
import { integrationRange } from '../../sheets/scope/integration.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editGroup } from '../../stores/plan/editSheet.ts';
import { NumberCell } from '../fields/NumberCell.tsx';
import type { Checks } from './checks.ts';

type Words = Wording<FirstField>['fields'];
type Props = { scope: Scope; words: Words; checks: Checks | undefined };

/** Integration is worked out, not typed: the model work times the multiplier, shown as such. */
export function IntegrationCells({ scope, words, checks }: Props) {
  const known = readNumber(scope.model.likely).kind === 'number';
  const range = integrationRange(scope);
  const times = readRange(scope.multiplier);
  const { planned } = scope.integration;
  return (
    <>
      {RANGE.map((part) => (
        <div class="cell" key={part}>
          <span class="cell-head" aria-hidden="true">
            {words[part].label}
          </span>
          <output aria-label={`${words.integration.label}: ${words[part].label}`}>
            {known ? showNumber(range[part]) : '–'}
            <small> {showNumber(times[part])}×</small>
          </output>
        </div>
      ))}
      <NumberCell
        id={anchor('scope', 'integration', 'planned')}
        label={`${words.integration.label}: ${words.planned.label}`}
        head={words.planned.label}
        value={planned}
        error={checks?.numberError(planned)}
        onChange={(value) => editGroup('scope', 'integration', { planned: value })}
      />
    </>
  );
}

/** How many times the model work integration is taken for; below three it says what that means. */
export function MultiplierFields({ scope, words, checks }: Props) {
  const errors = checks?.rangeErrors(scope.multiplier);
  const warning = checks?.multiplierWarning(scope);
  return (
    <div class="grid-row multiplier">
      <div>
        <b>{words.multiplier.label}</b>
        {words.multiplier.hint && <p class="hint">{words.multiplier.hint}</p>}
      </div>
      {RANGE.map((part) => (
        <NumberCell
          key={part}
          id={anchor('scope', 'multiplier', part)}
          label={`${words.multiplier.label}: ${words[part].label}`}
          head={words[part].label}
          value={scope.multiplier[part]}
          error={errors?.[part]}
          onChange={(value) => editGroup('scope', 'multiplier', { [part]: value })}
        />
      ))}
      {warning && (
        <p class="warning" role="status">
          {warning.says}
        </p>
      )}
    </div>
  );
}
