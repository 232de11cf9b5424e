import { OnPaper, TEXT } from './Field.tsx';

/** One number in a grid, or `by` whom the numbers are. Its label stands in the head of the column; on a phone above the box. A form, as `Field` is. */
export function NumberCell({
  id,
  label,
  head,
  value,
  error,
  onChange,
  by,
}: {
  id: string;
  label: string;
  head: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
  by?: boolean;
}) {
  return (
    <form class={by ? 'cell by' : 'cell'} method="dialog" autocomplete="off">
      <span class="cell-head" aria-hidden="true">
        {head}
      </span>
      <input
        id={id}
        type="text"
        inputMode={by ? 'text' : 'decimal'}
        {...TEXT}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {value && <OnPaper text={value} />}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </form>
  );
}
