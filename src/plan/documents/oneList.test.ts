import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { shown } from '../../report/shown.fixture.ts';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { whoIsWho } from '../people/seats.ts';
import { furtherAsks } from './furtherAsks.ts';
import { lackingIn } from './lacking.ts';
import { isForAll } from './byDays.ts';
import { askedOfMembers } from './members.ts';
import {
  CLEAR_LETTER_DAY,
  clearLetterPlan,
  counted,
  examplePlan,
  hastyLetterPlan,
  retyped,
  TODAY,
  textSlots,
  WORDINGS,
  wholePlans,
} from './plans.fixture.ts';
import { sittingDay } from './sittingDay.ts';
import { inFewWords, type Task } from './tasks.ts';
import { teamPlan } from './team.ts';
import { dayRows, peopleRows } from './teamTables.fixture.ts';
import { whenOf } from './whenOf.ts';

const PLANS: { name: string; plan: Plan; today: IsoDate }[] = [
  ...wholePlans(),
  {
    name: 'the insurer’s plan, asking for too early a day',
    plan: hastyLetterPlan(),
    today: CLEAR_LETTER_DAY,
  },
];

type Row = string[];

/** The rows of tables, a name that stands once for several repeated. */
function rowsOf(sections: Parameters<typeof shown>[0], caption: RegExp): Row[] {
  return shown(sections).flatMap((block) =>
    block.kind === 'table' && caption.test(block.table.caption) ? block.table.rows : [],
  );
}

/** Everything that is asked of whom and by when: by person and by week in the team’s plan, and in the pack. */
function toldIn(plan: Plan, today: IsoDate) {
  const team = teamPlan(plan, counted(plan), WORDINGS, today);
  let who = '';
  const pack = rowsOf(askedOfMembers(plan, counted(plan), WORDINGS, today), /^Everybody who sits/).map(
    ([name = '', , acts = '', by = '']): Row => {
      who = name || who;
      return [who, by, acts];
    },
  );
  const toAll = shown(askedOfMembers(plan, counted(plan), WORDINGS, today)).flatMap((block) =>
    block.kind === 'list' ? block.items : [],
  );
  return { people: peopleRows(team), weeks: dayRows(team), pack, toAll };
}

const has = (rows: readonly Row[], ...wanted: [at: number, text: string][]) =>
  rows.some((row) => wanted.every(([at, text]) => row[at]?.includes(text)));

/** Holds that acts of somebody by a day stand everywhere, in the same words. */
function expectTold(plan: Plan, today: IsoDate, acts: readonly Task[]) {
  const { people, weeks, pack, toAll } = toldIn(plan, today);
  const known = whoIsWho(plan);
  const sits = plan.steering.members.length > 0;
  for (const act of acts) {
    const who = known(act.who);
    const by = show(whenOf(act, today));
    const words = show(act.said ?? act.what);
    // Of what is nobody's the calendar alone can tell.
    const isTheirs = nameKey(who) !== '';
    const isDue = daysBetween(act.date, sittingDay(plan, today)) >= 0;
    const told = {
      people: !isTheirs || has(people, [0, who], [1, by], [2, act.shared ? show(act.shared.detail) : words]),
      // What moves nothing for others stands with whoever it is of alone.
      weeks:
        !isForAll({ dayIs: 'asked', named: who, ...act, who }) ||
        has(
          weeks,
          [0, by],
          [1, isTheirs ? (act.shared?.brief ?? inFewWords(act)) : words],
          ...(isTheirs ? [[2, who] as [number, string]] : []),
        ),
      // What makes the evidence list whole that list says itself, and what all owners of work are asked stands in one line to them.
      pack:
        (act.ofOwners === true && toAll.some((line) => line.includes(who))) ||
        act.forEvidence === true ||
        !isTheirs ||
        !sits ||
        !isDue ||
        has(pack, [0, who], [1, by], [2, words]),
    };
    expect([words, who, told]).toEqual([words, who, { people: true, weeks: true, pack: true }]);
  }
}

describe.each(PLANS)('the one list of asks of $name', ({ plan, today }) => {
  it('has every act that the lacking section asks of somebody, by person, by week and in the pack', () => {
    const acts = lackingIn(plan, counted(plan), WORDINGS, today).flatMap(({ tasks }) => tasks);
    expect(acts.length).toBeGreaterThan(3);
    expectTold(plan, today, acts);
  });

  it('has every other act that a forecast tells there as well', () => {
    expectTold(plan, today, furtherAsks(plan, counted(plan), WORDINGS, today));
  });

  it('says in the lacking section what lacks and of whom that is asked, and no act that stands nowhere else', () => {
    const team = teamPlan(plan, counted(plan), WORDINGS, today);
    const items = shown(team.filter(({ id }) => id === 'lacking')).flatMap((block) =>
      block.kind === 'list' ? block.items : [],
    );
    const people = new Set(peopleRows(team).map(([who]) => who));
    const asked = items.flatMap(
      (item) => / Asked of (.*), by [^,]*\.$/.exec(item)?.[1]?.split(/, | and /) ?? [],
    );
    for (const who of asked) expect(people).toContain(who);
    for (const item of items) expect(item).not.toMatch(/\bBy \d+ \w+ \d{4} [A-Z]/);
  });

  it('asks for how much work a line is of whoever gave that, with the figure', () => {
    const { people } = toldIn(plan, today);
    for (const line of [plan.scope.integration, plan.scope.validation, plan.scope.security])
      expect(
        has(people, [0, line.by], [2, `${line.likely} person-weeks (${line.low} to ${line.high})`]),
      ).toBe(true);
  });
});

it('does not ask again for a line that whoever gave it has put in writing', () => {
  const plan = examplePlan();
  const [kept] = plan.steering.commitments;
  plan.steering.commitments.push({
    ...structuredClone(kept),
    ...{
      id: 'lines',
      function: 'Security',
      promise: 'Confirms in writing 8 person-weeks for the security review',
    },
    ...{ due: '2026-11-18', kept: 'kept' },
  } as (typeof plan.steering.commitments)[number]);
  const asked = lackingIn(plan, counted(plan), WORDINGS, TODAY).flatMap(({ tasks }) => tasks);
  const ofWork = asked.filter(({ what }) => what.startsWith('Confirm how much work')).map(({ who }) => who);
  expect(ofWork).toContain('Owen Tighe');
  expect(ofWork).not.toContain('Marek Dunne');
});

it('has them all whatever is typed', { timeout: 60_000 }, () => {
  const slots = textSlots(clearLetterPlan()).filter(([sheet]) => sheet !== 'scope');
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ at: fc.nat(), text: fc.constantFrom('', 'Uma', '2026-09-21', '2027-01-04', '£9,000') }),
        {
          minLength: 1,
          maxLength: 30,
        },
      ),
      (typed) => {
        const chosen = typed.flatMap(({ at }) => slots[at % slots.length] ?? []);
        const places = typed.map(({ at }) => slots[at % slots.length] ?? []);
        const plan = retyped(clearLetterPlan(), places, (index) => typed[index]?.text ?? '');
        expect(chosen.length).toBeGreaterThan(0);
        expectTold(plan, CLEAR_LETTER_DAY, furtherAsks(plan, counted(plan), WORDINGS, CLEAR_LETTER_DAY));
      },
    ),
    { numRuns: runs(15) },
  );
});
