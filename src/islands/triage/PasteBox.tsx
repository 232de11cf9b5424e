import { useState } from 'preact/hooks';
import type { FieldWording } from '../../sheets/wording.ts';
import { pasteAnswers } from '../../stores/sheets/triage.ts';
import { tell } from '../../stores/plan/told.ts';
import { Field } from '../fields/Field.tsx';
import { Press } from '../Press.tsx';

const BOX = 'triage-paste';

/** Takes many answers at once, as they stand on a whiteboard or in minutes. */
export function PasteBox({ words }: { words: FieldWording }) {
  const [text, setText] = useState('');
  const add = async () => {
    try {
      const { linesOf } = await import('../../language/lists.ts');
      const { added, cut } = pasteAnswers(linesOf(text));
      setText('');
      // With nothing in the box there is nothing to add.
      document.getElementById(BOX)?.focus();
      tell('', [addedText(added), ...(cut > 0 ? [cutText(cut)] : [])].join(' '));
    } catch {
      tell('', 'A part of this page could not be loaded. Reload the page, and paste it again.');
    }
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
      <Press disabled={text.trim() === ''} act={add}>
        Add as answers
      </Press>
    </details>
  );
}

function addedText(added: number): string {
  return added === 0 ? 'Nothing new was in it.' : `Added ${added} answer${added === 1 ? '' : 's'}.`;
}

function cutText(cut: number): string {
  return `${cut === 1 ? '1 of them was' : `${cut} of them were`} longer than a field takes, and cut there.`;
}
