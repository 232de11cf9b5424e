import type { IsoDate } from '../../language/dates.ts';
import { type Block, byHand, words as column, tableOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, joined, numeral, type Said } from '../../report/values.ts';
import { gateName, isOpen } from '../../sheets/gate/read.ts';
import type { Plan } from '../document/schema.ts';
import { checkableBy } from './checkable.ts';
import * as words from './en/ownWord.ts';
import { called, type OpenFor } from './openList.ts';
import { type Ask, asksOf, nameOf } from './reviewAsks.ts';
import { laterForecast, type Review } from './reviewDays.ts';
import { type Reviewer, reviewersIn } from './reviewers.ts';
import { inParts } from './parted.ts';

/** So many lines for conditions and reasons. */
const LINES = 3;

/** A part for each of whom something is asked, by its letters, to be filled in by hand. */
export function ownWords(
  plan: Plan,
  given: { reviews: readonly Review[]; open: readonly OpenFor[] },
  today: IsoDate,
): Section[] {
  const parts = reviewersIn(plan).flatMap((reviewer) => {
    const asks = asksOf(reviewer, plan, given, today);
    return asks.length > 0 ? [partOf(reviewer, asks, plan, given.open, today)] : [];
  });
  if (parts.length === 0) return [];
  return [
    section('word', words.title, {
      lead: { kind: 'text', text: joined([words.means(dateOf(today)), words.notHere], ' ') },
      sections: parts,
    }),
  ];
}

function partOf(
  reviewer: Reviewer,
  asks: readonly Ask[],
  plan: Plan,
  open: readonly OpenFor[],
  today: IsoDate,
): Section {
  const own = checkableBy(plan, today).get(reviewer.key) ?? [];
  const ready = own.filter(({ column: at }) => at === 'ready').length;
  const theirs = open.find((one) => one.reviewer?.key === reviewer.key)?.matters.length ?? 0;
  const shut = reviewer.gates
    .filter((gate) => !isOpen(gate, today))
    .map((gate) => gateName(gate, plan.triage).replace(/\.$/, ''));
  const columns = inParts([words.asked, words.word].map(column), [0.32, 0.68]);
  // Whoever holds no gate is asked little, and has a line for it.
  const checks = reviewer.gates.length > 0;
  const rows: Said[][] = [
    ...asks.map((ask) => lineOf(ask, shut)),
    [checks ? words.notAccepted : words.condition, words.line],
    [words.signature, words.signatureLine],
  ];
  return section(`word-${reviewer.key}`, called(reviewer), {
    lead: { kind: 'text', text: words.counted(own.length, ready, theirs - (own.length - ready)) },
    blocks: [...tableOf('', columns, rows), ...(checks ? toWriteIn() : [])],
  });
}

function lineOf(ask: Ask, shut: readonly string[]): Said[] {
  switch (ask.letter) {
    case 'A':
      return [words.A(ask.count, dateOf(ask.live)), words.mayLive];
    case 'B':
      return [
        words.B,
        joined(
          ask.rows.map((row) => words.accepted(nameOf(row))),
          '; ',
        ),
      ];
    case 'C':
      return [
        words.C,
        joined(
          ask.rows.map((row) => words.met(nameOf(row))),
          '; ',
        ),
      ];
    case 'D':
      return [words.D(ask.review.name), words.ends([ask.review.date, laterForecast(ask.review)].map(dateOf))];
    case 'E':
      return shut.length > 0 ? [words.openGate(shut), words.signOpening] : [words.E, words.sign];
  }
}

function toWriteIn(): Block[] {
  const columns = inParts(
    [column(words.no), ...[words.condition, words.meets, words.byWhen].map(byHand)],
    [0.05, 0.55, 0.24, 0.16],
  );
  const rows = Array.from({ length: LINES }, (_, at): Said[] => [numeral(at + 1), '', '', '']);
  return tableOf('', columns, rows);
}
