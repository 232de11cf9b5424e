import { useMemo, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../../language/dates.ts';
import { portfolioLine, portfolioTable } from '../../plan/documents/portfolio.ts';
import { showTable } from '../../report/blocks.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { TableView } from '../TableView.tsx';
import { useOutlooks } from '../useOutlooks.ts';

type Props = { plans: readonly Plan[]; day: IsoDate };

/** Programs side by side, as they will print; figures follow as they are counted. */
export function Portfolio({ plans, day }: Props) {
  const compared = useSame(plans);
  const outlookOf = useOutlooks(compared);
  const [sponsors, withSponsors] = useState(false);
  const blocks = useMemo(() => {
    const lines = compared.map((plan) =>
      portfolioLine(plan, { scope: outlookOf(plan), stalled: undefined }, day),
    );
    return portfolioTable(lines, sponsors);
  }, [compared, outlookOf, day, sponsors]);
  return (
    <>
      <div class="plan-acts">
        <h2>Side by side</h2>
        <p>Whatever has waited longest at its gate stands first. What is archived is left out.</p>
        <p>
          <label>
            <input
              type="checkbox"
              checked={sponsors}
              onChange={(event) => withSponsors(event.currentTarget.checked)}
            />{' '}
            Also whether each sponsor stays, on paper too <i>private</i>
          </label>
        </p>
      </div>
      {blocks.map(
        (block) =>
          block.kind === 'table' && <TableView key={block.table.caption} table={showTable(block.table)} />,
      )}
      <p class="plan-acts">
        <button type="button" class="strong" onClick={() => print()}>
          Print this table
        </button>
      </p>
    </>
  );
}

/** The same list for as long as it holds the same plans. */
function useSame(plans: readonly Plan[]): readonly Plan[] {
  const same = useRef(plans);
  const before = same.current;
  if (plans.length !== before.length || plans.some((plan, index) => plan !== before[index])) {
    same.current = plans;
  }
  return same.current;
}
