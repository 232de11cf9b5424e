import type { Copied } from '../report/formats/format.ts';

/** Copies what is being made, and says in words what came of it. */
export async function sayCopied(made: Promise<Copied>): Promise<string> {
  return put(made).then(
    () => 'Copied.',
    () =>
      made.then(
        () => 'This browser does not let the page copy. Select the text and copy it by hand.',
        () =>
          'Not copied: a part of this page could not be loaded. Your plan is as it was. Reload the page to try again.',
      ),
  );
}

const TYPES = { html: 'text/html', text: 'text/plain' } as const;
type Part = keyof typeof TYPES;

/** Rejects where it could not be made, or the browser did not do it. */
async function put(made: Promise<Copied>): Promise<void> {
  if (!navigator.clipboard) return putAsked(await made);
  // A page may copy only at a press: so the browser is asked at once, and waits for what is still being made.
  const part = (key: Part) => made.then((copied) => new Blob([copied[key]], { type: TYPES[key] }));
  await navigator.clipboard.write([
    new ClipboardItem({ [TYPES.html]: part('html'), [TYPES.text]: part('text') }),
  ]);
}

/** Over plain http there is no clipboard, but the command of old: it asks the page what to copy. */
function putAsked(copied: Copied): void {
  let asked = false;
  const give = (event: ClipboardEvent) => {
    for (const key of ['html', 'text'] as const)
      if (copied[key]) event.clipboardData?.setData(TYPES[key], copied[key]);
    event.preventDefault();
    asked = true;
  };
  document.addEventListener('copy', give);
  document.execCommand('copy');
  document.removeEventListener('copy', give);
  if (!asked) throw new Error('The browser did not ask what to copy.');
}
