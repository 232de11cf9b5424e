import type { JSX } from 'preact';
import type { FieldWording } from '../../sheets/wording.ts';
import { Field, type FieldProps, TEXT } from './Field.tsx';

type ValueProps = FieldProps & { value: string; onChange: (value: string) => void };

/** The value of the control an event came from. */
function typed(event: JSX.TargetedEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>): string {
  return event.currentTarget.value;
}

/** On paper an empty control is a ruled line to write on, without the browser's own prompts. */
function emptyClass(value: string): string | undefined {
  return value === '' ? 'empty' : undefined;
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
    <Field {...field}>
      {(described) => (
        <input
          {...described}
          class={emptyClass(value)}
          type="text"
          inputMode={numeric ? 'decimal' : 'text'}
          list={list}
          {...TEXT}
          placeholder={field.words.example}
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
    <Field {...field}>
      {(described) => (
        <textarea
          {...described}
          {...TEXT}
          rows={1}
          placeholder={field.words.example}
          value={value}
          onInput={(event) => onChange(typed(event))}
        />
      )}
    </Field>
  );
}

/** A calendar day, in the browser's own picker and the reader's own order of day, month and year. */
export function DateField({ value, onChange, ...field }: ValueProps) {
  return (
    <Field {...field}>
      {(described) => (
        <input
          {...described}
          class={emptyClass(value)}
          type="date"
          value={value}
          onInput={(event) => onChange(typed(event))}
        />
      )}
    </Field>
  );
}

/** One of a few named options, or none yet. `none` says what none means. */
export function SelectField<Option extends string>({
  value,
  onChange,
  options,
  names,
  none = 'Choose …',
  ...field
}: FieldProps & {
  value: Option | '';
  onChange: (value: Option | '') => void;
  options: readonly Option[];
  names: Record<Option, string>;
  none?: string;
}) {
  return (
    <Field {...field}>
      {(described) => (
        <>
          <select
            {...described}
            class={emptyClass(value)}
            value={value}
            onInput={(event) => onChange(options.find((option) => option === typed(event)) ?? '')}
          >
            <option value="">{none}</option>
            {options.map((option) => (
              <option key={option} value={option}>
                {names[option]}
              </option>
            ))}
          </select>
          {value === '' && (
            <p class="on-paper" aria-hidden="true">
              {options.map((option) => names[option]).join(' · ')}
            </p>
          )}
        </>
      )}
    </Field>
  );
}

/** One of a few named options, of which one always holds. */
export function SwitchField<Option extends string>({
  value,
  onChange,
  options,
  names,
  ...field
}: FieldProps & {
  value: Option;
  onChange: (value: Option) => void;
  options: readonly Option[];
  names: Record<Option, string>;
}) {
  return (
    <Field {...field}>
      {(described) => (
        <select
          {...described}
          value={value}
          onInput={(event) => onChange(options.find((option) => option === typed(event)) ?? value)}
        >
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
  return (
    <label class="tick">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked, event.currentTarget)}
      />
      <span>{words.label}</span>
    </label>
  );
}
