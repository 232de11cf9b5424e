import { phrase } from '../../language/directions.ts';
import { cutAt } from '../../language/letters.ts';
import { showNumber } from '../../language/numbers.ts';

/** Says beside a field what of a paste had no room in it: the browser cuts it off without a word. */
export function sayCutPastes(): void {
  document.addEventListener('paste', ({ target, clipboardData }) => {
    const typed = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
    if (!typed || target.maxLength < 0) return;
    const pasted = clipboardData?.getData('text/plain').replace(/\r\n?/g, '\n') ?? '';
    const selected = (target.selectionEnd ?? 0) - (target.selectionStart ?? 0);
    const room = target.maxLength - target.value.length + selected;
    const kept = cutAt(pasted, Math.max(0, room));
    if (kept !== pasted) say(target, pasted.slice(kept.length));
  });
}

function say(field: HTMLElement, lost: string): void {
  const message = document.createElement('p');
  message.className = 'error';
  message.setAttribute('role', 'alert');
  message.textContent = phrase`The field is full: ${showNumber(lost.length)} characters were cut off, from “${cutAt(lost.trim(), 40)}”.`;
  field.after(message);
  // The paste itself is an input too, and comes first.
  setTimeout(() => field.addEventListener('input', () => message.remove(), { once: true }));
}
