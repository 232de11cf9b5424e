import { isMonths, monthsOf } from './months.ts';
import { dateError, isIsoDate } from '../../language/dates.ts';
import { anchor } from '../finding.ts';
import { addMonths } from '../../language/months.ts';
import { numberOr, readNumber } from '../../language/readNumber.ts';
import { numberError, rangeErrors } from '../numberErrors.ts';
import type { Fault, FieldError, RangePart } from '../ranges.ts';
import { noticeTooLate, tooLate, tooLong, wrongMonths } from './en/fields.ts';
import { MOST_MONTHS, RANGED, type StaleWork, type Stalled, type Vendor } from './fields.ts';
import { mostOf, STOPPING } from './units.ts';

/** What is wrong with the number of months. */
export function monthsError(text: string): FieldError {
  const read = readNumber(text);
  return read.kind === 'number' && !isMonths(read.value) ? wrongMonths : numberError(text);
}

/** What is wrong with the months until a way to act delivers. */
export function deliversError(text: string): FieldError {
  return readNumber(text).kind === 'number' && numberOr(text, 0) > MOST_MONTHS ? tooLong : numberError(text);
}

/** What is wrong with the first day of the count: the last month has to end in a year of four digits. */
export function fromError(stalled: Stalled): FieldError {
  const late = isIsoDate(stalled.from) && addMonths(stalled.from, monthsOf(stalled)) === '';
  return late ? tooLate : dateError(stalled.from);
}

/** What is wrong with a contract's dates and its minimum. */
export function vendorErrors(row: Vendor): Record<'notice' | 'renewal' | 'minimum', FieldError> {
  const late = isIsoDate(row.notice) && isIsoDate(row.renewal) && row.notice > row.renewal;
  return {
    notice: dateError(row.notice) ?? (late ? noticeTooLate : undefined),
    renewal: dateError(row.renewal),
    minimum: numberError(row.minimum),
  };
}

/** What is wrong with the date of work that goes stale, and with what it costs to redo. */
export function staleErrors(row: StaleWork): Record<'on' | RangePart, FieldError> {
  return { on: dateError(row.on), ...rangeErrors(row) };
}

/** What is wrong with the fields of the sheet itself. */
export function sheetErrors(stalled: Stalled) {
  return {
    from: fromError(stalled),
    months: monthsError(stalled.months),
    sunk: numberError(stalled.sunk),
    writeOff: numberError(stalled.writeOff),
    finishIn: deliversError(stalled.finishIn),
    restructureIn: deliversError(stalled.restructureIn),
  };
}

/** Everything typed on the sheet that no figure can be worked out from, each at its field. */
export function stalledFaults(stalled: Stalled): Fault[] {
  return [
    ...faultsOf([], sheetErrors(stalled)),
    ...[...RANGED, ...STOPPING].flatMap((field) =>
      faultsOf([field], rangeErrors(stalled[field], mostOf(field))),
    ),
    ...stalled.vendors.flatMap((row) => faultsOf([row.id], vendorErrors(row))),
    ...stalled.stale.flatMap((row) => faultsOf([row.id], staleErrors(row))),
  ];
}

function faultsOf(path: string[], errors: Record<string, FieldError>): Fault[] {
  return Object.entries(errors).flatMap(([part, says]) =>
    says ? [{ field: anchor('stalled', ...path, part), says }] : [],
  );
}
