import { daysBetween, type IsoDate, isDone, isIsoDate } from '../../language/dates.ts';
import { anchor, type Sheet } from '../../sheets/finding.ts';
import type { Gate } from '../../sheets/gate/fields.ts';
import { gateName, isOpen, metWith } from '../../sheets/gate/read.ts';
import type { Mark } from '../../sheets/sheet.ts';
import { asked, isAsked } from '../../sheets/sponsor/asked.ts';
import { pastMeetings, readAttendance } from '../../sheets/steering/read.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/week.ts';
import { type Task, toDo } from './tasks.ts';

/** What is due is due within so many days, today among them. */
const DAYS = 7;

/** Where day 30 and day 90 are counted from: on these days nothing is to be done. */
const COUNTED = anchor('triage', 'dayZero');

/** Under which heading something stands: it is late, has its day, is to be asked for, or is to be talked about in private. */
export const GROUPS = ['overdue', 'due', 'ask', 'talk'] as const;
export type Line = Task & { group: (typeof GROUPS)[number] };

/**
 * What to do this week, over all worksheets. It is for whoever does it, and much of it private: no document has it whole.
 * Of each thing there is one line.
 */
export function weekOf(plan: Plan, today: IsoDate): Line[] {
  const lines = [
    ...toDo(plan, today)
      .filter(({ field }) => field !== COUNTED)
      .flatMap((task) => dated(said(task, today), today)),
    ...plan.gate.gates.flatMap((gate) => meeting(gate, plan, today)),
    ...grants(plan, today),
    ...criteria(plan, today),
    ...sponsorLines(plan, today),
    ...messages(plan, today),
  ];
  const day = ({ date }: Line) => date || 'z';
  const once = new Map(lines.toReversed().map((line) => [line.field, line]));
  return GROUPS.flatMap((group) =>
    lines
      .filter((line) => line.group === group && once.get(line.field) === line)
      .toSorted((a, b) => day(a).localeCompare(day(b))),
  );
}

/** A line where its day has passed or is one of the next; none of what comes later, or has no day. */
function dated(task: Task, today: IsoDate): Line[] {
  const left = daysBetween(today, task.date);
  if (left < 0) return [{ ...task, group: 'overdue' }];
  return left < DAYS ? [{ ...task, group: 'due' }] : [];
}

/** A sitting whose day is past has been held, as far as anybody knows: what is left is to note it. */
function said(task: Task, today: IsoDate): Task {
  const isHeld = task.field === anchor('steering', 'next') && daysBetween(task.date, today) > 0;
  return isHeld ? { ...task, what: words.noteSitting } : task;
}

type Undated = Omit<Task, 'date' | 'who' | 'owed'> & { who?: string };

function toAsk(task: Undated): Line {
  return { who: '', date: '', owed: true, ...task, group: 'ask' };
}

/** The fifteen minutes with whoever holds a gate: to be had, on a day, or to be written down. */
function meeting(gate: Gate, { triage }: Plan, today: IsoDate): Line[] {
  const who = metWith(gate);
  if (isOpen(gate, today) || who === '' || gate.said.trim() !== '') return [];
  const name = gateName(gate, triage);
  const at = (key: 'said' | 'saidOn'): { sheet: Sheet; field: string; who: string; owed: true } => ({
    ...{ sheet: 'gate', field: anchor('gate', gate.id, key), who: '', owed: true },
  });
  if (!isIsoDate(gate.saidOn)) return [toAsk({ ...at('saidOn'), what: words.meet(who, name) })];
  if (daysBetween(gate.saidOn, today) > 0)
    return dated({ ...at('said'), date: gate.saidOn, what: words.writeDown(who) }, today);
  return dated({ ...at('saidOn'), date: gate.saidOn, what: words.meet(who, name) }, today);
}

/** What the lead was promised by name and does not hold yet. */
function grants({ lead }: Plan, today: IsoDate): Line[] {
  const named = lead.name.trim();
  const grantedBy = lead.grantedBy.trim();
  const at = (key: 'grantedOn' | 'acceptedOn') => ({ sheet: 'lead' as const, field: anchor('lead', key) });
  const mark = (word: Mark['word'], key: string): Mark => ({ word, at: ['lead'], values: { [key]: today } });
  const isOpenDay = (day: string) => day.trim() === '';
  return [
    ...(named && grantedBy && isOpenDay(lead.grantedOn)
      ? [toAsk({ ...at('grantedOn'), what: words.grant(grantedBy), mark: mark('granted', 'grantedOn') })]
      : []),
    ...(named && isIsoDate(lead.productionDate) && isOpenDay(lead.acceptedOn)
      ? [toAsk({ ...at('acceptedOn'), what: words.accept(named), mark: mark('accepted', 'acceptedOn') })]
      : []),
    ...lead.authorities
      .filter((row) => row.by.trim() && row.function.trim() && row.written !== 'yes')
      .map(({ id, by, function: part }) =>
        toAsk({
          sheet: 'lead',
          field: anchor('lead', id, 'written'),
          what: words.authority(by.trim(), part.trim()),
          mark: { word: 'granted', at: ['lead', 'authorities', id], values: { written: 'yes', on: today } },
        }),
      ),
  ];
}

/** What sets off an act by a day has to be agreed before it. */
function criteria({ recovery }: Plan, today: IsoDate): Line[] {
  return recovery.kill
    .filter(({ signal, who, agreedOn }) => signal.trim() && who.trim() && agreedOn.trim() === '')
    .map(({ id, signal, who }) =>
      toAsk({
        sheet: 'recovery',
        field: anchor('recovery', id, 'agreedOn'),
        private: true,
        what: words.agree(who.trim(), signal.trim()),
        mark: { word: 'agreed', at: ['recovery', 'kill', id], values: { agreedOn: today } },
      }),
    );
}

/** What to ask of the sponsor, where that has no day; where nothing is to be asked, the talk with one who stays away. */
function sponsorLines({ sponsor, steering }: Plan, today: IsoDate): Line[] {
  const who = steering.sponsor.trim() || words.theSponsor;
  const at = { sheet: 'sponsor' as const, private: true, mark: asked(today), who: '', owed: true };
  if (sponsor.ask.trim() !== '') {
    if (isIsoDate(sponsor.askBy) || isAsked(sponsor, today)) return [];
    return [toAsk({ ...at, field: anchor('sponsor', 'askBy'), what: words.ask(who, sponsor.ask.trim()) })];
  }
  const latest = pastMeetings(steering, today)[0]?.date ?? '';
  const talked = isDone(sponsor.askedOn, today) && !(daysBetween(sponsor.askedOn, latest) > 0);
  if (readAttendance(steering, today).holds !== 'no' || talked) return [];
  return [
    { ...at, field: anchor('sponsor', 'askedOn'), date: '', what: words.stayedAway(who), group: 'talk' },
  ];
}

/** Who is told before it is announced, in these days. */
function messages({ recovery }: Plan, today: IsoDate): Line[] {
  return recovery.messages.flatMap(({ id, from, to, on }) =>
    to.trim() === ''
      ? []
      : dated(
          {
            sheet: 'recovery',
            field: anchor('recovery', id, 'on'),
            private: true,
            owed: false,
            date: on,
            who: from.trim(),
            what: words.tell(to.trim()),
          },
          today,
        )
          .filter(({ group }) => group === 'due')
          .map((line) => ({ ...line, group: 'talk' as const })),
  );
}
