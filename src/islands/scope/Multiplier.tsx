import { anchor } from '../../sheets/finding.ts';
import { showNumber } from '../../language/numbers.ts';
import { RANGE } from '../../sheets/ranges.ts';
import type { FirstField, Scope } from '../../sheets/scope/fields.ts';
import { isStoodIn, standIn, timesModel } from '../../sheets/scope/integration.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editGroup } from '../../stores/plan/editSheet.ts';
import { NumberCell } from '../fields/NumberCell.tsx';
import type { Checks } from './checks.ts';

/** How many times the model work integration is: the alarm beside its figures, and what stands in while there are none. */
export function Multiplier({
  scope,
  words,
  checks,
}: {
  scope: Scope;
  words: Wording<FirstField>['fields'];
  checks: Checks | undefined;
}) {
  const { label, hint } = words.multiplier;
  const errors = checks?.countErrors(scope.multiplier);
  const alarm = checks?.multipleAlarm(scope);
  const times = timesModel(scope);
  const { low, likely, high } = standIn(scope);
  return (
    <div class="grid-row multiplier">
      <div>
        <b>{label}</b>
        {times !== undefined && <b>: {showNumber(times)}×</b>}
        {hint && <p class="hint">{hint}</p>}
      </div>
      {isStoodIn(scope) && (
        <>
          {RANGE.map((part) => (
            <NumberCell
              key={part}
              id={anchor('scope', 'multiplier', part)}
              label={`${label}: ${words[part].label}`}
              head={words[part].label}
              value={scope.multiplier[part]}
              error={errors?.[part]}
              onChange={(value) => editGroup('scope', 'multiplier', { [part]: value })}
            />
          ))}
          {high > 0 && (
            <p class="hint" role="status">
              {[low, likely, high].map(showNumber).join(', ')} until somebody gives figures.
            </p>
          )}
        </>
      )}
      {alarm && (
        <p class="warning" role="status">
          {alarm.says}
        </p>
      )}
    </div>
  );
}
