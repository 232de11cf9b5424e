import { useState } from 'preact/hooks';
import { Press } from './Press.tsx';

/** Puts a text on the clipboard and says whether that worked; the text itself stands on the page to be selected. */
export function Copy({ text, what }: { text: string; what: string }) {
  const [said, say] = useState('');
  const copy = () =>
    put(text).then(
      () => say('Copied.'),
      () => say('This browser does not let the page copy. Select the text and copy it by hand.'),
    );
  return (
    <p class="copy">
      <Press act={copy}>Copy {what}</Press>{' '}
      <span class="said" role="status">
        {said}
      </span>
    </p>
  );
}

/** Rejects where the browser did not do it. */
async function put(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  // Over plain http there is no clipboard, but the command of old: it asks the page what to copy.
  let asked = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    asked = true;
  };
  document.addEventListener('copy', give);
  document.execCommand('copy');
  document.removeEventListener('copy', give);
  if (!asked) throw new Error('The browser did not ask what to copy.');
}
