import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { numberOr } from '../../language/readNumber.ts';
import type { Fact } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, dueBy, isBlank, joined, money, needed, type Said, wasOn } from '../../report/values.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { sumsOf } from '../../sheets/benefits/sums.ts';
import { about } from '../../sheets/money.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { type Standing, standingOf } from '../../sheets/steering/read.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { inPerson } from '../people/seats.ts';
import { aged } from './aged.ts';
import { askedIn } from './asked.ts';
import { datesTold } from './chances.ts';
import { forecastSince } from './counted.ts';
import * as words from './en/committee.ts';
import { aheadOf } from './en/reviews.ts';
import { limitsOf } from './findings.ts';
import { gatesInShort } from './gates.ts';
import { inShort } from './inShort.ts';
import { optionsTold } from './options.ts';
import { ofMilestone } from './pressing.ts';
import { reviewsTold } from './reviewDays.ts';
import { milestoneAheadOf, reviewsAhead } from './reviews.ts';
import { firstAndNow } from './sums.ts';

/** So much of a promise that is still to come is quoted. */
const MOST_QUOTED = 90;

/** Where the program stands, a fact each: its milestone, dates and money, what has been signed, what limits the use, and promises. */
export function status(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Section {
  const limits = limitsOf(plan, askedIn(plan, today)).map(({ says }) => words.quoted(says));
  const isAsked = optionsTold(plan, forecasts, today) !== undefined;
  const since = forecastSince(plan, forecasts, today);
  const rows: Fact[] = [
    { label: words.milestone, value: milestone(plan, forecasts, wordings, today) },
    ...(isAsked
      ? [
          {
            label: words.dates,
            value: joined(
              [aged(words.sentence(joined(datesTold(plan, forecasts, today), ', ')), today), since],
              ' ',
            ),
          },
        ]
      : []),
    { label: words.moneySoFar, value: moneySoFar(plan, forecasts, today) },
    { label: words.gates, value: needed(gatesInShort(plan, today)) },
    { label: words.limits, value: joined(limits, '; ') },
    { label: words.promised, value: promises(plan, today) },
  ];
  return section('status', words.status, {
    ...(isAsked
      ? {}
      : {
          lead: {
            kind: 'text' as const,
            text: joined([aged(inShort(plan, forecasts, today), today), since], ' '),
          },
        }),
    blocks: [{ kind: 'facts', rows: rows.filter(({ value }) => !isBlank(value)) }],
  });
}

/** When it is due or was, what it does not wait for, and what it says; who puts it live before has a promise. */
function milestone(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Said {
  const { milestone: told } = plan;
  const reviews = reviewsAhead(plan, forecasts, wordings, today);
  // Which reviews end only after it is what a committee should know first, where it is asked for money.
  const known = optionsTold(plan, forecasts, today) ? [] : reviews;
  return joined(
    [
      daysBetween(today, told.date) >= 0 ? words.dueOn(dateOf(told.date)) : '',
      ofMilestone(plan, today),
      aheadOf(reviewsTold(milestoneAheadOf(plan, known, today), today)),
      needed(told.sentence),
    ],
    ' ',
  );
}

/** What was spent, with what of it is taken for done; what all the work was planned to take and takes now. Blank where nobody has said any of it. */
function moneySoFar(plan: Plan, forecasts: Forecasts, today: IsoDate): Said {
  const { stalled, scope } = plan;
  const { inputs } = coursesFrame(plan, forecasts);
  const spent = numberOr(stalled.sunk, 0);
  const behind = sumsOf(inputs, stalled)?.behind ?? 0;
  const sum = (amount: number) => money(amount, scope.currency);
  const planned = firstAndNow(forecasts);
  return joined(
    [
      spent > 0
        ? words.spent(about(spent, scope.currency), {
            by: inputs && behind > 0 && behind <= spent ? wasOn(inputs.from, today) : '',
            done: sum(behind),
          })
        : '',
      planned ? words.firstAndNow(sum(planned.first), sum(planned.now)) : '',
    ],
    ' ',
  );
}

/** How many promises are kept and to come, with those that are next or missed by name. */
function promises(plan: Plan, today: IsoDate): Said {
  const named = inPerson(plan);
  const standing = (...kinds: Standing['kind'][]) =>
    plan.steering.commitments.filter((item) => kinds.includes(standingOf(item, today).kind));
  const open = standing('open').toSorted((a, b) => (a.due || 'z').localeCompare(b.due || 'z'));
  const [next] = open.filter(({ due }) => daysBetween(today, due) >= 0);
  const quoted = (promise: string) => cut(promise.trim().replace(/\.$/, ''), MOST_QUOTED);
  return joined(
    [
      words.counted(
        standing('kept').length,
        standing('late').length,
        open.length,
        standing('overdue', 'missed').map(({ promise, function: who }) =>
          words.owed(named(who), promise.trim().replace(/\.$/, '')),
        ),
      ),
      next
        ? words.nextPromise(words.owed(named(next.function), quoted(next.promise)), dueBy(next.due, today))
        : '',
    ],
    '; ',
  );
}
