import type { IsoDate } from '../../language/dates.ts';
import { byHand, words as column, tableOf } from '../../report/blocks.ts';
import { type Flat, type Section, section, sectionOf } from '../../report/document.ts';
import { joined, type Said, show, wasOn } from '../../report/values.ts';
import { programName } from '../../sheets/program.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { isPastNext } from '../../sheets/steering/read.ts';
import type { Plan } from '../document/schema.ts';
import { agendaOf } from './agenda.ts';
import * as agenda from './en/agenda.ts';
import * as words from './en/committee.ts';
import * as minutes from './en/minutes.ts';
import { agreedConditions, headOf, itemNames } from './minutes.ts';
import { linesToSign } from './signing.ts';
import { nextSitting } from './sittingDay.ts';
import { inParts } from './parted.ts';

/** How much of the width each column has. */
const PARTS = [0.08, 0.5, 0.42];

/** What a committee works from at the table: the agenda by the minute with the minutes to fill in beside it, and lines to sign. */
export function atTheTable(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Section[] {
  const { items, below, lasts } = agendaOf(plan, today);
  const { steering } = plan;
  const heads = inParts(
    [
      ...[agenda.fromTo, agenda.item].map(column),
      byHand(minutes.outcome(wordings.steering.fields.dissent.label, wordings.steering.fields.reopens.label)),
    ],
    PARTS,
  );
  const rowsOf = (lines: typeof items) =>
    lines.map(({ minutes: at, what, who }): Said[] => [at, joined([what, who], '\n'), '']);
  const nothing = { lead: { kind: 'text', tone: 'quiet', text: agenda.noAgenda } } as const;
  const noDay = isPastNext(steering, today) && agenda.noDay(wasOn(steering.next, today));
  const lead = noDay ? ({ lead: { kind: 'text', tone: 'stop', text: noDay } } as const) : {};
  const blocks = [
    { kind: 'facts' as const, rows: headOf(plan, today).map(([label, value]) => ({ label, value })) },
    ...tableOf(agenda.byTheMinute(lasts, nextSitting(plan, today)), heads, rowsOf(items)),
    ...tableOf(agenda.below, heads, rowsOf(below)),
    ...agreedConditions(plan, forecasts, wordings, today),
  ];
  return [
    section('agenda', agenda.agenda, items.length > 0 ? { ...lead, blocks } : nothing),
    ...sectionOf('sign', words.sign, linesToSign(plan, forecasts, wordings, today)),
  ];
}

/** The agenda and the minutes to fill in, for an invitation or a message; nothing where nothing is on it. */
export function agendaToCopy(plan: Plan, wordings: Wordings, today: IsoDate): Flat[] {
  const { program } = plan;
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
    text(agenda.sitting(programName(program), show(nextSitting(plan, today)))),
    list(items),
    ...(below.length > 0 ? [text(agenda.blank(agenda.below)), list(below)] : []),
    text(agenda.blank(minutes.title)),
    { kind: 'list', items: headOf(plan, today).map(([label]) => agenda.blank(label)) },
    ...itemNames(plan, today).flatMap((name): Flat[] => [text(show(name)), { kind: 'list', items: toFill }]),
    text(agenda.blank(words.willDo)),
    { kind: 'list', items: Array.from({ length: TAKEN_ON }, () => words.toTakeOn) },
  ];
}

/** So many lines are kept in a message for what people take on. */
const TAKEN_ON = 5;
