import { useState } from 'preact/hooks';
import type { FieldWording } from '../../sheets/wording.ts';
import { pasteAnswers } from '../../stores/sheets/triage.ts';
import { tell } from '../../stores/plan/told.ts';
import { Field } from '../fields/Field.tsx';

const BOX = 'triage-paste';

/** Takes many answers at once, as they stand on a whiteboard or in minutes. */
export function PasteBox({ words }: { words: FieldWording }) {
  const [text, setText] = useState('');
  const add = () => {
    const added = pasteAnswers(text);
    setText('');
    // With nothing in the box there is nothing to add.
    document.getElementById(BOX)?.focus();
    tell('', added === 0 ? 'Nothing new was in it.' : `Added ${added} answer${added === 1 ? '' : 's'}.`);
  };
  return (
    <details class="paste">
      <summary>{words.label}</summary>
      <Field id={BOX} words={{ label: 'One answer a line', hint: words.hint }}>
        {(described) => (
          <textarea
            {...described}
            rows={5}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <button type="button" disabled={text.trim() === ''} onClick={add}>
        Add as answers
      </button>
    </details>
  );
}
