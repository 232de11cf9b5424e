import { useMemo, useState } from 'preact/hooks';
import functions from '../../../content/control-functions.yaml';
import sources from '../../../content/sources.yaml';
import content from '../../../content/starter-sets.yaml';
import { phrase } from '../../language/directions.ts';
import { wordsKey } from '../../language/names.ts';
import { optionsOf } from '../../sheets/fields.ts';
import type { Governance } from '../../sheets/governance/fields.ts';
import { ownName } from '../../sheets/governance/functions.ts';
import { STARTERS_BY_NAMES } from '../../sheets/governance/en/choices.ts';
import { holds, type Starter, type StarterSet, starterSets } from '../../sheets/governance/starters.ts';
import { callAlso } from '../../stores/sheets/governance.ts';
import { addStarters } from '../../stores/sheets/starters.ts';
import { tell } from '../../stores/plan/told.ts';
import { Field } from '../fields/Field.tsx';
import { Starters } from '../Starters.tsx';

const SETS = starterSets(functions, content);
const SOURCES = new Map(sources.map((source) => [source.id, source]));

/** Sets of questions to choose from, each question with its sources and what they do not prove. */
export function StarterQuestions({ governance }: { governance: Governance }) {
  const { inputs } = governance;
  const own = useMemo(() => ownName(governance), [governance]);
  const [chosen, choose] = useState(SETS[0]?.id);
  const set = SETS.find(({ id }) => id === chosen);
  return (
    <>
      <Field id="governance-set" words={{ label: 'Set' }}>
        {(described) => (
          <select {...described} value={chosen} onInput={(event) => choose(event.currentTarget.value)}>
            {optionsOf(STARTERS_BY_NAMES).map((by) => (
              <optgroup key={by} label={STARTERS_BY_NAMES[by]}>
                {SETS.filter((one) => one.by === by).map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      {set && (
        <>
          <p class="quiet">{set.caveat}</p>
          {functionsIn(set).map((name) => (
            <CalledHere key={name} name={name} own={own(name)} governance={governance} />
          ))}
          <Starters
            key={set.id}
            legend={`Questions: ${set.name}`}
            one="question"
            offers={set.starters.map((starter, index) => ({
              id: starter.row.id,
              label: starter.row.asks,
              here: holds(inputs, starter.row),
              about: (
                <About starter={starter} own={own} under={set.name} before={set.starters.slice(0, index)} />
              ),
            }))}
            add={(ids) => {
              const rows = set.starters
                .filter(({ row }) => ids.has(row.id))
                .map(({ row }) => ({ ...row, function: own(row.function) }));
              return addStarters('inputs', rows, 'question');
            }}
          />
        </>
      )}
    </>
  );
}

function functionsIn({ starters }: StarterSet): string[] {
  return [...new Set(starters.map(({ row }) => row.function))];
}

/** What a function of a set is called here, where the sheet names others and not this one: said once, and kept. */
function CalledHere({
  name,
  own,
  governance: { reviewers },
}: {
  name: string;
  own: string;
  governance: Governance;
}) {
  const named = reviewers.filter((row) => row.function.trim() !== '');
  if (named.length === 0 || named.some((row) => wordsKey(row.function) === wordsKey(name))) return null;
  const holder = named.find((row) => row.function.trim() === own);
  const choose = (id: string) => {
    const row = named.find((one) => one.id === id);
    callAlso(row, name, holder);
    tell(
      '',
      row
        ? phrase`“${name}” is ${row.function.trim()} here.`
        : phrase`“${name}” is a function of its own here.`,
    );
  };
  return (
    <Field id={`called-${wordsKey(name).replace(/\W+/g, '-')}`} words={{ label: phrase`“${name}” is here` }}>
      {(described) => (
        <select
          {...described}
          value={holder?.id ?? ''}
          onInput={(event) => choose(event.currentTarget.value)}
        >
          <option value="">a function of its own</option>
          {named.map(({ id, function: one }) => (
            <option key={id} value={id}>
              {one}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/**
 * Who asks it, where the set does not say so, what to know of it, and its sources. A source has its own caveat,
 * which is said where the set first names it.
 */
function About({
  starter: { row, note, sources: ids },
  own,
  under,
  before,
}: {
  starter: Starter;
  own: (name: string) => string;
  under: string;
  before: readonly Starter[];
}) {
  const known = new Set(before.flatMap(({ sources: earlier }) => earlier));
  return (
    <>
      <p class="quiet">
        {row.function !== under && `${own(row.function)}. `}
        {note}
      </p>
      {ids.length === 0 && <p class="quiet">No source: a question of our own.</p>}
      {ids.map((id) => (
        <p class="quiet" key={id}>
          Source: <a href={`/sources/#${id}`}>{SOURCES.get(id)?.cite ?? id}</a>.
          {!known.has(id) && ` ${SOURCES.get(id)?.caveat}`}
        </p>
      ))}
    </>
  );
}
