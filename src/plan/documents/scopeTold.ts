import type { IsoDate } from '../../language/dates.ts';
import { textOf } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import { isBlank, type Said } from '../../report/values.ts';
import { aloud } from '../../sheets/scope/en/report.ts';
import { budgetSentence } from '../../sheets/scope/say.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { asksToFinish, byLine, isAskedByLine } from './byLine.ts';
import { committedAloud, committedTo } from './committed.ts';
import { askedNow } from './en/plan.ts';
import { moneyQuestion, optionsTold } from './options.ts';
import { standsIn } from './told.ts';

type Given = [plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate];

/** What the scope estimator tells, with the money by line of work; the sum that is asked for stands there, or before what is to be said. */
export function withMoney(told: Section, ...[plan, forecasts, wordings, today]: Given): Section {
  const decisions = standsIn(plan.parts, 'steering', 'decisions');
  const lines = byLine(plan, forecasts, wordings, today, { decisions });
  const asks = decisions ? askedAloud(plan, forecasts, wordings, today) : '';
  const { sections, ...one } = isBlank(asks)
    ? withAsked(told, sumAsked(plan, forecasts, today))
    : inToSay(told, (part) => ({ ...part, lead: { kind: 'text', text: asks } }));
  const [toSay, ...written] = sections;
  const [money] = sectionOf('byLine', '', lines);
  return { ...one, sections: [toSay, money, ...written].filter((part) => part !== undefined) };
}

/** The sum that is put to the decision now, which is not that of the whole work; blank while none is. */
function sumAsked(plan: Plan, forecasts: Forecasts, today: IsoDate): Said {
  if (isAskedByLine(plan, forecasts, today)) return '';
  const told = optionsTold(plan, forecasts, today);
  const at = moneyQuestion(plan, today)?.options.findIndex(({ recommended }) => recommended) ?? -1;
  const chosen = told?.rows[at];
  return told && chosen ? askedNow(chosen.sign, told.question.question.trim()) : '';
}

/** What is to be said of the sum that a yes takes, from the same sums as the decision itself; blank where none is counted. */
function askedAloud(...[plan, forecasts, wordings, today]: Given): Said {
  const taken = committedTo(plan, forecasts, today);
  if (!taken || !('base' in forecasts.scope)) return '';
  const asked = committedAloud(taken, plan.scope.currency);
  // When all of the work ends says nothing of another course.
  const said = asksToFinish(plan, today)
    ? budgetSentence(forecasts.scope.base, plan.scope, wordings.scope, asked)
    : asked;
  return aloud(said);
}

/** With the sum that is asked before what is to be said of the whole. */
function withAsked(one: Section, asked: Said): Section {
  return isBlank(asked)
    ? one
    : inToSay(one, (part) => ({ ...part, blocks: [...textOf(asked), ...part.blocks] }));
}

/** With the part changed that says what to say to whoever holds the budget. */
function inToSay(one: Section, change: (part: Section) => Section): Section {
  const sections = one.sections.map((inner) => inToSay(inner, change));
  return one.id === 'toSay' ? change({ ...one, sections }) : { ...one, sections };
}
