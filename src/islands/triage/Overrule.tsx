import { anchor } from '../../sheets/finding.ts';
import type { Verdict } from '../../sheets/triage/explain.ts';
import type { Answer } from '../../sheets/triage/fields.ts';
import type { FieldWording } from '../../sheets/wording.ts';
import type { Draw } from '../fields/fieldsOf.tsx';

type Props = {
  row: Answer;
  words: FieldWording;
  fields: Draw<Answer>;
  /** What the coach reads. */
  reads: Verdict;
  edit: (patch: Partial<Answer>) => void;
};

const CONCRETE = { to: 'concrete', label: 'It is concrete' } as const;
const SYMPTOM = { to: 'symptom', label: 'It is a symptom' } as const;
const BACK = { to: '', label: 'As the coach reads it' } as const;
const OTHERS = {
  concrete: [{ ...SYMPTOM, label: 'No, it is a symptom' }],
  symptom: [{ ...CONCRETE, label: 'No, it is concrete' }],
  unsure: [CONCRETE, SYMPTOM],
  unread: [CONCRETE, SYMPTOM],
} as const;

/** One press to overrule the coach, and one to take that back; the reason is kept for the next time. */
export function Overrule({ row, words, fields, reads, edit }: Props) {
  const ways = row.overruled ? [BACK] : OTHERS[reads];
  return (
    <fieldset class="overrule" aria-label={words.label}>
      {/* By place: whoever presses one stays on it when it turns into the way back. */}
      {ways.map(({ to, label }, place) => (
        <button
          key={place}
          type="button"
          id={place === 0 ? anchor('triage', row.id, 'overruled') : undefined}
          class="plain"
          onClick={() => edit({ overruled: to })}
        >
          {label}
        </button>
      ))}
      {row.overruled && (
        <>
          <p class="mends">{words.hint}</p>
          {fields('reason')}
        </>
      )}
    </fieldset>
  );
}
