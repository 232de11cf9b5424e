import type { ComponentChildren } from 'preact';
import type { FieldWording } from '../sheets/wording.ts';

/** What a part of a sheet is called, and what is said of it before anything is typed. */
export function Headed({
  id,
  words: { label, hint },
  children,
}: {
  id?: string;
  words: FieldWording;
  children?: ComponentChildren;
}) {
  return (
    <>
      <h3 id={id}>{label}</h3>
      {hint && (
        <p class="hint">
          {hint}
          {children}
        </p>
      )}
    </>
  );
}
