import { anchor } from '../../sheets/finding.ts';
import { numberError } from '../../sheets/ranges.ts';
import { currencyError, peopleError, positiveError } from '../../sheets/scope/errors.ts';
import { COST_NAMES, EFFORT_NAMES } from '../../sheets/scope/en/choices.ts';
import type { FirstField, Scope } from '../../sheets/scope/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editSheet } from '../../stores/plan/editSheet.ts';
import { DateField, SwitchField, TextField } from '../fields/fields.tsx';

/** What turns effort into money and dates: units, people, cost, currency, dates. */
export function FrameFields({ scope, words }: { scope: Scope; words: Wording<FirstField>['fields'] }) {
  const id = (field: FirstField) => anchor('scope', field);
  return (
    <div class="fields">
      <SwitchField
        id={id('effortUnit')}
        words={words.effortUnit}
        names={EFFORT_NAMES}
        value={scope.effortUnit}
        onChange={(effortUnit) => editSheet('scope', { effortUnit })}
      />
      <TextField
        id={id('people')}
        words={words.people}
        value={scope.people}
        error={peopleError(scope.people)}
        numeric
        onChange={(people) => editSheet('scope', { people })}
      />
      <TextField
        id={id('cost')}
        words={words.cost}
        value={scope.cost}
        error={numberError(scope.cost)}
        numeric
        onChange={(cost) => editSheet('scope', { cost })}
      />
      <SwitchField
        id={id('costUnit')}
        words={words.costUnit}
        names={COST_NAMES}
        value={scope.costUnit}
        onChange={(costUnit) => editSheet('scope', { costUnit })}
      />
      <TextField
        id={id('currency')}
        words={words.currency}
        value={scope.currency}
        error={currencyError(scope.currency)}
        onChange={(currency) => editSheet('scope', { currency })}
      />
      <WeekFields scope={scope} words={words} />
      <DateField
        id={id('start')}
        words={words.start}
        value={scope.start}
        onChange={(start) => editSheet('scope', { start })}
      />
      <DateField
        id={id('committed')}
        words={words.committed}
        value={scope.committed}
        onChange={(committed) => editSheet('scope', { committed })}
      />
    </div>
  );
}

/** What a week is, asked only where days or hours have to be turned into weeks. */
function WeekFields({ scope, words }: { scope: Scope; words: Wording<FirstField>['fields'] }) {
  return (
    <>
      {(scope.effortUnit === 'days' || scope.costUnit === 'day') && (
        <TextField
          id={anchor('scope', 'daysPerWeek')}
          words={words.daysPerWeek}
          value={scope.daysPerWeek}
          error={positiveError(scope.daysPerWeek, 7)}
          numeric
          onChange={(daysPerWeek) => editSheet('scope', { daysPerWeek })}
        />
      )}
      {scope.costUnit === 'hour' && (
        <TextField
          id={anchor('scope', 'hoursPerWeek')}
          words={words.hoursPerWeek}
          value={scope.hoursPerWeek}
          error={positiveError(scope.hoursPerWeek, 168)}
          numeric
          onChange={(hoursPerWeek) => editSheet('scope', { hoursPerWeek })}
        />
      )}
    </>
  );
}
