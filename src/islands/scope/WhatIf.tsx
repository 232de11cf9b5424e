import { anchor } from '../../sheets/finding.ts';
import { countError } from '../../sheets/numberErrors.ts';
import {
  SCENARIOS,
  SCOPE,
  type ScenarioName,
  type Scope,
  type ScopeField,
  WORKSTREAMS,
  type Workstream,
} from '../../sheets/scope/fields.ts';
import { cutError, isBlankScenario, scenarioName } from '../../sheets/scope/scenario.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editGroup } from '../../stores/plan/editSheet.ts';
import { makeBase } from '../../stores/sheets/scope.ts';
import { fieldsOf } from '../fields/fieldsOf.tsx';
import { focusUndo } from '../fields/Undo.tsx';
import { Press } from '../Press.tsx';

type Words = Wording<ScopeField>['fields'];

/** Two other ways to do it: people added, queues booked early, scope cut. */
export function WhatIf({ scope, words }: { scope: Scope; words: Words }) {
  return (
    <>
      <h3>{words.scenario.label}</h3>
      <p class="hint">{words.scenario.hint}</p>
      {SCENARIOS.map((which) => (
        <ScenarioFields key={which} which={which} scope={scope} words={words} />
      ))}
    </>
  );
}

function ScenarioFields({ which, scope, words }: { which: ScenarioName; scope: Scope; words: Words }) {
  const scenario = scope[which];
  const names = Object.fromEntries(WORKSTREAMS.map((stream) => [stream, words[stream].label])) as Record<
    Workstream,
    string
  >;
  const fields = fieldsOf({
    id: anchor('scope', which),
    table: SCOPE.fields[which].fields,
    words,
    values: scenario,
    edit: (patch) => editGroup('scope', which, patch),
    errors: { people: countError(scenario.people), cut: cutError(scenario.cut) },
    owns: {
      joins: { names, none: 'whatever is under way' },
      cutFrom: { names, none: 'every workstream' },
    },
  });
  return (
    <fieldset class="choice">
      <legend>{scenarioName(which, scenario)}</legend>
      <div class="fields">{fields('name', 'people', 'joins', 'cut', 'cutFrom')}</div>
      {fields('bookValidation', 'bookSecurity')}
      {!isBlankScenario(scenario) && (
        <Press
          act={() => {
            focusUndo();
            makeBase(which);
          }}
        >
          Make “{scenarioName(which, scenario)}” the base
        </Press>
      )}
    </fieldset>
  );
}
