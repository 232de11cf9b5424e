import { rangeErrors } from '../../sheets/numberErrors.ts';
import { sheetErrors, staleErrors, vendorErrors } from '../../sheets/stalled/errors.ts';
import type { Ranged, Stalled } from '../../sheets/stalled/fields.ts';
import { mostOf, type Stopping } from '../../sheets/stalled/units.ts';

/** What is wrong with what was typed: it comes once the sheet can be typed into. */
export const checks = {
  sheetErrors,
  staleErrors,
  vendorErrors,
  rangeErrors: (stalled: Stalled, field: Ranged | Stopping) => rangeErrors(stalled[field], mostOf(field)),
};
