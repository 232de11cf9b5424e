import { MOST_TEXT } from '../../method/fields.ts';
import type { People } from '../../plan/resolveAll.ts';

/** Asks once who the two are; the plan names them where it shows that they disagree. */
export function Names({ people, change }: { people: People; change: (people: People) => void }) {
  return (
    <div class="pair">
      <p>
        <label for="merge-mine">Your name</label>
        <input
          id="merge-mine"
          value={people.mine}
          maxLength={MOST_TEXT}
          autocomplete="name"
          onInput={(event) => change({ ...people, mine: event.currentTarget.value })}
        />
      </p>
      <p>
        <label for="merge-theirs">Their name</label>
        <input
          id="merge-theirs"
          value={people.theirs}
          maxLength={MOST_TEXT}
          autocomplete="off"
          onInput={(event) => change({ ...people, theirs: event.currentTarget.value })}
        />
      </p>
    </div>
  );
}
