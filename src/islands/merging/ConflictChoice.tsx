import { useId } from 'preact/hooks';
import type { DescribedConflict } from '../../plan/merging/describeConflicts.ts';
import { isFields } from '../../plan/document/values.ts';
import type { Choice, People } from '../../plan/merging/resolveAll.ts';

type Props = {
  /** Its place among all, counted from 0. */
  place: number;
  described: DescribedConflict;
  people: People;
  choice: Choice | undefined;
  choose: (choice: Choice) => void;
};

/** One place that both changed: what it said, what each says now, and which of them is to stand. */
export function ConflictChoice({ place, described, people, choice, choose }: Props) {
  const name = useId();
  const { sheet, where, base, mine, theirs, conflict } = described;
  const option = (value: Choice, label: string, text?: string) => (
    <label>
      <span>
        <input type="radio" name={name} checked={choice === value} onChange={() => choose(value)} /> {label}
      </span>
      {text !== undefined && <span class="said">{text}</span>}
    </label>
  );
  return (
    <fieldset class="conflict" data-conflict={place}>
      <legend>
        {place + 1}. {sheet}: {where}
      </legend>
      {isFieldOrTicks(conflict.base) && <p class="quiet">Before: {base}</p>}
      <div class="pair">
        {option('mine', `${people.mine.trim() || 'You'} (yours)`, mine)}
        {option('theirs', `${people.theirs.trim() || 'They'} (the file)`, theirs)}
      </div>
      {option('both', 'Show in the plan that you disagree; yours stands until you agree')}
    </fieldset>
  );
}

/** Of a whole row, what it said before would only be that it was there. */
function isFieldOrTicks(base: unknown): boolean {
  return base !== undefined && !isFields(base);
}
