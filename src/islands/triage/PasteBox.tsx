import { useState } from 'preact/hooks';
import type { FieldWording } from '../../sheets/wording.ts';
import { pasteAnswers } from '../../stores/sheets/triage.ts';
import { Field } from '../fields/Field.tsx';

/** Takes many answers at once, as they stand on a whiteboard or in minutes. */
export function PasteBox({ words }: { words: FieldWording }) {
  const [text, setText] = useState('');
  const [said, say] = useState('');
  const add = () => {
    const added = pasteAnswers(text);
    setText('');
    say(added === 0 ? 'Nothing new was in it.' : `Added ${added} answer${added === 1 ? '' : 's'}.`);
  };
  return (
    <details class="paste">
      <summary>{words.label}</summary>
      <Field id="triage-paste" words={{ label: 'One answer a line', hint: words.hint }}>
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
      </button>{' '}
      <span class="said" role="status">
        {said}
      </span>
    </details>
  );
}
