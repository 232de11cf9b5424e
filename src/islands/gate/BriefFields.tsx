import { anchor } from '../../sheets/finding.ts';
import type { Gate, GateField } from '../../sheets/gate/fields.ts';
import { dayErrors, metWith } from '../../sheets/gate/read.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editRow } from '../../stores/plan/editRow.ts';
import { rowFields } from '../fields/fieldsOf.tsx';

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
  const holder = metWith(gate);
  const who = holder && !gate.who ? { words: { ...words.who, hint: `Blank means ${holder}.` } } : {};
  const fields = rowFields('gates', gate, { words, errors: dayErrors(gate, ''), owns: { who } });
  const offered = (field: keyof Offers) =>
    offers &&
    gate[field].trim() === '' && (
      <button
        type="button"
        class="plain"
        onClick={() => {
          editRow('gates', gate.id, { [field]: offers[field] });
          // The button goes once there is something to read: on to where it went.
          document.getElementById(anchor('gate', gate.id, field))?.focus();
        }}
      >
        Take “<bdi>{offers[field].split('\n').join('; ')}</bdi>”
      </button>
    );
  return (
    <>
      <div class="fields">{fields('who', 'saidOn')}</div>
      {fields('ask')}
      {offered('ask')}
      {fields('offer', 'leave')}
      {offered('leave')}
      {fields('said')}
    </>
  );
}
