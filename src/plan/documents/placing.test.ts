import { describe, expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { buildDocument } from './build.ts';
import { controls } from './controls.ts';
import * as words from './en/evidence.ts';
import { furtherAsks } from './furtherAsks.ts';
import { placing } from './placing.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { unplacedIn } from './unplaced.ts';
import { tasksOf } from './yours.ts';

const PLANS = [
  { name: 'the worked example', made: examplePlan, today: TODAY },
  { name: 'the insurer’s plan', made: clearLetterPlan, today: CLEAR_LETTER_DAY },
];
/** What has its own day in the words that are quoted, or whose questions tell it. */
const { numbers, conditions, early } = words.UNCHECKABLE;
const DATED_BELOW = new Set<string>([
  ...[numbers, conditions, early, words.allMatters],
  ...[words.belowAlone, words.figures],
]);

describe.each(PLANS)('the first section of the evidence list, in $name', ({ made, today }) => {
  const plan = made();
  const rows = shown(
    buildDocument('evidence', plan, counted(plan), WORDINGS, today).sections.filter(
      ({ id }) => id === 'notYet',
    ),
  )
    .flatMap((block) =>
      block.kind === 'table' && block.table.caption === words.notYet ? block.table.rows : [],
    )
    .filter(([kind = '']) => !DATED_BELOW.has(kind));
  const further = furtherAsks(plan, counted(plan), WORDINGS, today);
  const acts = tasksOf(plan, today, further);

  it('has with each thing somebody and a day, or the day that its own words say', () => {
    const inputs = words.UNCHECKABLE.inputs;
    const bare = rows.flatMap(([kind = '', , which = '']) =>
      which.split(/; (?=\S)(?![^(]*\))/).filter((one) => kind !== inputs && !/\p{L}.*\d{4}/u.test(one)),
    );
    expect(bare).toEqual([]);
    expect(rows.length).toBeGreaterThan(5);
  });

  it('asks the same of the same by the same day as the list of acts', () => {
    for (const kind of ['kept', 'decided', 'accepted'] as const) {
      const which = rows.find(([name]) => name === words.UNCHECKABLE[kind])?.[2];
      if (!which) continue;
      const [, name = '', who = ''] = /^(.{20}).*\((.*), \d+ \w+ \d{4}\)$/.exec(which) ?? [];
      const act = acts.find(
        ({ what }) =>
          /^(?:Note where it can be checked|Say whether the place given at )/.test(what) &&
          what.includes(name),
      );
      expect([kind, act?.who]).toEqual([kind, who]);
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
    const rows = (id: 'evidence' | 'committee') =>
      shown(buildDocument(id, plan, counted(plan), WORDINGS, TODAY).sections).flatMap((block) =>
        block.kind === 'table' ? block.table.rows : [],
      );
    const row = rows('evidence').find(([kind]) => kind === words.UNCHECKABLE.controls);
    expect(row?.[1]).toBe('1');
    expect(row?.[2]).toMatch(/Until the thresholds .*: not shown \(Joel Abara, 4 Dec 2026\)$/);
    expect(JSON.stringify(rows('committee')).match(/Note where it lies/g)).toHaveLength(1);
  });

  it('is asked no more once its own words say the last day', () => {
    expect(asks((text) => text.replace('every Friday', 'every Friday, last by 20 November'))).toEqual([]);
  });
});

it('a matter that a promise and an item of the running list tell of is counted once', () => {
  const plan = clearLetterPlan();
  const text = JSON.stringify(
    shown(buildDocument('evidence', plan, counted(plan), WORDINGS, CLEAR_LETTER_DAY).sections),
  );
  expect(text).toMatch(/In more than one row: [^"]*Every draft, and what the handler changed/);
});
