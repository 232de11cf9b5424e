import { useMemo } from 'preact/hooks';
import { isBegun } from '../../sheets/begun.ts';
import { anchor } from '../../sheets/finding.ts';
import { GOVERNANCE, type GovernanceField } from '../../sheets/governance/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editSheet } from '../../stores/plan/editSheet.ts';
import { DateField } from '../fields/fields.tsx';
import { Rows } from '../fields/Rows.tsx';
import { LateDetails, LatePart } from '../LatePart.tsx';
import { Sheet } from '../Sheet.tsx';
import { useLate } from '../useLate.ts';
import { usePlan } from '../usePlan.ts';
import { FUNCTIONS_LIST, InputRow } from './InputRow.tsx';
import { ReviewerRow } from './ReviewerRow.tsx';

const loadReview = () => import('../../sheets/governance/review.ts');
const loadStarters = () => import('./StarterQuestions.tsx');
const loadResult = () => import('./GovernanceResult.tsx');

/** Governance as a workstream: who was in the room and when, and their questions as design inputs. */
export default function GovernanceSheet({ words }: { words: Wording<GovernanceField> }) {
  const { plan, access, day } = usePlan();
  const { governance } = plan;
  const { fields } = words;
  const review = useLate(day !== '', loadReview);
  const findings = useMemo(
    () => (review.kind === 'ready' ? review.part.reviewGovernance(governance, day) : undefined),
    [review, governance, day],
  );
  const named = [...new Set(governance.reviewers.map((row) => row.function.trim()))].filter(Boolean);
  return (
    <Sheet plan={plan} access={access} title={words.title} purpose={words.purpose} findings={findings}>
      <div class="fields">
        <DateField
          id={anchor('governance', 'validationStarts')}
          words={fields.validationStarts}
          value={governance.validationStarts}
          onChange={(validationStarts) => editSheet('governance', { validationStarts })}
        />
      </div>
      <h3 id={anchor('governance', 'reviewers')}>{fields.reviewers.label}</h3>
      <p class="hint">{fields.reviewers.hint}</p>
      <Rows
        list="reviewers"
        rows={governance.reviewers}
        one="function"
        lines={1}
        context={fields}
        Body={ReviewerRow}
      />
      <h3 id={anchor('governance', 'inputs')}>{fields.inputs.label}</h3>
      <p class="hint">{fields.inputs.hint}</p>
      <Rows
        list="inputs"
        rows={governance.inputs}
        one="question"
        lines={1}
        context={fields}
        Body={InputRow}
      />
      <datalist id={FUNCTIONS_LIST}>
        {named.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <LateDetails summary={fields.starters.label} load={loadStarters}>
        {({ StarterQuestions }) => (
          <>
            <p class="hint">{fields.starters.hint}</p>
            <StarterQuestions inputs={governance.inputs} />
          </>
        )}
      </LateDetails>
      <LatePart wanted={isBegun(GOVERNANCE, governance)} load={loadResult} doing="Counting …">
        {({ GovernanceResult }) => <GovernanceResult governance={governance} day={day} />}
      </LatePart>
    </Sheet>
  );
}
