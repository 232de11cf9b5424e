import { useState } from 'preact/hooks';
import { QUESTION_NAMES, UNSORTED } from '../../sheets/gate/en/choices.ts';
import type { QuestionKind } from '../../sheets/gate/fields.ts';
import { phrase } from '../../language/directions.ts';
import { showNumber } from '../../language/numbers.ts';
import { markQuestions } from '../../stores/sheets/questionLog.ts';
import { SelectField, SwitchField, TickField } from '../fields/fields.tsx';

type Which = 'ticked' | 'shown' | 'matching';
/** The ids of the questions that can be marked together. */
type Ids = Record<Which, readonly string[]>;

/** Sorts many questions at once: those ticked, those on this page, or all that match. */
type Props = { ids: Ids; said: string; done: (says: string, changed: boolean) => void };

export function MarkMany({ ids, said, done }: Props) {
  const [picked, pick] = useState<Which>();
  const [kind, setKind] = useState<QuestionKind | ''>('');
  const [theirs, setTheirs] = useState(false);
  const which = picked ?? (ids.ticked.length > 0 ? 'ticked' : 'shown');
  const count = ids[which].length;
  const names = {
    ticked: `The ${showNumber(ids.ticked.length)} ticked`,
    shown: `The ${showNumber(ids.shown.length)} on this page`,
    matching: `All ${showNumber(ids.matching.length)} that match`,
  };
  const mark = () => {
    const changed = markQuestions(new Set(ids[which]), kind, theirs);
    const as = kind ? QUESTION_NAMES[kind] : UNSORTED;
    pick(undefined);
    done(
      changed === 0
        ? phrase`Nothing changed: none is chosen, or all of them were “${as}” already.`
        : phrase`Marked ${showNumber(changed)} as “${as}”.`,
      changed > 0,
    );
  };
  return (
    <fieldset class="choice">
      <legend>Mark many at once</legend>
      <div class="fields">
        <SwitchField
          id="gate-mark-which"
          words={{ label: 'Which' }}
          names={names}
          value={which}
          onChange={pick}
        />
        <SelectField
          id="gate-mark-as"
          words={{ label: 'As' }}
          names={QUESTION_NAMES}
          none={UNSORTED}
          value={kind}
          onChange={setKind}
        />
        <TickField id="gate-mark-theirs" words={{ label: said }} checked={theirs} onChange={setTheirs} />
        <button type="button" onClick={mark}>
          Mark {count === 1 ? '1 question' : `${showNumber(count)} questions`}
        </button>
      </div>
    </fieldset>
  );
}
