import { useState } from 'preact/hooks';

/** Puts a text on the clipboard and says whether that worked; the text itself stands on the page to be selected. */
export function Copy({ text, what }: { text: string; what: string }) {
  const [said, say] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say('Copied.'),
      () => say('This browser does not let the page copy. Select the text and copy it by hand.'),
    );
  return (
    <p class="copy">
      <button
        type="button"
        onClick={() => (navigator.clipboard ? copy() : say('Select the text and copy it by hand.'))}
      >
        Copy {what}
      </button>{' '}
      <span class="said" role="status">
        {said}
      </span>
    </p>
  );
}
