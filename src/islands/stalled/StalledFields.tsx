import benefitsChapter from '../../../content/worksheets/benefits.yaml?chapter';
import { useMemo } from 'preact/hooks';
import { RANGE } from '../../sheets/ranges.ts';
import { moneyUnit } from '../../sheets/moneyUnit.ts';
import { monthsOf } from '../../sheets/stalled/months.ts';
import type { Ranged, Stalled, StalledField, StaleWork } from '../../sheets/stalled/fields.ts';
import { unitOf, type Stopping } from '../../sheets/stalled/units.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editGroup } from '../../stores/plan/editSheet.ts';
import { sheetFields } from '../fields/fieldsOf.tsx';
import { RangeGrid } from '../fields/RangeGrid.tsx';
import { type RowProps, Rows } from '../fields/Rows.tsx';
import { Headed } from '../Headed.tsx';
import { MoneyIn } from '../MoneyIn.tsx';
import { useLate } from '../useLate.ts';

type Words = Wording<StalledField>['fields'];
const loadChecks = () => import('./checks.ts');

type Props = { stalled: Stalled; currency: string; words: Words };

/** Everything that is typed on the sheet. `currency` is the scope worksheet's. */
export function StalledFields({ stalled, currency, words }: Props) {
  const checks = useLate(true, loadChecks).part?.checks;
  const owns = useMemo(() => unitsIn(words, moneyUnit(currency)), [words, currency]);
  const fields = sheetFields('stalled', stalled, {
    words,
    owns: owns.sheet,
    errors: checks?.sheetErrors(stalled),
  });
  const ranges = (...keys: (Ranged | Stopping)[]) => (
    <RangeGrid
      sheet="stalled"
      words={words}
      ranges={keys.map((key) => ({
        ...{ id: key, name: words[key], unit: unitOf(key, currency, monthsOf(stalled)), range: stalled[key] },
        errors: checks?.rangeErrors(stalled, key),
        edit: (patch) => editGroup('stalled', key, patch),
      }))}
    />
  );
  return (
    <>
      <MoneyIn currency={currency} />
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
        errors={checks?.vendorErrors}
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
        errors={checks?.staleErrors}
        context={undefined}
        Body={StaleRow}
      />
      <h3>Acting instead</h3>
      {ranges('finish', 'restructure')}
      <div class="fields">{fields('finishIn', 'restructureIn')}</div>
      <p class="hint">
        What it costs to stop is not held against waiting. It stands beside the other courses on{' '}
        <a href={`/chapters/${benefitsChapter}/#worksheet`}>what it buys</a>.
      </p>
      {ranges('stopNotice', 'stopPeople')}
      {/* Money already gone, and what no number could be defended for. */}
      <h3>In no sum</h3>
      <div class="fields">{fields('sunk', 'writeOff', 'by', 'board')}</div>
    </>
  );
}

/** Fields with their unit in their names: rows have no head over columns, so each says in full what it is. */
function unitsIn(words: Words, unit: string) {
  const { sunk, writeOff, minimum, redo } = words;
  const redone = (part: (typeof RANGE)[number]) => ({
    words: { label: `${redo.label}, ${words[part].label.toLowerCase()}, ${unit}` },
  });
  return {
    sheet: {
      sunk: { words: { ...sunk, label: `${sunk.label}, ${unit}` } },
      writeOff: { words: { ...writeOff, label: `${writeOff.label}, ${unit}` } },
    },
    vendors: { minimum: { words: { ...minimum, label: `${minimum.label}, ${unit}` } } },
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
