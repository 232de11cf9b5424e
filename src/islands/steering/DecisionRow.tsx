import { anchor } from '../../sheets/finding.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import { DateField, LongField, TextField } from '../fields/fields.tsx';
import type { SteeringRow } from './MemberRow.tsx';

/** A question to decide or decided: what could be done, who decides, what it was, who objected, what reopens it. */
export function DecisionRow({ row, context: words, edit }: SteeringRow<Decision>) {
  const id = (field: string) => anchor('steering', row.id, field);
  return (
    <div class="fields">
      <LongField
        id={id('question')}
        words={words.question}
        value={row.question}
        onChange={(question) => edit({ question })}
      />
      <LongField
        id={id('options')}
        words={words.options}
        value={row.options}
        onChange={(options) => edit({ options })}
      />
      <TextField
        id={id('decider')}
        words={words.decider}
        value={row.decider}
        onChange={(decider) => edit({ decider })}
      />
      <LongField
        id={id('decision')}
        words={words.decision}
        value={row.decision}
        onChange={(decision) => edit({ decision })}
      />
      <DateField id={id('date')} words={words.date} value={row.date} onChange={(date) => edit({ date })} />
      <LongField
        id={id('dissent')}
        words={words.dissent}
        value={row.dissent}
        onChange={(dissent) => edit({ dissent })}
      />
      <LongField
        id={id('reopens')}
        words={words.reopens}
        value={row.reopens}
        onChange={(reopens) => edit({ reopens })}
      />
    </div>
  );
}
