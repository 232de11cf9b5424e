import { phrase } from '../../../language/directions.ts';
import { isBlank, joined, type Said, say } from '../../../report/values.ts';
import { isEnough, newMoneyKept } from './committed.ts';

/*
 * What the program takes and brings, and when, as key figures. `of`: what is known of one, as that is called where it is cut.
 */
const spread = (low: Said, high: Said) => say`${low} to ${high}`;
export const takes = (sum: Said, low: Said, high: Said, ofTen: number | undefined) => ({
  ...{ label: 'Finishing takes', of: 'what finishing takes', figure: sum },
  note: joined([spread(low, high), isEnough(ofTen)], '; '),
});
export const stays = (sum: Said) => ({
  ...{ label: newMoneyKept, of: 'what it takes if the team stays' },
  ...{ figure: sum, note: 'to judge by, and not to sign' },
});
export const promised = (day: Said, chance: string, safe: Said) => ({
  ...{ label: 'The date promised', of: 'what the date promised holds', figure: day },
  note: joined(
    [chance && phrase`a chance of ${chance}`, isBlank(safe) ? '' : say`${safe} holds four times in five`],
    '; ',
  ),
});
export const unpromised = (safe: Said) => ({
  ...{ label: 'Ends by', of: 'what the end holds' },
  ...{ figure: safe, note: 'four times in five; no date is promised' },
});
export const leaves = (sum: Said, low: Said, high: Said) => ({
  ...{ label: 'Left a year, once live', of: 'what is left a year' },
  ...{ figure: sum, note: spread(low, high) },
});
/** From which day they are counted. */
export const counted = { label: 'Counted', of: 'from when the sums are' };
