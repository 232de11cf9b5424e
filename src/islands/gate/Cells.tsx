import { dateError, type IsoDate } from '../../language/dates.ts';
import { optionsOf } from '../../sheets/fields.ts';
import { anchor } from '../../sheets/finding.ts';
import { QUESTION_NAMES, UNSORTED } from '../../sheets/gate/en/choices.ts';
import type { GateField, Question, QuestionKind } from '../../sheets/gate/fields.ts';
import { answeredOn, isAnswered, unanswered } from '../../sheets/gate/log.ts';
import type { Whose } from '../../sheets/gate/sorting.ts';
import type { Wording } from '../../sheets/wording.ts';
import { TEXT } from '../fields/Field.tsx';

type Words = Wording<GateField>['fields'];
type Props = {
  row: Question;
  number: number;
  words: Words;
  whose: Whose;
  today: IsoDate;
  /** The id of the form that the controls belong to. */
  form: string;
  edit: (patch: Partial<Question>) => void;
  /** Opens the details, at a field. */
  open: (field: string) => void;
};

/** What the marks of each side are called. */
export const markWords = (words: Words): Record<Whose, Words[GateField]> => ({
  kind: words.questionKind,
  theirs: words.theirs,
});
const AT = { kind: 'questionKind', theirs: 'theirs' };
const OTHER = { kind: 'theirs', theirs: 'kind' } as const;

/**
 * What stands of a question in its line. Tab stops at its words, its mark and its details: to the rest arrows lead
 * (logKeys.ts), and in the details Tab leads to all.
 */
export function Cells({ row, number, words, whose, today, form, edit, open }: Props) {
  const marks = markWords(words);
  const cell = (key: string, { label }: { label: string }) => ({
    id: anchor('gate', row.id, key),
    form,
    'aria-label': `${label}, question ${number}`,
  });
  const box = (key: 'reference' | 'owner') => (
    <td class={key}>
      <input
        {...cell(key, words[key])}
        type="text"
        {...TEXT}
        tabIndex={-1}
        value={row[key]}
        onInput={({ currentTarget }) => edit({ [key]: currentTarget.value })}
      />
    </td>
  );
  const other = row[OTHER[whose]];
  const day = anchor('gate', row.id, 'date');
  const wrong = dateError(row.date);
  return (
    <>
      {box('reference')}
      <td class="asks">
        <textarea
          id={anchor('gate', row.id, 'text')}
          form={form}
          aria-label={`${words.text.label} ${number}`}
          rows={1}
          {...TEXT}
          value={row.text}
          onInput={({ currentTarget }) => edit({ text: currentTarget.value })}
        />
        {/* Stands in its place while nobody types in it, and shows by an ellipsis that there is more. */}
        <span class="rest" aria-hidden="true" dir="auto">
          {row.text}
        </span>
      </td>
      <td class={`mark ${row[whose]}`}>
        <select
          {...cell(AT[whose], marks[whose])}
          value={row[whose]}
          onInput={({ currentTarget }) => edit({ [whose]: currentTarget.value as QuestionKind | '' })}
        >
          <option value="">{UNSORTED}</option>
          {optionsOf(QUESTION_NAMES).map((kind) => (
            <option key={kind} value={kind}>
              {QUESTION_NAMES[kind]}
            </option>
          ))}
        </select>
      </td>
      <td title={other && `${marks[OTHER[whose]].label}: ${QUESTION_NAMES[other]}`}>
        {other && (
          <>
            <span aria-hidden="true">{QUESTION_NAMES[other][0]}</span>
            <span class="hidden">{QUESTION_NAMES[other]}</span>
          </>
        )}
      </td>
      {box('owner')}
      <td class="answered">
        <input
          {...cell('answered', { label: 'Answered' })}
          type="checkbox"
          tabIndex={-1}
          checked={isAnswered(row, today)}
          onChange={({ currentTarget }) => {
            const patch = currentTarget.checked ? answeredOn(today, row) : unanswered(row);
            if (patch) edit(patch);
            else open('answer');
          }}
        />
      </td>
      <td class="date" title={wrong}>
        <input
          {...cell('date', words.date)}
          type="date"
          class={row.date ? undefined : 'empty'}
          tabIndex={-1}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong && `${day}-error`}
          value={row.date}
          onInput={({ currentTarget }) => edit({ date: currentTarget.value })}
        />
        {wrong && (
          <span class="hidden" id={`${day}-error`}>
            {wrong}
          </span>
        )}
      </td>
    </>
  );
}
