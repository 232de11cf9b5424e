import type { IsoDate } from '../../language/dates.ts';
import type { Block, Fact } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { isBlank, needed } from '../../report/values.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { turnsBy } from './against.ts';
import { laterFor } from './anotherSitting.ts';
import { choicesOf } from './ballot.ts';
import { committedInBrief, committedTo } from './committed.ts';
import * as later from './en/anotherSitting.ts';
import { numbered } from './en/brief.ts';
import * as words from './en/committee.ts';
import * as sooner from './en/levers.ts';
import * as notice from './en/notice.ts';
import { others as notCountedOptions } from './en/options.ts';
import * as shown from './en/reviews.ts';
import { choices } from './en/signing.ts';
import { inAllTable } from './inAll.ts';
import { laterTermsFacts } from './laterTerms.ts';
import { unaskedLever } from './levers.ts';
import { moneySums, moneyTable } from './moneyTable.ts';
import { noticeOf, tiedTo } from './notice.ts';
import { allShownBy, isAlone, lastResults, notShownIn, type Rests } from './notShown.ts';
import { type OptionsTold, optionsTold } from './options.ts';
import { notCounted } from './optionsTable.ts';
import { openQuestions } from './questions.ts';
import { reasonsOf } from './reasons.ts';
import { reasonTold } from './reasonTold.ts';
import { reviewsAhead } from './reviews.ts';
import { rivalsFacts } from './rivals.ts';
import { teamFact, twiceFacts, twiceTables, twiceTold } from './twice.ts';
import { withPastDay } from './typedDays.ts';
import { waitingFor } from './waiting.ts';
import { waysTable } from './waysTable.ts';
import { dueTone } from './whenOf.ts';

/**
 * Every question that is open, one after another: in words, with what can be chosen, what it rests on and how it stands to the others;
 * of the one that asks for money also why, what each option comes to, counted in every way, and what moves that. What is recommended,
 * what a no means and what it costs to wait stands before all of them.
 */
export function toDecide(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Section {
  const open = openQuestions(plan, today);
  if (open.length === 0) {
    return section('toDecide', words.toDecide, {
      lead: { kind: 'text', tone: 'quiet', text: words.nothingOpen },
    });
  }
  const told = optionsTold(plan, forecasts, today);
  const restsOf = notShownIn(plan, reviewsAhead(plan, forecasts, wordings, today), today);
  return section('toDecide', words.toDecide, {
    blocks: open.flatMap((one, at): Block[] => {
      const around = { told, rests: restsOf(one), plan, forecasts, wordings, today };
      return [
        { kind: 'text', tone: dueTone(one.date, today), text: numbered(at + 1, one.question.trim()) },
        ...facts(factsOf(one, around)),
        ...(one === told?.question ? moneyBlocks(told, plan, forecasts, today) : []),
      ];
    }),
  });
}

type Around = {
  told: OptionsTold | undefined;
  rests: Rests;
  plan: Plan;
  forecasts: Forecasts;
  wordings: Wordings;
  today: IsoDate;
};

/** Facts of which anything is said; no block where none is. */
function facts(rows: Fact[]): Block[] {
  const said = rows.filter(({ value }) => !isBlank(value));
  return said.length > 0 ? [{ kind: 'facts', rows: said }] : [];
}

/** What is said of a question, without what nobody has said. */
function factsOf(one: Decision, { told, rests, plan, forecasts, wordings, today }: Around): Fact[] {
  const { fields } = wordings.steering;
  const { because } = reasonsOf(one, plan, told);
  const isTold = one === told?.question;
  const tied = noticeOf(one, plan, forecasts, today);
  const all = tiedTo(choicesOf(one), tied);
  const typed = withPastDay(one.options, plan, today);
  const another = laterFor(one, rests, plan, forecasts, today);
  const taken = committedTo(plan, forecasts, today);
  // What waits for this very question has its line.
  const isBehind = rests.after.some(({ behind = [] }) => behind.length > 0);
  return [
    { label: fields.recommended.label, value: needed(withPastDay(one.recommended, plan, today)) },
    // Why is no plan: a day in it may well be past.
    { label: words.because, value: reasonTold(because, plan, today) },
    ...(taken?.question === one ? [committedInBrief(taken, plan.scope.currency)] : []),
    // What can be chosen stands below where that is counted.
    {
      label: fields.options.label,
      value: isTold
        ? ''
        : all.length > 0
          ? choices(all, tied && 'settledBy' in tied ? tied.settledBy : 0)
          : typed,
    },
    { label: shown.last.label, value: shown.lastResults(lastResults(rests)) },
    { label: shown.waiting, value: shown.waits(waitingFor(plan, today)(one)) },
    {
      label: notice.settled.label,
      value: isTold || all.some(({ ruledOut }) => ruledOut) ? '' : notice.notice(tied),
    },
    // Of more than one thing the table of conditions says the day of each.
    { label: shown.allShown.label, value: isAlone(rests) && !isBehind ? allShownBy(rests, today) : '' },
    { label: later.label, value: isTold ? later.notYet(another) : later.choice(another) },
  ];
}

/** What each option comes to: on one basis, in all, and counted in every way; what moves that, and who says what holds. */
function moneyBlocks(told: OptionsTold, plan: Plan, forecasts: Forecasts, today: IsoDate): Block[] {
  const sums = moneySums(plan, forecasts, today);
  const better = unaskedLever(plan, forecasts, today);
  const twice = twiceTold(plan, forecasts, today);
  // The other cost of the team is a way of counting.
  const others = twice.filter(({ pair }) => pair.figure !== 'team');
  return [
    ...(sums ? [{ kind: 'table' as const, table: moneyTable(sums) }] : []),
    ...inAllTable(plan, forecasts, today),
    ...waysTable(plan, forecasts, today),
    ...twiceTables(others),
    ...facts([
      { label: notCountedOptions.label, value: notCounted(told) },
      ...twice.filter((one) => !others.includes(one)).map(teamFact),
      ...twiceFacts(others),
      { label: words.ifLater, value: turnsBy(plan, forecasts) },
      ...laterTermsFacts(plan, forecasts, today),
      ...rivalsFacts(plan, forecasts, today),
      { label: sooner.notAmong, value: better ? sooner.unasked(better) : '' },
    ]),
  ];
}
