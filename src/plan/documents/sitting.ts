import { type IsoDate, showDate } from '../../language/dates.ts';
import { type Block, byHand, tableOf, words as column } from '../../report/blocks.ts';
import { type Flat, type Section, section, sectionOf } from '../../report/document.ts';
import { dateOf, needed, person, type Said, show } from '../../report/values.ts';
import { programName } from '../../sheets/program.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import { RIGHT_NAMES } from '../../sheets/steering/en/choices.ts';
import type { Commitment, Steering } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/committee.ts';

/** Minutes that a sitting and each kind of item on it take: our figures, those of the book’s agendas. */
const SITTING = 45;
const MINUTES = { opening: 2, promise: 3, decision: 13, closing: 5 };

/** Something on the agenda, from one minute to another. */
type Item = { minutes: string; what: Said; who: Said };

/** What a committee works from at the table: the agenda by the minute, the minutes to fill in, and lines to sign. */
export function atTheTable(plan: Plan, wordings: Wordings, today: IsoDate): Section[] {
  const { items, lasts } = agendaOf(plan.steering, today);
  const table = tableOf(
    words.byTheMinute(words.lasts(lasts, SITTING, lasts <= SITTING)),
    [words.fromTo, words.item, words.whoSpeaks].map(column),
    items.map(({ minutes, what, who }) => [minutes, what, who]),
  );
  const nothing = { lead: { kind: 'text', tone: 'quiet', text: words.noAgenda } } as const;
  return [
    section('agenda', words.agenda, items.length > 0 ? { blocks: table } : nothing),
    ...sectionOf('minutes', words.minutes, minutes(plan, wordings, today)),
    ...sectionOf('sign', words.sign, linesToSign(plan, wordings)),
  ];
}

/** The agenda and the minutes to fill in, for an invitation or a message; nothing where nothing is on it. */
export function agendaToCopy({ program, steering }: Plan, wordings: Wordings, today: IsoDate): Flat[] {
  const { items } = agendaOf(steering, today);
  if (items.length === 0) return [];
  const { decision, dissent, reopens } = wordings.steering.fields;
  const toFill = [decision, dissent, reopens].map(({ label }) => words.blank(label));
  const text = (said: string): Flat => ({ kind: 'text', text: said });
  return [
    text(words.sitting(programName(program), showDate(steering.next))),
    {
      kind: 'list',
      items: items.map(({ minutes, what, who }) => words.line(minutes, show(what), show(who))),
    },
    text(words.blank(words.minutesTitle)),
    ...nextAgenda(steering, today).open.flatMap(({ question }): Flat[] => [
      text(question.trim()),
      { kind: 'list', items: toFill },
    ]),
    text(words.blank(words.willDo)),
  ];
}

/** What is on the agenda of the next sitting, and how many minutes it lasts; nothing while nothing is owed or asked. */
function agendaOf(steering: Steering, today: IsoDate): { items: Item[]; lasts: number } {
  const { missed, overdue, open, dueBefore } = nextAgenda(steering, today);
  const owed = (promises: Commitment[], says: (promise: Commitment) => Said) =>
    promises.map((one) => ({ takes: MINUTES.promise, what: says(one), who: one.function.trim() }));
  const between = [
    ...owed(missed, ({ promise }) => words.missed(promise.trim())),
    ...owed(overdue, ({ due, promise }) => words.overdue(dateOf(due), promise.trim())),
    ...open.map(({ question, decider }) => ({
      takes: MINUTES.decision,
      what: words.decide(question.trim()),
      who: needed(person(decider)),
    })),
    ...owed(dueBefore, ({ due, promise }) => words.due(dateOf(due), promise.trim())),
  ];
  if (between.length === 0) return { items: [], lasts: 0 };
  const chair = person(steering.sponsor);
  const all = [
    { takes: MINUTES.opening, what: words.opening(open.length), who: chair },
    ...between,
    { takes: MINUTES.closing, what: words.closing, who: chair },
  ];
  let lasts = 0;
  const items = all.map(({ takes, what, who }) => {
    const from = lasts;
    lasts += takes;
    return { minutes: words.span(from, lasts), what, who };
  });
  return { items, lasts };
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
function linesToSign({ steering }: Plan, { steering: { fields } }: Wordings): Block[] {
  const signing = steering.members.filter(({ right }) => right === 'decides' || right === 'agrees');
  const rows =
    signing.length > 0
      ? signing.map(({ name, function: of, right }) => [person(name), of, right ? RIGHT_NAMES[right] : ''])
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
