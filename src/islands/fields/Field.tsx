import type { ComponentChildren } from 'preact';
import { MOST_TEXT } from '../../sheets/fields.ts';
import type { FieldWording } from '../../sheets/wording.ts';

/** What every field has: its place in the page, its words, and perhaps a message. */
export type FieldProps = {
  id: string;
  words: FieldWording;
  /** What is wrong with what was typed, and how to mend it. What was typed stays. */
  error?: string | undefined;
  /** True for what is kept back on paper. */
  own?: boolean | undefined;
};

/** The attributes that tie a control to its hint and its message. */
export type Described = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

/** What every control that text is typed into has. */
export const TEXT = { maxLength: MOST_TEXT, dir: 'auto' } as const;

/**
 * A label, a hint, the control, and the message where there is one. Each field is a form of its own: with every
 * key, Chromium looks through all the controls of the form that it is typed into, or of a page without forms.
 * `dialog` is the method that sends nothing. What is typed is for this site to keep: without `autocomplete="off"`
 * browsers keep it too, to offer it elsewhere, and on the disk, to show it when a window is opened again.
 */
export function Field({
  id,
  words,
  error,
  own,
  paper,
  children,
}: FieldProps & {
  /** What stands on paper in the place of the control: a box cuts off what has no room in it. */
  paper?: string | false;
  children: (described: Described) => ComponentChildren;
}) {
  const hint = words.hint ? `${id}-hint` : '';
  const wrong = error ? `${id}-error` : '';
  const describedBy = [hint, wrong].filter(Boolean).join(' ');
  return (
    <form class={own ? 'field private' : 'field'} method="dialog" autocomplete="off">
      <label for={id}>{words.label}</label>
      {words.hint && (
        <p class="hint" id={hint}>
          {words.hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {paper && <OnPaper text={paper} />}
      {error && (
        <p class="error" id={wrong}>
          {error}
        </p>
      )}
    </form>
  );
}

/** What is printed in the place of the control before it. */
export function OnPaper({ text }: { text: string }) {
  return (
    <p class="on-paper" aria-hidden="true" dir="auto">
      {text}
    </p>
  );
}
