import type { IsoDate } from '../../language/dates.ts';
import { type Block, byHand, tableOf, words as column } from '../../report/blocks.ts';
import { type Flat, type Section, section, sectionOf } from '../../report/document.ts';
import { show, wasOn } from '../../report/values.ts';
import { programName } from '../../sheets/program.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { isPastNext } from '../../sheets/steering/read.ts';
import { nextMeeting } from '../../sheets/steering/report.ts';
import type { Plan } from '../document/schema.ts';
import { agendaOf } from './agenda.ts';
import * as agenda from './en/agenda.ts';
import { numbered } from './en/brief.ts';
import * as words from './en/committee.ts';
import { openQuestions } from './questions.ts';
import { linesToSign, toBeDone } from './signing.ts';

/** What a committee works from at the table: the agenda by the minute, the minutes to fill in, and lines to sign. */
export function atTheTable(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Section[] {
  const { items, below, lasts } = agendaOf(plan, today);
  const heads = [agenda.fromTo, agenda.item, agenda.whoSpeaks].map(column);
  const rowsOf = (lines: typeof items) => lines.map(({ minutes, what, who }) => [minutes, what, who]);
  const table = [
    ...tableOf(agenda.byTheMinute(lasts), heads, rowsOf(items)),
    ...tableOf(agenda.below, heads, rowsOf(below)),
  ];
  const nothing = { lead: { kind: 'text', tone: 'quiet', text: agenda.noAgenda } } as const;
  const { steering } = plan;
  const noDay = isPastNext(steering, today) && agenda.noDay(wasOn(steering.next, today));
  const lead = noDay ? ({ lead: { kind: 'text', tone: 'stop', text: noDay } } as const) : {};
  return [
    section('agenda', agenda.agenda, items.length > 0 ? { ...lead, blocks: table } : nothing),
    ...sectionOf('minutes', words.minutes, minutes(plan, forecasts, wordings, today)),
    ...sectionOf('sign', words.sign, linesToSign(plan, forecasts, wordings, today)),
  ];
}

/** The agenda and the minutes to fill in, for an invitation or a message; nothing where nothing is on it. */
export function agendaToCopy(plan: Plan, wordings: Wordings, today: IsoDate): Flat[] {
  const { program, steering } = plan;
  const { items, below } = agendaOf(plan, today);
  if (items.length === 0) return [];
  const list = (lines: typeof items): Flat => ({
    kind: 'list',
    items: lines.map(({ minutes, what, who }) => agenda.line(show(minutes), show(what), show(who))),
  });
  const { decision, dissent, reopens } = wordings.steering.fields;
  const toFill = [decision, dissent, reopens].map(({ label }) => agenda.blank(label));
  const text = (said: string): Flat => ({ kind: 'text', text: said });
  return [
    text(agenda.sitting(programName(program), show(nextMeeting(steering, today)))),
    list(items),
    ...(below.length > 0 ? [text(agenda.blank(agenda.below)), list(below)] : []),
    text(agenda.blank(words.minutesTitle)),
    ...openQuestions(plan, today).flatMap(({ question }, at): Flat[] => [
      text(numbered(at + 1, question.trim())),
      { kind: 'list', items: toFill },
    ]),
    text(agenda.blank(words.willDo)),
    { kind: 'list', items: Array.from({ length: TAKEN_ON }, () => words.toTakeOn) },
  ];
}

/** So many lines are kept in a message for what people take on. */
const TAKEN_ON = 5;

/** The minutes, to fill in: a row for each question that is open, and rows for conditions and whatever else is to be done. */
function minutes(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Block[] {
  const { fields } = wordings.steering;
  const open = openQuestions(plan, today);
  if (open.length === 0) return [];
  const heads = [
    column(fields.question.label),
    ...[fields.decision, fields.dissent, fields.reopens].map(({ label }) => byHand(label)),
  ];
  const rows = open.map(({ question }, at) => [numbered(at + 1, question.trim()), '', '', '']);
  return [...tableOf(words.minutesOf, heads, rows), ...toBeDone(plan, forecasts, wordings, today)];
}
