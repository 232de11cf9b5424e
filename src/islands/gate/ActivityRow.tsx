import { anchor } from '../../sheets/finding.ts';
import { DIRECTION_NAMES } from '../../sheets/gate/en/choices.ts';
import type { Activity, GateField } from '../../sheets/gate/fields.ts';
import type { numberError } from '../../sheets/ranges.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editActivity } from '../../stores/sheets/gate.ts';
import { LongField, SelectField, TextField, TickField } from '../fields/fields.tsx';

/** What every row shows beside its own values; `gate` is the gate it belongs to. What reads numbers comes late. */
export type ActivityContext = {
  words: Wording<GateField>['fields'];
  gate: string;
  errorIn: typeof numberError | undefined;
};

/** Something people spend hours on: where it goes, and what becomes of it. */
export function ActivityRow({ row, context }: { row: Activity; context: ActivityContext }) {
  const { words, gate, errorIn } = context;
  const id = (field: string) => anchor('gate', row.id, field);
  const edit = (patch: Partial<Activity>) => editActivity(gate, row.id, patch);
  return (
    <div class="fields">
      <LongField id={id('what')} words={words.what} value={row.what} onChange={(what) => edit({ what })} />
      <TextField
        id={id('effort')}
        words={words.effort}
        value={row.effort}
        error={errorIn?.(row.effort)}
        numeric
        onChange={(effort) => edit({ effort })}
      />
      <SelectField
        id={id('direction')}
        words={words.direction}
        names={DIRECTION_NAMES}
        value={row.direction}
        onChange={(direction) => edit({ direction })}
      />
      <LongField
        id={id('becomes')}
        words={words.becomes}
        value={row.becomes}
        onChange={(becomes) => edit({ becomes })}
      />
      <TickField id={id('stop')} words={words.stop} checked={row.stop} onChange={(stop) => edit({ stop })} />
    </div>
  );
}
