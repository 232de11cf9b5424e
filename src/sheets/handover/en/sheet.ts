import { type IsoDate, showDate } from '../../../language/dates.ts';
import { phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { advice } from '../../en/sheet.ts';
import { AREA_NAMES, ITEM_STATE_NAMES } from '../en/choices.ts';
import type { Area, ItemState } from '../fields.ts';
import type { Sizes } from '../items.ts';

/** What an item is called that has no words of its own. */
export const wordless = 'An item without words';

export const noItemYet = 'No item is on the list yet.';
/** `3 items: 1 handed over, 2 accepted.`; the counts are those above 0. */
export function statesSentence(all: number, counts: readonly [ItemState, number][]): string {
  const states = counts.map(([state, count]) => phrase`${count} ${ITEM_STATE_NAMES[state].toLowerCase()}`);
  return phrase`${all} ${plural(all, 'item')}: ${states.join(', ')}.`;
}

/** `The sizes given come to 26 to 56 person-weeks, 39.5 likely; 1 item has none.` */
export function sizeSentence({ low, likely, high, unsized }: Sizes, all: number, unit: string): string {
  if (unsized === all) return 'None has a size.';
  const [least, most] = [showNumber(low), showNumber(high)];
  const comes =
    least === most
      ? phrase`${least} ${unit}`
      : phrase`${least} to ${most} ${unit}, ${showNumber(likely)} likely`;
  if (unsized === 0) return phrase`Their sizes come to ${comes}.`;
  return phrase`The sizes given come to ${comes}; ${unsized} ${plural(unsized, 'item has', 'items have')} none.`;
}

export const nothingUnder = (areas: readonly Area[]) =>
  phrase`Nothing stands under ${listed(areas.map((area) => AREA_NAMES[area]))}.`;
export const nothingUnderMend = 'Ask who looked there during the pilot, or write that nothing was needed.';

export const sizeColumn = 'Low / likely / high';
export const listCaption = (label: string, unit: string) => phrase`${label}, sizes in ${unit}`;
export const areasCaption = (unit: string) =>
  phrase`What production needs and the pilot lacked, by area, in ${unit}`;
export const areaColumn = 'Area';
export const AREA_FIGURES = ['Items', 'Accepted', 'Low', 'Likely', 'High'];
export const noArea = 'No area named';
export const allAreas = 'All';
export const addedUp =
  'Lows added up and highs added up lie further apart than the total is likely to. The scope estimator draws its ranges together instead.';

export const pilotHad = (what: string) => phrase`The pilot had: ${what}`;
export const acceptanceCaption = 'Handed over, item by item';
export const stateColumn = 'State';
export const stateSince = 'State, and since when';
export const countedColumn = 'Counted in the scope';
export const noWork = 'No work';
export const nowhere = 'Nowhere yet';
export const inStream = (stream: string) => phrase`In ${stream}`;
export const furtherWork = 'As further work';
export const otherNumbers = 'As further work, with other numbers';
export const inBoth = (stream: string) => phrase`${inStream(stream)}, and as further work`;

export const returnedTitle = 'Returned, and why';
export const returnedLine = (name: string, why: string) =>
  phrase`“${name}”: ${why.trim() || 'no reason given'}`;

export const noFrom = advice('Nobody hands over.', 'Name the pilot team, by a person.');
export const noTo = advice('Nobody takes over.', 'Name the team that will run it, by a person.');
export const noDate = advice('The handover has no date.', 'Set an hour or two for it, with both teams.');
export const dateName = 'Date of the handover';
export const noItems = advice(
  'The running list is blank.',
  'Write what the pilot did by hand, one line each.',
);
export const nothingAccepted = (date: IsoDate) =>
  advice(
    phrase`The handover was on ${showDate(date)}, and nothing is accepted.`,
    'Read the list out again, and let each item be accepted or returned.',
  );

/** An item, by its name, where it stands first in a sentence. */
export const quoted = (name: string) => phrase`“${name}”`;
export const noProduction = (item: string) =>
  advice(phrase`${item} does not say what production needs.`, 'Say what replaces it.');
export const areaBlank = (item: string) =>
  advice(phrase`${item} has no area.`, 'Choose the one it is nearest to.');
export const noOwner = (item: string) =>
  advice(phrase`${item} has no owner.`, 'Name who takes it or, until then, who knows.');
export const noSize = (item: string) =>
  advice(phrase`${item} has no size.`, 'Ask whoever will do it, or type 0 if it is no work.');
export const notWhole = (item: string) =>
  advice(phrase`${item} is not a whole range.`, 'Give it a low, a likely and a high.');
export const notCounted = (item: string) =>
  advice(phrase`${item} is accepted, and the scope does not count it.`, 'Count it, or say what holds it.');
export const differs = (item: string) =>
  advice(phrase`${item} has other numbers in the scope.`, 'Bring the two into line.');
export const countedTwice = (item: string, stream: string) =>
  advice(
    phrase`${item} is counted twice: in ${stream}, and as further work.`,
    'Take it out of one of the two.',
  );
export const noWhy = (item: string) =>
  advice(phrase`${item} was returned without a reason.`, 'Write the reason, in their words.');
export const noOn = (item: string) =>
  advice(phrase`${item} has no day on which that happened.`, 'Give it the day.');
