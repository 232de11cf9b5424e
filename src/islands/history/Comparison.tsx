import { useMemo, useState } from 'preact/hooks';
import { showDate } from '../../language/dates.ts';
import { phrase } from '../../language/directions.ts';
import { programName } from '../../sheets/program.ts';
import { changesBetween } from '../../plan/merging/changes.ts';
import { changesReport } from '../../plan/documents/changesReport.ts';
import { type State, whatItMeans } from '../../plan/documents/meaning.ts';
import { committeeReads } from '../../plan/documents/committeeReads.ts';
import { readPlan } from '../../plan/document/read.ts';
import type { Plan } from '../../plan/document/schema.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { type Flat, flatten } from '../../report/document.ts';
import { dayOf } from '../../stores/clock.ts';
import type { EarlierState } from '../../stores/history/snapshots.ts';
import { ReportView } from '../ReportView.tsx';
import { useOutlooks } from '../useOutlooks.ts';
import { useToday } from '../useToday.ts';
import { stateName, stateTime } from './says.ts';

type Props = { plan: Plan; snapshots: readonly EarlierState[]; wordings: Wordings };

/** Stands for the plan as it is now where a state is chosen. */
const NOW = 'now';

/** What moved between two states of the program, as a list for a committee. */
export function Comparison({ plan, snapshots, wordings }: Props) {
  const [chosen, choose] = useState({ from: '', to: NOW });
  const [everything, setEverything] = useState(false);
  const today = useToday();
  const from = snapshots.find(({ id }) => id === chosen.from) ?? firstChoice(snapshots);
  const to = chosen.to === NOW ? undefined : snapshots.find(({ id }) => id === chosen.to);
  const earlier = usePlanIn(from);
  const later = usePlanIn(to);
  const [before, after] = [earlier, to ? later : plan];
  const outlookOf = useOutlooks(
    useMemo(() => [before, after].filter((one) => one !== undefined), [before, after]),
  );
  const [dayBefore, dayAfter] = [from ? dayOf(from.taken) : '', to ? dayOf(to.taken) : today];
  const compared = useMemo(
    () =>
      before && after
        ? compare(
            { plan: before, scope: outlookOf(before), day: dayBefore },
            { plan: after, scope: outlookOf(after), day: dayAfter },
            everything,
            wordings,
          )
        : UNREADABLE,
    [before, after, outlookOf, dayBefore, dayAfter, everything, wordings],
  );
  if (!from) return null;
  return (
    <>
      <div class="plan-acts states">
        <h2 id="moved">What moved</h2>
        <div class="pair">
          <StateChoice
            label="From"
            value={from.id}
            snapshots={snapshots}
            change={(id) => choose({ ...chosen, from: id })}
          />
          <StateChoice
            label="To"
            value={to?.id ?? NOW}
            snapshots={snapshots}
            now
            change={(id) => choose({ ...chosen, to: id })}
          />
        </div>
        <p>
          <label class="everything">
            <input
              type="checkbox"
              checked={everything}
              onChange={(event) => setEverything(event.currentTarget.checked)}
            />
            Show everything, also what a committee does not read: the gates and who drives them, how steady
            the sponsor is, whether to rescue, where you disagree
          </label>
        </p>
        {/* Not on paper: whom it is kept from would ask what it is. */}
        {compared.leftOut > 0 && (
          <p class="quiet">
            {compared.leftOut === 1 ? '1 change is' : `${compared.leftOut} changes are`} left out.
          </p>
        )}
        <p>
          <button type="button" class="strong" onClick={() => print()}>
            Print this list
          </button>
        </p>
      </div>
      <section class="paper a4" aria-label="What moved">
        <p class="plan-kind">
          What moved{everything ? '' : ', for a committee'}, as of {showDate(today)}
        </p>
        <p class="paper-name">{programName(plan.program)}</p>
        <p>
          From “<bdi>{stateName(from)}</bdi>” ({stateTime(from)}) to{' '}
          {to ? phrase`“${stateName(to)}” (${stateTime(to)})` : 'the plan as it is now'}.
        </p>
        <ReportView blocks={compared.blocks} long="paged" />
      </section>
    </>
  );
}

/** The last state with a name: that is what somebody wanted to look back to. Else the last one. */
function firstChoice(snapshots: readonly EarlierState[]): EarlierState | undefined {
  return snapshots.find(({ why }) => why.kind === 'named') ?? snapshots[0];
}

function StateChoice({
  label,
  value,
  snapshots,
  now = false,
  change,
}: {
  label: string;
  value: string;
  snapshots: readonly EarlierState[];
  now?: boolean;
  change: (id: string) => void;
}) {
  const id = `compare-${label.toLowerCase()}`;
  return (
    <p>
      <label for={id}>{label}</label>
      <select id={id} class="box" value={value} onChange={(event) => change(event.currentTarget.value)}>
        {now && <option value={NOW}>The plan as it is now</option>}
        {snapshots.map((snapshot) => (
          <option key={snapshot.id} value={snapshot.id}>
            {stateName(snapshot)} · {stateTime(snapshot)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The list, and how many changes a committee does not read were left out of it. */
type Compared = { blocks: Flat[]; leftOut: number };

const UNREADABLE: Compared = {
  leftOut: 0,
  blocks: [
    { kind: 'text', text: 'One of the two can’t be read by this version, so they can’t be compared.' },
  ],
};

function compare(before: State, after: State, everything: boolean, wordings: Wordings): Compared {
  const plans = [before.plan, after.plan] as const;
  const changes = changesBetween(...plans);
  const shown = everything ? changes : changes.filter(({ path }) => committeeReads(path, ...plans));
  const leftOut = changes.length - shown.length;
  const means = flatten(whatItMeans(before, after, everything));
  if (shown.length === 0 && leftOut > 0) {
    const text = `Nothing ${means.length > 0 ? 'else ' : ''}has changed that a committee reads.`;
    return { leftOut, blocks: [...means, { kind: 'text', text }] };
  }
  return { leftOut, blocks: [...means, ...flatten(changesReport(shown, ...plans, wordings))] };
}

/** The plan that a state holds, read once; undefined where it cannot be. */
function usePlanIn(state: EarlierState | undefined): Plan | undefined {
  const text = state?.text;
  return useMemo(() => {
    const read = text === undefined ? undefined : readPlan(text);
    return read?.kind === 'plan' ? read.plan : undefined;
  }, [text]);
}
