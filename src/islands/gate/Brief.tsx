import { useMemo } from 'preact/hooks';
import { takenAlong } from '../../sheets/gate/brief.ts';
import type { Gate, GateField, Question } from '../../sheets/gate/fields.ts';
import type { Triage } from '../../sheets/triage/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { flattenIn } from '../../report/document.ts';
import { Copy } from '../Copy.tsx';
import { ReportView } from '../ReportView.tsx';

type Props = {
  gate: Gate;
  questions: readonly Question[];
  triage: Triage;
  today: string;
  wording: Wording<GateField>;
};

/** The page to take into the meeting, as it will print. */
export function Brief({ gate, questions, triage, today, wording }: Props) {
  const blocks = useMemo(
    () => flattenIn(takenAlong(gate, { questions, triage, today, wording })),
    [gate, questions, triage, today, wording],
  );
  return (
    <section class="result brief-page" aria-label="The brief">
      <ReportView blocks={blocks} long="paged" />
      <Copy blocks={blocks} what="the brief" />
      <p class="rows-foot">
        <button type="button" onClick={printBrief}>
          Print the brief alone
        </button>
      </p>
    </section>
  );
}

/** Prints nothing but the brief: sheet/paper.css leaves out everything else while the page has this class. */
function printBrief(): void {
  const { classList } = document.documentElement;
  classList.add('brief-only');
  addEventListener('afterprint', () => classList.remove('brief-only'), { once: true });
  print();
}
