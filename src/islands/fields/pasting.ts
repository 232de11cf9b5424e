import { atom } from 'nanostores';
import { type Column, type PastedRow, readPasted } from '../../sheets/pasted.ts';
import type { Fields } from '../../sheets/fields.ts';
import { cutAt } from '../../language/letters.ts';
import { LISTS, type ListName } from '../../plan/document/lists.ts';

/** What was pasted into a row and may be rows of its own: where, what one row of the list is called, and as it was. */
export type Offer = {
  list: ListName;
  one: string;
  field: Field;
  data: DataTransfer;
  heads: string[];
  left: string[];
  unread: number;
  rows: PastedRow[];
};
type Field = HTMLInputElement | HTMLTextAreaElement;

/** What waits for its reader’s word. */
export const $pasted = atom<Offer | undefined>();

/** Set while what was pasted goes into the field after all. */
let asText = false;

/**
 * Holds back several lines that are pasted into the first field of a row, and a table into any, until their reader says what
 * they are. A single line is pasted as ever, and so is a text of several into a field for more than a line.
 */
export function followPastes(): () => void {
  const hold = (event: ClipboardEvent) => {
    const { target, clipboardData: data } = event;
    if (asText || !data || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement))
      return;
    const offer = offerOf(target, data);
    if (!offer) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    $pasted.set(offer);
  };
  document.addEventListener('paste', hold, true);
  return () => document.removeEventListener('paste', hold, true);
}

function offerOf(field: Field, data: DataTransfer): Offer | undefined {
  const row = field.closest<HTMLElement>('[data-row]');
  const list = row?.closest<HTMLElement>('[data-list]')?.dataset.list ?? '';
  if (!row || !Object.hasOwn(LISTS, list)) return undefined;
  const text = data.getData('text/plain');
  const columns = columnsOf(row, list as ListName);
  const at = columns.find(({ control }) => control === field);
  if (!at || (at !== columns.find(({ is }) => is !== 'choice') && !text.includes('\t'))) return undefined;
  const pasted = readPasted(text, columns, at.key);
  if (!pasted) return undefined;
  const { heads, rows, unread } = pasted;
  const left = heads.filter((_, column) => !pasted.columns[column]);
  const one = (row.dataset.name ?? 'row').replace(/\s\d+$/, '');
  return { list: list as ListName, one, field, data: copyOf(data), heads, left, unread, rows };
}

/** What a paste brings can be read only while it is told of. */
function copyOf(data: DataTransfer): DataTransfer {
  const copy = new DataTransfer();
  copy.setData('text/plain', data.getData('text/plain'));
  return copy;
}

/** The fields of a row that cells can go into, in the order in which they stand on the page. */
function columnsOf(row: HTMLElement, list: ListName): (Column & { control: Element })[] {
  const { sheet, table } = LISTS[list];
  const fields: Fields = table.fields;
  return [...row.querySelectorAll<Control>('input, textarea, select')].flatMap((control) => {
    const key = control.id.slice(`${sheet}-${row.dataset.row}-`.length);
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field || 'fields' in field) return [];
    const label = (control.labels?.[0]?.textContent ?? key).trim();
    return [{ control, key, is: field.is, label, options: optionsIn(control) ?? field.names ?? {} }];
  });
}
type Control = Field | HTMLSelectElement;

function optionsIn(control: Control): Record<string, string> | undefined {
  if (!(control instanceof HTMLSelectElement)) return undefined;
  return Object.fromEntries(
    [...control.options].filter(({ value }) => value).map(({ value, text }) => [value, text]),
  );
}

/** Puts what was pasted into the field as one text, as the browser would have. */
export function pasteAsText({ field, data }: Offer): void {
  field.focus();
  const pasted = data.getData('text/plain').replace(/\r\n?/g, '\n');
  const text = field instanceof HTMLInputElement ? pasted.replace(/\s*\n\s*/g, ' ') : pasted;
  asText = true;
  // Whoever says what of a paste had no room hears of this one too.
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  asText = false;
  const { selectionStart: from, selectionEnd: to, value, maxLength } = field;
  const room = maxLength - value.length + ((to ?? 0) - (from ?? 0));
  field.setRangeText(cutAt(text, Math.max(0, room)), from ?? value.length, to ?? value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}
