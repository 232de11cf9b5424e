import { openText } from '../../storage/openText.ts';

const blanks = Array.from(document.querySelectorAll<HTMLElement>('.letter mark'), (mark) => ({
  mark,
  name: mark.textContent.slice(1, -1),
}));

/** Puts what is known into the blanks of that name; a blank that nothing is known of stays as it was. */
export function fill(known: Readonly<Record<string, string>>): void {
  for (const { mark, name } of blanks) {
    const value = known[name]?.trim();
    mark.textContent = value || `[${name}]`;
    mark.toggleAttribute('data-known', Boolean(value));
  }
}

for (const send of document.querySelectorAll('.send')) {
  const [letter, button, said] = [
    send.querySelector<HTMLElement>('.letter'),
    send.querySelector('button'),
    send.querySelector('[role=status]'),
  ];
  if (!letter || !button || !said) continue;
  button.hidden = false;
  button.onclick = () => {
    said.textContent = copy(letter) ? 'Copied.' : 'Not copied: it is selected, to be copied by hand.';
  };
}

/** Selects a text and copies it, rich and plain, as somebody else's page should have it: without our marks and colours. */
function copy(letter: HTMLElement): boolean {
  let asked = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', letter.innerHTML.replace(/<\/?mark[^>]*>/g, ''));
    // biome-ignore lint/performance/useDomNodeTextContent: it has no line breaks.
    event.clipboardData?.setData('text/plain', letter.innerText.trim());
    event.preventDefault();
    asked = true;
  };
  getSelection()?.selectAllChildren(letter);
  document.addEventListener('copy', give);
  // The clipboard of today is there over https alone, and this on every page.
  document.execCommand('copy');
  document.removeEventListener('copy', give);
  return asked;
}

const stored = openText();
/** What the plan that is open in this browser knows; nothing where there is none. */
export const planKnows: Promise<Readonly<Record<string, string>>> = stored
  ? import('./known.ts').then(({ known }) => known(stored))
  : Promise.resolve({});
void planKnows.then(fill);
