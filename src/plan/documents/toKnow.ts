import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { words as column, tableOf } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import {
  dateOf,
  dueBy,
  isBlank,
  joined,
  money,
  number,
  person,
  type Said,
  wasOn,
} from '../../report/values.ts';
import { courseIn } from '../../sheets/benefits/en/report.ts';
import { calledIn } from '../../sheets/benefits/read.ts';
import { leftOf } from '../../sheets/benefits/turnsOn.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { crewOf } from '../../sheets/scope/crew.ts';
import { effortScale } from '../../sheets/scope/say.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { goLiveAskDay, moneyAskDay } from './askDay.ts';
import { effortLeft } from './byLine.ts';
import { committedTo, isDearerKept } from './committed.ts';
import { sumsDay } from './counted.ts';
import { title as conditionsTitle } from './en/conditionsOfYes.ts';
import * as words from './en/toKnow.ts';
import { leadOf } from './lacking.ts';
import { liveUnsaid } from './liveUnsaid.ts';
import { notShownIn } from './notShown.ts';
import { inDays } from './openMatters.ts';
import { moneyQuestion } from './options.ts';
import { isPrinted } from './parts.ts';
import { reviewsTold } from './reviewDays.ts';
import { type ReviewAhead, reviewsAhead } from './reviews.ts';
import { charterOf, goLiveAgrees, goLivePeople } from './twoThings.ts';
import { isContested, leadsIn, waysOf, whatTurns } from './waysOfCounting.ts';
import { inParts } from './parted.ts';

/** Weeks of a month, on average. */
const WEEKS = 52 / 12;
/** How much of the width each column has. */
const PARTS = [0.66, 0.34];

/** What is to be known, and who settles it by when. */
type ToKnow = [what: Said, settles: Said];
type Given = { plan: Plan; forecasts: Forecasts; today: IsoDate };

/**
 * What a committee should know before it says yes to the question that asks for money, each only where it is so: that what is
 * recommended is not the best on every count, that the sum is tight, that it goes live before reviews end, and what comes only after
 * the decision. Each with who settles it, and by which day they are asked.
 */
export function toKnow(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Section[] {
  // What is left out under its own name is told under no other.
  if (!isPrinted(plan.parts, 'committee/toDecide')) return [];
  const reviews = reviewsAhead(plan, forecasts, wordings, today);
  const given = { plan, forecasts, today };
  const rows = [...contested(given), ...tight(given), ...live(reviews, given), ...afterwards(reviews, given)];
  const columns = inParts([words.what, words.settles].map(column), PARTS);
  return sectionOf('toKnow', words.title, tableOf(words.caption, columns, rows));
}

/** That another option leaves more by some way of counting, with whoever says which way holds. */
function contested({ plan, forecasts, today }: Given): ToKnow[] {
  const told = waysOf(plan, forecasts, today);
  if (!told?.chosen || !isContested(told)) return [];
  const { chosen, ways, crew, years } = told;
  const sums = ways.map(({ left }) => left.get(chosen) ?? 0);
  const left = (sum: number) => leftOf(sum, plan.scope.currency);
  const called = calledIn(plan.benefits);
  const leads = leadsIn(told);
  const count = leads.find(({ option }) => option.course === chosen)?.ways.length ?? 0;
  const others = leads.filter(({ option }) => option.course !== chosen);
  const turns = whatTurns(told);
  return [
    [
      words.contested(
        ways.length,
        [
          { option: courseIn(chosen, called), count },
          ...others.map(({ option, ways }) => ({
            option: courseIn(option.course, called),
            count: ways.length,
          })),
        ],
        [left(Math.max(...sums)), left(Math.min(...sums))],
        years,
      ),
      words.askedBy(
        [
          ...(turns.team ? [words.asks(leadOf(plan), words.whoMoves)] : []),
          ...(turns.rate && crew
            ? [words.asks(crew.settled.who, words.whichRate(crew.pair.counted, crew.pair.other))]
            : []),
        ],
        dateOf(moneyAskDay(plan, today)),
        turns.freed ? words.asks(words.theCommittee, words.freedTime) : '',
      ),
    ],
  ];
}

/** That the sum to sign is enough less than half of the time, or pays people only if somebody moves them on, which nobody is named for. */
function tight({ plan, forecasts, today }: Given): ToKnow[] {
  const taken = committedTo(plan, forecasts, today);
  if (!taken) return [];
  const isShort = taken.enough !== undefined && taken.enough < 5;
  const isKept = isDearerKept(taken);
  if (!isShort && !isKept) return [];
  const sum = (amount: number) => money(amount, plan.scope.currency);
  const { sign, enough, reserve, kept } = taken;
  const team = kept?.team ?? 0;
  const tells = words.tight(
    sum(sign),
    isShort ? enough : undefined,
    reserve?.sum ? { sum: sum(reserve.sum), asked: reserve.asked } : undefined,
  );
  const until = isKept ? staying(kept?.months ?? 0, { plan, forecasts, today }) : undefined;
  const pays = effortLeft(plan, forecasts, today);
  const paid = pays ? effortScale(plan.scope).withUnit(pays.left) : '';
  const stays = isKept ? words.paysFor(paid, until, sum(team - sign)) : '';
  const day = dateOf(moneyAskDay(plan, today));
  const decider = taken.question.decider.trim();
  return [
    [
      joined([tells, stays], ' '),
      isKept
        ? words.askedBy([words.asks(leadOf(plan), words.orAsks(sum(team)))], day)
        : words.askedBy(decider ? [person(decider)] : [], dateOf(taken.question.date)),
    ],
  ];
}

/** The people there are, and the work that they come to if all stay on the payroll; undefined where nobody knows how many. */
function staying(months: number, { plan, forecasts, today }: Given) {
  const crew = crewOf(plan.scope);
  const until = sumsDay(plan, forecasts, today);
  if (!crew || until === '') return undefined;
  return {
    people: number(crew.people),
    until: wasOn(until, today),
    effort: effortScale(plan.scope).withUnit(crew.people * months * WEEKS),
  };
}

/** That it goes live with the milestone, before reviews of it end, where nobody has said that it may. */
function live(reviews: readonly ReviewAhead[], { plan, today }: Given): ToKnow[] {
  const asked = liveUnsaid(plan, reviews, today);
  if (asked.length === 0) return [];
  const who = goLivePeople(plan, asked);
  return [
    [
      joined(
        [words.live(dateOf(plan.milestone.date), reviewsTold(asked, today)), agreement(plan, reviews, today)],
        ' ',
      ),
      words.askedBy([joined(who.map(person), ', ')], dateOf(goLiveAskDay(plan, today))),
    ],
  ];
}

/** What the charter says of going live, who has signed at a gate, and whose agreement it names that is nowhere in the plan. */
function agreement(plan: Plan, reviews: readonly ReviewAhead[], today: IsoDate): Said {
  const charter = charterOf(plan);
  const opened = plan.gate.gates.filter((gate) => gate.whose.trim() !== '' && isOpen(gate, today));
  const spoke = new Set(opened.map(({ whose }) => nameKey(whose)));
  const unsigned = goLiveAgrees(plan, reviews).filter(({ name, function: of }) =>
    [name, of].every((one) => !spoke.has(nameKey(one))),
  );
  return words.agreement(
    charter,
    opened.map(({ whose, opened: on }) => words.signedOn(person(whose), dateOf(on))),
    unsigned.map(({ name }) => name.trim()),
  );
}

/** That a yes rests on what comes only after it. */
function afterwards(reviews: readonly ReviewAhead[], { plan, today }: Given): ToKnow[] {
  const question = moneyQuestion(plan, today)?.question;
  if (!question || !isIsoDate(question.date)) return [];
  const { after } = notShownIn(plan, reviews, today)(question);
  if (after.length === 0) return [];
  const dated = inDays(after.filter(({ day }) => isIsoDate(day)));
  const last = dated.at(-1);
  return [
    [
      words.afterwards(
        after.length,
        last ? words.byDay(dueBy(last.day, today), !isBlank(last.forecast)) : '',
        after.length - dated.length,
      ),
      words.whoBrings(conditionsTitle),
    ],
  ];
}
