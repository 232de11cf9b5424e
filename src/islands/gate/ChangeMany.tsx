import { useState } from 'preact/hooks';
import { phrase } from '../../language/directions.ts';
import { showNumber } from '../../language/numbers.ts';
import { QUESTION_NAMES, UNSORTED } from '../../sheets/gate/en/choices.ts';
import type { GateField, Question, QuestionKind } from '../../sheets/gate/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { answerQuestions, giveQuestions } from '../../stores/sheets/questionLog.ts';
import { DateField, SelectField, SwitchField, TextField } from '../fields/fields.tsx';

type Which = 'ticked' | 'shown' | 'matching';
/** The ids of the questions that can be changed together. */
type Ids = Record<Which, readonly string[]>;
type What = 'kind' | 'theirs' | 'owner' | 'date' | 'answered';

type Props = {
  ids: Ids;
  words: Wording<GateField>['fields'];
  today: string;
  done: (says: string, changed: boolean) => void;
};

/** Gives many questions a mark, an owner, a day or that they are answered: those ticked, on this page, or that match. */
export function ChangeMany({ ids, words, today, done }: Props) {
  const [picked, pick] = useState<Which>();
  const [what, setWhat] = useState<What>('kind');
  const [value, setValue] = useState('');
  const which = picked ?? (ids.ticked.length > 0 ? 'ticked' : 'shown');
  const count = ids[which].length;
  const names = {
    ticked: phrase`The ${showNumber(ids.ticked.length)} ticked`,
    shown: phrase`The ${showNumber(ids.shown.length)} on this page`,
    matching: phrase`All ${showNumber(ids.matching.length)} that match`,
  };
  const labels: Record<What, string> = {
    kind: words.questionKind.label,
    theirs: words.theirs.label,
    owner: words.owner.label,
    date: words.date.label,
    answered: 'Answered on',
  };
  const change = () => {
    const changed = changeMany(new Set(ids[which]), what, value);
    pick(undefined);
    done(
      changed === 0
        ? 'Nothing changed: none is chosen, or all of them said so already.'
        : phrase`Changed ${showNumber(changed)}: ${labels[what]}, ${saidOf(what, value)}.`,
      changed > 0,
    );
  };
  return (
    <fieldset class="choice">
      <legend class="hidden">Change many at once</legend>
      <div class="fields">
        <SwitchField id="gate-many-which" words={{ label: 'Which' }} names={names} value={which} onChange={pick} />
        <SwitchField
          id="gate-many-what"
          words={{ label: 'What' }}
          names={labels}
          value={what}
          onChange={(now) => {
            setWhat(now);
            setValue(now === 'answered' ? today : '');
          }}
        />
        <Value what={what} value={value} onChange={setValue} />
        <button type="button" onClick={change}>
          Change {count === 1 ? '1 question' : phrase`${showNumber(count)} questions`}
        </button>
      </div>
    </fieldset>
  );
}

function Value({ what, ...field }: { what: What; value: string; onChange: (value: string) => void }) {
  const given = { ...field, id: 'gate-many-value', words: { label: 'To' } };
  if (what === 'owner') return <TextField {...given} />;
  if (what === 'date' || what === 'answered') return <DateField {...given} />;
  const value = given.value as QuestionKind | '';
  return <SelectField {...given} value={value} names={QUESTION_NAMES} none={UNSORTED} />;
}

/** Changes them; one undo takes it back. Returns how many were changed. */
function changeMany(ids: ReadonlySet<string>, what: What, value: string): number {
  if (what === 'answered') return answerQuestions(ids, value);
  return giveQuestions(ids, { [what]: value.trim() } as Partial<Question>, saidOf(what, value));
}

function saidOf(what: What, value: string): string {
  if (what === 'kind' || what === 'theirs') return value ? phrase`“${QUESTION_NAMES[value as QuestionKind]}”` : '';
  return value;
}
