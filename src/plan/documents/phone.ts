import type { IsoDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import { inALine } from '../../sheets/gate/conditions.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Decision, Member, Steering } from '../../sheets/steering/fields.ts';
import { asksForMoney, financeMember } from '../../sheets/steering/rights.ts';
import { overdue } from '../../sheets/steering/review.ts';
import type { Plan } from '../document/schema.ts';
import { atGatesIn } from './atGates.ts';
import * as words from './en/phone.ts';
import { beside, type Group, type Line, line } from './lines.ts';

/** So many who hold something are on the page: whoever has more calls to make has no time for them. */
const MOST_HOLDERS = 3;

/** Whom to talk to before the sitting: whoever must agree, finance where money is asked for, and whoever holds what is open. */
export function phoneGroup(plan: Plan, today: IsoDate): Group[] {
  const { steering } = plan;
  const { open } = nextAgenda(steering, today);
  const lines = [
    ...(open.length > 0 ? agreeing(steering, open, today) : []),
    ...holding(plan, today),
    ...late(steering, today),
  ];
  return lines.length > 0 ? [{ id: 'phone', title: '', lines }] : [];
}

/** Those without whose yes nothing is decided, finance, which is heard for the sum, and what they are noted to have said of it. */
function agreeing(steering: Steering, open: readonly Decision[], today: IsoDate): Line[] {
  const isNamed = ({ name, function: of }: Member) => name.trim() !== '' || of.trim() !== '';
  const called = ({ name, function: of }: Member) => words.member(name.trim(), of.trim());
  const all = steering.members.filter((member) => member.right === 'agrees' && isNamed(member));
  const money = asksForMoney(steering, today) ? financeMember(steering) : undefined;
  const finance = money && isNamed(money) && !all.includes(money) ? [money] : [];
  const asked = [...all, ...finance];
  if (asked.length === 0) return [];
  const dissents = dissentsOf(open);
  const said = asked.flatMap(({ name }) => {
    const stance = stanceOf(name, dissents);
    return stance ? [words.said(name.trim(), stance)] : [];
  });
  // Whoever is only heard is not among those without whose yes nothing passes, and is said to be.
  const heard = finance.map((one) => words.heardForTheSum(called(one)));
  const text = words.agree(all.map(called), [...heard, ...said], said.length, asked.length);
  return [line(words.mustAgree, 2, text)];
}

/** Who holds a gate with something open: what blocks it, or what it was opened on. */
function holding(plan: Plan, today: IsoDate): Line[] {
  const gateOf = atGatesIn(plan, today);
  const held = plan.gate.gates.flatMap((gate) => {
    const { open, pending } = gateOf(gate);
    const who = gate.whose.trim();
    if (pending.length === 0 || who === '') return [];
    const { called } = inALine(pending);
    return [{ text: words.holds(who, called, open), names: [who, ...called] }];
  });
  return held
    .slice(0, MOST_HOLDERS)
    .map(({ text, names }, at) => ({ ...beside(words.nthHolds(at + 1), 1, text), names }));
}

/** Which functions owe something that is overdue, with whoever sits for them. */
function late(steering: Steering, today: IsoDate): Line[] {
  const functions = [...new Set(overdue(steering, today).map((promise) => promise.function.trim()))];
  const who = functions
    .filter((of) => of !== '')
    .map((of) => {
      const sits = steering.members.find((member) => wordsKey(member.function) === wordsKey(of));
      const name = sits?.name.trim() ?? '';
      return { text: words.member(name, of), names: [name || of] };
    });
  if (who.length === 0) return [];
  const text = words.listed(who.map((one) => one.text));
  return [{ ...beside(words.overdue, 1, text), names: who.flatMap(({ names }) => names) }];
}

/** What was said against what is open, by whoever the words begin with. */
type Said = { key: string; text: string };

function dissentsOf(open: readonly Decision[]): Said[] {
  return open.flatMap(({ dissent }) =>
    dissent.trim() ? [{ key: wordsKey(dissent), text: dissent.trim() }] : [],
  );
}

/** What somebody is noted to have said against what is open. */
function stanceOf(name: string, dissents: readonly Said[]): string {
  const own = wordsKey(name);
  const found = own === '' ? undefined : dissents.find(({ key }) => key.startsWith(own));
  return found ? found.text.slice(name.trim().length).replace(/^[\s:,–—-]+/u, '') : '';
}
