import stalledChapter from '../../../content/worksheets/stalled.yaml?chapter';
import { useMemo } from 'preact/hooks';
import { isBegun } from '../../sheets/begun.ts';
import { type Benefit, BENEFITS, type BenefitsField } from '../../sheets/benefits/fields.ts';
import { aYear } from '../../sheets/en/ranges.ts';
import { anchor } from '../../sheets/finding.ts';
import { moneyUnit } from '../../sheets/moneyUnit.ts';
import { RANGE } from '../../sheets/ranges.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editGroup } from '../../stores/plan/editSheet.ts';
import { sheetFields } from '../fields/fieldsOf.tsx';
import { rangeIn } from '../fields/rangeIn.ts';
import { RangeGrid } from '../fields/RangeGrid.tsx';
import { type RowProps, Rows } from '../fields/Rows.tsx';
import { Headed } from '../Headed.tsx';
import { LatePart } from '../LatePart.tsx';
import { MoneyIn } from '../MoneyIn.tsx';
import { Sheet } from '../Sheet.tsx';
import { useLate } from '../useLate.ts';
import { usePlan } from '../usePlan.ts';

type Words = Wording<BenefitsField>;

const loadChecks = () => import('./checks.ts');
const loadResult = () => import('./BenefitsResult.tsx');

/** What the program buys, the courses beside one another, and the one that is recommended. */
export default function BenefitsSheet({ words }: { words: Words }) {
  const { plan, access } = usePlan();
  const { benefits, scope } = plan;
  const { fields } = words;
  const checks = useLate(true, loadChecks).part?.checks;
  const yearly = aYear(moneyUnit(scope.currency));
  const owns = useMemo(() => rangeIn(yearly, fields), [fields, yearly]);
  const draw = sheetFields('benefits', benefits, {
    words: fields,
    errors: { years: checks?.yearsError(benefits.years), smaller: checks?.smallerError(benefits.smaller) },
  });
  return (
    <Sheet plan={plan} access={access} title={words.title} purpose={words.purpose}>
      <MoneyIn currency={scope.currency} />
      <Headed id={anchor('benefits', 'benefits')} words={fields.benefits} />
      <p class="hint">{RANGE.map((part) => `${fields[part].label}: ${fields[part].hint ?? ''}`).join(' ')}</p>
      <Rows
        list="benefits"
        rows={benefits.benefits}
        words={fields}
        one="benefit"
        lines={1}
        owns={owns}
        errors={checks?.benefitErrors}
        context={undefined}
        Body={BenefitRow}
      />
      <h3>Once it is live</h3>
      <RangeGrid
        sheet="benefits"
        words={fields}
        ranges={[
          {
            ...{ id: 'run', name: fields.run, unit: yearly, range: benefits.run },
            errors: checks?.rangeErrors(benefits.run),
            edit: (patch) => editGroup('benefits', 'run', patch),
          },
        ]}
      />
      <h3>The courses</h3>
      <p class="hint">
        What each costs and when it delivers stands on the{' '}
        <a href={`/chapters/${stalledChapter}/#worksheet`}>cost of staying stalled</a>. Finishing without
        figures there takes the scope estimator’s.
      </p>
      <div class="fields">{draw('years', 'smaller')}</div>
      <h3>What is asked for</h3>
      <div class="fields">{draw('recommend', 'because', 'onNo', 'asFinish', 'asRestructure', 'asStop')}</div>
      <LatePart wanted={isBegun(BENEFITS, benefits)} load={loadResult} doing="Counting …">
        {({ BenefitsResult }) => <BenefitsResult plan={plan} />}
      </LatePart>
    </Sheet>
  );
}

/** A benefit, and what it comes to a year. */
function BenefitRow({ fields }: RowProps<Benefit>) {
  return (
    <>
      <div class="fields">{fields('gain', 'kind', 'since', 'counted', 'owner')}</div>
      <div class="fields">{fields(...RANGE)}</div>
    </>
  );
}
