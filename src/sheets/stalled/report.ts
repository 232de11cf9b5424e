import type { Block, Paragraph, Table } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, money, needed, type Said, say, typedNumber } from '../../report/values.ts';
import type { IsoDate } from '../../language/dates.ts';
import { showNumber } from '../../language/numbers.ts';
import { readNumber } from '../../language/readNumber.ts';
import { isBlankRange } from '../ranges.ts';
import { FAT_TAIL } from '../scope/warnings.ts';
import { showChance } from '../scope/say.ts';
import type { Wording } from '../wording.ts';
import { monthsOf } from './errors.ts';
import type { StalledResult } from './estimate.ts';
import {
  actingTable,
  fanFigure,
  partsTable,
  rangesTable,
  staleTable,
  typedRanges,
  vendorTable,
} from './figures.ts';
import type { Stalled, StalledField } from './fields.ts';
import { commits, decidingDate, fallsIn, isUntouchedStalled } from './read.ts';
import { countedMonths, decidingText, stalledFinding, stalledSentence } from './say.ts';

/** What a report needs beside the sheet: the plan's currency, the day it is read, the sheet's words. */
export type StalledFrame = { currency: string; today: IsoDate; wording: Wording<StalledField> };

/** The sheet. What it comes to is worked out elsewhere, since that takes a while. */
export function reportStalled(
  stalled: Stalled,
  result: StalledResult | undefined,
  frame: StalledFrame,
): Section {
  const { currency, wording } = frame;
  const ranges: Block = {
    kind: 'table',
    table: result
      ? rangesTable(result, currency, wording.fields)
      : typedRanges(stalled, currency, wording.fields),
  };
  const written = section('written', '', {
    blocks: [spanBlock(stalled, wording), ranges, ...datedTables(stalled, frame)],
    sections: writtenSections(stalled, currency),
  });
  if (!result) {
    const sections = isUntouchedStalled(stalled) ? [] : [written];
    return section('stalled', wording.title, { lead: UNCOUNTED, sections });
  }
  const { lead, blocks, sections } = resultSection(result, frame);
  return section('stalled', wording.title, { lead, blocks, sections: [...sections, written] });
}

const UNCOUNTED: Paragraph = {
  kind: 'text',
  tone: 'quiet',
  text: 'What waiting costs is not worked out yet: it takes a day to count from, a cost a month, and the cost of acting.',
};

/** All that a result has to say, without what was typed, which stands above it on the sheet. */
export function resultSection(result: StalledResult, frame: StalledFrame): Section {
  const { currency, wording } = frame;
  const blocks: Block[] = [
    fanFigure(result, currency),
    { kind: 'table', table: actingTable(result, currency) },
    ...cheaperBlocks(result),
    { kind: 'text', text: decidingText(result, currency, wording.fields) },
    { kind: 'table', table: partsTable(result, currency) },
  ];
  const toSay = section('toSay', 'To say aloud', {
    lead: { kind: 'text', text: say`“${stalledSentence(result, currency)}”` },
    blocks: caveats(result).map((text): Block => ({ kind: 'text', tone: 'quiet', text })),
  });
  const lead: Paragraph = { kind: 'text', text: stalledFinding(result) };
  return section('result', '', { lead, blocks, sections: [toSay] });
}

/** From which day, and over how many months. */
function spanBlock({ from, months }: Stalled, { fields }: Wording<StalledField>): Block {
  return {
    kind: 'facts',
    rows: [
      { label: fields.from.label, value: needed(dateOf(from)) },
      { label: fields.months.label, value: needed(typedNumber(months)) },
    ],
  };
}

function cheaperBlocks({ restructureCheaper, trials }: StalledResult): Block[] {
  if (restructureCheaper === undefined) return [];
  return [
    {
      kind: 'text',
      text: `Restructuring was the cheaper of the two in ${showChance(restructureCheaper, trials)}.`,
    },
  ];
}

/** Contracts and what goes stale, whether or not anything can be worked out. */
function datedTables(stalled: Stalled, { currency, today }: StalledFrame): Block[] {
  const tables = [vendorTable(stalled, currency, today), staleTable(stalled, currency)];
  return tables.flatMap((table: Table | undefined): Block[] => (table ? [{ kind: 'table', table }] : []));
}

/** What is left out, and the board. */
function writtenSections(stalled: Stalled, currency: string): Section[] {
  const board = stalled.board.trim();
  return [
    section('leftOut', 'Left out of every sum', {
      blocks: [{ kind: 'list', items: leftOut(stalled, currency) }],
    }),
    ...(board
      ? [section('board', 'Standing with the board', { blocks: [{ kind: 'text', text: board }] })]
      : []),
  ];
}

/** What no sum holds, and why. */
function leftOut(stalled: Stalled, currency: string): Said[] {
  const sunk = readNumber(stalled.sunk);
  const amount = sunk.kind === 'number' ? say`: ${money(sunk.value, currency)}` : '';
  const passed = stalled.vendors.filter(
    (row) => commits(row) && fallsIn(decidingDate(row), stalled.from, monthsOf(stalled)).kind === 'before',
  );
  return [
    say`What has been spent already${amount}. It is the same whether you wait, finish or restructure, so it cannot help to choose.`,
    ...passed.map(
      (row) =>
        `${row.what.trim() || 'A contract without a name'}: its date passed before the count begins, so its minimum is owed on every branch.`,
    ),
    ...(['burn', 'value'] as const)
      .filter((field) => isBlankRange(stalled[field]))
      .map((field) => BLANK[field]),
    ...(isBlankRange(stalled.leavers) || isBlankRange(stalled.salary) ? [BLANK.people] : []),
    'Standing with the board and leverage over vendors: no number for either could be defended, so they stay words and dates.',
  ];
}

const BLANK = {
  burn: 'The team and its licences: no cost was given.',
  value: 'The value deferred: no figure was given, so the true cost of waiting is higher.',
  people: 'People who leave: how many, or their pay, was not given.',
};

/** What to be careful of. */
function caveats({ inputs, trials }: StalledResult): string[] {
  return [
    'The month is no date to wait for: every month before it is paid too, and acting takes time of its own, in which value is still deferred.',
    `${showNumber(trials)} simulated runs. Each range is a Beta-PERT drawn by itself, without correlation. What people who leave cost is spread evenly over the ${countedMonths(inputs)}, and a contract’s minimum counts once.`,
    'The sources on replacing a person disagree, so it stays a range: a median of 21% of a year’s pay (Center for American Progress, 2012), half to twice the pay (Gallup, 2019).',
    FAT_TAIL,
  ];
}
