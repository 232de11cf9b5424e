import { useState } from 'preact/hooks';
import { showDate } from '../../language/dates.ts';
import { phrase } from '../../language/directions.ts';
import { showNumber } from '../../language/numbers.ts';
import type { Given } from '../../plan/document/rows.ts';
import { QUESTION_NAMES, UNSORTED } from '../../sheets/gate/en/choices.ts';
import type { GateField, Question, QuestionKind } from '../../sheets/gate/fields.ts';
import { answeredOn } from '../../sheets/gate/log.ts';
import type { Wording } from '../../sheets/wording.ts';
import { markQuestions } from '../../stores/sheets/questionLog.ts';
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
    const [given, as] = givenBy(what, value);
    const changed = markQuestions(new Set(ids[which]), given, as);
    pick(undefined);
    done(
      changed === 0
        ? phrase`Nothing changed: none is chosen, or all of them were ${as} already.`
        : phrase`Marked ${showNumber(changed)} as ${as}.`,
      changed > 0,
    );
  };
  return (
    <fieldset class="choice">
      <legend class="hidden">Change many at once</legend>
      <div class="fields">
        <SwitchField
          id="gate-many-which"
          words={{ label: 'Which' }}
          names={names}
          value={which}
          onChange={pick}
        />
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

/** What the questions are given, and what they are then. */
function givenBy(what: What, value: string): [Given<Question>, string] {
  switch (what) {
    case 'answered':
      return [(question) => answeredOn(value, question), phrase`answered on ${showDate(value) || 'no day'}`];
    case 'owner':
      return [{ owner: value.trim() }, value.trim() ? phrase`owned by ${value.trim()}` : 'owned by nobody'];
    case 'date':
      return [{ date: value }, value ? phrase`due ${showDate(value)}` : 'without a day'];
    default: {
      const mark = value as QuestionKind | '';
      return [{ [what]: mark }, phrase`“${mark ? QUESTION_NAMES[mark] : UNSORTED}”`];
    }
  }
}
