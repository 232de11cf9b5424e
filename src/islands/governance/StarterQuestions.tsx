import { useState } from 'preact/hooks';
import functions from '../../../content/control-functions.yaml';
import sources from '../../../content/sources.yaml';
import content from '../../../content/starter-sets.yaml';
import { optionsOf } from '../../sheets/fields.ts';
import type { DesignInput } from '../../sheets/governance/fields.ts';
import { STARTERS_BY_NAMES } from '../../sheets/governance/en/choices.ts';
import { holds, type Starter, starterSets } from '../../sheets/governance/starters.ts';
import { addStarters } from '../../stores/sheets/starters.ts';
import { Field } from '../fields/Field.tsx';
import { Starters } from '../Starters.tsx';

const SETS = starterSets(functions, content);
const SOURCES = new Map(sources.map((source) => [source.id, source]));

/** Sets of questions to choose from, each question with its sources and what they do not prove. */
export function StarterQuestions({ inputs }: { inputs: readonly DesignInput[] }) {
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
          <Starters
            key={set.id}
            legend={`Questions: ${set.name}`}
            one="question"
            offers={set.starters.map((starter, index) => ({
              id: starter.row.id,
              label: starter.row.asks,
              here: holds(inputs, starter.row),
              about: <About starter={starter} under={set.name} before={set.starters.slice(0, index)} />,
            }))}
            add={(ids) => {
              const rows = set.starters.map(({ row }) => row).filter(({ id }) => ids.has(id));
              return addStarters('inputs', rows, 'question');
            }}
          />
        </>
      )}
    </>
  );
}

/**
 * Who asks it, where the set does not say so, what to know of it, and its sources. A source has its own caveat,
 * which is said where the set first names it.
 */
function About({
  starter: { row, note, sources: ids },
  under,
  before,
}: {
  starter: Starter;
  under: string;
  before: readonly Starter[];
}) {
  const known = new Set(before.flatMap(({ sources: earlier }) => earlier));
  return (
    <>
      <p class="quiet">
        {row.function !== under && `${row.function}. `}
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
