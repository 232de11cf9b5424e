import type { ScopeEstimate } from '../../method/scope/estimate.ts';
import type { Scope, ScopeField } from '../../method/scope/model.ts';
import { lineName, scopeFigure, scopeFinding, totalsTable } from '../../method/scope/report.ts';
import { showNumber } from '../../method/numbers.ts';
import type { Wording } from '../../method/wording.ts';
import { Figure, TableView } from '../ReportView.tsx';

/** What the sheet comes to: the sentence, the picture with its table, the totals, what was never planned. */
export function ScopeResult({
  estimate,
  scope,
  words,
}: {
  estimate: ScopeEstimate | undefined;
  scope: Scope;
  words: Wording<ScopeField>;
}) {
  if (!estimate) {
    return <p class="quiet">Type the likely model work, and what it comes to appears here.</p>;
  }
  const figure = scopeFigure(estimate, words);
  const forgotten = estimate.planned.effort > 0 ? estimate.neverPlanned : [];
  return (
    <div class="result">
      <h3>What it comes to</h3>
      <p class="finding">{scopeFinding(estimate, scope)}</p>
      {figure.kind === 'figure' && <Figure block={figure} tableOpen={false} />}
      <TableView table={totalsTable(estimate, scope)} />
      {forgotten.length > 0 && (
        <>
          <h4>Never in the original plan</h4>
          <ul>
            {forgotten.map((line) => (
              <li key={lineName(line, words)}>
                {lineName(line, words)}: {showNumber(line.likely)} person-weeks likely
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="quiet">
        Effort divided by people is the shortest calendar there can be: reviews wait in queues that no
        staffing shortens, and the three totals are cases, not probabilities.
      </p>
    </div>
  );
}
