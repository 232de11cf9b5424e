import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import type { Block, Fact } from '../../report/blocks.ts';
import { dateOf, isBlank, joined, type Said } from '../../report/values.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { isSameStory } from '../../sheets/sponsor/ruled.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { laterFor } from './anotherSitting.ts';
import { choicesOf } from './ballot.ts';
import { committedTo } from './committed.ts';
import { numbered } from './en/brief.ts';
import * as notice from './en/notice.ts';
import { allShown, last, milestone as theMilestone } from './en/reviews.ts';
import * as words from './en/signing.ts';
import { financeSigns } from './financeSigns.ts';
import { noticeOf, ruledOutBy, tiedTo } from './notice.ts';
import { lastInShort, notShownIn, type Rests, shownAfter } from './notShown.ts';
import { type OptionsTold, optionsTold } from './options.ts';
import { openQuestions } from './questions.ts';
import { reasonsOf } from './reasons.ts';
import { reviewsAhead } from './reviews.ts';
import { dueTone } from './whenOf.ts';
import { whoSigns } from './whoSigns.ts';

/**
 * What is signed, question by question: what exactly, and on which condition; below the questions of one day a line for everybody who
 * has a say in them.
 */
export function linesToSign(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Block[] {
  const reviews = reviewsAhead(plan, forecasts, wordings, today);
  const restsOf = notShownIn(plan, reviews, today);
  const told = optionsTold(plan, forecasts, today);
  const taken = committedTo(plan, forecasts, today);
  const isAgreed = plan.steering.members.some(({ right }) => right === 'agrees');
  const signedBy = whoSigns(plan, forecasts, wordings, today);
  const questions = openQuestions(plan, today).map((one, at) => ({ one, n: at + 1 }));
  return [...Map.groupBy(questions, ({ one }) => one.date).values()].flatMap((day) => [
    ...day.flatMap(({ one, n }): Block[] => {
      const rests = restsOf(one);
      const takes = taken?.question === one ? taken : undefined;
      const settled = notice.notice(noticeOf(one, plan, forecasts, today));
      return [
        { kind: 'text', tone: dueTone(one.date, today), text: numbered(n, one.question.trim()) },
        {
          kind: 'facts',
          rows: [
            ...factsOf(one, plan, { told, settled: takes ? '' : settled, rests, forecasts, wordings, today }),
            ...(n === 1 && isAgreed ? saidOf(words.covers, words.rule) : []),
            ...financeSigns(one, takes, plan, today),
          ],
        },
      ];
    }),
    ...signedBy(day),
  ]);
}

function saidOf(label: string, value: Said): Fact[] {
  return isBlank(value) ? [] : [{ label, value }];
}

type Around = {
  told: OptionsTold | undefined;
  settled: Said;
  rests: Rests;
  forecasts: Forecasts;
  wordings: Wordings;
  today: IsoDate;
};

/** What a yes says yes to, beside the sums. */
function factsOf(one: Decision, plan: Plan, around: Around): Fact[] {
  const { told, settled, rests, wordings, forecasts, today } = around;
  const { fields } = wordings.steering;
  const tied = noticeOf(one, plan, forecasts, today);
  const choices = tiedTo(choicesOf(one), tied);
  const rows: Fact[] = [
    { label: fields.recommended.label, value: one.recommended.trim() },
    {
      label: words.toRing,
      value: joined(
        [words.choices(choices, tied && 'settledBy' in tied ? tied.settledBy : 0), notYet(one, plan, around)],
        '; ',
      ),
    },
    // Where it stands with what may be chosen it is said.
    { label: notice.settled.label, value: choices.some(({ ruledOut }) => ruledOut) ? '' : settled },
    { label: notice.rulesOut.label, value: notice.rulesOut.says(ruledOutBy(one, plan, forecasts, today)) },
    { label: words.onlyIf, value: conditionsIn(`${one.recommended}. ${reasonsOf(one, plan, told).because}`) },
    { label: words.milestone, value: metOn(one, plan, around) },
    { label: last.label, value: lastInShort(rests) },
    // Of the money what comes after is still theirs, or the milestone.
    { label: allShown.label, value: told?.question === one ? '' : shownAfter(rests, today) },
  ];
  return rows.filter(({ value }) => !isBlank(value));
}

/** When the question of the money is back if it is not decided yet; blank of any other. */
function notYet(one: Decision, plan: Plan, { told, rests, forecasts, today }: Around): Said {
  const later = told?.question === one ? laterFor(one, rests, plan, forecasts, today) : undefined;
  return later ? words.notYet(later.day) : '';
}

/** The milestone, to be said by hand whether it was met, where the question or its reason rests on it; else that it comes only after. */
function metOn(one: Decision, plan: Plan, { told, rests }: Around): Said {
  const { date, sentence } = plan.milestone;
  if (!isIsoDate(date)) return '';
  const reason = `${one.recommended} ${reasonsOf(one, plan, told).because}`;
  const isShownBefore = rests.until.some(({ short }) => short === theMilestone);
  const isNamed =
    isShownBefore ||
    /\bmilestone\b/i.test(reason) ||
    (sentence.trim() !== '' && isSameStory(sentence, reason));
  if (isNamed) return words.met(dateOf(date));
  return rests.after.some(({ short }) => short === theMilestone) ? words.metLater(dateOf(date)) : '';
}

/** The sentences that say on which condition something is asked. */
function conditionsIn(text: string): string {
  const sentences = text.match(/[^.!?]+[.!?]*/gu) ?? [];
  return sentences
    .map((one) => one.trim())
    .filter((one) => CONDITION.test(one))
    .join(' ');
}

const CONDITION = /^(?:only )?(?:if|unless|provided|as long as|once|on condition)\b/i;
