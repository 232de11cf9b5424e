import { dateError, daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { atField } from '../en/sheet.ts';
import type { Finding } from '../finding.ts';
import { findingsOf } from '../found.ts';
import { RANGE } from '../ranges.ts';
import type { ExtraWork } from '../scope/fields.ts';
import type { StreamNames } from '../scope/names.ts';
import * as en from './en/sheet.ts';
import { countingOf } from './feed.ts';
import { areasNotLookedAt, asOf, hasSize, itemName, listed, stateOf, sizeErrors } from './items.ts';
import type { Handover, HandoverItem } from './fields.ts';

const { due, missing, weak } = findingsOf('handover');

/** What the review needs beside the sheet: the scope’s further work, and the workstreams’ names. */
export type HandoverAround = {
  extra: readonly ExtraWork[];
  streams: StreamNames;
  today: IsoDate;
};

/** What the sheet lacks or could say better. */
export function reviewHandover(typed: Handover, around: HandoverAround): Finding[] {
  const handover = asOf(typed, around.today);
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
    ...(blank(handover.from) ? [missing('from', en.noFrom)] : []),
    ...(blank(handover.to) ? [missing('to', en.noTo)] : []),
    ...(blank(handover.date) ? [missing('date', en.noDate)] : []),
    ...(unreadable ? [weak('date', atField(en.dateName, unreadable))] : []),
    ...(listed(handover).length === 0 ? [missing('items', en.noItems)] : []),
    ...silenceFindings(handover, today),
  ];
}

/** A handover at which nothing was accepted was a presentation. */
function silenceFindings(handover: Handover, today: IsoDate): Finding[] {
  const items = listed(handover);
  const past = isIsoDate(handover.date) && daysBetween(handover.date, today) > 0;
  if (!past || items.length === 0 || items.some((item) => stateOf(item) === 'accepted')) return [];
  return [due('date', en.nothingAccepted(handover.date))];
}

function wordsFindings(item: HandoverItem): Finding[] {
  const name = en.quoted(itemName(item));
  const at = (field: string) => `${item.id}-${field}`;
  return [
    ...(item.production.trim() === '' ? [missing(at('production'), en.noProduction(name))] : []),
    ...(item.area === '' ? [weak(at('area'), en.areaBlank(name))] : []),
    ...(item.owner.trim() === '' ? [weak(at('owner'), en.noOwner(name))] : []),
  ];
}

/** The effort of an item, and whether the scope counts it once. */
function sizeFindings(item: HandoverItem, { extra, streams }: HandoverAround): Finding[] {
  const name = en.quoted(itemName(item));
  const at = (field: string) => `${item.id}-${field}`;
  const errors = sizeErrors(item);
  const faults = RANGE.flatMap((part) => {
    const says = errors[part];
    return says ? [weak(at(part), atField(name, says))] : [];
  });
  if (faults.length > 0) return faults;
  if (!hasSize(item)) return [weak(at('likely'), en.noSize(name))];
  const open = RANGE.find((part) => item[part].trim() === '');
  return [...(open ? [weak(at(open), en.notWhole(name))] : []), ...countingFindings(item, extra, streams)];
}

function countingFindings(item: HandoverItem, extra: readonly ExtraWork[], streams: StreamNames): Finding[] {
  const name = en.quoted(itemName(item));
  const field = `${item.id}-within`;
  switch (countingOf(item, extra).kind) {
    case 'absent':
      return stateOf(item) === 'accepted' ? [weak(field, en.notCounted(name))] : [];
    case 'differs':
      return [weak(field, en.differs(name))];
    case 'twice':
      return [weak(field, en.countedTwice(name, item.within && streams[item.within]))];
    default:
      return [];
  }
}

/** How an item passed from one team to the other. */
function stateFindings(item: HandoverItem): Finding[] {
  const name = en.quoted(itemName(item));
  const state = stateOf(item);
  const unreadable = dateError(item.on);
  return [
    ...(state === 'returned' && item.why.trim() === '' ? [weak(`${item.id}-why`, en.noWhy(name))] : []),
    ...(state !== 'open' && item.on.trim() === '' ? [weak(`${item.id}-on`, en.noOn(name))] : []),
    ...(unreadable ? [weak(`${item.id}-on`, atField(name, unreadable))] : []),
  ];
}

function areaFindings(handover: Handover): Finding[] {
  const blank = areasNotLookedAt(handover);
  if (blank.length === 0 || listed(handover).length === 0) return [];
  return [weak('items', { says: en.nothingUnder(blank), mend: en.nothingUnderMend })];
}
