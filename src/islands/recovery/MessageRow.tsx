import { anchor } from '../../sheets/finding.ts';
import type { Message } from '../../sheets/recovery/fields.ts';
import { DateField, LongField, TextField } from '../fields/fields.tsx';
import type { RecoveryRow } from './KillRow.tsx';

/** Who tells whom, on which day, in which words. */
export function MessageRow({ row, context: words, edit }: RecoveryRow<Message>) {
  const id = (field: string) => anchor('recovery', row.id, field);
  return (
    <div class="fields">
      <TextField id={id('from')} words={words.from} value={row.from} onChange={(from) => edit({ from })} />
      <TextField id={id('to')} words={words.to} value={row.to} onChange={(to) => edit({ to })} />
      <DateField id={id('on')} words={words.on} value={row.on} onChange={(on) => edit({ on })} />
      <LongField id={id('says')} words={words.says} value={row.says} onChange={(says) => edit({ says })} />
    </div>
  );
}
