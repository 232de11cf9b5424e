import { anchor } from '../../sheets/finding.ts';
import type { Gate, GateField } from '../../sheets/gate/fields.ts';
import { dayErrors, metWith } from '../../sheets/gate/read.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editRow } from '../../stores/plan/editRow.ts';
import { DateField, LongField, TextField } from '../fields/fields.tsx';

/** Words to take over where nothing is typed yet. */
export type Offers = { ask: string; leave: string };

/** The fifteen minutes: whom you meet, the one question, what you offer, what to leave with, what was said. */
export function BriefFields({
  gate,
  words,
  offers,
}: {
  gate: Gate;
  words: Wording<GateField>['fields'];
  /** Not here until they have been loaded. */
  offers: Offers | undefined;
}) {
  const id = (field: string) => anchor('gate', gate.id, field);
  const edit = (patch: Partial<Gate>) => editRow('gates', gate.id, patch);
  const holder = metWith(gate);
  const long = (field: 'ask' | 'offer' | 'leave' | 'said') => (
    <LongField
      id={id(field)}
      words={words[field]}
      value={gate[field]}
      onChange={(text) => edit({ [field]: text })}
    />
  );
  const offered = (field: keyof Offers) =>
    offers &&
    gate[field].trim() === '' && (
      <button
        type="button"
        class="plain"
        onClick={() => {
          edit({ [field]: offers[field] });
          // The button goes once there is something to read: on to where it went.
          document.getElementById(id(field))?.focus();
        }}
      >
        Take “{offers[field].split('\n').join('; ')}”
      </button>
    );
  return (
    <>
      <div class="fields">
        <TextField
          id={id('who')}
          words={holder && !gate.who ? { ...words.who, hint: `Blank means ${holder}.` } : words.who}
          value={gate.who}
          onChange={(who) => edit({ who })}
        />
        <DateField
          id={id('saidOn')}
          words={words.saidOn}
          value={gate.saidOn}
          error={dayErrors(gate, '').saidOn}
          onChange={(saidOn) => edit({ saidOn })}
        />
      </div>
      {long('ask')}
      {offered('ask')}
      {long('offer')}
      {long('leave')}
      {offered('leave')}
      {long('said')}
    </>
  );
}
