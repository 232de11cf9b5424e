import type { Block, Fact } from '../../report/blocks.ts';
import { type Section, section, sectionOf } from '../../report/document.ts';
import { dateOf, needed, person } from '../../report/values.ts';
import { isAhead, type IsoDate } from '../../language/dates.ts';
import type { Triage } from '../triage/fields.ts';
import type { Wording } from '../wording.ts';
import * as words from './en/report.ts';
import { asked } from './en/papers.ts';
import { asTold, countLog } from './log.ts';
import { calledBy, numbered } from './naming.ts';
import type { Gate, GateField, Question } from './fields.ts';
import { partlyText, wordlessText } from './partly.ts';
import { driverOf, gateName, isOpen, isSaid, metWith, waitedText } from './read.ts';
import { linesOf, logTextForAll } from './say.ts';
import { isSettling, settlingTable } from './settling.ts';

/** What a brief needs beside its gate: the gate's questions, triage, the day it is read, the sheet's words. */
export type BriefFrame = {
  questions: readonly Question[];
  triage: Triage;
  today: IsoDate;
  wording: Wording<GateField>;
};

/** Most blocking questions that fit on the one page of a brief. */
const MOST_LISTED = 12;

/**
 * The brief for fifteen minutes with whoever can open the gate, as a section that stands by itself: who, the
 * one question, what is offered, what to leave with, and afterwards what was said. What we believe blocks is not in it.
 */
export function briefSection(gate: Gate, { questions, triage, today, wording }: BriefFrame): Section {
  const { fields } = wording;
  const who = metWith(gate);
  const said = isSaid(gate, today);
  const driver = driverOf(gate, triage);
  const facts: Fact[] = [
    { label: words.gate, value: gateName(gate, triage) },
    { label: fields.who.label, value: needed(person(who)) },
    ...(said || gate.saidOn.trim() === ''
      ? []
      : [{ label: fields.saidOn.label, value: dateOf(gate.saidOn) }]),
    ...(driver.kind === 'somebody' ? [{ label: words.whoAsks, value: person(driver.name) }] : []),
    { label: fields.ask.label, value: needed(gate.ask) },
    { label: fields.offer.label, value: needed(gate.offer) },
  ];
  const told = asTold(questions);
  const so = soFar(gate, told, today);
  return section('brief', words.briefTitle(who), {
    lead: so ? { kind: 'text', text: so } : undefined,
    blocks: [
      { kind: 'facts', rows: facts },
      ...blockingBlocks(told, fields),
      ...listed(fields.leave.label, linesOf(gate.leave)),
      ...(isAhead(gate.saidOn, today) ? [] : saidBlocks(gate, fields.said.label)),
    ],
  });
}

/** How long a gate has waited, and what its log comes to, `told` as whoever must not read our guesses has it; `''` where neither is known. */
export function soFar(gate: Gate, told: readonly Question[], today: IsoDate): string {
  const log = logTextForAll(countLog(told, today));
  return [waitedText(gate, today), log, partlyText(told, today), wordlessText(told, gate, today)]
    .filter(Boolean)
    .join(' ');
}

/** What is left of the brief once that was had, or the gate is open: what was said. Nothing where nobody wrote that down. */
export function outcomeSection(
  gate: Gate,
  { questions, today, wording }: BriefFrame,
  inLog: boolean,
): Section[] {
  const said = isAhead(gate.saidOn, today) ? [] : saidBlocks(gate, wording.fields.said.label);
  // Once it has opened, what settled each is past, and what blocked stands in the log; `inLog`: so it does before.
  const blocks = [
    ...(isOpen(gate, today) || inLog ? [] : blockingBlocks(asTold(questions), wording.fields)),
    ...said,
  ];
  return sectionOf('brief', words.outcomeTitle(metWith(gate)), blocks);
}

/** What they said blocks: with what settles it, where anything of that is known. */
function blockingBlocks(told: readonly Question[], fields: Wording<GateField>['fields']): Block[] {
  const blocking = numbered(told).filter(({ question }) => question.theirs === 'blocking');
  const shown = blocking.slice(0, MOST_LISTED);
  const more = blocking.length - shown.length;
  const left = more > 0 ? [words.andMore(more)] : [];
  if (!blocking.some(({ question }) => isSettling(question))) {
    return listed(words.saidToBlock, [
      ...shown.map((row) => asked(calledBy(row), row.question.text)),
      ...left,
    ]);
  }
  return [
    // Of an answer that nothing more was said of, the log tells.
    ...settlingTable(
      words.saidToBlock,
      shown.filter(({ question }) => isSettling(question) || question.answer.trim() === ''),
      fields,
    ),
    ...left.map((text): Block => ({ kind: 'text', text })),
  ];
}

function saidBlocks(gate: Gate, label: string): Block[] {
  const lines = gate.said.split(/\n+/).filter((line) => line.trim() !== '');
  if (lines.length === 0) return [];
  return [
    { kind: 'text', text: words.saidOn(label, dateOf(gate.saidOn)) },
    ...lines.map((text): Block => ({ kind: 'text', text: text.trim() })),
  ];
}

/** A list under a line that names it; nothing where it is empty. */
function listed(name: string, items: string[]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'text', text: words.before(name) },
    { kind: 'list', items },
  ];
}
