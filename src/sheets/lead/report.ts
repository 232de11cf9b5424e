import { type Block, type Check, dates, tableOf, type Tone, words as column } from '../../report/blocks.ts';
import { type Section, section, sectionOf } from '../../report/document.ts';
import {
  dateOf,
  doneOn,
  isBlank,
  joined,
  needed,
  person,
  type Said,
  unlessAhead,
} from '../../report/values.ts';
import { type IsoDate, isAhead, isIsoDate } from '../../language/dates.ts';
import { isBegun } from '../begun.ts';
import { isBlankRow } from '../fields.ts';
import type { Wording } from '../wording.ts';
import type { LeadAround } from './around.ts';
import * as en from './en/sheet.ts';
import { judgeLead, type LeadVerdict, writtenShare } from './judge.ts';
import { WRITTEN_NAMES } from './en/choices.ts';
import { type Authority, LEAD, type Lead, type LeadField } from './fields.ts';

const TONES: Record<LeadVerdict['kind'], Tone> = {
  nobody: 'stop',
  fails: 'stop',
  open: 'quiet',
  answers: 'go',
};

/** Where a name or a day is still to be written by hand. */
const BLANK = '…………';

type Words = Wording<LeadField>['fields'];

/** Whether anyone answers for the date, then the charter, which fits on one page. */
export function reportLead(lead: Lead, around: LeadAround, wording: Wording<LeadField>): Section {
  const verdict = judgeLead(lead, around);
  const charter = charterSection(lead, around, wording.fields);
  return section('lead', wording.title, {
    lead: { kind: 'text', tone: TONES[verdict.kind], text: verdictText(verdict) },
    sections: [
      section('checks', '', { blocks: [{ kind: 'checklist', items: leadChecks(verdict) }] }),
      ...sectionOf('slices', '', sliceBlocks(lead, wording.fields, around.today)),
      ...(charter ? [charter] : []),
    ],
  });
}

/** Whether anyone answers for the date; where the charter fails a test, which. */
function verdictText({ kind, reasons }: LeadVerdict): string {
  const failed = kind === 'fails' ? reasons.filter(({ holds }) => holds === 'no') : [];
  return [en.VERDICT_TEXT[kind], ...failed.map(({ says }) => says)].join(' ');
}

/** Each test with what would mend it where it does not hold. */
export function leadChecks({ reasons }: LeadVerdict): Check<string>[] {
  return reasons.map(({ holds, says, mend }) => ({
    state: holds,
    text: says,
    note: holds === 'yes' ? '' : mend,
  }));
}

/** Of none that is done yet, no column says when. */
function sliceBlocks({ slices }: Lead, words: Words, today: IsoDate): Block[] {
  const done = slices.some((row) => row.doneOn.trim() !== '');
  const whenDone = <Cell>(cell: Cell) => (done ? [cell] : []);
  return tableOf(
    words.slices.label,
    [
      column(words.slice.label),
      column(words.owner.label),
      dates(words.date.label),
      ...whenDone(dates(words.doneOn.label)),
    ],
    slices.map((row) => [
      ...[row.slice, person(row.owner), dateOf(row.date)],
      ...whenDone(doneOn(row.doneOn, today)),
    ]),
  );
}

/** The charter, to be signed: one page. Nothing while nothing is to stand in it. */
export function charterSection(lead: Lead, around: LeadAround, words: Words): Section | undefined {
  const { authorities } = lead;
  const written = authorities.filter((row) => !isBlankRow(row));
  if (!isBegun(LEAD, { ...lead, authorities: written, slices: [] })) return undefined;
  const blocks: Block[] = [
    {
      kind: 'facts',
      rows: [
        { label: words.name.label, value: needed(person(lead.name)) },
        { label: words.role.label, value: needed(lead.role) },
        { label: words.productionDate.label, value: dateText(lead, around) },
        { label: words.running.label, value: needed(lead.running) },
        { label: words.grantedBy.label, value: grantText(lead, around) },
        { label: words.lapses.label, value: needed(dateOf(lead.lapses)) },
      ],
    },
    ...tableOf(
      en.authorityCaption(words.authorities.label, writtenShare(authorities, around.today)),
      [words.function, words.may, words.by, words.written].map(({ label }) => column(label)),
      authorities.map((row) => [row.function, row.may, person(row.by), writtenText(row, around)]),
    ),
    {
      kind: 'facts',
      rows: [
        { label: words.decides.label, value: needed(lead.decides) },
        { label: words.escalates.label, value: needed(lead.escalates) },
        { label: words.limits.label, value: needed(lead.limits) },
      ],
    },
  ];
  const signed: Block = { kind: 'list', items: signatures(lead, around) };
  return section('charter', en.charterTitle, {
    blocks,
    sections: [section('signed', '', { blocks: [signed] })],
  });
}

/** The date answered for; while the charter has none, the one that was promised, as such. */
function dateText({ productionDate }: Lead, { committed }: LeadAround): Said {
  if (productionDate.trim() === '' && isIsoDate(committed)) {
    return en.notYetAccepted(dateOf(committed));
  }
  return needed(dateOf(productionDate));
}

function grantText({ grantedBy, grantedOn }: Lead, { today }: LeadAround): Said {
  return needed(joined([person(grantedBy), doneOn(grantedOn, today)], ', '));
}

function writtenText({ written, on }: Authority, { today }: LeadAround): Said {
  return unlessAhead(joined([written && WRITTEN_NAMES[written], dateOf(on)], ', '), on, today);
}

/** A line for each who signs: whoever granted the role, the lead, and whoever grants authority in a function. */
function signatures(
  { name, grantedBy, grantedOn, acceptedOn, authorities }: Lead,
  { today }: LeadAround,
): Said[] {
  /** Who signs as what and when, with room for what is not there yet. */
  const line = (who: string, as: string, on: string): Said => {
    const day = dateOf(on);
    const signs = isAhead(on, today) ? en.toSign : en.signedBy;
    return signs(person(who) || BLANK, as, isBlank(day) ? BLANK : day);
  };
  return [
    line(grantedBy, en.grantsRole, grantedOn),
    line(name, en.answersForDate, acceptedOn),
    ...authorities
      .filter((row) => !isBlankRow(row))
      .map((row) => line(row.by, en.forFunction(row.function), row.written === 'yes' ? row.on : '')),
  ];
}
