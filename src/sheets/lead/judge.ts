import { daysBetween, isIsoDate, showDate } from '../../language/dates.ts';
import { isBlankRow } from '../fields.ts';
import type { LeadAround } from './around.ts';
import type { Authority, Lead } from './fields.ts';
import { readName } from './names.ts';
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
    ...sliceReasons(lead, readName(lead.name).kind === 'one'),
    date,
    grantReason(lead, around),
    functionsReason(lead, around),
    writtenReason(lead),
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
  const made = reason('name', 'Name one person. With two, each can wait for the other.');
  const read = readName(name);
  switch (read.kind) {
    case 'blank':
      return made('open', 'Nobody is named who answers for the production date.');
    case 'several':
      return made('no', `“${name.trim()}” reads as more than one name (“${read.by}”).`);
    case 'nobody':
      return made('no', `“${name.trim()}” is no person (“${read.by}”).`);
    case 'one':
      return seated && !sameName(seated, name)
        ? made('no', `The charter names ${name.trim()}, and ${seated} sits in the committee as program lead.`)
        : made('yes', `One person is named: ${name.trim()}.`);
  }
}

/** Slices with owners and a whole with none: how a program stands still while every report is green. */
function sliceReasons(lead: Lead, named: boolean): LeadReason[] {
  const slices = lead.slices.filter(({ slice, owner }) => slice.trim() !== '' || owner.trim() !== '');
  if (slices.length === 0) return [];
  const owned = slices.filter(({ owner }) => owner.trim() !== '').length;
  if (!named) {
    const made = reason('name', 'Give the whole to one person.');
    return owned > 0
      ? [made('no', `${count(owned, 'slice has', 'slices have')} an owner, and the whole has none.`)]
      : [];
  }
  const made = reason('slices', 'Ask who answers for each, and write the name as it is given.');
  return [
    owned === slices.length
      ? made('yes', `${count(owned, 'slice has', 'slices have')} an owner, and so has the whole.`)
      : made(
          'no',
          `The whole has an owner; ${count(slices.length - owned, 'slice has', 'slices have')} none.`,
        ),
  ];
}

function dateReason({ productionDate }: Lead, { committed, today }: LeadAround): LeadReason {
  const made = reason('productionDate', 'Agree one date with the lead, and put it in every plan.');
  const promised = isIsoDate(committed) ? showDate(committed) : '';
  if (productionDate.trim() === '') {
    const known = promised && ` ${promised} is promised in the scope estimator; nobody has accepted it.`;
    return made('open', `The charter has no production date.${known}`);
  }
  if (!isIsoDate(productionDate)) return made('no', 'The production date is not a day of the calendar.');
  const date = showDate(productionDate);
  if (promised && committed !== productionDate) {
    return made('no', `The charter says ${date}, and the scope estimator promises ${promised}.`);
  }
  if (daysBetween(productionDate, today) > 0) return made('no', `The production date, ${date}, has passed.`);
  return made('yes', `The date is ${date}${promised ? ', as promised in the scope estimator' : ''}.`);
}

function grantReason({ grantedBy, grantedOn }: Lead, { sponsor }: LeadAround): LeadReason {
  const mend = sponsor
    ? `Have ${sponsor} name the lead, in writing, on a day you can point to.`
    : 'Have the sponsor name the lead, in writing, on a day you can point to.';
  if (grantedBy.trim() === '') return reason('grantedBy', mend)('open', 'Nobody has granted the role yet.');
  const by = grantedBy.trim();
  if (!isIsoDate(grantedOn)) {
    return reason('grantedOn', mend)('open', `${by} has granted it; the day is not said.`);
  }
  return reason('grantedOn', mend)('yes', `${by} granted it on ${showDate(grantedOn)}.`);
}

/** The charter has to reach into each function whose agreement is needed. */
function functionsReason({ authorities }: Lead, { gating }: LeadAround): LeadReason {
  const made = reason(
    'authorities',
    'Go there first: the hardest signature shows where the next stall would be.',
  );
  const granted = authorities.filter((row) => row.may.trim() !== '' && row.function.trim() !== '');
  if (granted.length === 0) return made('open', 'It does not say what the lead may do in any function.');
  if (gating.length === 0) {
    const says = `It reaches into ${count(granted.length, 'function', 'functions')}. The steering checklist marks nobody who must agree, so which functions gate is not known.`;
    return made('open', says);
  }
  const reached = namesakes(granted.flatMap((row) => [row.function, row.by]));
  const absent = gating.filter((name) => reached(name) < 0);
  return absent.length > 0
    ? made(
        'no',
        `It says nothing of what the lead may do in: ${absent.join(', ')}. Each of them has to agree.`,
      )
    : made('yes', `It reaches into every function that has to agree: ${gating.join(', ')}.`);
}

/** How much of the authority is in writing. */
function writtenReason({ authorities }: Lead): LeadReason {
  const made = reason(
    'authorities',
    'Ask each head of function to strike out what they cannot live with, and sign.',
  );
  const rows = authorities.filter((row) => !isBlankRow(row));
  const share = `${writtenShare(rows).yes} of ${rows.length}`;
  if (rows.length === 0) return made('open', 'No authority is in writing.');
  if (rows.some(({ written }) => written === 'no')) return made('no', `${share} grants are in writing.`);
  if (rows.some(({ written }) => written === '')) {
    return made('open', `${share} grants are known to be in writing.`);
  }
  return made(
    'yes',
    rows.length === 1 ? 'The one grant is in writing.' : `All ${rows.length} grants are in writing.`,
  );
}

/** How many of the grants are in writing, and how many there are. */
export function writtenShare(authorities: readonly Authority[]): { yes: number; all: number } {
  const rows = authorities.filter((row) => !isBlankRow(row));
  return { yes: rows.filter(({ written }) => written === 'yes').length, all: rows.length };
}

function limitsReason({ limits }: Lead): LeadReason {
  const made = reason('limits', 'Write it in so many words: it is what lets a reviewer sign.');
  return limits.trim() === ''
    ? made('open', 'It does not say what the lead may not do.')
    : made('yes', 'It says what the lead may not do.');
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
