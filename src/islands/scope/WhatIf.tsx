import { anchor } from '../../sheets/finding.ts';
import { numberError } from '../../sheets/ranges.ts';
import {
  SCENARIOS,
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
import { SelectField, TextField, TickField } from '../fields/fields.tsx';
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
  const id = (field: string) => anchor('scope', which, field);
  const names = Object.fromEntries(WORKSTREAMS.map((stream) => [stream, words[stream].label])) as Record<
    Workstream,
    string
  >;
  return (
    <fieldset class="choice">
      <legend>{scenarioName(which, scenario)}</legend>
      <div class="fields">
        <TextField
          id={id('name')}
          words={words.scenarioName}
          value={scenario.name}
          onChange={(name) => editGroup('scope', which, { name })}
        />
        <TextField
          id={id('people')}
          words={words.addedPeople}
          value={scenario.people}
          error={numberError(scenario.people)}
          numeric
          onChange={(people) => editGroup('scope', which, { people })}
        />
        <SelectField
          id={id('joins')}
          words={words.joins}
          names={names}
          none="whatever is under way"
          value={scenario.joins}
          onChange={(joins) => editGroup('scope', which, { joins })}
        />
        <TextField
          id={id('cut')}
          words={words.cut}
          value={scenario.cut}
          error={cutError(scenario.cut)}
          numeric
          onChange={(cut) => editGroup('scope', which, { cut })}
        />
        <SelectField
          id={id('cutFrom')}
          words={words.cutFrom}
          names={names}
          none="every workstream"
          value={scenario.cutFrom}
          onChange={(cutFrom) => editGroup('scope', which, { cutFrom })}
        />
      </div>
      <TickField
        id={id('bookValidation')}
        words={words.bookValidation}
        checked={scenario.bookValidation}
        onChange={(bookValidation) => editGroup('scope', which, { bookValidation })}
      />
      <TickField
        id={id('bookSecurity')}
        words={words.bookSecurity}
        checked={scenario.bookSecurity}
        onChange={(bookSecurity) => editGroup('scope', which, { bookSecurity })}
      />
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
