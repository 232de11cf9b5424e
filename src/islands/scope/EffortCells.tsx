import { anchor } from '../../method/finding.ts';
import { RANGE, rangeErrors } from '../../method/scope/review.ts';
import { numberError } from '../../method/scope/review.ts';
import type { Effort, ScopeField } from '../../method/scope/model.ts';
import type { Wording } from '../../method/wording.ts';
import { TEXT } from '../fields/Field.tsx';

type Words = Wording<ScopeField>['fields'];

/** The four numbers of a line of work: low, likely, high, and what the original plan held. */
export function EffortCells({
  id,
  name,
  effort,
  words,
  edit,
}: {
  /** A workstream or the id of a row: the field ids are made from it. */
  id: string;
  name: string;
  effort: Effort;
  words: Words;
  edit: (patch: Partial<Effort>) => void;
}) {
  const errors = { ...rangeErrors(effort), planned: numberError(effort.planned) };
  const parts = [...RANGE, 'planned'] as const;
  return (
    <>
      {parts.map((part) => (
        <NumberCell
          key={part}
          id={anchor('scope', id, part)}
          label={`${name}: ${words[part].label}`}
          head={words[part].label}
          value={effort[part]}
          error={errors[part]}
          onChange={(value) => edit({ [part]: value })}
        />
      ))}
    </>
  );
}

/** One number in a grid. Its label stands in the head of the column; on a phone above the box. */
export function NumberCell({
  id,
  label,
  head,
  value,
  error,
  onChange,
}: {
  id: string;
  label: string;
  head: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}) {
  return (
    <div class="cell">
      <span class="cell-head" aria-hidden="true">
        {head}
      </span>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        {...TEXT}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
