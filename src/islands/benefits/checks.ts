import { benefitErrors, smallerError, yearsError } from '../../sheets/benefits/errors.ts';
import { rangeErrors } from '../../sheets/numberErrors.ts';

/** What is wrong with what was typed: it comes once the sheet can be typed into. */
export const checks = { benefitErrors, smallerError, yearsError, rangeErrors };
