import { describe, expect, it } from 'vitest';
import { type IsoDate, showDate } from '../../language/dates.ts';
import { shown } from '../../report/shown.fixture.ts';
import type { Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import { controls } from './controls.ts';
import * as open from './en/openList.ts';
import { furtherAsks } from './furtherAsks.ts';
import { placing } from './placing.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { unplacedIn } from './unplaced.ts';
import { tasksOf } from './yours.ts';

const PLANS = [
  { name: 'the worked example', made: examplePlan, today: TODAY },
  { name: 'the insurer’s plan', made: clearLetterPlan, today: CLEAR_LETTER_DAY },
];
/** The rows of what is open, each with who owes it and by when. */
const openRows = (plan: Plan, today: IsoDate) =>
  shown(buildDocument('evidence', plan, counted(plan), WORDINGS, today).sections).flatMap((block) =>
    block.kind === 'table' && block.table.columns[1]?.label === open.what
      ? block.table.rows.map((row) => row.map(String))
      : [],
  );

describe.each(PLANS)('what is open by the evidence list, in $name', ({ made, today }) => {
  const plan = made();
  const rows = openRows(plan, today);
  const acts = tasksOf(plan, today, furtherAsks(plan, counted(plan), WORDINGS, today));

  it('has with each matter somebody and a day', () => {
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => !/\p{L}/u.test(row[3] ?? '') || !/\d{4}/.test(row[4] ?? ''))).toEqual([]);
  });

  it('asks the same of the same by the same day as the list of acts', () => {
    const bare = unplacedIn(plan, today);
    const all = [...bare.kept, ...bare.decided, ...bare.accepted];
    expect(all.length).toBeGreaterThan(0);
    for (const { name } of all) {
      const row = rows.find(([, what]) => what?.includes(name.slice(0, 20)));
      const act = acts.find(
        ({ what }) =>
          /^(?:Note where it can be checked|Say whether the place given at )/.test(what) &&
          what.includes(name.slice(0, 20)),
      );
      expect([name, act?.who, showDate(act?.date ?? '')]).toEqual([name, row?.[3], row?.[4]]);
    }
  });
});

it.each([
  ['the worked example', examplePlan(), TODAY, /^Both Northern shifts/, '“A written procedure: who decides'],
  ['the insurer’s plan', clearLetterPlan(), CLEAR_LETTER_DAY, /^Two hundred old claims/, 'MR-03'],
] as const)(
  'a place that another row has is asked about, and not for another, in %s',
  (_, plan, today, name, at) => {
    const kept = unplacedIn(plan, today).kept.find((one) => name.test(one.name));
    expect(kept?.alike.startsWith(at)).toBe(true);
    const acts = placing(plan, today).map(({ what }) => what);
    expect(
      acts.filter((what) => what.startsWith('Note where') && what.includes(kept?.name.slice(0, 20) ?? '')),
    ).toEqual([]);
    expect(
      acts.filter((what) => what.startsWith(`Say whether the place given at ${kept?.alike} holds`)),
    ).toHaveLength(1);
  },
);

it('of what no other row tells in the same words, no place is asked about', () => {
  const bare = unplacedIn(clearLetterPlan(), CLEAR_LETTER_DAY).accepted;
  expect(bare.map(({ name, alike }) => [name.slice(0, 16), alike])).toEqual([['A letter by hand', '']]);
});

describe('what holds until a condition is met', () => {
  const asks = (opens: (text: string) => string) => {
    const plan = examplePlan();
    for (const gate of plan.gate.gates) gate.opens = opens(gate.opens);
    return controls(plan, TODAY);
  };

  it('is asked where it lies and when it was last done, once, of whoever it names', () => {
    expect(asks((text) => text).map(({ who, date, what }) => [who, date, what])).toEqual([
      [
        ...['Joel Abara', '2026-12-04'],
        'Note where it lies, and when it was last done: “Until the thresholds of 19 and 21 stand, Joel Abara sends her deputy the week’s figures every Friday”',
      ],
    ]);
    expect(
      asks((text) => text.replaceAll('Joel Abara sends', 'somebody sends')).map(({ who }) => who),
    ).toEqual(['Joel Abara']);
  });

  it('is counted, with whoever does it and that it is not shown, and asked in the pack', () => {
    const plan = examplePlan();
    const [row] = openRows(plan, TODAY).filter(([, what]) => what?.startsWith('“Until the thresholds'));
    expect(row?.slice(2)).toEqual([open.notStated, 'Joel Abara', '4 Dec 2026']);
    const pack = JSON.stringify(
      shown(buildDocument('committee', plan, counted(plan), WORDINGS, TODAY).sections),
    );
    expect(pack.match(/Note where it lies/g)).toHaveLength(1);
  });

  it('is asked no more once its own words say the last day', () => {
    expect(asks((text) => text.replace('every Friday', 'every Friday, last by 20 November'))).toEqual([]);
  });
});
