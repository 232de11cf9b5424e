import type { IsoDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Decision, Member, Steering } from '../../sheets/steering/fields.ts';
import { asksForMoney, financeMember } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/phone.ts';
import { BESIDE, type Group, type Line, wholeBeside } from './lines.ts';

/** Whom to talk to before the sitting: whoever must agree, and finance where money is asked for. */
export function phoneGroup(plan: Plan, today: IsoDate): Group[] {
  const { steering } = plan;
  const { open } = nextAgenda(steering, today);
  const lines = open.length > 0 ? agreeing(steering, open, today) : [];
  return lines.length > 0 ? [{ id: 'phone', title: '', body: [lines] }] : [];
}

/** Those without whose yes nothing is decided, finance, which is heard for the sum, and what they are noted to have said of it. */
function agreeing(steering: Steering, open: readonly Decision[], today: IsoDate): Line[] {
  const isNamed = ({ name, function: of }: Member) => name.trim() !== '' || of.trim() !== '';
  // Whoever reads it knows for what each of them sits.
  const called = ({ name, function: of }: Member) => name.trim() || of.trim();
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
  return [wholeBeside(BESIDE.agree, words.mustAgree, 2, text)];
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
