import { dateError, daysBetween, type IsoDate, isIsoDate, showDate } from '../../language/dates.ts';
import { type Finding, findingsOf } from '../finding.ts';
import { RANGE, rangeErrors } from '../ranges.ts';
import type { ExtraWork } from '../scope/fields.ts';
import type { StreamNames } from '../scope/names.ts';
import { countingOf } from './feed.ts';
import { areasNotLookedAt, hasSize, itemName, listed, stateOf } from './items.ts';
import { AREA_NAMES, type Handover, type HandoverItem } from './fields.ts';
import { joinWords } from './say.ts';

const { missing, weak } = findingsOf('handover');
const MEND = 'Mend it at the field.';

/** What the review needs beside the sheet: the scope’s further work, and the workstreams’ names. */
export type HandoverAround = {
  extra: readonly ExtraWork[];
  streams: StreamNames;
  today: IsoDate;
};

/** What the sheet lacks or could say better. */
export function reviewHandover(handover: Handover, around: HandoverAround): Finding[] {
  return [
    ...frameFindings(handover, around.today),
    ...listed(handover).flatMap((item) => [
      ...wordsFindings(item),
      ...sizeFindings(item, around),
      ...stateFindings(item),
    ]),
    ...areaFindings(handover),
  ];
}

/** Between whom, and when. */
function frameFindings(handover: Handover, today: IsoDate): Finding[] {
  const unreadable = dateError(handover.date);
  const blank = (text: string) => text.trim() === '';
  return [
    ...(blank(handover.from)
      ? [missing('from', 'Nobody hands over.', 'Name the pilot team, by a person.')]
      : []),
    ...(blank(handover.to)
      ? [missing('to', 'Nobody takes over.', 'Name the team that will run it, by a person.')]
      : []),
    ...(blank(handover.date)
      ? [missing('date', 'The handover has no date.', 'Set an hour or two for it, with both teams.')]
      : []),
    ...(unreadable ? [weak('date', `Date of the handover: ${unreadable}`, MEND)] : []),
    ...(listed(handover).length === 0
      ? [missing('items', 'The running list is blank.', 'Write what the pilot did by hand, one line each.')]
      : []),
    ...silenceFindings(handover, today),
  ];
}

/** A handover at which nothing was accepted was a presentation. */
function silenceFindings(handover: Handover, today: IsoDate): Finding[] {
  const items = listed(handover);
  const past = isIsoDate(handover.date) && daysBetween(handover.date, today) > 0;
  if (!past || items.length === 0 || items.some((item) => stateOf(item) === 'accepted')) return [];
  const says = `The handover was on ${showDate(handover.date)}, and nothing is accepted.`;
  return [weak('date', says, 'Read the list out again, and let each item be accepted or returned.')];
}

function wordsFindings(item: HandoverItem): Finding[] {
  const name = `“${itemName(item)}”`;
  const at = (field: string) => `${item.id}-${field}`;
  return [
    ...(item.production.trim() === ''
      ? [missing(at('production'), `${name} does not say what production needs.`, 'Say what replaces it.')]
      : []),
    ...(item.area === ''
      ? [weak(at('area'), `${name} has no area.`, 'Choose the one it is nearest to.')]
      : []),
    ...(item.owner.trim() === ''
      ? [weak(at('owner'), `${name} has no owner.`, 'Name who takes it or, until then, who knows.')]
      : []),
  ];
}

/** The effort of an item, and whether the scope counts it once. */
function sizeFindings(item: HandoverItem, { extra, streams }: HandoverAround): Finding[] {
  const name = `“${itemName(item)}”`;
  const at = (field: string) => `${item.id}-${field}`;
  const errors = rangeErrors(item);
  const faults = RANGE.flatMap((part) => {
    const says = errors[part];
    return says ? [weak(at(part), `${name}: ${says}`, MEND)] : [];
  });
  if (faults.length > 0) return faults;
  if (!hasSize(item)) {
    return [
      weak(at('likely'), `${name} has no size.`, 'Ask whoever will do it, or type 0 if it is no work.'),
    ];
  }
  const open = RANGE.find((part) => item[part].trim() === '');
  return [
    ...(open ? [weak(at(open), `${name} is not a whole range.`, 'Give it a low, a likely and a high.')] : []),
    ...countingFindings(item, extra, streams),
  ];
}

function countingFindings(item: HandoverItem, extra: readonly ExtraWork[], streams: StreamNames): Finding[] {
  const name = `“${itemName(item)}”`;
  const field = `${item.id}-within`;
  switch (countingOf(item, extra).kind) {
    case 'absent':
      if (stateOf(item) !== 'accepted') return [];
      return [
        weak(
          field,
          `${name} is accepted, and the scope does not count it.`,
          'Count it, or say what holds it.',
        ),
      ];
    case 'differs':
      return [weak(field, `${name} has other numbers in the scope.`, 'Bring the two into line.')];
    case 'twice': {
      const stream = item.within && streams[item.within];
      const says = `${name} is counted twice: in ${stream}, and as further work.`;
      return [weak(field, says, 'Take it out of one of the two.')];
    }
    default:
      return [];
  }
}

/** How an item passed from one team to the other. */
function stateFindings(item: HandoverItem): Finding[] {
  const name = `“${itemName(item)}”`;
  const state = stateOf(item);
  const unreadable = dateError(item.on);
  return [
    ...(state === 'returned' && item.why.trim() === ''
      ? [
          weak(
            `${item.id}-why`,
            `${name} was returned without a reason.`,
            'Write the reason, in their words.',
          ),
        ]
      : []),
    ...(state !== 'open' && item.on.trim() === ''
      ? [weak(`${item.id}-on`, `${name} has no day on which that happened.`, 'Give it the day.')]
      : []),
    ...(unreadable ? [weak(`${item.id}-on`, `${name}: ${unreadable}`, MEND)] : []),
  ];
}

function areaFindings(handover: Handover): Finding[] {
  const blank = areasNotLookedAt(handover).map((area) => AREA_NAMES[area]);
  if (blank.length === 0 || listed(handover).length === 0) return [];
  const says = `Nothing stands under ${joinWords(blank)}.`;
  return [weak('items', says, 'Ask who looked there during the pilot, or write that nothing was needed.')];
}
