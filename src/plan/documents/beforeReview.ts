import { daysBetween, type IsoDate, isDone, isIsoDate, showDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import { type Block, figures, words as column, type Fact, tableOf, textOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, isBlank, joined, numeral, person, type Said, show } from '../../report/values.ts';
import type { Commitment } from '../../sheets/steering/fields.ts';
import { isDecided, standingOf } from '../../sheets/steering/read.ts';
import type { Plan } from '../document/schema.ts';
import { inPerson } from '../people/seats.ts';
import { goLiveAskDay } from './askDay.ts';
import * as words from './en/beforeReview.ts';
import type { Matter } from './openMatter.ts';
import { charterOf } from './twoThings.ts';
import { inParts } from './parted.ts';

/** Words by which a promise is one to have it live, and not of what happens once it is. */
const GOES_LIVE = /\b(?:puts?|goes?|going|brings?|takes?|makes?|sets?|turns?|switch(?:es)?)\b[^.;]*\blive\b/i;

/** Promises to have it live by the milestone or before it that are not noted as done, the nearest first. */
export function promisedLive({ steering, milestone }: Plan, today: IsoDate): Commitment[] {
  return steering.commitments
    .filter(({ promise, due }) => GOES_LIVE.test(promise) && isIsoDate(due))
    .filter((one) => ['open', 'overdue'].includes(standingOf(one, today).kind))
    .filter(({ due }) => !(daysBetween(milestone.date, due) > 0))
    .toSorted((a, b) => a.due.localeCompare(b.due));
}

/** What of the matters is not there on the day of the milestone; nothing once that is past, or where it has none. */
export function notThereBy(
  { milestone: { date, sentence } }: Plan,
  all: readonly Matter[],
  today: IsoDate,
): Matter[] {
  if (sentence.trim() === '' || !(daysBetween(today, date) >= 0)) return [];
  return all.filter(({ isBare, done }) => !isBare && !(daysBetween(done, date) >= 0));
}

/**
 * What is to be live, who promised and decided that, what the charter says of it, and what is not there by then, counted by kind.
 * Nothing where nothing is to be live.
 */
export function beforeReview(plan: Plan, all: readonly Matter[], today: IsoDate): Section[] {
  const sentence = plan.milestone.sentence.trim();
  if (sentence === '') return [];
  const late = notThereBy(plan, all, today);
  const rows: Fact[] = [
    { label: words.milestone, value: words.milestoneSaid(sentence) },
    { label: words.shown, value: shownSaid(plan, today) },
    ...promisedLive(plan, today).map(({ due, function: of, promise }) => ({
      label: words.promise,
      value: words.promised(dateOf(due), inPerson(plan)(of), promise.trim()),
    })),
    ...decidedLive(plan, today).map((value) => ({ label: words.decided, value })),
    { label: words.charter, value: charterOf(plan) && words.charterSaid(charterOf(plan)) },
    { label: words.agreed, value: late.length > 0 ? words.notSaid(dateOf(goLiveAskDay(plan, today))) : '' },
  ];
  return [
    section('milestone', words.title, {
      blocks: [
        { kind: 'facts', rows: rows.filter(({ value }) => !isBlank(value)) },
        ...lateTable(showDate(plan.milestone.date), late),
        ...textOf(late.some(({ kind }) => kind === 'review') ? words.fourInFive : '', 'quiet'),
      ],
    }),
  ];
}

function shownSaid({ milestone }: Plan, today: IsoDate): Said {
  const { shownOn, shownBy, shownTo, place } = milestone;
  if (!isDone(shownOn, today)) return '';
  return words.shownOn(dateOf(shownOn), person(shownBy), person(shownTo), place.trim());
}

/** Decisions on what is live, of the one in whose words the milestone is without these; none of them is called an agreement. */
function decidedLive({ steering, milestone }: Plan, today: IsoDate): Said[] {
  const keyOf = (text: string) => wordsKey(text.trim().replace(/\.$/, ''));
  return steering.decisions
    .filter((one) => isDecided(one, today) && /\blive\b/i.test(`${one.question} ${one.decision}`))
    .map(({ question, decision, date, decider, place, dissent }) => {
      const isSame = keyOf(decision) === keyOf(milestone.sentence);
      const said = isSame ? words.theMilestone : words.asDecided(question.trim(), decision.trim());
      return words.decision(said, [dateOf(date), person(decider)], place.trim(), dissent.trim());
    });
}

const PARTS = [0.26, 0.09, 0.65];

function lateTable(day: string, late: readonly Matter[]): Block[] {
  const columns = inParts([column(words.what), figures(words.count), column(words.which)], PARTS);
  const kinds = (Object.keys(words.KIND) as (keyof typeof words.KIND)[]).flatMap((kind) => {
    const those = late.filter((one) => one.kind === kind);
    return those.length > 0 ? [[words.KIND[kind], numeral(those.length), whichSaid(those)]] : [];
  });
  const sum = kinds.length > 1 ? [[words.all, numeral(late.length), '']] : [];
  return tableOf(words.notThere(day), columns, [...kinds, ...sum]);
}

/** Those of one day together; of a review what it is called too. */
function whichSaid(matters: readonly Matter[]): Said {
  const alike = Map.groupBy(matters, (one) => (one.kind === 'review' ? one.name : show(daySaid(one))));
  return joined(
    [...alike.values()].flatMap(([one, ...others]) =>
      one
        ? [
            words.by(
              [one, ...others].map(({ name }) => name),
              one.kind === 'review' ? one.what : daySaid(one),
            ),
          ]
        : [],
    ),
    '\n',
  );
}

/** The day on which it is to be there; of what is on its way the next step, and of what has none that. */
function daySaid({ kind, done, by }: Matter): Said {
  if (kind === 'work') return words.nextStep(by);
  return done === '' ? words.noDay : dateOf(done);
}
