import { anchor } from '../../method/finding.ts';
import type { Scope, ScopeField } from '../../method/scope/model.ts';
import { currencyError, numberError, peopleError } from '../../method/scope/review.ts';
import type { Wording } from '../../method/wording.ts';
import { editScope } from '../../stores/scope.ts';
import { DateField, TextField } from '../fields/fields.tsx';

/** What turns effort into money and dates: people, the cost of a person-week, currency, start. */
export function FrameFields({ scope, words }: { scope: Scope; words: Wording<ScopeField>['fields'] }) {
  return (
    <div class="fields">
      <TextField
        id={anchor('scope', 'people')}
        words={words.people}
        value={scope.people}
        error={peopleError(scope.people)}
        numeric
        onChange={(people) => editScope({ people })}
      />
      <TextField
        id={anchor('scope', 'costPerWeek')}
        words={words.costPerWeek}
        value={scope.costPerWeek}
        error={numberError(scope.costPerWeek)}
        numeric
        onChange={(costPerWeek) => editScope({ costPerWeek })}
      />
      <TextField
        id={anchor('scope', 'currency')}
        words={words.currency}
        value={scope.currency}
        error={currencyError(scope.currency)}
        onChange={(currency) => editScope({ currency })}
      />
      <DateField
        id={anchor('scope', 'start')}
        words={words.start}
        value={scope.start}
        onChange={(start) => editScope({ start })}
      />
    </div>
  );
}
