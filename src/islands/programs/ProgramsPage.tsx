import { useEffect } from 'preact/hooks';
import { type IsoDate, showDate } from '../../language/dates.ts';
import { showNumbersIn } from '../../language/locale.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { $programs, type Listed, watchPrograms } from '../../stores/programs/programs.ts';
import { ProgramList } from './ProgramList.tsx';
import { useLoaded } from '../useLate.ts';
import { useStore } from '../useStore.ts';
import { useToday } from '../useToday.ts';

/** All programs of this browser: what can be done with each, and how they compare. */
export default function ProgramsPage({ begin }: { begin: string }) {
  const state = useStore($programs);
  const today = useToday();
  useEffect(() => {
    showNumbersIn(navigator.language);
    watchPrograms();
  }, []);
  const day = state.kind === 'opening' ? '' : today;
  const plans = state.kind === 'opening' ? [] : compared(state.programs);
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
          {state.programs.length === 0 && <Beginning begin={begin} deleted={state.deleted.length > 0} />}
          <ProgramList state={state} begin={begin} />
          <LateFiles programs={state.programs} />
          {plans.length > 0 && <LateTable plans={plans} day={day} />}
        </>
      )}
    </article>
  );
}

const loadTable = () => import('./Portfolio.tsx');
const loadFiles = () => import('../files/AllPrograms.tsx');

/** The table comes after the list: what it reads of each worksheet weighs more than all that lists and opens. */
function LateTable(props: { plans: readonly Plan[]; day: IsoDate }) {
  const late = useLoaded(true, loadTable);
  if (late.kind === 'ready') return <late.part.Portfolio {...props} />;
  return late.kind === 'failed' ? (
    <p role="alert">The table could not be loaded. Reload the page to try again.</p>
  ) : (
    <p role="status">Putting the table together …</p>
  );
}

/** What takes programs out as a file and brings them in comes after the list, too. */
function LateFiles(props: { programs: readonly Listed[] }) {
  const late = useLoaded(true, loadFiles);
  return <div class="plan-acts">{late.kind === 'ready' && <late.part.AllPrograms {...props} />}</div>;
}

/** The plans that the table compares: what is put away, or can’t be read, has no line. */
function compared(programs: readonly Listed[]): Plan[] {
  return programs.flatMap((program) => (program.kind === 'plan' && !program.archived ? program.plan : []));
}

/** What a reader finds here before there is a program, and after the last one was deleted. */
function Beginning({ begin, deleted }: { begin: string; deleted: boolean }) {
  return (
    <p>
      {deleted ? 'No program is left in this browser.' : 'Nothing is stored in this browser yet.'} A program
      begins with <a href={begin}>triage</a>, which takes ten minutes; from the first word you type there, it
      is listed here.
    </p>
  );
}
