import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { showDate } from '../../method/dates.ts';
import { showNumbersIn } from '../../method/numbers.ts';
import { today } from '../../stores/clock.ts';
import { $programs, type Listed, type Programs, watchPrograms } from '../../stores/programs.ts';
import { LatePart } from '../LatePart.tsx';
import { ProgramList } from './ProgramList.tsx';

/** All programs of this browser: what can be done with each, and how they compare. */
export default function ProgramsPage({ begin }: { begin: string }) {
  const state = useStore($programs);
  useEffect(() => {
    showNumbersIn(navigator.language);
    return watchPrograms();
  }, []);
  const day = state.kind === 'opening' ? '' : today();
  return (
    <article class="plan programs" data-state={state.kind}>
      <header>
        <p class="plan-kind">In this browser, as of {day ? showDate(day) : 'today'}</p>
        <h1>Your programs</h1>
      </header>
      {state.kind === 'opening' ? (
        <div class="plan-acts">
          <p>Looking for your programs …</p>
        </div>
      ) : (
        <>
          {isEmpty(state) && <Beginning begin={begin} />}
          <ProgramList state={state} begin={begin} />
          <LatePart
            wanted={compared(state.programs).length > 0}
            doing="Putting the table together …"
            what="The table of your programs"
            load={loadPortfolio}
          >
            {({ Portfolio }) => <Portfolio plans={compared(state.programs)} day={day} />}
          </LatePart>
        </>
      )}
    </article>
  );
}

const loadPortfolio = () => import('./Portfolio.tsx');

/** The plans that the table compares: what is put away, or can’t be read, has no line. */
function compared(programs: readonly Listed[]) {
  return programs.flatMap((program) => (program.kind === 'plan' && !program.archived ? program.plan : []));
}

function isEmpty({ programs, deleted }: Extract<Programs, { kind: 'listed' }>): boolean {
  return programs.length === 0 && deleted.length === 0;
}

/** What a reader with nothing stored finds here. */
function Beginning({ begin }: { begin: string }) {
  return (
    <p>
      Nothing is stored in this browser yet. A program begins with <a href={begin}>triage</a>, which takes ten
      minutes; from the first word you type there, it is listed here.
    </p>
  );
}
