import type { JSX } from 'preact';
import { dateError } from '../../language/dates.ts';
import { optionsOf } from '../../sheets/fields.ts';
import type { FieldWording } from '../../sheets/wording.ts';
import { useStore } from '../useStore.ts';
import { $beside } from './beside.ts';
import { Field, type FieldProps, TEXT } from './Field.tsx';

type ValueProps = FieldProps & { value: string; onChange: (value: string) => void };

/** The value of the control an event came from. */
function typed(event: JSX.TargetedEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>): string {
  return event.currentTarget.value;
}

/**
 * One line of text. `numeric` asks phones for a number pad; `list` is the id of a list of words that are offered;
 * the text is kept as typed all the same.
 */
export function TextField({
  value,
  onChange,
  numeric,
  list,
  ...field
}: ValueProps & { numeric?: boolean; list?: string | undefined }) {
  return (
    <Field {...field} paper={value}>
      {(described) => (
        <input
          {...described}
          type="text"
          inputMode={numeric ? 'decimal' : 'text'}
          list={list}
          {...TEXT}
          value={value}
          onInput={(event) => onChange(typed(event))}
        />
      )}
    </Field>
  );
}

/** Text that may run over several lines; the box grows with it. */
export function LongField({ value, onChange, ...field }: ValueProps) {
  return (
    <Field {...field} paper={value}>
      {(described) => (
        <textarea
          {...described}
          {...TEXT}
          rows={1}
          value={value}
          onInput={(event) => onChange(typed(event))}
        />
      )}
    </Field>
  );
}

/**
 * A calendar day, in the browser's own picker and the reader's own order of day, month and year. It shows a text that is
 * no day as blank, so that every such field says that there is one.
 */
export function DateField(props: ValueProps) {
  const { value, onChange, error, ...field } = props;
  const { DayBeside } = useStore($beside);
  return (
    <Field {...field} error={dateError(value) ?? error}>
      {(described) => (
        <div>
          <input
            {...described}
            // On paper it is a ruled line to write on, without the browser's own prompts.
            class={value ? undefined : 'empty'}
            type="date"
            value={value}
            onInput={(event) => onChange(typed(event))}
          />
          {DayBeside && <DayBeside {...props} />}
        </div>
      )}
    </Field>
  );
}

type Options<Option extends string> = FieldProps & {
  names: Readonly<Record<Option, string>>;
  /** What can be chosen; all that has a name, unless it is said. */
  options?: readonly Option[];
};

/** One of a few named options, or none yet. `none` says what none means. */
export function SelectField<Option extends string>({
  none = 'Choose …',
  ...props
}: Options<Option> & {
  value: Option | '';
  onChange: (value: Option | '') => void;
  none?: string | undefined;
}) {
  const { value, names, options = optionsOf(names) } = props;
  const paper = value === '' && options.map((option) => names[option]).join(' · ');
  return <Choices {...props} paper={paper} none={none} otherwise="" />;
}

/** One of a few named options, of which one always holds. */
export function SwitchField<Option extends string>(
  props: Options<Option> & { value: Option; onChange: (value: Option) => void },
) {
  return <Choices {...props} otherwise={props.value} />;
}

/** `otherwise` is what holds while none of the options is chosen. */
function Choices<Option extends string, None extends string>({
  value,
  onChange,
  names,
  options = optionsOf(names),
  none,
  otherwise,
  ...field
}: Options<Option> & {
  value: Option | None;
  onChange: (value: Option | None) => void;
  none?: string;
  otherwise: None;
  paper?: string | false;
}) {
  return (
    <Field {...field}>
      {(described) => (
        <select
          {...described}
          value={value}
          onInput={(event) => onChange(options.find((option) => option === typed(event)) ?? otherwise)}
        >
          {none && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option} value={option}>
              {names[option]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A box to tick. The hint, where there is one, follows the label. */
export function TickField({
  id,
  words,
  checked,
  onChange,
}: {
  id: string;
  words: FieldWording;
  checked: boolean;
  onChange: (checked: boolean, box: HTMLInputElement) => void;
}) {
  const hint = words.hint && `${id}-hint`;
  return (
    <>
      <label class="tick">
        <input
          id={id}
          type="checkbox"
          aria-describedby={hint}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked, event.currentTarget)}
        />
        <span>{words.label}</span>
      </label>
      {hint && (
        <span class="hint" id={hint}>
          {words.hint}
        </span>
      )}
    </>
  );
}
