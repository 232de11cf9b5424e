import type { IsoDate } from '../../language/dates.ts';
import type { Check } from '../../report/blocks.ts';
import { nextAgenda } from './agenda.ts';
import * as en from './en/sheet.ts';
import type { Lead } from '../lead/fields.ts';
import type { Member, Steering } from './fields.ts';
import { deciderReason } from './review.ts';

/** Our rule of thumb: legal, risk, security and one more may refuse; of more, each waits for the others. */
const MOST_AGREE = 4;

/** What somebody writes who asks for money, in any currency; and who answers for it. */
const MONEY = /\p{Sc}|\b(?:budget|fund|money|cost|spend|invest)/iu;
const FINANCE = /\bfinance\b|\bfinancial (?:officer|control)|\btreasur|\bCFO\b/i;

/** Whether money is to be decided: an open question or its options speak of it. */
export function asksForMoney(steering: Steering, today: IsoDate): boolean {
  const { open } = nextAgenda(steering, today);
  return open.some(({ question, options }) => MONEY.test(question) || MONEY.test(options));
}

/** Whoever sits for finance; undefined where nobody does. */
export function financeMember({ members }: Steering): Member | undefined {
  return members.find(({ name, function: of }) => FINANCE.test(of) || FINANCE.test(name));
}

/** Who has which right, held against what a committee needs: one who decides, few who must agree, finance where it is money. */
export function rightsChecks(
  steering: Steering,
  today: IsoDate,
  grants: readonly Grant[] = [],
): Check<string>[] {
  return [deciding(steering), agreeing(steering), ...financeSeat(steering, grants, today)];
}

/** What a function has granted the lead, and whether it is in writing. */
type Grant = Pick<Lead['authorities'][number], 'function' | 'by' | 'written'>;

/** Whoever decides does so within what those who must agree let pass. */
function deciding(steering: Steering): Check<string> {
  const { holds, says, mend } = deciderReason(steering);
  if (holds !== 'yes') return { state: holds, text: says, note: mend };
  const [who = en.theChair] = namesOf(steering, 'decides');
  return { state: 'yes', text: en.decidesWithin(who, namesOf(steering, 'agrees').length > 0), note: '' };
}

function namesOf({ members }: Steering, having: Member['right']): string[] {
  return members
    .filter(({ right }) => right === having)
    .map(({ name, function: of }) => name.trim() || of.trim() || en.namelessMember);
}

function agreeing(steering: Steering): Check<string> {
  const names = namesOf(steering, 'agrees');
  if (names.length === 0) return { state: 'open', text: en.nobodyAgrees, note: en.deciderMend };
  const few = names.length <= MOST_AGREE;
  return { state: few ? 'yes' : 'no', text: en.mustAgree(names), note: few ? '' : en.tooManyAgree };
}

/** Whether finance sits where money is to be decided, and has put anything in writing; nothing where none is. */
function financeSeat(steering: Steering, grants: readonly Grant[], today: IsoDate): Check<string>[] {
  if (!asksForMoney(steering, today)) return [];
  const seat = financeMember(steering);
  if (!seat) return [{ state: 'no', text: en.noFinance, note: en.financeMend }];
  const who = seat.name.trim() || seat.function.trim();
  const own = grants.filter(({ function: of, by }) => FINANCE.test(of) || by.trim() === seat.name.trim());
  // To sit is not to agree: what finance grants counts once it is in writing.
  if (own.some(({ written }) => written !== 'yes'))
    return [{ state: 'no', text: en.financeUnwritten(who), note: en.financeWrites }];
  const agrees = seat.right === 'agrees' || seat.right === 'decides';
  return [{ state: 'yes', text: agrees ? en.financeSits(who) : en.financeHeard(who), note: '' }];
}
