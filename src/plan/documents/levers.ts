import { weakMapMemoize } from 'reselect';
import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { folded } from '../../language/folded.ts';
import { isBlank, joined, type Said, type Value, wasOn } from '../../report/values.ts';
import { countCourses, dearest, laterBy } from '../../sheets/benefits/courses.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { about } from '../../sheets/money.ts';
import type { Outlook } from '../../sheets/scope/outlook.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { isSameStory } from '../../sheets/sponsor/ruled.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/levers.ts';
import { moneyQuestion } from './options.ts';
import { isPrinted } from './parts.ts';
import { presenterOf } from './presenting.ts';

/** A scenario that is earlier for the same money or less, what more it leaves, and its team. */
export type Lever = {
  name: string;
  days: number;
  /** When it ends four times in five. */
  ends: IsoDate;
  /** What more it leaves, whoever is added paid; blank where it leaves something out, since nobody has said what that brings. */
  worth: Value;
  kept: [Value, Value] | undefined;
  /** Whether it adds people. */
  added: boolean;
  /** The day, in the past, from which it counts what nobody has begun; blank where it is still to come. */
  since: Value;
  /** It is none of the options of the question that asks for money. */
  unasked: boolean;
  /** The reasons of what is recommended tell of it, and so why it is not asked. */
  weighed: boolean;
};

/** The one that is none of the options asked, how many more there are, and whoever presents the question. */
export type Unasked = { lever: Lever; more: number; question: Decision; who: string };

/** The scenarios that end earlier and take no more work than the base, the earliest first. */
export const leversOf = weakMapMemoize(function leversOf(
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Lever[] {
  const { scope } = forecasts;
  if (!('base' in scope)) return [];
  const { base, scenarios } = scope;
  const { currency } = plan.scope;
  const asked = moneyQuestion(plan, today)?.question;
  const askedFor = folded(`${asked?.options ?? ''} ${asked?.recommended ?? ''}`);
  return scenarios
    .flatMap((scenario): Lever[] => {
      const days = daysEarlier(scenario, base);
      const more = scenario.forecast.effort.p50.value - base.forecast.effort.p50.value;
      const worth = worthOf(scenario, plan, forecasts);
      if (!(days > 0) || more > 1e-9 || worth === undefined) return [];
      const [whole, part] = [base, scenario].map((of) => keptUntil(of, plan, forecasts));
      return [
        {
          name: scenario.name,
          days,
          ends: scenario.forecast.calendar?.finish.p80 ?? '',
          worth: more < -1e-9 ? '' : about(worth, currency),
          kept:
            whole === undefined || part === undefined
              ? undefined
              : [about(part, currency), about(whole, currency)],
          added: changeOf(scenario, base).added > 0,
          since: daysBetween(base.input.start, today) > 0 ? wasOn(base.input.start, today) : '',
          unasked: asked !== undefined && !askedFor.includes(folded(scenario.name)),
          weighed: isSameStory(scenario.name, plan.benefits.because),
        },
      ];
    })
    .toSorted((a, b) => b.days - a.days);
});

/** What is sooner and nobody asks for, first what adds nobody; undefined where there is none, or the pack leaves out what would be sooner. */
export function unaskedLever(plan: Plan, forecasts: Forecasts, today: IsoDate): Unasked | undefined {
  const question = moneyQuestion(plan, today)?.question;
  if (!question || !isPrinted(plan.parts, 'committee/sooner')) return undefined;
  const [lever, ...others] = unaskedOf(plan, forecasts, today);
  return lever && { lever, more: others.length, question, who: presenterOf(plan)(question) };
}

/** By how many days a scenario ends earlier, four times in five. */
function daysEarlier({ forecast }: Outlook, base: Outlook): number {
  return daysBetween(forecast.calendar?.finish.p80 ?? '', base.forecast.calendar?.finish.p80 ?? '');
}

/** The same in months, and what whoever is added costs a month. */
function changeOf(scenario: Outlook, base: Outlook): { months: number; added: number } {
  const { input } = scenario;
  const people = Math.max(0, (input.people ?? 0) - (base.input.people ?? 0));
  return { months: (daysEarlier(scenario, base) * 12) / 365, added: (people * (input.cost ?? 0) * 52) / 12 };
}

/** What finishing leaves more, counted as the courses are, if it delivers as much earlier. */
function worthOf(scenario: Outlook, plan: Plan, forecasts: Forecasts): number | undefined {
  const { inputs } = coursesFrame(plan, forecasts);
  const { scope } = forecasts;
  const finish = inputs && dearest(countCourses(inputs).filter(({ name }) => name === 'finish'));
  if (!inputs || !finish || !('base' in scope)) return undefined;
  const { months, added } = changeOf(scenario, scope.base);
  const later = laterBy(inputs, finish, -months, added);
  return later === undefined ? undefined : -later;
}

/** What the team as it is, with whoever a scenario adds, costs until that delivers; undefined where it is not known. */
function keptUntil(scenario: Outlook, plan: Plan, forecasts: Forecasts): number | undefined {
  const { inputs } = coursesFrame(plan, forecasts);
  const { scope } = forecasts;
  const finish = inputs?.ways.finish;
  if (!inputs?.burn || !finish || !('base' in scope)) return undefined;
  const { months, added } = changeOf(scenario, scope.base);
  return (inputs.burn.likely + added) * Math.max(0, finish.delivers - months);
}

/** Those that leave more for the same work and that nobody asks for; nobody can choose now to have had more people from a day that is past. */
export function betterUnasked(plan: Plan, forecasts: Forecasts, today: IsoDate): Lever[] {
  return unaskedOf(plan, forecasts, today).filter(
    ({ worth, added, since }) =>
      typeof worth === 'object' && worth.kind === 'money' && worth.amount > 0 && !(added && !isBlank(since)),
  );
}

/** Those that nobody asks for and that are still to come: first what adds nobody, then the earliest. */
function unaskedOf(plan: Plan, forecasts: Forecasts, today: IsoDate): Lever[] {
  return leversOf(plan, forecasts, today)
    .filter(({ unasked, ends }) => unasked && daysBetween(today, ends) > 0)
    .toSorted((a, b) => Number(a.added) - Number(b.added));
}

/**
 * The same in a line: by how much each is sooner and leaves more, and that nobody has said why it is not asked for. Its name says of
 * what the sum is, and is never cut.
 */
export function betterInShort(better: readonly Lever[]): Said {
  if (better.length === 0) return '';
  const each = better.map(words.better);
  const why = better.every(({ weighed }) => !weighed) ? words.nobodySaid : '';
  return words.sentences([joined(each, '; '), why]);
}

/** The same in sentences, and what holds for all of them. */
export function leverWords(levers: readonly Lever[]): Said[] {
  const [first] = levers;
  if (!first) return [];
  const note = joined(
    [
      isBlank(first.since) ? '' : words.counted(first.since),
      levers.every(({ unasked, weighed }) => unasked && !weighed) ? words.notAsked(levers.length === 1) : '',
    ],
    ' ',
  );
  return [...levers.map(words.lever), ...(isBlank(note) ? [] : [note])];
}
