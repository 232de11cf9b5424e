import { type Block, dates, type Fact, tableOf, words as column } from '../../report/blocks.ts';
import { type Section, section, sectionOf } from '../../report/document.ts';
import {
  dateOf,
  doneOn,
  isBlank,
  joined,
  needed,
  NONE,
  person,
  type Said,
  typedNumber,
} from '../../report/values.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { Vendor } from '../stalled/fields.ts';
import { contractName } from '../stalled/names.ts';
import type { Wording } from '../wording.ts';
import { inOrder } from './days.ts';
import * as en from './en/sheet.ts';
import { type Judgement, judgeRecovery, type RecoveryContext } from './judge.ts';
import { STANDING_NAMES, VERDICT_NAMES } from './en/choices.ts';
import { YES_NO } from '../en/choices.ts';
import { isBlankBrief, type Recovery, type RecoveryField, SIGNS } from './fields.ts';

type Words = Wording<RecoveryField>['fields'];

/** What a report needs beside the sheet. `vendors` are the contracts on the sheet of the stall, with their dates. */
export type RecoveryFrame = {
  context: RecoveryContext;
  vendors: readonly Vendor[];
  wording: Wording<RecoveryField>;
  today: IsoDate;
};

const TONES = { rescue: 'go', restructure: 'stop', undecided: 'quiet' } as const;

/** The recommendation and what speaks for it. The restructure brief is there where the signs ask for one, or where one is written. */
export function reportRecovery(
  recovery: Recovery,
  { context, vendors, wording, today }: RecoveryFrame,
): Section {
  const { fields } = wording;
  const judgement = judgeRecovery(recovery, context);
  return section('recovery', wording.title, {
    private: true,
    lead: { kind: 'text', tone: TONES[judgement.kind], text: judgement.says },
    blocks: [
      { kind: 'list', items: judgement.reasons.map(({ says }) => says) },
      ...signBlocks(recovery, fields),
    ],
    sections: [
      ...listSection('beside', en.besideTitle, judgement.beside),
      ...listSection('changes', en.CHANGES_TEXT[judgement.kind], judgement.changes),
      ...killSection(recovery, fields, today),
      ...briefSection(recovery, judgement.kind, vendors, fields),
    ],
  });
}

function listSection(id: string, title: string, items: Said[]): Section[] {
  return items.length === 0 ? [] : [section(id, title, { blocks: [{ kind: 'list', items }] })];
}

/** The signs with both sides of the evidence; nothing while none is written. */
function signBlocks({ signs }: Recovery, words: Words): Block[] {
  const rows = SIGNS.map((sign) => {
    const judged = signs[sign];
    const verdict = judged.verdict && VERDICT_NAMES[judged.verdict];
    // Whether it could be mended says nothing of a sign that is not there.
    const mendable =
      judged.verdict === 'there' ? judged.mendable && YES_NO[judged.mendable] : verdict && NONE;
    return [judged.for.trim(), judged.against.trim(), verdict, mendable];
  });
  if (rows.flat().every((cell) => cell === '')) return [];
  const heads = [en.signColumn, words.for.label, words.against.label, words.verdict.label, en.mendableColumn];
  return tableOf(
    en.signsCaption,
    heads.map(column),
    SIGNS.map((sign, index) => [words[sign].label, ...(rows[index] ?? [])]),
  );
}

function killSection({ kill }: Recovery, words: Words, today: IsoDate): Section[] {
  const blocks = tableOf(
    words.kill.label,
    [
      column(words.signal.label),
      dates(words.by.label),
      column(words.act.label),
      column(words.who.label),
      dates(words.agreedOn.label),
    ],
    kill.map((row) => [row.signal, dateOf(row.by), row.act, person(row.who), doneOn(row.agreedOn, today)]),
  );
  return sectionOf('kill', '', blocks);
}

function briefSection(
  recovery: Recovery,
  kind: Judgement['kind'],
  vendors: readonly Vendor[],
  words: Words,
): Section[] {
  if (kind !== 'restructure' && isBlankBrief(recovery)) return [];
  const whole = kind === 'restructure';
  const blocks: Block[] = [
    { kind: 'facts', rows: briefFacts(recovery, vendors, words, whole) },
    ...tableOf(
      words.messages.label,
      [dates(words.on.label), column(words.from.label), column(words.to.label), column(words.says.label)],
      recovery.messages.map((row) => [dateOf(row.on), person(row.from), person(row.to), row.says]),
    ),
    ...tableOf(
      words.firstTen.label,
      [dates(words.day.label), column(words.firstAct.label), column(words.owner.label)],
      inOrder(recovery.firstTen).map((row) => [typedNumber(row.day), row.act, person(row.owner)]),
    ),
  ];
  const ready = { kind: 'text', tone: 'quiet', text: en.ready } as const;
  return [section('brief', words.brief.label, { lead: whole ? undefined : ready, blocks })];
}

/** The brief’s texts. While the signs ask for one, what is blank says so; otherwise it is left out. */
function briefFacts(recovery: Recovery, vendors: readonly Vendor[], words: Words, whole: boolean): Fact[] {
  const { champion, standing, reset, resetOn } = recovery;
  const rows: Fact[] = [
    { label: words.mandate.label, value: recovery.mandate },
    { label: words.newScope.label, value: recovery.newScope },
    { label: words.outOfScope.label, value: recovery.outOfScope },
    { label: words.vendorTalk.label, value: recovery.vendorTalk },
    ...vendors.flatMap(contractFact),
    {
      label: words.champion.label,
      value: joined([person(champion), champion.trim() && standing && STANDING_NAMES[standing]], '. '),
    },
    { label: words.reset.label, value: reset },
    { label: words.resetOn.label, value: dateOf(resetOn) },
  ];
  return rows
    .filter(({ value }) => whole || !isBlank(value))
    .map(({ label, value }) => ({ label, value: needed(value) }));
}

/** A contract with its dates, as the sheet of the stall has them. */
function contractFact(row: Vendor): Fact[] {
  const { notice, renewal } = row;
  const value = joined([notice && en.noticeBy(dateOf(notice)), renewal && en.renews(dateOf(renewal))], ', ');
  return isBlank(value) ? [] : [{ label: contractName(row), value }];
}
