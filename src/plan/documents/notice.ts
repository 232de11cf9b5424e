import type { IsoDate } from '../../language/dates.ts';
import { isOwedOnAll } from '../../sheets/benefits/read.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { type Choice, choicesOf, type Tied } from './ballot.ts';
import { isNamedIn, logOf } from './contracts.ts';
import type { Notice } from './en/notice.ts';
import { moneyQuestion } from './options.ts';
import { openQuestions } from './questions.ts';

/** A question that asks whether a contract ends. */
const ASKS_FOR_NOTICE = /\b(?:notice|terminat\w*|cancel\w*)\b/i;

/**
 * What two questions settle of one contract: of the one that asks for money, in which others a yes leaves no notice to give,
 * since it takes what the contract owes; of such another, which one settles it. Undefined where no contract ties them.
 */
export function noticeOf(
  question: Decision,
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Notice | undefined {
  const money = moneyQuestion(plan, today)?.question;
  if (!money || (question !== money && !asksForNotice(question))) return undefined;
  const owed = owedByAYes(plan, forecasts, today);
  const isSettled = (one: Decision) => {
    const log = logOf([one]);
    return one !== money && asksForNotice(one) && owed.some((what) => isNamedIn(log, { what }));
  };
  const open = openQuestions(plan, today);
  if (question !== money) {
    return isSettled(question) ? { settledBy: open.indexOf(money) + 1 } : undefined;
  }
  const others = open.flatMap((one, at) => (isSettled(one) ? [at + 1] : []));
  return others.length > 0 ? { leavesNoneIn: others } : undefined;
}

/** What may be chosen, each with whether a yes to the question for the money rules it out: notice that then is not given. */
export function tiedTo(choices: readonly Choice[], told: Notice | undefined): Tied[] {
  const isSettled = told !== undefined && 'settledBy' in told;
  return choices.map((one) => ({ ...one, ruledOut: isSettled && ASKS_FOR_NOTICE.test(one.text) }));
}

/** Of the question that asks for money what a yes rules out of the others, each by the number of its question and its letter. */
export function ruledOutBy(
  question: Decision,
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): (Choice & { n: number })[] {
  const told = noticeOf(question, plan, forecasts, today);
  if (!told || 'settledBy' in told) return [];
  const open = openQuestions(plan, today);
  return told.leavesNoneIn.flatMap((n) => {
    const other = open[n - 1];
    const tied = other ? tiedTo(choicesOf(other), noticeOf(other, plan, forecasts, today)) : [];
    return tied.filter(({ ruledOut }) => ruledOut).map((one) => ({ ...one, n }));
  });
}

/** Whether a question asks for notice to a contract that some course spares: what is decided on the money rules some of its options out. */
export function isSettledByMoney(question: Decision, { stalled }: Plan): boolean {
  if (!asksForNotice(question)) return false;
  const log = logOf([question]);
  return stalled.vendors.some((row) => row.spared !== '' && row.what.trim() !== '' && isNamedIn(log, row));
}

/** The contracts of which what is recommended owes a minimum that another course spares. */
function owedByAYes(plan: Plan, forecasts: Forecasts, today: IsoDate): string[] {
  const { inputs } = coursesFrame(plan, forecasts);
  const name = moneyQuestion(plan, today)?.options.find(({ recommended }) => recommended)?.course;
  if (!inputs || !name) return [];
  const owed = inputs.minimums.filter((one) => one.owes.includes(name) && !isOwedOnAll(one));
  return [...new Set(owed.map(({ what }) => what))].filter(Boolean);
}

function asksForNotice({ question, options }: Decision): boolean {
  return ASKS_FOR_NOTICE.test(`${question} ${options}`);
}
