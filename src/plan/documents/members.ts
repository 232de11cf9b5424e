import { daysBetween, type IsoDate, isDone } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { type Block, tableOf, words as column } from '../../report/blocks.ts';
import { type Section, section, sectionOf } from '../../report/document.ts';
import { dateOf, dueBy, person, type Said, show } from '../../report/values.ts';
import { isAnswered } from '../../sheets/gate/log.ts';
import { calledBy, numbered } from '../../sheets/gate/naming.ts';
import { gateName, isOpen } from '../../sheets/gate/read.ts';
import { rowsByGate } from '../../sheets/gate/rows.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import { RIGHT_NAMES } from '../../sheets/steering/en/choices.ts';
import type { Member } from '../../sheets/steering/fields.ts';
import { isDecided, pastMeetings } from '../../sheets/steering/read.ts';
import { overdue } from '../../sheets/steering/review.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { topicsOf } from './agenda.ts';
import * as words from './en/members.ts';

/** So much of what is asked, promised or decided is quoted. */
const MOST_QUOTED = 100;

/** What is asked of each member by name: to decide or to agree, and what they owe up to the next sitting. */
export function askedOfMembers(plan: Plan, today: IsoDate): Section[] {
  const { open } = nextAgenda(plan.steering, today);
  const first = open[0]?.date ?? '';
  const owed = Map.groupBy(topicsOf(plan, today), ({ by }) => nameKey(by));
  const actsOf = ({ name, right }: Member): { act: string; day: IsoDate }[] => [
    ...(open.length > 0 && right === 'decides' ? [{ act: words.decide(open.length), day: first }] : []),
    ...(open.length > 0 && right === 'agrees' ? [{ act: words.agree(open.length), day: first }] : []),
    ...(owed.get(nameKey(name)) ?? []).map(({ act, date }) => ({ act: cut(act, MOST_QUOTED), day: date })),
  ];
  const rows = plan.steering.members.flatMap((one) =>
    actsOf(one).map(({ act, day }, at): Said[] => [
      at === 0 ? person(one.name) || one.function : '',
      at === 0 && one.right ? RIGHT_NAMES[one.right] : '',
      act,
      dueBy(day, today),
    ]),
  );
  const heads = [words.member, words.right, words.act, words.by].map(column);
  return sectionOf('members', words.asked, tableOf(words.caption, heads, rows));
}

/** What has happened since the last meeting that was noted, a line a kind; none before there was one. */
export function sinceLastMeeting(plan: Plan, today: IsoDate): Section[] {
  const [last] = pastMeetings(plan.steering, today);
  if (!last) return [];
  const items = happened(plan, last.date, today);
  const blocks: Block[] =
    items.length > 0 ? [{ kind: 'list', items }] : [{ kind: 'text', text: words.nothing }];
  return [section('since', show(words.since(dateOf(last.date))), { blocks })];
}

function happened(plan: Plan, last: IsoDate, today: IsoDate): string[] {
  const { gate, triage, steering } = plan;
  const isSince = (day: string) => isDone(day, today) && daysBetween(last, day) > 0;
  const quoted = (text: string) => cut(text.replace(/\.$/, ''), MOST_QUOTED);
  const logOf = rowsByGate(gate.gates, gate.questions);
  const names: Record<keyof typeof words.HAPPENED, string[]> = {
    opened: gate.gates
      .filter((one) => isOpen(one, today) && isSince(one.opened))
      .map((one) => quoted(gateName(one, triage))),
    decided: steering.decisions
      .filter((one) => isDecided(one, today) && isSince(one.date))
      .map(({ question, decision }) => quoted(decision || question)),
    kept: steering.commitments.filter(({ doneOn }) => isSince(doneOn)).map(({ promise }) => quoted(promise)),
    // Due on the day of that meeting, it was past it on the next.
    late: overdue(steering, today)
      .filter(({ due }) => daysBetween(last, due) >= 0)
      .map(({ promise }) => quoted(promise)),
    answered: gate.gates.flatMap((one) =>
      numbered(logOf(one))
        .filter(({ question }) => isAnswered(question, today) && isSince(question.date))
        .map(calledBy),
    ),
  };
  return Object.entries(words.HAPPENED).flatMap(([kind, says]) => {
    const of = names[kind as keyof typeof names];
    return of.length > 0 ? [says(of)] : [];
  });
}
