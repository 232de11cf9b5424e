import type { IsoDate } from '../../language/dates.ts';
import { type Block, type Fact, textOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { isBlank, joined, needed } from '../../report/values.ts';
import { recommended } from '../../sheets/recovery/recommended.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { againstByBudgets, turnsBy } from './against.ts';
import { laterFor } from './anotherSitting.ts';
import { atRisk } from './atRisk.ts';
import { bridgeFacts, bridgeOf } from './bridge.ts';
import { committedTo } from './committed.ts';
import * as against from './en/against.ts';
import * as later from './en/anotherSitting.ts';
import { numbered } from './en/brief.ts';
import * as words from './en/committee.ts';
import * as sooner from './en/levers.ts';
import * as notice from './en/notice.ts';
import * as shown from './en/reviews.ts';
import { fortnightOnBothBases } from './inShort.ts';
import { laterTermsFacts } from './laterTerms.ts';
import { unaskedLever } from './levers.ts';
import { noticeOf } from './notice.ts';
import { allShownBy, isAlone, lastResults, notShownIn, notShownTable, type Rests } from './notShown.ts';
import { rivalsNote } from './rivals.ts';
import { notCountedAre } from './en/options.ts';
import { type OptionsTold, optionsTold } from './options.ts';
import { notCounted, optionsTable } from './optionsTable.ts';
import { isPrinted } from './parts.ts';
import { openQuestions } from './questions.ts';
import { reasonTold } from './reasonTold.ts';
import { reviewsAhead } from './reviews.ts';
import { twiceFacts, twiceTables, twiceTold } from './twice.ts';
import { twoThings } from './twoThings.ts';
import { withPastDay } from './typedDays.ts';
import { waitingFor } from './waiting.ts';
import { dueTone } from './whenOf.ts';
import { figuresAsked } from './whose.ts';

/**
 * Every question that is open, one after another, as a committee wants it: in words, with what is recommended, what it rests on
 * and what it costs to wait; of the one that asks for money also why, what a no means, and what each option comes to.
 */
export function toDecide(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Section {
  const open = openQuestions(plan, today);
  if (open.length === 0) {
    return section('toDecide', words.toDecide, {
      lead: { kind: 'text', tone: 'quiet', text: words.nothingOpen },
    });
  }
  const told = optionsTold(plan, forecasts, today);
  const reviews = reviewsAhead(plan, forecasts, wordings, today);
  const restsOf = notShownIn(plan, reviews, today);
  return section('toDecide', words.toDecide, {
    blocks: open.flatMap((one, at): Block[] => {
      const isTold = one === told?.question;
      return [
        { kind: 'text', tone: dueTone(one.date, today), text: numbered(at + 1, one.question.trim()) },
        {
          kind: 'facts',
          rows: factsOf(one, { told, rests: restsOf(one), plan, forecasts, wordings, today }),
        },
        ...(isTold
          ? [
              ...moneyTables(told, plan, forecasts, today),
              ...textOf(later.notYet(laterFor(one, restsOf(one), plan, forecasts, today))),
            ]
          : []),
        ...notShownTable(at + 1, restsOf(one), isTold ? atRisk(plan, forecasts, today) : undefined),
        ...(isTold ? twoThings(plan, reviews, today) : []),
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

/** What is said of a question, without what nobody has said. */
function factsOf(one: Decision, { told, rests, plan, forecasts, wordings, today }: Around): Fact[] {
  const { fields } = wordings.steering;
  const { because, onNo } = reasonsOf(one, plan, told);
  const typed = (text: string) => withPastDay(text, plan, today);
  const isTold = one === told?.question;
  // What waits for this very question has its line.
  const isBehind = rests.after.some(({ behind = [] }) => behind.length > 0);
  const tied = noticeOf(one, plan, forecasts, today);
  const settled = notice.notice(tied);
  const rows: Fact[] = [
    // What can be chosen stands below where that is counted.
    { label: fields.options.label, value: isTold ? '' : typed(one.options) },
    { label: fields.recommended.label, value: needed(typed(one.recommended)) },
    // Why is no plan: a day in it may well be past.
    { label: words.because, value: reasonTold(because, plan, today) },
    ...(isTold ? moneyFacts(rests, plan, forecasts, wordings, today) : []),
    { label: shown.last.label, value: shown.lastResults(lastResults(rests)) },
    { label: shown.waiting, value: shown.waits(waitingFor(plan, today)(one)) },
    { label: words.onNo, value: typed(onNo) },
    { label: notice.settled.label, value: isTold ? '' : settled },
    // Of more than one thing the table below says the day of each.
    { label: shown.allShown.label, value: isAlone(rests) && !isBehind ? allShownBy(rests, today) : '' },
    {
      label: fields.delay.label,
      value: words.sentences([
        joined(
          [needed(one.delay), isTold ? fortnightOnBothBases(plan, forecasts) : '', notice.afterAYes(tied)],
          '; ',
        ),
        isTold ? '' : later.choice(laterFor(one, rests, plan, forecasts, today)),
      ]),
    },
  ];
  return rows.filter(({ value }) => !isBlank(value));
}

/** What a yes and a no take, what speaks against it, what of it is not reconciled, and what is sooner and not asked. */
function moneyFacts(
  rests: Rests,
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Fact[] {
  const other = againstByBudgets(plan, forecasts, today);
  const better = unaskedLever(plan, forecasts, today);
  const taken = committedTo(plan, forecasts, today);
  const bridge = taken && bridgeOf(taken, '', plan, forecasts, today);
  return [
    ...(bridge ? bridgeFacts(taken, bridge, plan.scope.currency) : []),
    {
      label: against.label,
      value: joined(
        [
          other ? against.says(other) : '',
          turnsBy(plan, forecasts),
          against.notReached(lastResults(rests).length),
          against.notWritten(
            figuresAsked(plan, forecasts, wordings, today).filter(({ word }) => !word).length,
          ),
        ],
        ' ',
      ),
    },
    ...twiceFacts(twiceTold(plan, forecasts, today)),
    ...laterTermsFacts(plan, forecasts, today),
    { label: sooner.notAmong, value: better ? sooner.unasked(better) : '' },
  ];
}

/** What each option comes to, and that on both values of a figure that is said twice. */
function moneyTables(told: OptionsTold, plan: Plan, forecasts: Forecasts, today: IsoDate): Block[] {
  return [
    { kind: 'table', table: optionsTable(told) },
    ...textOf(notCountedAre(notCounted(told)), 'quiet'),
    ...rivalsNote(plan, forecasts, today),
    ...twiceTables(twiceTold(plan, forecasts, today)),
  ];
}

/** Why it is recommended, and what a no means: of the question that asks for money, where no reader may be one of the four signs. */
export function reasonsOf(
  one: Decision,
  { benefits, recovery, parts }: Plan,
  told: OptionsTold | undefined,
): { because: string; onNo: string } {
  const { because, onNo } = benefits;
  const none = { because: '', onNo: '' };
  if (one !== told?.question || recommended(recovery) === 'restructure') return none;
  // What is left out under its own name is told under no other.
  if (!isPrinted(parts, 'committee/benefits/recommendation')) return none;
  return { because: because.trim(), onNo: onNo.trim() };
}
