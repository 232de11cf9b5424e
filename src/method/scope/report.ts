import { type Block, figures, type Table, words as column } from '../../report/blocks.ts';
import { showDate } from '../dates.ts';
import { showMoney, showNumber } from '../numbers.ts';
import type { Wording } from '../wording.ts';
import { estimateScope, type ScopeEstimate, type ScopeLine, type ScopeTotal } from './estimate.ts';
import type { Scope, ScopeField } from './model.ts';

/** The scope sheet as blocks: what it comes to, the bars, the three totals, what was never planned. */
export function reportScope(scope: Scope, wording: Wording<ScopeField>): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: wording.title, id: 'scope' };
  const estimate = estimateScope(scope);
  if (!estimate) {
    return [heading, { kind: 'text', text: 'The model work has no estimate yet.', tone: 'quiet' }];
  }
  return [
    heading,
    { kind: 'text', text: scopeFinding(estimate, scope) },
    scopeFigure(estimate, wording),
    { kind: 'table', table: totalsTable(estimate, scope) },
    ...neverPlanned(estimate, wording),
    {
      kind: 'text',
      tone: 'quiet',
      text: 'Three to five times the model work for integration is this playbook’s rule of thumb. The totals are cases, not probabilities, and large technology overruns run past any range written down beforehand.',
    },
  ];
}

/** What the numbers say, as one sentence a person can repeat. */
export function scopeFinding(estimate: ScopeEstimate, scope: Scope): string {
  const [, likely] = estimate.totals;
  const share = `Integration is ${percent(likely.integrationShare)} of it.`;
  const real = `The likely work is ${showNumber(likely.effort)} person-weeks${money(likely, scope)}`;
  if (estimate.planned.effort === 0)
    return `${real}. ${share} The original plan’s numbers are not filled in.`;
  const factor = likely.effort / estimate.planned.effort;
  return `${real}, against ${showNumber(estimate.planned.effort)} in the original plan: ${showNumber(factor)} times as much. ${share}`;
}

function money(total: ScopeTotal, scope: Scope): string {
  return total.money === undefined ? '' : ` (${showMoney(total.money, scope.currency)})`;
}

/** Original against real, workstream by workstream: bars, and the table that says the same. */
export function scopeFigure(estimate: ScopeEstimate, wording: Wording<ScopeField>): Block {
  const [low, , high] = estimate.totals;
  return {
    kind: 'figure',
    finding: `Person-weeks by workstream: the original plan against the likely work, with integration at ${showNumber(estimate.totals[1].multiplier)} times the model.`,
    figure: {
      kind: 'bars',
      unit: 'person-weeks',
      series: ['Original plan', 'Likely'],
      bars: estimate.lines.map((line) => ({
        label: lineName(line, wording),
        planned: line.planned,
        real: line.likely,
      })),
    },
    table: {
      caption: `Person-weeks by workstream; the sum of all low values is ${showNumber(estimate.low)}, of all high values ${showNumber(estimate.high)}; ${showNumber(low.multiplier)}× to ${showNumber(high.multiplier)}× the model for integration`,
      columns: [column('Workstream'), ...['Low', 'Likely', 'High', 'Original plan', 'Gap'].map(figures)],
      rows: estimate.lines.map((line) => [
        lineName(line, wording),
        ...[line.low, line.likely, line.high, line.planned, line.likely - line.planned].map(showNumber),
      ]),
    },
  };
}

/** Totals at each multiplier, beside the original plan. */
export function totalsTable(estimate: ScopeEstimate, scope: Scope): Table {
  const cases = [...estimate.totals, estimate.planned];
  const row = (label: string, show: (total: ScopeTotal) => string) => [label, ...cases.map(show)];
  return {
    caption: 'What it comes to; the original plan with today’s people, cost and start',
    columns: [
      column('Integration at'),
      ...estimate.totals.map((total) => figures(`${showNumber(total.multiplier)}×`)),
      figures('Original plan'),
    ],
    rows: [
      row('Effort, person-weeks', (total) => showNumber(total.effort)),
      row('Money', (total) => (total.money === undefined ? '–' : showMoney(total.money, scope.currency))),
      row('Calendar weeks', (total) =>
        total.weeks === undefined ? '–' : showNumber(Math.ceil(total.weeks)),
      ),
      row('Finished by', (total) => showDate(total.finish) || '–'),
      row('Integration’s share', (total) => percent(total.integrationShare)),
    ],
  };
}

function neverPlanned(estimate: ScopeEstimate, wording: Wording<ScopeField>): Block[] {
  if (estimate.planned.effort === 0 || estimate.neverPlanned.length === 0) return [];
  return [
    { kind: 'text', text: 'Never in the original plan:' },
    {
      kind: 'list',
      items: estimate.neverPlanned.map(
        (line) => `${lineName(line, wording)}: ${showNumber(line.likely)} person-weeks likely`,
      ),
    },
  ];
}

/** A workstream's name from the sheet's words, or the name its reader gave it. */
export function lineName(line: ScopeLine, { fields }: Wording<ScopeField>): string {
  return line.kind === 'workstream' ? fields[line.stream].label : line.name || 'Other work';
}

/** A share as a whole percentage. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
