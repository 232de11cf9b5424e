import scopeChapter from '../../../content/worksheets/scope.yaml?chapter';
import { useMemo } from 'preact/hooks';
import { RANGE } from '../../sheets/ranges.ts';
import { monthsOf, sheetErrors, staleErrors, vendorErrors } from '../../sheets/stalled/errors.ts';
import type { Ranged, Stalled, StalledField, StaleWork } from '../../sheets/stalled/fields.ts';
import { moneyUnit, unitOf } from '../../sheets/stalled/units.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editGroup } from '../../stores/plan/editSheet.ts';
import { sheetFields } from '../fields/fieldsOf.tsx';
import { type RowProps, Rows } from '../fields/Rows.tsx';
import { Headed } from '../Headed.tsx';
import { RangeRow } from './RangeRow.tsx';

type Words = Wording<StalledField>['fields'];
type Props = { stalled: Stalled; currency: string; words: Words };

/** Everything that is typed on the sheet. `currency` is the scope worksheet's. */
export function StalledFields({ stalled, currency, words }: Props) {
  const owns = useMemo(() => unitsIn(words, moneyUnit(currency)), [words, currency]);
  const fields = sheetFields('stalled', stalled, {
    words,
    owns: owns.sheet,
    errors: sheetErrors(stalled),
  });
  const ranges = (...keys: Ranged[]) => (
    <Ranges fields={keys} stalled={stalled} currency={currency} words={words} />
  );
  const of = currency.trim() === '' ? 'the currency' : `${moneyUnit(currency)}, the currency`;
  return (
    <>
      {/* The one currency is asked for elsewhere. */}
      <p class="hint">
        Money is in {of} of the <a href={`/chapters/${scopeChapter}/#scope-currency`}>scope estimator</a>
        {currency.trim() === '' ? ', which is still blank there.' : '.'}
      </p>
      <div class="fields">{fields('from', 'months')}</div>
      <h3>Every month</h3>
      <p class="hint">{RANGE.map((part) => `${words[part].label}: ${words[part].hint ?? ''}`).join(' ')}</p>
      {ranges('burn', 'value')}
      <h3>People</h3>
      {ranges('leavers', 'salary', 'replacing')}
      <Headed words={words.vendors} />
      <Rows
        list="vendors"
        rows={stalled.vendors}
        words={words}
        one="contract"
        lines={1}
        owns={owns.vendors}
        errors={vendorErrors}
        shows={['what', 'notice', 'renewal', 'minimum', 'spared']}
      />
      <Headed words={words.stale} />
      <Rows
        list="stale"
        rows={stalled.stale}
        words={words}
        one="piece of work"
        lines={1}
        owns={owns.stale}
        errors={staleErrors}
        context={undefined}
        Body={StaleRow}
      />
      <h3>Acting instead</h3>
      {ranges('finish', 'restructure')}
      <div class="fields">{fields('finishIn', 'restructureIn')}</div>
      {/* Money already gone, and what no number could be defended for. */}
      <h3>In no sum</h3>
      <div class="fields">{fields('sunk', 'board')}</div>
    </>
  );
}

/** Fields with their unit in their names: rows have no head over columns, so each says in full what it is. */
function unitsIn(words: Words, unit: string) {
  const { sunk, minimum, redo } = words;
  const redone = (part: (typeof RANGE)[number]) => ({
    words: { label: `${redo.label}, ${words[part].label.toLowerCase()}, ${unit}` },
  });
  return {
    sheet: { sunk: { words: { ...sunk, label: `${sunk.label}, ${unit}` } } },
    vendors: { what: { long: true }, minimum: { words: { ...minimum, label: `${minimum.label}, ${unit}` } } },
    stale: { low: redone('low'), likely: redone('likely'), high: redone('high') },
  };
}

/** Work that goes stale: on which day, and what it costs to do it again. */
function StaleRow({ fields }: RowProps<StaleWork>) {
  return (
    <>
      <div class="fields">{fields('what', 'on')}</div>
      <div class="fields">{fields(...RANGE)}</div>
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
