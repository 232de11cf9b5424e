import type { IsoDate } from '../../language/dates.ts';
import { type Block, byHand, tableOf, words as column } from '../../report/blocks.ts';
import { type Flat, type Section, section, sectionOf } from '../../report/document.ts';
import { person, show, wasOn } from '../../report/values.ts';
import { programName } from '../../sheets/program.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import { RIGHT_NAMES } from '../../sheets/steering/en/choices.ts';
import { isPastNext } from '../../sheets/steering/read.ts';
import { nextMeeting } from '../../sheets/steering/report.ts';
import { asksForMoney, financeMember } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import { agendaOf } from './agenda.ts';
import * as agenda from './en/agenda.ts';
import * as words from './en/committee.ts';

/** What a committee works from at the table: the agenda by the minute, the minutes to fill in, and lines to sign. */
export function atTheTable(plan: Plan, wordings: Wordings, today: IsoDate): Section[] {
  const { items, lasts } = agendaOf(plan, today);
  const table = tableOf(
    show(agenda.byTheMinute(lasts)),
    [agenda.fromTo, agenda.item, agenda.whoSpeaks].map(column),
    items.map(({ minutes, what, who }) => [minutes, what, who]),
  );
  const nothing = { lead: { kind: 'text', tone: 'quiet', text: agenda.noAgenda } } as const;
  const { steering } = plan;
  const noDay = isPastNext(steering, today) && agenda.noDay(wasOn(steering.next, today));
  const lead = noDay ? ({ lead: { kind: 'text', tone: 'stop', text: noDay } } as const) : {};
  return [
    section('agenda', agenda.agenda, items.length > 0 ? { ...lead, blocks: table } : nothing),
    ...sectionOf('minutes', words.minutes, minutes(plan, wordings, today)),
    ...sectionOf('sign', words.sign, linesToSign(plan, wordings, today)),
  ];
}

/** The agenda and the minutes to fill in, for an invitation or a message; nothing where nothing is on it. */
export function agendaToCopy(plan: Plan, wordings: Wordings, today: IsoDate): Flat[] {
  const { program, steering } = plan;
  const { items } = agendaOf(plan, today);
  if (items.length === 0) return [];
  const { decision, dissent, reopens } = wordings.steering.fields;
  const toFill = [decision, dissent, reopens].map(({ label }) => agenda.blank(label));
  const text = (said: string): Flat => ({ kind: 'text', text: said });
  return [
    text(agenda.sitting(programName(program), show(nextMeeting(steering, today)))),
    {
      kind: 'list',
      items: items.map(({ minutes, what, who }) => agenda.line(minutes, show(what), show(who))),
    },
    text(agenda.blank(words.minutesTitle)),
    ...nextAgenda(steering, today).open.flatMap(({ question }): Flat[] => [
      text(question.trim()),
      { kind: 'list', items: toFill },
    ]),
    text(agenda.blank(words.willDo)),
  ];
}

/** The minutes, to fill in: a row for each question that is open, and one for what is promised. */
function minutes({ steering }: Plan, { steering: { fields } }: Wordings, today: IsoDate): Block[] {
  const { open } = nextAgenda(steering, today);
  if (open.length === 0) return [];
  const heads = [
    column(fields.question.label),
    ...[fields.decision, fields.dissent, fields.reopens].map(({ label }) => byHand(label)),
  ];
  const asked = [...open.map(({ question }) => question), words.willDo];
  return tableOf(
    words.minutesOf,
    heads,
    asked.map((question) => [question, '', '', '']),
  );
}

/** A line for whoever decides or must agree; for the sponsor where nobody is marked. */
function linesToSign({ steering }: Plan, { steering: { fields } }: Wordings, today: IsoDate): Block[] {
  const finance = asksForMoney(steering, today) ? financeMember(steering) : undefined;
  const signing = steering.members.filter(
    (member) => member.right === 'decides' || member.right === 'agrees' || member === finance,
  );
  const rows =
    signing.length > 0
      ? signing.map(({ name, function: of, right }) => [
          person(name),
          of,
          right === 'decides' || right === 'agrees' ? RIGHT_NAMES[right] : words.forTheSum,
        ])
      : [[person(steering.sponsor), '', '']];
  const heads = [
    ...[fields.name, fields.function, fields.right].map(({ label }) => column(label)),
    ...[words.signature, words.signedOn].map(byHand),
  ];
  return tableOf(
    words.toSign,
    heads,
    rows.map((row) => [...row, '', '']),
  );
}
