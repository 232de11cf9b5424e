import { isUntouched, type Plan } from '../../plan/document/schema.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import type { Access } from '../../stores/plan/plan.ts';
import { LateDetails } from '../LatePart.tsx';
import { ImportState } from '../plan/ImportState.tsx';
import { CopyReminder } from './CopyReminder.tsx';
import { KeepInStep } from './KeepInStep.tsx';

const loadRedacted = () => import('./RedactedCopy.tsx');

type Props = { plan: Plan; access: Access; wordings: Wordings };

/** What became of a file that was chosen, and what else can be done with files of the plan. */
export function PlanFiles({ plan, access, wordings }: Props) {
  const untouched = isUntouched(plan);
  return (
    <>
      <div>
        <ImportState plan={plan} untouched={untouched} wordings={wordings} />
      </div>
      {access === 'open' && (
        <>
          <div>
            <CopyReminder plan={plan} />
          </div>
          <KeepInStep plan={plan} />
        </>
      )}
      {!untouched && (
        <LateDetails summary="A redacted copy, to show outside" load={loadRedacted}>
          {({ RedactedCopy }) => <RedactedCopy plan={plan} wordings={wordings} />}
        </LateDetails>
      )}
    </>
  );
}
