import { programName } from '../../sheets/program.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { LatePart } from '../LatePart.tsx';
import { SaveState } from '../SaveState.tsx';
import { usePlan } from '../usePlan.ts';

const loadPeople = () => import('./People.tsx');

/** Whom the plan names, a page for each, and another name for somebody, everywhere at once. */
export default function PeoplePage({ wordings }: { wordings: Wordings }) {
  const { plan, access, day } = usePlan();
  return (
    <article class="plan">
      <header>
        <p class="plan-kind">By person</p>
        <h1>{programName(plan.program)}</h1>
      </header>
      <div class="plan-acts">
        <SaveState plan={plan} />
        <p>
          <a href="/plan/">Back to the plan</a>
        </p>
      </div>
      <LatePart
        wanted={access !== 'opening'}
        doing="Looking for whom the plan names …"
        what="The page of each person"
        load={loadPeople}
      >
        {({ People }) => <People plan={plan} wordings={wordings} day={day} closed={access !== 'open'} />}
      </LatePart>
    </article>
  );
}
