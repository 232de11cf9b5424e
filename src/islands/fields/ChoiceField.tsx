import { optionsOf } from '../../sheets/fields.ts';
import type { FieldWording } from '../../sheets/wording.ts';

/**
 * One of two or three options, all in sight. The first option carries the field's id. Where none may hold, `clear` takes
 * the choice back, which no radio button does by itself.
 */
export function ChoiceField<Option extends string>({
  id,
  words,
  names,
  options = optionsOf(names),
  value,
  onChange,
  clear,
}: {
  id: string;
  words: FieldWording;
  names: Readonly<Record<Option, string>>;
  /** What can be chosen; all that has a name, unless it is said. */
  options?: readonly Option[];
  value: Option | '';
  onChange: (value: Option) => void;
  clear?: () => void;
}) {
  return (
    <fieldset class="choice">
      <legend>
        {words.label}
        {words.hint && <span class="hint"> {words.hint}</span>}
      </legend>
      {options.map((option, index) => (
        <label key={option} class="tick">
          <input
            id={index === 0 ? id : undefined}
            type="radio"
            name={id}
            checked={value === option}
            onChange={() => onChange(option)}
          />
          <span>{names[option]}</span>
        </label>
      ))}
      {clear && value && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            clear();
            // The button goes with the choice.
            document.getElementById(id)?.focus();
          }}
        >
          Clear<span class="hidden">: {words.label}</span>
        </button>
      )}
    </fieldset>
  );
}
