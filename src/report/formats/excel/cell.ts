import { daysBetween } from '../../../language/dates.ts';
import { isCurrency } from '../../../language/isCurrency.ts';
import { toThePenny } from '../../../language/money.ts';
import { isBlank, type Said, show } from '../../values.ts';
import { cellText } from './text.ts';

/** What stands in a cell: a text, or a number with the format that says what it is. */
export type Content = { value: string | number | null; format: string };

const DAY = 'd-mmm-yyyy';
/** A day, and its number; Excel takes 1900 for a leap year, so that no day before March of it has the number others give it. */
const [KNOWN, NUMBER, FIRST] = ['2000-01-01', 36_526, 61];

/** A value as a cell holds it: a day, a sum and a share are numbers, all else is text, and no text a formula. */
export function contentOf(said: Said): Content {
  if (isBlank(said)) return { value: null, format: '' };
  if (typeof said === 'string' || !('kind' in said)) return text(show(said));
  switch (said.kind) {
    case 'date': {
      const day = NUMBER + daysBetween(KNOWN, said.date);
      return day >= FIRST ? { value: day, format: DAY } : text(said.date);
    }
    case 'number':
      return numeric(said.number, said.written ? 'General' : figureFormat(said.number), said.unit);
    case 'money':
      return numeric(said.amount, moneyFormat(said.amount, said.currency));
    case 'share':
      return numeric(said.share, '0%');
    default:
      return text(show(said));
  }
}

function text(words: string): Content {
  return { value: cellText(words), format: '' };
}

/** As text where Excel has no number for it. */
function numeric(value: number, format: string, unit = ''): Content {
  if (!Number.isFinite(value)) return text(String(value));
  const behind = cellText(unit)
    .replace(/["\\\n]/g, '')
    .slice(0, 40);
  return { value, format: behind ? `${format}" ${behind}"` : format };
}

/** With one decimal where that says something, as figures read everywhere. */
function figureFormat(value: number): string {
  return Number.isInteger(value) || Math.abs(value) >= 99.95 ? '#,##0' : '#,##0.0';
}

/** As money reads everywhere: with pennies where it was typed with them. */
function moneyFormat(amount: number, currency: string): string {
  const code = isCurrency(currency) ? `[$${currency.trim().toUpperCase()}] ` : '';
  return `${code}#,##0${toThePenny(amount) ? '.00' : ''}`;
}
