import { daysBetween, isAhead, type IsoDate, isDone, isIsoDate } from '../../language/dates.ts';
import {
  type Block,
  type Check,
  type Column,
  words as column,
  dates,
  figures,
  type Tone,
  tableOf,
} from '../../report/blocks.ts';
import { type Section, section, sectionOf } from '../../report/document.ts';
import {
  dateOf,
  doneOn,
  dueBy,
  isBlank,
  joined,
  NONE,
  needed,
  numeral,
  person,
  type Said,
  unlessAhead,
  wasOn,
} from '../../report/values.ts';
import { isBegun } from '../begun.ts';
import { isBlankRow } from '../fields.ts';
import type { Wording } from '../wording.ts';
import type { LeadAround } from './around.ts';
import { WRITTEN_NAMES } from './en/choices.ts';
import * as en from './en/sheet.ts';
import { type Authority, LEAD, type Lead, type LeadField } from './fields.ts';
import { judgeLead, type LeadVerdict, writtenShare } from './judge.ts';
import { figuresOfOthers, type Promised, promisedBy, promisedName } from './promises.ts';

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
      ...sectionOf('slices', '', sliceBlocks(lead, wording.fields, around)),
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

/** What else is told of each line of work, by its name, between its owner and the days. */
type Beside = { heads: Column[]; cells: (name: string) => Said[] };

/**
 * Each slice with its owner and the day they gave, beside the days of the forecast where that is counted. Of none that is done
 * yet, no column says when.
 */
export function sliceBlocks(
  { slices }: Lead,
  words: Words,
  { forecast, today }: LeadAround,
  { heads, cells }: Beside = { heads: [], cells: () => [] },
): Block[] {
  const all = promisedBy(slices, forecast?.lines ?? [], today);
  const when = <Cell>(holds: boolean, ...cells: Cell[]) => (holds ? cells : []);
  const done = slices.some((row) => row.doneOn.trim() !== '');
  const counted = all.some(({ line }) => line?.p50);
  const table = tableOf(
    counted ? en.promisedCaption(words.slices.label, forecast?.caveat ?? '') : words.slices.label,
    [
      column(words.slice.label),
      column(words.owner.label),
      ...heads,
      column(words.date.label),
      ...when(done, dates(words.doneOn.label)),
      ...when(counted, dates(en.ENDS.p50), dates(en.ENDS.p80), figures(en.ENDS.gap)),
    ],
    all.map((one) => {
      const { slice, line, late } = one;
      const owned = slice ? person(slice.owner) : needed('');
      return [
        ...[promisedName(one), owned, ...cells(promisedName(one))],
        isDone(slice?.doneOn ?? '', today) ? dateOf(slice?.date ?? '') : dueBy(slice?.date ?? '', today),
        ...when(done, doneOn(slice?.doneOn ?? '', today)),
        ...when<Said>(
          counted,
          ...[dateOf(line?.p50 ?? ''), dateOf(line?.p80 ?? '')],
          isOverForecast(one, today)
            ? en.forecastPast
            : late === undefined
              ? NONE
              : en.gap(late, numeral(Math.abs(late))),
        ),
      ];
    }),
  );
  const others = figuresOfOthers(all).map(({ slice, line }) =>
    en.figuresOf(slice.slice.trim(), line.by, slice.owner.trim()),
  );
  return others.length > 0 ? [...table, { kind: 'text', tone: 'quiet', text: others.join(' ') }] : table;
}

/** Whether the day by which the forecast has it end four times in five is past, and it is not done. */
function isOverForecast({ slice, line }: Promised, today: IsoDate): boolean {
  return daysBetween(line?.p80 ?? '', today) > 0 && !isDone(slice?.doneOn ?? '', today);
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
        { label: words.acceptedOn.label, value: needed(doneOn(lead.acceptedOn, around.today)) },
        { label: words.lapses.label, value: needed(wasOn(lead.lapses, around.today)) },
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
  const open = signatures(lead, around);
  return section('charter', en.charterTitle, {
    blocks,
    sections: sectionOf('signed', '', open.length > 0 ? [{ kind: 'list', items: open }] : []),
  });
}

/** The date answered for; while the charter has none, the one that was promised, as such. */
function dateText({ productionDate }: Lead, { committed, today }: LeadAround): Said {
  if (productionDate.trim() === '' && isIsoDate(committed)) {
    return en.notYetAccepted(dateOf(committed));
  }
  return needed(wasOn(productionDate, today));
}

function grantText({ grantedBy, grantedOn }: Lead, { today }: LeadAround): Said {
  return needed(joined([person(grantedBy), doneOn(grantedOn, today)], ', '));
}

function writtenText({ written, on, place }: Authority, { today }: LeadAround): Said {
  const told = unlessAhead(joined([written && WRITTEN_NAMES[written], dateOf(on)], ', '), on, today);
  return joined([told, place.trim()], '\n');
}

/**
 * A line for each who has still to sign: whoever grants the role, the lead, and whoever grants authority in a function. Who has
 * signed stands above with the day.
 */
function signatures(
  { name, grantedBy, grantedOn, acceptedOn, authorities }: Lead,
  { today }: LeadAround,
): Said[] {
  /** Who signs as what and when, with room for what is not there yet. */
  const line = (who: string, as: string, on: string): Said[] => {
    if (who.trim() !== '' && isDone(on, today)) return [];
    const day = dateOf(on);
    const signs = isAhead(on, today) ? en.toSign : en.signedBy;
    return [signs(person(who) || BLANK, as, isBlank(day) ? BLANK : day)];
  };
  return [
    ...line(grantedBy, en.grantsRole, grantedOn),
    ...line(name, en.answersForDate, acceptedOn),
    ...authorities
      .filter((row) => !isBlankRow(row))
      .flatMap((row) => line(row.by, en.forFunction(row.function), row.written === 'yes' ? row.on : '')),
  ];
}
