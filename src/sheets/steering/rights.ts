import type { IsoDate } from '../../language/dates.ts';
import type { Check } from '../../report/blocks.ts';
import { dueBy, show } from '../../report/values.ts';
import type { Lead } from '../lead/fields.ts';
import { nextAgenda } from './agenda.ts';
import * as en from './en/sheet.ts';
import type { Decision, Member, Steering } from './fields.ts';
import { isKept } from './read.ts';
import { deciderReason } from './review.ts';

/** Our rule of thumb: legal, risk, security and one more may refuse; of more, each waits for the others. */
const MOST_AGREE = 4;

/** What somebody writes who asks for money, in any currency; and who answers for it. */
const MONEY = /\p{Sc}|\b(?:budget|fund|money|cost|spend|invest)/iu;
const FINANCE = /\bfinance\b|\bfinancial (?:officer|control)|\btreasur|\bCFO\b/i;

/** Whether money is to be decided: an open question or its options speak of it. */
export function asksForMoney(steering: Steering, today: IsoDate): boolean {
  return firstForMoney(steering, today) !== undefined;
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
type Grant = Pick<Lead['authorities'][number], 'function' | 'may' | 'by' | 'written' | 'place'>;

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

/** Whether finance must agree where money is to be decided, or its word on that sum is in writing; nothing where none is. */
function financeSeat(steering: Steering, grants: readonly Grant[], today: IsoDate): Check<string>[] {
  if (!asksForMoney(steering, today)) return [];
  const seat = financeMember(steering);
  if (!seat) return [{ state: 'no', text: en.noFinance, note: en.financeMend }];
  const who = seat.name.trim() || seat.function.trim();
  if (seat.right === 'agrees' || seat.right === 'decides')
    return [{ state: 'yes', text: en.financeSits(who), note: '' }];
  return hasFinanceWord(steering, grants, today)
    ? [{ state: 'yes', text: en.financeWrote(who), note: '' }]
    : [
        {
          state: 'no',
          text: en.financeUnwritten(who),
          note: en.financeWrites(show(dueBy(firstForMoney(steering, today)?.date ?? '', today))),
        },
      ];
}

/** Whether finance has said something in writing of the very sum that is asked for: to sit is not to agree. */
export function hasFinanceWord(...given: Parameters<typeof financeWord>): boolean {
  return financeWord(...given) !== undefined;
}

/** What it has said; undefined where it has not. */
export function financeWord(
  steering: Steering,
  grants: readonly Grant[],
  today: IsoDate,
): Written | undefined {
  const seat = financeMember(steering);
  const isTheirs = (of: string) => FINANCE.test(of) || (of.trim() !== '' && of.trim() === seat?.name.trim());
  const asked = firstForMoney(steering, today)?.question ?? '';
  return wordsOn(asked, isTheirs, writtenIn(steering, grants, today))[0];
}

/** What somebody has granted in writing, or promised and kept on a day; `by`: whoever may have said it, `place`: where it can be checked. */
export type Written = { by: string[]; text: string; on: IsoDate; place: string };

/** All that is in writing, read once for however many sums. */
export function writtenIn({ commitments }: Steering, grants: readonly Grant[], today: IsoDate): Written[] {
  const granted = grants.flatMap(({ function: of, by, written, may, place }) =>
    written === 'yes' ? [{ by: [of, by], text: may, on: '', place: place.trim() }] : [],
  );
  const kept = commitments
    .filter((one) => isKept(one, today))
    .map(({ function: of, promise, due, doneOn, place }) => ({
      ...{ by: [of], text: promise, on: doneOn || due, place: place.trim() },
    }));
  return [...granted, ...kept];
}

/** All that somebody has said in writing of a sum that a text names. */
export function wordsOn(
  text: string,
  isTheirs: (who: string) => boolean,
  written: readonly Written[],
): Written[] {
  return written.filter((one) => one.by.some(isTheirs) && timesNamed(text, one.text) > 0);
}

/** How often somebody’s words name a sum that a text names. */
export function timesNamed(text: string, said: string): number {
  const sums = new Set(sumsIn(text));
  return sumsIn(said).filter((sum) => sums.has(sum)).length;
}

/** Whether a text names this very sum. */
export function namesSum(text: string, sum: number): boolean {
  return sumsIn(text).includes(String(sum));
}

/** Whether a question or its options speak of money. */
export function isForMoney({ question, options }: Pick<Decision, 'question' | 'options'>): boolean {
  return MONEY.test(question) || MONEY.test(options);
}

/** The open question that asks for money first. */
export function firstForMoney(steering: Steering, today: IsoDate): Decision | undefined {
  const { open } = nextAgenda(steering, today);
  return open.find(({ question }) => MONEY.test(question)) ?? open.find(({ options }) => MONEY.test(options));
}

/** The sums that a text names, however their thousands are set apart; without a currency a short number is no sum. */
function sumsIn(text: string): string[] {
  const numbers = [...text.matchAll(/(\p{Sc}\s?)?(\d[\d.,’'\u00a0\u202f]*)/gu)];
  const sums = numbers.map(([, currency = '', digits = '']) => ({
    currency,
    sum: digits.replace(/\D/gu, ''),
  }));
  return sums.flatMap(({ currency, sum }) => (currency || sum.length > 4 ? [sum] : []));
}
