import type { IsoDate } from '../../language/dates.ts';
import type { Check } from '../../report/blocks.ts';
import { nextAgenda } from './agenda.ts';
import * as en from './en/sheet.ts';
import type { Member, Steering } from './fields.ts';
import { deciderReason } from './review.ts';

/** Our rule of thumb: legal, risk, security and one more may refuse; of more, each waits for the others. */
const MOST_AGREE = 4;

/** What somebody writes who asks for money, in any currency; and who answers for it. */
const MONEY = /\p{Sc}|\b(?:budget|fund|money|cost|spend|invest)/iu;
const FINANCE = /\bfinance\b|\bfinancial (?:officer|control)|\btreasur|\bCFO\b/i;

/** Who has which right, held against what a committee needs: one who decides, few who must agree, finance where it is money. */
export function rightsChecks(steering: Steering, today: IsoDate): Check<string>[] {
  return [deciding(steering), agreeing(steering), ...financeSeat(steering, today)];
}

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

/** Whether finance sits where money is to be decided; nothing where none is. */
function financeSeat(steering: Steering, today: IsoDate): Check<string>[] {
  const { open } = nextAgenda(steering, today);
  const asked = open.some(({ question, options }) => MONEY.test(question) || MONEY.test(options));
  if (!asked) return [];
  const seat = steering.members.find(({ name, function: of }) => FINANCE.test(of) || FINANCE.test(name));
  return seat
    ? [{ state: 'yes', text: en.financeSits(seat.name.trim() || seat.function.trim()), note: '' }]
    : [{ state: 'no', text: en.noFinance, note: en.financeMend }];
}
