import { useMemo, useState } from 'preact/hooks';
import { flattenIn } from '../../report/document.ts';
import type { BriefFrame } from '../../sheets/gate/brief.ts';
import { PAPER_NAMES } from '../../sheets/gate/en/papers.ts';
import type { Gate } from '../../sheets/gate/fields.ts';
import { noteLines, noteSubject, type Paper, PAPERS } from '../../sheets/gate/papers.ts';
import { isSaid } from '../../sheets/gate/read.ts';
import { Copy } from '../Copy.tsx';
import { SwitchField } from '../fields/fields.tsx';
import { Mail } from '../Mail.tsx';
import { ReportView } from '../ReportView.tsx';

/** What goes with the meeting, one at a time, as it will print: to prepare it, to take along, to send afterwards. Folded until it is wanted, and printed. */
export function Papers({ gate, questions, triage, today, wording }: BriefFrame & { gate: Gate }) {
  const [picked, pick] = useState<Paper>();
  const paper = picked ?? (isSaid(gate, today) ? 'note' : 'list');
  const frame = useMemo(() => ({ questions, triage, today, wording }), [questions, triage, today, wording]);
  const blocks = useMemo(() => flattenIn(PAPERS[paper](gate, frame)), [paper, gate, frame]);
  const lines = paper === 'note' ? noteLines(gate, frame).flatMap((line) => [line, '']) : [];
  return (
    <details class="behind">
      <summary>Paper for the meeting: {PAPER_NAMES[paper]}</summary>
      <div class="paste">
        <SwitchField
          id="gate-paper"
          words={{ label: 'Which paper' }}
          names={PAPER_NAMES}
          value={paper}
          onChange={pick}
        />
      </div>
      <section
        class={`result brief-page ${paper === 'preparation' ? 'own' : ''}`}
        aria-label={PAPER_NAMES[paper]}
      >
        <ReportView blocks={blocks} long="paged" />
        <Copy blocks={blocks} what="this paper" />
        {lines.length > 0 && <Mail subject={noteSubject(gate, frame)} lines={lines} />}
        <p class="rows-foot">
          <button type="button" onClick={({ currentTarget }) => printAlone(currentTarget)}>
            Print this paper alone
          </button>
        </p>
      </section>
    </details>
  );
}

/**
 * Prints nothing but the paper around a button: sheetOnPaper.css leaves out everything else while the page has this class.
 * What is private on it is asked for so.
 */
function printAlone(button: Element): void {
  const [page, paper] = [document.documentElement.classList, button.closest('.brief-page')?.classList];
  const isOwn = paper?.contains('own');
  page.add('brief-only');
  paper?.remove('own');
  const after = () => {
    page.remove('brief-only');
    if (isOwn) paper?.add('own');
  };
  addEventListener('afterprint', after, { once: true });
  print();
}
