import {
  type Block,
  type Check,
  dates,
  orOpen,
  tableOf,
  type Tone,
  words as column,
} from '../../report/blocks.ts';
import { isIsoDate, showDate } from '../../language/dates.ts';
import { isBlankRow } from '../fields.ts';
import type { Wording } from '../wording.ts';
import type { LeadAround } from './around.ts';
import { judgeLead, type LeadVerdict, writtenShare } from './judge.ts';
import { type Authority, isUntouchedLead, type Lead, type LeadField, WRITTEN_NAMES } from './model.ts';

export const VERDICT_TEXT: Record<LeadVerdict['kind'], string> = {
  nobody: 'Nobody answers for the production date yet.',
  fails: 'One person answers for the date, and the charter fails a test.',
  open: 'One person answers for the date; the charter leaves something open.',
  answers: 'One person answers for the date, with the authority it takes.',
};

const TONES: Record<LeadVerdict['kind'], Tone> = {
  nobody: 'stop',
  fails: 'stop',
  open: 'quiet',
  answers: 'go',
};

/** Where a name or a day is still to be written by hand. */
const BLANK = '…………';

type Words = Wording<LeadField>['fields'];

/** The sheet as blocks: whether anyone answers for the date, then the charter, which fits on one page. */
export function reportLead(lead: Lead, around: LeadAround, wording: Wording<LeadField>): Block[] {
  const verdict = judgeLead(lead, around);
  return [
    { kind: 'heading', level: 2, text: wording.title, id: 'lead' },
    { kind: 'text', tone: TONES[verdict.kind], text: VERDICT_TEXT[verdict.kind] },
    { kind: 'checklist', items: leadChecks(verdict) },
    ...sliceBlocks(lead, wording.fields),
    ...charterBlocks(lead, around, wording.fields),
  ];
}

/** Each test with what would mend it where it does not hold. */
export function leadChecks({ reasons }: LeadVerdict): Check[] {
  return reasons.map(({ holds, says, mend }) => ({
    state: holds,
    text: says,
    note: holds === 'yes' ? '' : mend,
  }));
}

function sliceBlocks({ slices }: Lead, words: Words): Block[] {
  return tableOf(
    words.slices.label,
    [column(words.slice.label), column(words.owner.label), dates(words.date.label)],
    slices.map((row) => [row.slice, row.owner, showDate(row.date)]),
  );
}

/** The charter, to be signed: one page. Nothing while nothing is to stand in it. */
export function charterBlocks(lead: Lead, around: LeadAround, words: Words): Block[] {
  const { authorities } = lead;
  const written = authorities.filter((row) => !isBlankRow(row));
  if (isUntouchedLead({ ...lead, authorities: written, slices: [] })) return [];
  return [
    { kind: 'heading', level: 3, text: 'The charter' },
    {
      kind: 'facts',
      rows: [
        { label: words.name.label, value: orOpen(lead.name) },
        { label: words.role.label, value: orOpen(lead.role) },
        { label: words.productionDate.label, value: dateText(lead, around) },
        { label: words.running.label, value: orOpen(lead.running) },
        { label: words.grantedBy.label, value: grantText(lead) },
        { label: words.lapses.label, value: orOpen(showDate(lead.lapses)) },
      ],
    },
    ...tableOf(
      authorityCaption(authorities, words),
      [words.function, words.may, words.by, words.written].map(({ label }) => column(label)),
      authorities.map((row) => [row.function, row.may, row.by, writtenText(row)]),
    ),
    {
      kind: 'facts',
      rows: [
        { label: words.decides.label, value: orOpen(lead.decides) },
        { label: words.escalates.label, value: orOpen(lead.escalates) },
        { label: words.limits.label, value: orOpen(lead.limits) },
      ],
    },
    { kind: 'list', items: signatures(lead) },
  ];
}

/** The date answered for; while the charter has none, the one that was promised, as such. */
function dateText({ productionDate }: Lead, { committed }: LeadAround): string {
  if (productionDate.trim() === '' && isIsoDate(committed)) {
    return `${showDate(committed)}, promised in the scope estimator and not yet accepted`;
  }
  return orOpen(showDate(productionDate));
}

function grantText({ grantedBy, grantedOn }: Lead): string {
  return orOpen([grantedBy.trim(), showDate(grantedOn)].filter(Boolean).join(', '));
}

function authorityCaption(authorities: readonly Authority[], words: Words): string {
  const { yes, all } = writtenShare(authorities);
  return `${words.authorities.label}: ${yes} of ${all} in writing`;
}

function writtenText({ written, on }: Authority): string {
  const state = written && WRITTEN_NAMES[written];
  return [state, showDate(on)].filter(Boolean).join(', ');
}

/** A line for each who signs: whoever granted the role, the lead, and whoever grants authority in a function. */
function signatures({ name, grantedBy, grantedOn, acceptedOn, authorities }: Lead): string[] {
  return [
    line(grantedBy, 'who grants the role', grantedOn),
    line(name, 'who answers for the date', acceptedOn),
    ...authorities
      .filter((row) => !isBlankRow(row))
      .map((row) =>
        line(
          row.by,
          row.function.trim() && `for ${row.function.trim()}`,
          row.written === 'yes' ? row.on : '',
        ),
      ),
  ];
}

/** `Signed by Owen Tighe, for IT integration, on 12 Oct 2026`, with room for what is not there yet. */
function line(who: string, as: string, on: string): string {
  const signed = [who.trim() || BLANK, as].filter(Boolean).join(', ');
  return `Signed by ${signed}, on ${showDate(on) || BLANK}`;
}
