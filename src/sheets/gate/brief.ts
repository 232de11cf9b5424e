import type { Block, Fact } from '../../report/blocks.ts';
import { privately, type Section, section, sectionOf } from '../../report/document.ts';
import { dateOf, needed, person } from '../../report/values.ts';
import { isAhead, type IsoDate } from '../../language/dates.ts';
import type { Triage } from '../triage/fields.ts';
import type { Wording } from '../wording.ts';
import * as words from './en/report.ts';
import { asTold, countLog, isAnswered, isBlankQuestion } from './log.ts';
import type { Gate, GateField, Question } from './fields.ts';
import { driverOf, gateName, isSaid, metWith, waitedText } from './read.ts';
import { linesOf, logTextForAll, questionLine } from './say.ts';

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
  const waited = waitedText(gate, today);
  const told = asTold(questions);
  const log = logTextForAll(countLog(told, today));
  return section('brief', words.briefTitle(who), {
    lead: waited || log ? { kind: 'text', text: [waited, log].filter(Boolean).join(' ') } : undefined,
    blocks: [
      { kind: 'facts', rows: facts },
      ...listed(words.saidToBlock, blockingLines(told, 'theirs')),
      ...listed(fields.leave.label, linesOf(gate.leave)),
      ...(isAhead(gate.saidOn, today) ? [] : saidBlocks(gate, fields.said.label)),
    ],
  });
}

/** The page to take along: the brief, with every question that is open under its number until they were asked. */
export function takenAlong(gate: Gate, frame: BriefFrame): Section[] {
  const brief = briefSection(gate, frame);
  if (isSaid(gate, frame.today)) return [brief];
  const open = frame.questions.flatMap((question, index) =>
    isBlankQuestion(question) || isAnswered(question, frame.today) ? [] : [questionLine(question, index + 1)],
  );
  return [brief, ...sectionOf('asked', '', listed(words.yourQuestions, open))];
}

/** What we believe blocks, and whoever holds the gate has not said. */
export function believedSection(questions: readonly Question[]): Section[] {
  const items = blockingLines(questions, 'ours');
  if (items.length === 0) return [];
  return privately('believed', words.believedToBlock, {
    lead: { kind: 'text', tone: 'quiet', text: words.notAsked },
    blocks: [{ kind: 'list', items }],
  });
}

function blockingLines(questions: readonly Question[], whose: 'ours' | 'theirs'): string[] {
  const blocks = ({ kind, theirs }: Question) =>
    (whose === 'theirs' ? theirs : !theirs && kind) === 'blocking';
  const blocking = questions.flatMap((question, index) =>
    blocks(question) ? [questionLine(question, index + 1)] : [],
  );
  const lines = blocking.slice(0, MOST_LISTED);
  const more = blocking.length - lines.length;
  return [...lines, ...(more > 0 ? [words.andMore(more)] : [])];
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
