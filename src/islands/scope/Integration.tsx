import { anchor } from '../../method/finding.ts';
import { showNumber } from '../../method/numbers.ts';
import type { ScopeLine } from '../../method/scope/estimate.ts';
import type { Scope, ScopeField } from '../../method/scope/model.ts';
import { multiplierWarning, numberError, RANGE, rangeErrors } from '../../method/scope/review.ts';
import type { Wording } from '../../method/wording.ts';
import { editEffort, editMultiplier } from '../../stores/scope.ts';
import { NumberCell } from './EffortCells.tsx';

type Words = Wording<ScopeField>['fields'];

/** Integration is worked out, not typed: the model work times the multiplier, shown as such. */
export function IntegrationCells({
  line,
  times,
  planned,
  words,
}: {
  line: ScopeLine | undefined;
  times: Record<(typeof RANGE)[number], number>;
  planned: string;
  words: Words;
}) {
  return (
    <>
      {RANGE.map((part) => (
        <div class="cell" key={part}>
          <span class="cell-head" aria-hidden="true">
            {words[part].label}
          </span>
          <output aria-label={`${words.integration.label}: ${words[part].label}`}>
            {line ? showNumber(line[part]) : '–'}
            <small> {showNumber(times[part])}×</small>
          </output>
        </div>
      ))}
      <NumberCell
        id={anchor('scope', 'integration', 'planned')}
        label={`${words.integration.label}: ${words.planned.label}`}
        head={words.planned.label}
        value={planned}
        error={numberError(planned)}
        onChange={(value) => editEffort('integration', { planned: value })}
      />
    </>
  );
}

/** How many times the model work integration is taken for; below three it says what that means. */
export function MultiplierFields({ scope, words }: { scope: Scope; words: Words }) {
  const errors = rangeErrors(scope.multiplier);
  const warning = multiplierWarning(scope);
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
          error={errors[part]}
          onChange={(value) => editMultiplier({ [part]: value })}
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
