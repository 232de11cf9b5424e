import scopeChapter from '../../../content/worksheets/scope.yaml?chapter';
import { useMemo } from 'preact/hooks';
import { anchor } from '../../sheets/finding.ts';
import { numberError } from '../../sheets/ranges.ts';
import { deliversError, fromError, monthsError, monthsOf } from '../../sheets/stalled/errors.ts';
import type { Ranged, Stalled, StalledField } from '../../sheets/stalled/fields.ts';
import { moneyUnit } from '../../sheets/moneyUnit.ts';
import { unitOf } from '../../sheets/stalled/units.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editGroup, editSheet } from '../../stores/plan/editSheet.ts';
import { DateField, LongField, TextField } from '../fields/fields.tsx';
import { Rows } from '../fields/Rows.tsx';
import { RangeRow } from './RangeRow.tsx';
import { StaleRow } from './StaleRow.tsx';
import { type StalledContext, VendorRow } from './VendorRow.tsx';

type Words = Wording<StalledField>['fields'];
type Props = { stalled: Stalled; currency: string; words: Words };

const DELIVERS = ['finishIn', 'restructureIn'] as const;

/** Everything that is typed on the sheet. `currency` is the scope worksheet's. */
export function StalledFields({ stalled, currency, words }: Props) {
  const context = useMemo<StalledContext>(() => ({ words, currency }), [words, currency]);
  return (
    <>
      <FrameFields stalled={stalled} currency={currency} words={words} />
      <h3>Every month</h3>
      <p class="hint">
        {(['low', 'likely', 'high'] as const)
          .map((part) => `${words[part].label}: ${words[part].hint ?? ''}`)
          .join(' ')}
      </p>
      <Ranges fields={['burn', 'value']} stalled={stalled} currency={currency} words={words} />
      <h3>People</h3>
      <Ranges
        fields={['leavers', 'salary', 'replacing']}
        stalled={stalled}
        currency={currency}
        words={words}
      />
      <h3>{words.vendors.label}</h3>
      {words.vendors.hint && <p class="hint">{words.vendors.hint}</p>}
      <Rows
        list="vendors"
        rows={stalled.vendors}
        one="contract"
        lines={1}
        context={context}
        Body={VendorRow}
      />
      <h3>{words.stale.label}</h3>
      {words.stale.hint && <p class="hint">{words.stale.hint}</p>}
      <Rows
        list="stale"
        rows={stalled.stale}
        one="piece of work"
        lines={1}
        context={context}
        Body={StaleRow}
      />
      <h3>Acting instead</h3>
      <Ranges fields={['finish', 'restructure']} stalled={stalled} currency={currency} words={words} />
      <div class="fields">
        {DELIVERS.map((field) => (
          <TextField
            key={field}
            id={anchor('stalled', field)}
            words={words[field]}
            value={stalled[field]}
            error={deliversError(stalled[field])}
            numeric
            onChange={(text) => editSheet('stalled', { [field]: text })}
          />
        ))}
      </div>
      <h3>In no sum</h3>
      <OutsideFields stalled={stalled} currency={currency} words={words} />
    </>
  );
}

/** The span of the count, and the one currency, which is asked for elsewhere. */
function FrameFields({ stalled, currency, words }: Props) {
  return (
    <>
      <p class="hint">
        Money is in {currency.trim() === '' ? 'the currency' : `${moneyUnit(currency)}, the currency`} of the{' '}
        <a href={`/chapters/${scopeChapter}/#scope-currency`}>scope estimator</a>
        {currency.trim() === '' ? ', which is still blank there.' : '.'}
      </p>
      <div class="fields">
        <DateField
          id={anchor('stalled', 'from')}
          words={words.from}
          value={stalled.from}
          error={fromError(stalled)}
          onChange={(from) => editSheet('stalled', { from })}
        />
        <TextField
          id={anchor('stalled', 'months')}
          words={words.months}
          value={stalled.months}
          error={monthsError(stalled.months)}
          numeric
          onChange={(months) => editSheet('stalled', { months })}
        />
      </div>
    </>
  );
}

function Ranges({ fields, stalled, currency, words }: Props & { fields: readonly Ranged[] }) {
  return (
    <div class="grid">
      <p class="grid-head" aria-hidden="true">
        <span>What</span>
        <span>{words.low.label}</span>
        <span>{words.likely.label}</span>
        <span>{words.high.label}</span>
        <span>Unit</span>
      </p>
      {fields.map((field) => (
        <RangeRow
          key={field}
          id={field}
          name={words[field]}
          unit={unitOf(field, currency, monthsOf(stalled))}
          range={stalled[field]}
          words={words}
          edit={(patch) => editGroup('stalled', field, patch)}
        />
      ))}
    </div>
  );
}

/** What is shown and never counted: money already gone, and what no number could be defended for. */
function OutsideFields({ stalled, currency, words }: Props) {
  return (
    <div class="fields">
      <TextField
        id={anchor('stalled', 'sunk')}
        words={{ ...words.sunk, label: `${words.sunk.label}, ${moneyUnit(currency)}` }}
        value={stalled.sunk}
        error={numberError(stalled.sunk)}
        numeric
        onChange={(sunk) => editSheet('stalled', { sunk })}
      />
      <LongField
        id={anchor('stalled', 'board')}
        words={words.board}
        value={stalled.board}
        onChange={(board) => editSheet('stalled', { board })}
      />
    </div>
  );
}
