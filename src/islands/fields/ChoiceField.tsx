import type { FieldWording } from '../../sheets/wording.ts';

/** One of two or three options, all in sight. The first option carries the field's id. */
export function ChoiceField<Option extends string>({
  id,
  words,
  options,
  names,
  value,
  onChange,
}: {
  id: string;
  words: FieldWording;
  options: readonly Option[];
  names: Record<Option, string>;
  value: Option | '';
  onChange: (value: Option) => void;
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
    </fieldset>
  );
}
