import { isBegun } from '../../sheets/begun.ts';
import { anchor } from '../../sheets/finding.ts';
import { GOVERNANCE, type GovernanceField } from '../../sheets/governance/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { sheetFields } from '../fields/fieldsOf.tsx';
import { Rows } from '../fields/Rows.tsx';
import { Headed } from '../Headed.tsx';
import { LateDetails, LatePart } from '../LatePart.tsx';
import { Sheet } from '../Sheet.tsx';
import { usePlan } from '../usePlan.ts';
import { InputRow } from './InputRow.tsx';

const loadStarters = () => import('./StarterQuestions.tsx');
const loadResult = () => import('./GovernanceResult.tsx');

/** Governance as a workstream: who was in the room and when, and their questions as design inputs. */
export default function GovernanceSheet({ words }: { words: Wording<GovernanceField> }) {
  const { plan, access, day } = usePlan();
  const { governance } = plan;
  const { fields } = words;
  return (
    <Sheet plan={plan} access={access} title={words.title} purpose={words.purpose}>
      <div class="fields">{sheetFields('governance', governance, { words: fields })('validationStarts')}</div>
      <Headed id={anchor('governance', 'reviewers')} words={fields.reviewers} />
      <Rows
        list="reviewers"
        rows={governance.reviewers}
        words={fields}
        one="function"
        lines={1}
        shows={['function', 'person', 'firstIn', 'since', 'also']}
      />
      <Headed id={anchor('governance', 'inputs')} words={fields.inputs} />
      <Rows
        list="inputs"
        rows={governance.inputs}
        words={fields}
        one="question"
        lines={1}
        context={undefined}
        Body={InputRow}
      />
      <LateDetails summary={fields.starters.label} load={loadStarters}>
        {({ StarterQuestions }) => (
          <>
            <p class="hint">{fields.starters.hint}</p>
            <StarterQuestions governance={governance} />
          </>
        )}
      </LateDetails>
      <LatePart wanted={isBegun(GOVERNANCE, governance)} load={loadResult} doing="Counting …">
        {({ GovernanceResult }) => <GovernanceResult governance={governance} day={day} />}
      </LatePart>
    </Sheet>
  );
}
