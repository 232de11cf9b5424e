import { MOST_TEXT } from '../../sheets/fields.ts';
import type { People } from '../../plan/merging/resolveAll.ts';

const ASKED = [
  { who: 'mine', label: 'Your name', autocomplete: 'name' },
  { who: 'theirs', label: 'Their name', autocomplete: 'off' },
] as const;

/** Asks once who the two are; the plan names them where it shows that they disagree. */
export function Names({ people, change }: { people: People; change: (people: People) => void }) {
  return (
    <div class="pair">
      {ASKED.map(({ who, label, autocomplete }) => (
        <p key={who}>
          <label for={`merge-${who}`}>{label}</label>
          <input
            id={`merge-${who}`}
            class="box"
            value={people[who]}
            maxLength={MOST_TEXT}
            autocomplete={autocomplete}
            onInput={(event) => change({ ...people, [who]: event.currentTarget.value })}
          />
        </p>
      ))}
    </div>
  );
}
