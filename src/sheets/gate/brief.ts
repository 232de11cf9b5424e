import type { Block, Fact } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, needed, person } from '../../report/values.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { Triage } from '../triage/fields.ts';
import type { Wording } from '../wording.ts';
import * as words from './en/report.ts';
import { countLog } from './log.ts';
import type { Gate, GateField, Question } from './fields.ts';
import { driverOf, gateName, metWith, waitedText } from './read.ts';
import { linesOf, logText, questionLine } from './say.ts';

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
 * one question, what blocks, what is offered, what to leave with, and afterwards what was said.
 */
export function briefSection(gate: Gate, { questions, triage, today, wording }: BriefFrame): Section {
  const { fields } = wording;
  const who = metWith(gate);
  const met = gate.said.trim() !== '';
  const driver = driverOf(gate, triage);
  const facts: Fact[] = [
    { label: words.gate, value: gateName(gate, triage) },
    { label: fields.who.label, value: needed(person(who)) },
    ...(met || gate.saidOn.trim() === '' ? [] : [{ label: fields.saidOn.label, value: dateOf(gate.saidOn) }]),
    ...(driver.kind === 'somebody' ? [{ label: words.whoAsks, value: person(driver.name) }] : []),
    { label: fields.ask.label, value: needed(gate.ask) },
    { label: fields.offer.label, value: needed(gate.offer) },
  ];
  const waited = waitedText(gate, today);
  const log = logText(countLog(questions));
  return section('brief', words.briefTitle(who), {
    lead: waited || log ? { kind: 'text', text: [waited, log].filter(Boolean).join(' ') } : undefined,
    blocks: [
      { kind: 'facts', rows: facts },
      ...blockingBlocks(questions, met),
      ...listed(fields.leave.label, linesOf(gate.leave)),
      ...(met ? saidBlocks(gate, fields.said.label) : []),
    ],
  });
}

/** The questions believed to block or, once it has been asked, said to. */
function blockingBlocks(questions: readonly Question[], met: boolean): Block[] {
  const blocking = questions.flatMap((question, index) =>
    question.kind === 'blocking' ? [questionLine(question, index + 1)] : [],
  );
  const lines = blocking.slice(0, MOST_LISTED);
  const more = blocking.length - lines.length;
  return listed(met ? words.saidToBlock : words.believedToBlock, [
    ...lines,
    ...(more > 0 ? [words.andMore(more)] : []),
  ]);
}

function saidBlocks(gate: Gate, label: string): Block[] {
  return [
    { kind: 'text', text: words.saidOn(label, dateOf(gate.saidOn)) },
    ...gate.said
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((text): Block => ({ kind: 'text', text: text.trim() })),
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
