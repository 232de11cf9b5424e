import stalledChapter from '../../../content/worksheets/stalled.yaml?chapter';
import { isBegun } from '../../sheets/begun.ts';
import { STALLED, type Stalled } from '../../sheets/stalled/fields.ts';
import { LatePart } from '../LatePart.tsx';

const loadFigures = () => import('./WaitingFigures.tsx');
const SHEET = `/chapters/${stalledChapter}/#worksheet`;

/** What waiting costs, by the sheet that counts it: in short here, in full there. */
export function Waiting({ stalled }: { stalled: Stalled }) {
  const begun = isBegun(STALLED, stalled);
  return (
    <section class="result" aria-labelledby="recovery-waiting">
      <h3 id="recovery-waiting">Beside it: what waiting costs</h3>
      {!begun && <p class="quiet">Nobody has counted it yet.</p>}
      <LatePart wanted={begun} load={loadFigures} doing="Counting …" what="The part that counts">
        {({ WaitingFigures }) => <WaitingFigures />}
      </LatePart>
      <p>
        <a href={SHEET}>{begun ? 'See all of it' : 'Count it'} on the cost of staying stalled</a>
      </p>
    </section>
  );
}
