import { programName } from '../../sheets/program.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { LatePart } from '../LatePart.tsx';
import { SaveState } from '../SaveState.tsx';
import { usePlan } from '../usePlan.ts';

const loadStates = () => import('./States.tsx');

/** The states of the open program that are kept: take one, compare two, go back to one. */
export default function HistoryPage({ wordings }: { wordings: Wordings }) {
  const { plan, access } = usePlan();
  const title =
    access === 'unreadable' ? 'What was kept of the program that can’t be opened' : programName(plan.program);
  return (
    <article class="plan">
      <header>
        <p class="plan-kind">Earlier states</p>
        <h1>{title}</h1>
      </header>
      <div class="plan-acts">
        <SaveState plan={plan} />
        <p>
          <a href="/plan/">Back to the plan</a>
        </p>
      </div>
      <LatePart
        wanted={access !== 'opening'}
        doing="Looking for what is kept …"
        what="What is kept"
        load={loadStates}
      >
        {({ States }) => <States plan={plan} unreadable={access === 'unreadable'} wordings={wordings} />}
      </LatePart>
    </article>
  );
}
