import { anchor } from '../../sheets/finding.ts';
import { VERDICT_NAMES } from '../../sheets/triage/en/choices.ts';
import type { Verdict } from '../../sheets/triage/explain.ts';
import type { Answer } from '../../sheets/triage/fields.ts';
import type { FieldWording } from '../../sheets/wording.ts';
import { LongField } from '../fields/fields.tsx';

type Props = {
  row: Answer;
  /** Of the field for the reason. */
  words: FieldWording;
  /** What the coach reads. */
  reads: Verdict;
  edit: (patch: Partial<Answer>) => void;
};

const OTHER = { concrete: ['symptom'], symptom: ['concrete'], unsure: ['concrete', 'symptom'] } as const;

/** One press to overrule the coach, and one to take that back; the reason is kept for the next time. */
export function Overrule({ row, words, reads, edit }: Props) {
  const id = anchor('triage', row.id, 'overruled');
  if (row.overruled)
    return (
      <div class="overrule">
        <button type="button" id={id} class="plain" onClick={() => edit({ overruled: '' })}>
          As the coach reads it
        </button>
        <LongField
          id={anchor('triage', row.id, 'reason')}
          words={words}
          value={row.reason}
          onChange={(reason) => edit({ reason })}
        />
      </div>
    );
  const others = OTHER[reads === 'unread' ? 'unsure' : reads];
  return (
    <div class="overrule">
      {others.map((verdict, place) => (
        <button
          key={verdict}
          type="button"
          id={place === 0 ? id : undefined}
          class="plain"
          onClick={() => edit({ overruled: verdict })}
        >
          {others.length > 1 ? VERDICT_NAMES[verdict] : `Overrule: ${VERDICT_NAMES[verdict].toLowerCase()}`}
        </button>
      ))}
    </div>
  );
}
