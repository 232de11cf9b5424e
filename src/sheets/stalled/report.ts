import { type Block, type Paragraph, type Table, tableOf } from '../../report/blocks.ts';
import { privately, type Section, section, sectionOf } from '../../report/document.ts';
import { dateOf, money, needed, person, type Said, typedNumber } from '../../report/values.ts';
import { type IsoDate, showDate } from '../../language/dates.ts';
import { readNumber } from '../../language/readNumber.ts';
import { isBegun } from '../begun.ts';
import { isPrivate } from '../private.ts';
import { isBlankRange } from '../ranges.ts';
import { FAT_TAIL } from '../scope/warnings.ts';
import { showChance } from '../scope/say.ts';
import type { Wording } from '../wording.ts';
import { countedMonths } from './en/fields.ts';
import * as en from './en/result.ts';
import { keptHeld, keptTable } from './kept.ts';
import { monthsOf } from './months.ts';
import type { StalledResult } from './estimate.ts';
import { actingTable, byRuns, fanFigure, partsTable } from './figures.ts';
import { RANGED, type Ranged, STALLED, type Stalled, type StalledField } from './fields.ts';
import { STOPPING } from './units.ts';
import { commits, decidingDate, fallsIn, isOwedAnyway } from './read.ts';
import { type Against, decidingText, stalledFinding, stalledSentence, type WayNamed } from './say.ts';
import { rangesTable, staleTable, typedRanges, vendorTable } from './tables.ts';

/** What a report needs beside the sheet: the plan's currency, the day it is read, the sheet's words. */
export type StalledFrame = {
  currency: string;
  today: IsoDate;
  wording: Wording<StalledField>;
  /** The day by which the scope ends four times in five, from which months until finishing delivers are counted; `''` for none. */
  ends?: IsoDate;
  /** The way to act that is recommended, which waiting is held against first, and the same on one basis with waiting. */
  way?: WayNamed | undefined;
  against?: Against | undefined;
};

/** The sheet. What it comes to is worked out elsewhere, since that takes a while. */
export function reportStalled(
  stalled: Stalled,
  result: StalledResult | undefined,
  frame: StalledFrame,
): Section {
  const { currency, wording } = frame;
  const block = ({ caption, columns, rows }: Table) => tableOf(caption, columns, rows);
  const ranges = (fields: readonly Ranged[]): Table =>
    result
      ? rangesTable(result, currency, wording.fields, fields)
      : typedRanges(stalled, currency, wording.fields, fields);
  const stopping = typedRanges(stalled, currency, wording.fields, STOPPING);
  const written = section('written', '', {
    blocks: [
      spanBlock(stalled, frame),
      ...block(withStopping(ranges(RANGED.filter((field) => !isPrivate(STALLED.fields[field]))), stopping)),
    ],
    sections: [
      ...datedTables(stalled, frame),
      ...privately('people', en.peopleTitle, {
        blocks: block(ranges(RANGED.filter((field) => isPrivate(STALLED.fields[field])))),
      }),
      ...writtenSections(stalled, result, currency),
    ],
  });
  if (!result) {
    const sections = isBegun(STALLED, stalled) ? [written] : [];
    const lead: Paragraph = { kind: 'text', tone: 'quiet', text: en.uncounted };
    return section('stalled', wording.title, { lead, sections });
  }
  const { lead, blocks, sections } = resultSection(result, frame);
  return section('stalled', wording.title, { lead, blocks, sections: [...sections, written] });
}

/** Ranges with what it costs to stop as their last rows, which waiting is not held against. */
function withStopping(ranges: Table, { rows }: Table): Table {
  if (rows.length === 0) return ranges;
  const caption = ranges.rows.length === 0 ? en.stoppingCaption : en.withStopping(ranges.caption);
  return { ...ranges, caption, rows: [...ranges.rows, ...rows] };
}

/** All that a result has to say, without what was typed, which stands above it on the sheet. */
export function resultSection(result: StalledResult, frame: StalledFrame): Section {
  const { currency, wording } = frame;
  const deciding: Block = { kind: 'text', text: decidingText(result, currency, wording.fields) };
  const kept = frame.against?.basis === 'kept' ? frame.against : undefined;
  const held = kept ? keptHeld(kept.ways, kept.month) : byRuns(result);
  // What was simulated of the ways is by their work alone: beside the team kept it is told in one sentence, the lead's.
  const byWork: Block[] = [
    { kind: 'table', table: actingTable(result, currency) },
    ...cheaperBlocks(result),
    ...(tellsOfPay(result) ? [] : [deciding]),
  ];
  const blocks: Block[] = [
    fanFigure(result, currency, held),
    ...(kept ? [keptTable(kept.ways, result, currency)] : byWork),
    { kind: 'table', table: partsTable(result, currency, held) },
  ];
  const toSay = section('toSay', en.aloudTitle, {
    lead: { kind: 'text', text: en.quoted(stalledSentence(result, currency, frame.against)) },
    blocks: caveats(result).map((text): Block => ({ kind: 'text', tone: 'quiet', text })),
  });
  const lead: Paragraph = { kind: 'text', text: stalledFinding(result, frame.way, frame.against) };
  const own =
    !kept && tellsOfPay(result) ? privately('deciding', en.decidingTitle, { blocks: [deciding] }) : [];
  return section('result', '', { lead, blocks, sections: [...own, toSay] });
}

/** True where what decides the answer is what somebody earns, or who would leave. */
function tellsOfPay({ deciding }: StalledResult): boolean {
  return deciding?.input.kind === 'field' && isPrivate(STALLED.fields[deciding.input.field]);
}

/** From which day, over how many months, in how many each way to act delivers, and who stands behind the costs. */
function spanBlock(
  { from, months, finishIn, restructureIn, by }: Stalled,
  { wording: { fields }, ends = '' }: StalledFrame,
): Block {
  const counted = finishIn.trim() === '' && ends !== '';
  return {
    kind: 'facts',
    rows: [
      { label: fields.from.label, value: needed(dateOf(from)) },
      { label: fields.months.label, value: needed(typedNumber(months)) },
      {
        label: fields.finishIn.label,
        value: counted ? en.countedTo(dateOf(ends)) : needed(typedNumber(finishIn)),
      },
      { label: fields.restructureIn.label, value: needed(typedNumber(restructureIn)) },
      ...(by.trim() ? [{ label: fields.by.label, value: en.standsBehind(person(by.trim())) }] : []),
    ],
  };
}

function cheaperBlocks({ restructureCheaper, trials }: StalledResult): Block[] {
  if (restructureCheaper === undefined) return [];
  return [{ kind: 'text', text: en.cheaperIn(showChance(restructureCheaper, trials)) }];
}

/** Contracts and what goes stale, whether or not anything can be worked out. */
function datedTables(stalled: Stalled, { currency, today }: StalledFrame): Section[] {
  const tables = { vendors: vendorTable(stalled, currency, today), stale: staleTable(stalled, currency) };
  return Object.entries(tables).flatMap(([id, table]) =>
    table ? sectionOf(id, '', [{ kind: 'table', table }]) : [],
  );
}

/** What is left out, and the board. */
function writtenSections(stalled: Stalled, result: StalledResult | undefined, currency: string): Section[] {
  const board = stalled.board.trim();
  return [
    section('leftOut', en.leftOutTitle, {
      blocks: [{ kind: 'list', items: leftOut(stalled, result, currency) }],
    }),
    ...(board ? [section('board', en.boardTitle, { blocks: [{ kind: 'text', text: board }] })] : []),
  ];
}

/** What no sum holds, and why. */
function leftOut(stalled: Stalled, result: StalledResult | undefined, currency: string): Said[] {
  const [sunk, written] = [readNumber(stalled.sunk), readNumber(stalled.writeOff)];
  const owed = stalled.vendors.filter(commits).flatMap((row) => {
    const { kind } = fallsIn(decidingDate(row), stalled.from, monthsOf(stalled));
    const anyway = kind === 'before' || (kind === 'month' && isOwedAnyway(row, stalled));
    return anyway ? [en.owedAnyway(row.what, kind === 'before', row.spared === 'stop')] : [];
  });
  return [
    en.spent(sunk.kind === 'number' ? money(sunk.value, currency) : undefined),
    ...(written.kind === 'number' ? [en.writtenOff(money(written.value, currency))] : []),
    ...owed,
    ...(['burn', 'value'] as const)
      .filter((field) => isBlankRange(stalled[field]) && !result?.inputs.ranges[field])
      .map((field) => en.NOT_GIVEN[field]),
    ...(isBlankRange(stalled.leavers) || isBlankRange(stalled.salary) ? [en.NOT_GIVEN.people] : []),
    en.boardAndLeverage,
  ];
}

/** What to be careful of. */
function caveats({ inputs, trials }: StalledResult): string[] {
  const { replacing } = inputs.ranges;
  return [
    en.noDateToWaitFor,
    en.howCounted(trials, showDate(inputs.from), countedMonths(inputs.months)),
    ...(replacing ? [en.sourcesDisagree(replacing)] : []),
    FAT_TAIL,
  ];
}
