import steeringChapter from '../../../content/worksheets/steering.yaml?chapter';
import { phrase } from '../../language/directions.ts';
import { showDate } from '../../language/dates.ts';
import { anchor } from '../../sheets/finding.ts';
import type { Dispute } from '../../sheets/sponsor/fields.ts';
import { decisionOf, likelyDecision } from '../../sheets/sponsor/ruled.ts';
import type { Decision, Steering } from '../../sheets/steering/fields.ts';
import { joinDispute, logDispute, partDispute } from '../../stores/sheets/disputes.ts';
import { tell } from '../../stores/plan/told.ts';
import { focusUndo } from '../fields/Undo.tsx';
import { Press } from '../Press.tsx';

/** How a dispute stands in the committee’s log, or the way there: one ruling closes both. */
export function Ruling({ dispute, steering }: { dispute: Dispute; steering: Steering }) {
  const question = decisionOf(dispute, steering);
  const likely = question ? undefined : likelyDecision(dispute, steering);
  const act = (done: () => void, says: string) => () => {
    focusUndo();
    done();
    tell('disputes', says);
  };
  if (question) {
    return (
      <p class="quiet own">
        {ruling(question)}{' '}
        <a href={`/chapters/${steeringChapter}/#${anchor('steering', question.id, 'decision')}`}>
          Rule on it there
        </a>
        . {ownText(dispute)}
        <Press class="plain" act={act(() => partDispute(dispute), 'They are two again.')}>
          They are two
        </Press>
      </p>
    );
  }
  if (dispute.what.trim() === '') return null;
  if (likely) {
    return (
      <p class="quiet own">
        {phrase`The committee’s log asks: “${likely.question.trim()}” `}
        <Press
          class="plain"
          act={act(() => joinDispute(dispute, likely), 'One ruling in the log closes both.')}
        >
          They are one
        </Press>
      </p>
    );
  }
  return (
    <p class="own">
      <Press
        class="plain"
        act={act(() => logDispute(dispute), 'It is in the committee’s log now, and ruled on there.')}
      >
        Put it into the committee’s log
      </Press>
    </p>
  );
}

function ruling({ decision, date }: Decision): string {
  if (decision.trim() === '') return 'It is in the committee’s log, and open there.';
  const on = date ? `, ${showDate(date)}` : '';
  return phrase`Ruled in the committee’s log${on}: ${decision.trim()}`;
}

/** What was typed at the dispute itself, before it was one with the question. */
function ownText({ how, settled }: Dispute): string {
  const typed = [settled && showDate(settled), how.trim()].filter(Boolean).join(': ');
  return typed ? phrase`Typed here before: ${typed}. ` : '';
}
