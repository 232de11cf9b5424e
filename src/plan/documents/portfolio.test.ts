import { describe, expect, it } from 'vitest';
import { counted, examplePlan, TODAY } from './plans.fixture.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import {
  byWaiting,
  cells,
  type GateNow,
  type PortfolioLine,
  portfolioLine,
  portfolioTable,
} from './portfolio.ts';
import { showRounded } from '../../language/numbers.ts';
import { show } from '../../report/values.ts';
import { blankPlan, type Plan } from '../document/schema.ts';

const BLANK = 'not yet said';
const example = examplePlan();
const forecasts = counted(example);

/** The example with its gates shut again, since the given days. */
function waiting(...since: string[]): Plan {
  const plan = examplePlan();
  for (const [index, gate] of plan.gate.gates.entries()) {
    gate.opened = '';
    gate.since = since[index] ?? '';
  }
  return plan;
}

function gateOf(plan: Plan): GateNow {
  return portfolioLine(plan, undefined, TODAY).gate;
}

describe('the line of a program', () => {
  it('says where the worked example stands', () => {
    const line = portfolioLine(example, forecasts, TODAY);
    expect(line).toMatchObject({
      id: 'example-second-look',
      name: 'Second Look',
      stage: 'Integration',
      gate: { kind: 'opened', on: '2026-09-30' },
      sponsor: 'steady',
      next: { date: '2026-11-24' },
    });
    expect(cells(line).map(show)).toEqual([
      'Second Look',
      'Integration',
      'Open since 30 Sep 2026',
      'no longer',
      expect.stringMatching(/^by \d+ \w+ 2027$/),
      'steady',
      expect.stringMatching(/^24 Nov 2026, IT integration: Puts Second Look live/),
    ]);
  });

  it('is honest about a program of which nothing is said', () => {
    const line = portfolioLine(blankPlan('a'), counted(blankPlan('a')), TODAY);
    expect(cells(line).map(show)).toEqual(['Untitled program', BLANK, BLANK, BLANK, BLANK, BLANK, BLANK]);
  });
});

describe('the gate', () => {
  const [first, second] = [
    expect.stringMatching(/^Model risk signs/),
    expect.stringMatching(/^Security signs/),
  ];

  it('is the one that has waited longest, in days as the gate worksheet counts them', () => {
    expect(gateOf(waiting('2026-11-01', '2026-10-31'))).toEqual({
      kind: 'shut',
      name: second,
      days: 20,
      more: 1,
    });
    expect(gateOf(waiting('2026-10-01', ''))).toEqual({ kind: 'shut', name: first, days: 50, more: 1 });
  });

  it('waits for an unknown time while nobody has said since when, or that day is still to come', () => {
    expect(gateOf(waiting('', 'soon'))).toMatchObject({ kind: 'shut', days: undefined });
    expect(gateOf(waiting('2027-01-01'))).toMatchObject({ kind: 'shut', days: undefined });
  });

  it('is one that is shut before one that opened', () => {
    const plan = waiting('2026-03-30', '2026-11-19');
    const [gate] = plan.gate.gates;
    if (gate) gate.opened = '2026-09-29';
    expect(gateOf(plan)).toEqual({ kind: 'shut', name: second, days: 1, more: 0 });
    expect(
      cells(portfolioLine(plan, undefined, TODAY))
        .map(show)
        .slice(2, 4),
    ).toEqual([second, '1 day']);
  });

  it('is the pick itself before anybody has said whose it is', () => {
    const plan = { ...example, gate: { ...example.gate, gates: [] } };
    expect(gateOf(plan)).toEqual({ kind: 'shut', name: first, days: undefined, more: 1 });
    expect(cells(portfolioLine(plan, undefined, TODAY)).map(show)[2]).toMatch(/; and 1 more$/);
  });

  it('is known of from the gate worksheet alone', () => {
    const plan = { ...waiting('2026-11-10'), triage: { answers: [] } };
    expect(gateOf(plan)).toMatchObject({ kind: 'shut', name: 'A gate without a name', days: 10, more: 1 });
  });
});

describe('the end of the work', () => {
  const p80 = (plan: Plan, given: Forecasts | undefined) => {
    const line = portfolioLine(plan, given, TODAY);
    return [line.p80, show(cells(line)[4] ?? '')];
  };
  const scope = (kind: 'counting' | 'failed'): Forecasts => ({ scope: { kind }, stalled: undefined });

  it('is a date where there is one', () => {
    const finish = 'base' in forecasts.scope ? forecasts.scope.base.forecast.calendar?.finish.p80 : '';
    expect(finish).toMatch(/^2027-/);
    expect(p80(example, forecasts)[0]).toEqual({ kind: 'date', date: finish });
  });

  it('is the effort in the sheet’s unit where no date can be counted', () => {
    const plan = { ...example, scope: { ...example.scope, start: '' } };
    const given = counted(plan);
    const work = 'base' in given.scope ? given.scope.base.forecast.effort.p80.value : Number.NaN;
    expect(p80(plan, given)[1]).toBe(`with ${showRounded(work)} person-weeks`);
    const days = { ...plan, scope: { ...plan.scope, effortUnit: 'days' as const } };
    expect(p80(days, counted(days))[1]).toMatch(/^with \S+ person-days$/);
  });

  it('is not there while it is being counted, or nobody has begun to', () => {
    expect(p80(example, undefined)).toEqual([undefined, 'counting …']);
    expect(p80(example, scope('counting'))).toEqual([undefined, 'counting …']);
  });

  it('says so when it cannot be counted', () => {
    const plan = { ...example, scope: { ...example.scope, people: 'many' } };
    expect(p80(plan, counted(plan))[1]).toBe('cannot be counted');
    expect(p80(example, scope('failed'))[1]).toBe('cannot be counted');
  });
});

describe('programs side by side', () => {
  const named = (name: string, gate: GateNow): PortfolioLine => ({
    ...portfolioLine(blankPlan('a'), undefined, TODAY),
    name,
    gate,
  });
  const shut = (days: number | undefined): GateNow => ({ kind: 'shut', name: 'g', days, more: 0 });
  const lines = [
    named('Opened', { kind: 'opened', on: '2026-10-01' }),
    named('Five', shut(5)),
    named('Nothing said', { kind: 'unsaid' }),
    named('B, two hundred', shut(200)),
    named('Since nobody knows when', shut(undefined)),
    named('A, two hundred', shut(200)),
    named('Today', shut(0)),
  ];
  const order = [
    ...['A, two hundred', 'B, two hundred', 'Five', 'Today', 'Since nobody knows when'],
    ...['Nothing said', 'Opened'],
  ];

  it('begin with what waits longest, and end with what waits for nothing', () => {
    expect(byWaiting(lines).map(({ name }) => name)).toEqual(order);
    expect(lines[0]?.name).toBe('Opened');
  });

  it('are a table of a row each, with words in every cell', () => {
    const [block] = portfolioTable([...lines, portfolioLine(example, forecasts, TODAY)], true);
    if (block?.kind !== 'table') throw new Error('There is no table.');
    expect(block.table.rows).toHaveLength(8);
    for (const row of block.table.rows) {
      expect(row).toHaveLength(block.table.columns.length);
      for (const cell of row) expect(show(cell)).toMatch(/\p{L}/u);
    }
  });

  it('are no table without a program', () => {
    expect(portfolioTable([], true)).toEqual([]);
  });

  it('cut what is too long for a cell', () => {
    const line = named('Long '.repeat(200), { ...shut(1), name: 'Gate '.repeat(200) } as GateNow);
    for (const cell of cells(line)) expect(show(cell).length).toBeLessThan(160);
  });
});

it('the table tells of no sponsor until that is asked for', () => {
  const lines = [portfolioLine(examplePlan(), undefined, TODAY)];
  const [asked, plain] = [portfolioTable(lines, true)[0], portfolioTable(lines, false)[0]];
  if (asked?.kind !== 'table' || plain?.kind !== 'table') throw new Error('no table');
  const labels = asked.table.columns.map(({ label }) => label);
  expect(plain.table.columns.map(({ label }) => label)).toEqual(
    labels.filter((label) => label !== 'Sponsor'),
  );
  expect(asked.table.rows[0]).toContain('steady');
  expect(JSON.stringify(plain)).not.toMatch(/steady|Sponsor/);
});
