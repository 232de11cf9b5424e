import type { IsoDate } from '../../language/dates.ts';
import { type Column, words as column, dates, figures, tableOf, textOf } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import { isBlank, needed, numeral, person, type Said, show } from '../../report/values.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { atRisk } from './atRisk.ts';
import * as words from './en/conditionsOfYes.ts';
import { liveUnsaid } from './liveUnsaid.ts';
import { notShownIn } from './notShown.ts';
import type { NotShown } from './openMatters.ts';
import { isPrinted } from './parts.ts';
import { openQuestions } from './questions.ts';
import { releaseOf } from './released.ts';
import { reviewsAhead } from './reviews.ts';
import { twoThings } from './twoThings.ts';

/**
 * A condition of a yes: the `questions` that it is one of, by their numbers; what exactly, in all words and in `short`; who brings it and
 * who says that it is met; the day that is told of it, that of the forecast where it is later, and the later of both.
 */
export type Condition = Pick<
  NotShown,
  'condition' | 'who' | 'says' | 'due' | 'forecast' | 'day' | 'missing'
> & {
  questions: number[];
  short: Said;
};

/**
 * Every condition of a yes, in the order of the questions: what one rests on and comes only after it, a number that is not reached, and that the
 * sum is counted again. What is a condition of several questions stands once.
 */
export function conditionsOf(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Condition[] {
  const restsOf = notShownIn(plan, reviewsAhead(plan, forecasts, wordings, today), today);
  const all = openQuestions(plan, today).flatMap((one, at) => {
    const { until, after } = restsOf(one);
    const release = releaseOf(one, plan, forecasts, today);
    const shown = [...after, ...until.filter(({ last }) => last)];
    return [
      ...shown.map(
        (each): Condition => ({ ...each, questions: [at + 1], short: each.reference || each.short }),
      ),
      ...(release
        ? [
            {
              ...release,
              forecast: '',
              day: '',
              missing: undefined,
              questions: [at + 1],
              short: words.recounted,
            },
          ]
        : []),
    ];
  });
  const alike = Map.groupBy(all, ({ condition, who, due }) =>
    JSON.stringify([show(condition), who, show(due)]),
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, questions: [first, ...others].flatMap(({ questions }) => questions) }] : [],
  );
}

/** How much of the width each column has, with a question, a forecast and what is out by then, and without. */
const PARTS = { number: 0.05, question: 0.06, condition: 0.33, who: 0.14, day: 0.11, out: 0.11 };

/** The same in one table, numbered, with what has gone out by the day of each: the minutes and whoever signs refer to the numbers. */
export function conditionsSection(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Section[] {
  // What is left out under its own name is told under no other.
  if (!isPrinted(plan.parts, 'committee/toDecide')) return [];
  const rows = conditionsOf(plan, forecasts, wordings, today);
  const reviews = reviewsAhead(plan, forecasts, wordings, today);
  const risk = atRisk(plan, forecasts, today);
  const asked = new Set(rows.flatMap(({ questions }) => questions));
  const some = {
    question: asked.size > 1,
    forecast: rows.some(({ forecast }) => !isBlank(forecast)),
    out: risk !== undefined,
  };
  const columns = [
    { ...figures(words.number), part: PARTS.number },
    ...(some.question ? [{ ...column(words.toQuestion), part: PARTS.question }] : []),
    { ...column(words.condition), part: PARTS.condition },
    { ...column(words.brings), part: PARTS.who },
    { ...column(words.saysMet), part: PARTS.who },
    { ...column(words.due), part: PARTS.day },
    ...(some.forecast ? [{ ...dates(words.forecastDay), part: PARTS.day }] : []),
    ...(risk ? [{ ...figures(words.out(risk.kept)), part: PARTS.out }] : []),
  ];
  const whole = columns.reduce((sum, { part }) => sum + part, 0);
  const cells = rows.map((one, at): Said[] => [
    numeral(at + 1),
    ...(some.question ? [words.questions(one.questions)] : []),
    one.condition,
    needed(person(one.who)),
    needed(one.says),
    one.missing === 'word' ? words.asked(one.due) : needed(one.due),
    ...(some.forecast ? [one.forecast] : []),
    ...(risk ? [one.day ? risk.by(one.day) : ''] : []),
  ]);
  return sectionOf('conditions', words.title, [
    ...tableOf(
      words.caption,
      columns.map((one): Column => ({ ...one, part: one.part / whole })),
      cells,
    ),
    ...(rows.length > 0 && risk ? textOf(risk.says, 'quiet') : []),
    // Where it goes live before them, that is known before all else.
    ...(liveUnsaid(plan, reviews, today).length > 0 ? [] : twoThings(plan, reviews, today)),
  ]);
}
