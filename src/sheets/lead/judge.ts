import { daysBetween, type IsoDate, isAhead, isIsoDate } from '../../language/dates.ts';
import { isBlankRow } from '../fields.ts';
import type { LeadAround } from './around.ts';
import * as en from './en/sheet.ts';
import type { Authority, Lead } from './fields.ts';
import { readName } from './names.ts';
import { type Promised, promisedBy, promisedName, promisedTooEarly, unowned } from './promises.ts';
import { namesakes, sameName } from './sameName.ts';

/** One test of the charter, and how it came out; `open` while the sheet does not say. */
export type LeadReason = { holds: 'yes' | 'no' | 'open'; says: string; mend: string; field: string };

/**
 * Whether anyone answers for the date. `nobody`: no one person, or no date. `fails`: one person and a date, and a
 * test of the charter fails. `open`: nothing fails, and something is not said.
 */
export type LeadVerdict = { kind: 'nobody' | 'fails' | 'open' | 'answers'; reasons: LeadReason[] };

/** The tests of a charter, each with its reason. */
export function judgeLead(lead: Lead, around: LeadAround): LeadVerdict {
  const name = nameReason(lead, around);
  const date = dateReason(lead, around);
  const reasons = [
    name,
    ...sliceReasons(lead, readName(lead.name).kind === 'one', around),
    date,
    grantReason(lead, around),
    functionsReason(lead, around),
    writtenReason(lead, around),
    limitsReason(lead),
  ];
  const any = (holds: LeadReason['holds']) => reasons.some((reason) => reason.holds === holds);
  const named = name.holds === 'yes' && isIsoDate(lead.productionDate);
  return { kind: !named ? 'nobody' : any('no') ? 'fails' : any('open') ? 'open' : 'answers', reasons };
}

function reason(field: string, mend: string) {
  return (holds: LeadReason['holds'], says: string): LeadReason => ({ holds, says, mend, field });
}

function nameReason({ name }: Lead, { seated }: LeadAround): LeadReason {
  const made = reason('name', en.nameMend);
  const read = readName(name);
  const text = name.trim();
  switch (read.kind) {
    case 'blank':
      return made('open', en.nobodyNamed);
    case 'several':
      return made('no', en.severalNames(text, read.by));
    case 'nobody':
      return made('no', en.noPerson(text, read.by));
    case 'one':
      return seated && !sameName(seated, name)
        ? made('no', en.seatedOther(text, seated))
        : made('yes', en.oneNamed(text));
  }
}

/** Slices with owners and a whole with none: how a program stands still while every report is green. */
function sliceReasons(lead: Lead, named: boolean, { forecast, today }: LeadAround): LeadReason[] {
  const slices = lead.slices.filter(({ slice, owner }) => slice.trim() !== '' || owner.trim() !== '');
  if (slices.length === 0) return [];
  const owned = slices.filter(({ owner }) => owner.trim() !== '').length;
  if (!named) {
    return owned > 0 ? [reason('name', en.noOneForAllMend)('no', en.noOneForAll(owned))] : [];
  }
  const made = reason('slices', en.slicesMend);
  if (forecast && forecast.lines.length > 0) return promiseReasons(promisedBy(slices, forecast.lines, today));
  return [
    owned === slices.length
      ? made('yes', en.slicesOwned(owned))
      : made('no', en.slicesNotOwned(slices.length - owned)),
  ];
}

/** Who owns each line of work, and whether the days that owners gave can be met as the forecast has it. */
function promiseReasons(all: readonly Promised[]): LeadReason[] {
  const without = unowned(all).map(promisedName);
  const [dated, early] = [all.filter(({ late }) => late !== undefined), promisedTooEarly(all)];
  const owners = reason('slices', en.slicesMend);
  const days = reason('slices', en.promisesMend);
  return [
    without.length > 0
      ? owners('no', en.linesNotOwned(all.length - without.length, all.length, without))
      : owners('yes', en.slicesOwned(all.length)),
    ...(dated.length === 0
      ? []
      : early.length > 0
        ? [days('no', en.promisedEarly(early.map(promisedName), dated.length))]
        : [days('yes', en.promisedInTime(dated.length))]),
  ];
}

function dateReason({ productionDate }: Lead, { committed, today }: LeadAround): LeadReason {
  const made = reason('productionDate', en.dateMend);
  const promised = isIsoDate(committed) ? committed : '';
  if (productionDate.trim() === '') return made('open', en.noDate(promised));
  if (!isIsoDate(productionDate)) return made('no', en.noDay);
  if (promised && promised !== productionDate) return made('no', en.otherDate(productionDate, promised));
  if (daysBetween(productionDate, today) > 0) return made('no', en.datePassed(productionDate));
  return made('yes', en.dateIs(productionDate, promised));
}

function grantReason({ grantedBy, grantedOn }: Lead, { sponsor, today }: LeadAround): LeadReason {
  const mend = en.grantMend(sponsor);
  const by = grantedBy.trim();
  if (by === '') return reason('grantedBy', mend)('open', en.nobodyGranted);
  const made = reason('grantedOn', mend);
  if (isAhead(grantedOn, today)) return made('open', en.grantPlanned(by, grantedOn));
  return isIsoDate(grantedOn) ? made('yes', en.granted(by, grantedOn)) : made('open', en.grantedSomeDay(by));
}

/** The charter has to reach into each function whose agreement is needed. */
function functionsReason({ authorities }: Lead, { gating }: LeadAround): LeadReason {
  const made = reason('authorities', en.functionsMend);
  const granted = authorities.filter((row) => row.may.trim() !== '' && row.function.trim() !== '');
  if (granted.length === 0) return made('open', en.noFunctions);
  if (gating.length === 0) return made('open', en.gatesUnknown(granted.length));
  const reached = namesakes(granted.flatMap((row) => [row.function, row.by]));
  const absent = gating.filter((name) => reached(name) < 0);
  return absent.length > 0
    ? made('no', en.functionsAbsent(absent))
    : made('yes', en.functionsReached(gating));
}

/** How much of the authority is in writing. */
function writtenReason({ authorities }: Lead, { today }: LeadAround): LeadReason {
  const rows = authorities.filter((row) => !isBlankRow(row));
  const open = rows.filter(({ written }) => written !== 'yes').map(({ by }) => by.trim());
  const made = reason('authorities', en.writtenMend([...new Set(open.filter(Boolean))]));
  const share = writtenShare(rows, today);
  if (rows.length === 0) return made('open', en.nothingWritten);
  if (rows.some(({ written }) => written === 'no')) return made('no', en.someNotWritten(share));
  if (share.yes < share.all) return made('open', en.someUnknown(share));
  return made('yes', en.allWritten(share));
}

/** How many of the grants are in writing, and how many there are; one that is to be signed is not in writing yet. */
export function writtenShare(
  authorities: readonly Authority[],
  today: IsoDate,
): { yes: number; all: number } {
  const rows = authorities.filter((row) => !isBlankRow(row));
  return {
    yes: rows.filter(({ written, on }) => written === 'yes' && !isAhead(on, today)).length,
    all: rows.length,
  };
}

function limitsReason({ limits }: Lead): LeadReason {
  const made = reason('limits', en.limitsMend);
  return limits.trim() === '' ? made('open', en.noLimits) : made('yes', en.hasLimits);
}
