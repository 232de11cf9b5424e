import { useMemo, useState } from 'preact/hooks';
import { showDate } from '../../language/dates.ts';
import { everybody, personSections } from '../../plan/documents/person.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { type Named, registerOf } from '../../plan/people/register.ts';
import { flatten, flattenIn } from '../../report/document.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { Copy } from '../Copy.tsx';
import { DoneHere } from '../fields/DoneHere.tsx';
import { LateDetails } from '../LatePart.tsx';
import { ReportView } from '../ReportView.tsx';

const loadRename = () => import('./Rename.tsx');

type Props = { plan: Plan; wordings: Wordings; day: string; closed: boolean };

/** Everybody at a glance, or the page of one of them. */
export function People({ plan, wordings, day, closed }: Props) {
  const { all } = useMemo(() => registerOf(plan), [plan]);
  const [chosen, choose] = useState('');
  const who = all.get(chosen);
  const groups = Object.entries(GROUPS).map(([as, label]) => ({
    label,
    named: [...all.values()].filter((one) => one.as === as).toSorted((a, b) => a.name.localeCompare(b.name)),
  }));
  if (all.size === 0) return <p>The plan names nobody yet. Whoever is named on a worksheet is here.</p>;
  return (
    <>
      <div class="plan-acts">
        <p>
          <label for="people-who">Whose page</label>
          <select
            id="people-who"
            class="box"
            autocomplete="off"
            value={who ? chosen : ''}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <option value="">Everybody, at a glance</option>
            {groups.map(({ label, named }) => (
              <optgroup key={label} label={label}>
                {named.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </p>
        {who && !closed && (
          <LateDetails key={who.key} summary="Another name, everywhere" what="What renames" load={loadRename}>
            {({ Rename }) => <Rename plan={plan} wordings={wordings} who={who} done={choose} />}
          </LateDetails>
        )}
        {/* What was done stays to be taken back, whoever’s page is open by then. */}
        <DoneHere list="" />
      </div>
      {who ? (
        <Page {...{ plan, wordings, day, who }} />
      ) : (
        <ReportView blocks={flatten(everybody(plan, day))} long="paged" />
      )}
    </>
  );
}

const GROUPS = { person: 'People', function: 'Functions' } as const;

/** The page of one: to read here with what is private, to print and to copy without. */
function Page({ plan, wordings, day, who }: Omit<Props, 'closed'> & { who: Named }) {
  const sections = useMemo(() => personSections(plan, who, wordings, day), [plan, who, wordings, day]);
  const told = useMemo(() => flattenIn(sections.filter((one) => !one.private)), [sections]);
  const hidden = told.length < flattenIn(sections).length;
  return (
    <section aria-labelledby="people-name">
      <h2 id="people-name" dir="auto">
        {who.name}
      </h2>
      <p class="plan-kind">As of {showDate(day)}</p>
      <div class="plan-acts">
        <Copy blocks={told} what={`the page of ${who.name}`} />
        {hidden && <p class="quiet">What is headed “for you alone” is neither printed nor copied.</p>}
      </div>
      <ReportView blocks={flattenIn(sections)} long="paged" />
    </section>
  );
}
