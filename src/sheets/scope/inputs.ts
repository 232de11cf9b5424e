import { type Block, type Fact, figures, type Table, words as column } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, needed, NONE, typedNumber } from '../../report/values.ts';
import type { Wording } from '../wording.ts';
import { type Calendar, type Effort, SCENARIOS, type Scope, type ScopeField, WORKSTREAMS } from './fields.ts';
import { multiplierOf } from './integration.ts';
import { isBlankScenario, scenarioName } from './scenario.ts';

type Words = Wording<ScopeField>['fields'];
type InputLine = { id: string; name: string; effort: Partial<Effort>; calendar: Calendar };

/** What the forecast was counted from, as it was typed, so that anybody can check it or take it further. */
export function inputSection(scope: Scope, words: Words): Section {
  const lines = inputLines(scope, words);
  return section('inputs', 'What it was counted from', {
    blocks: [
      { kind: 'facts', rows: frameFacts(scope, words) },
      { kind: 'table', table: effortTable(lines, scope, words) },
      { kind: 'table', table: calendarTable(lines, words) },
      ...scenarioBlocks(scope, words),
    ],
  });
}

function inputLines(scope: Scope, words: Words): InputLine[] {
  const { low, likely, high } = multiplierOf(scope);
  return [
    ...WORKSTREAMS.map((id) => ({
      id,
      name: words[id].label,
      effort:
        id === 'integration'
          ? { low: times(low), likely: times(likely), high: times(high), planned: scope.integration.planned }
          : scope[id],
      calendar: scope[id],
    })),
    ...scope.extra.map((row) => ({
      id: row.id,
      name: row.name.trim() || 'Other work',
      effort: row,
      calendar: row,
    })),
  ];
}

/** A multiple, or nothing where none is typed. */
function times(typed: string): string {
  return typed.trim() && `${typed.trim()}×`;
}

function frameFacts(scope: Scope, words: Words): Fact[] {
  const unit = scope.costUnit === 'hour' ? 'an hour' : `a ${scope.costUnit}`;
  const cost = [scope.cost.trim(), scope.currency.trim().toUpperCase(), unit].filter(Boolean).join(' ');
  const days = scope.effortUnit === 'days' || scope.costUnit === 'day';
  return [
    { label: words.people.label, value: needed(typedNumber(scope.people)) },
    { label: words.cost.label, value: needed(scope.cost.trim() && cost) },
    { label: words.start.label, value: needed(dateOf(scope.start)) },
    { label: words.committed.label, value: needed(dateOf(scope.committed)) },
    {
      label: words.shape.label,
      value:
        scope.shape === 'pert'
          ? `Beta-PERT, ${words.lambda.label.toLowerCase()} ${scope.lambda.trim() || 4}`
          : 'Triangular',
    },
    { label: words.correlation.label, value: typedNumber(scope.correlation.trim() || '0.3') },
    ...(days
      ? [{ label: words.daysPerWeek.label, value: typedNumber(scope.daysPerWeek.trim() || '5') }]
      : []),
    ...(scope.costUnit === 'hour'
      ? [{ label: words.hoursPerWeek.label, value: typedNumber(scope.hoursPerWeek.trim() || '37.5') }]
      : []),
  ];
}

function effortTable(lines: readonly InputLine[], scope: Scope, words: Words): Table {
  const parts = ['low', 'likely', 'high', 'planned'] as const;
  return {
    caption: `Effort in person-${scope.effortUnit}; integration as a multiple of the model work`,
    columns: [column('Workstream'), ...parts.map((part) => figures(words[part].label))],
    rows: lines.map(({ name, effort }) => [
      name,
      ...parts.map((part) => typedNumber(effort[part] ?? '') || NONE),
    ]),
  };
}

function calendarTable(lines: readonly InputLine[], words: Words): Table {
  const parts = ['people', 'waitLow', 'waitLikely', 'waitHigh'] as const;
  const named = (id: string) => lines.filter((line) => line.id === id).map((line) => line.name);
  return {
    caption: 'People at once, and calendar weeks of waiting',
    columns: [
      column('Workstream'),
      ...[words.onIt, words.waitLow, words.waitLikely, words.waitHigh].map(({ label }) => figures(label)),
      column(words.follows.label),
    ],
    rows: lines.map(({ name, calendar }) => [
      name,
      ...parts.map((part) => typedNumber(calendar[part]) || (part === 'people' ? 'all' : NONE)),
      [calendar.follows.flatMap(named).join(', ') || 'nothing', calendar.booked && 'place booked']
        .filter(Boolean)
        .join('; '),
    ]),
  };
}

function scenarioBlocks(scope: Scope, words: Words): Block[] {
  const items = SCENARIOS.flatMap((which) => {
    const scenario = scope[which];
    if (isBlankScenario(scenario)) return [];
    const { people, joins, cut, cutFrom, bookValidation, bookSecurity } = scenario;
    const changes = [
      people.trim() && `${people.trim()} people added${joins && ` to ${words[joins].label.toLowerCase()}`}`,
      cut.trim() && `${cut.trim()}% cut from ${cutFrom ? words[cutFrom].label.toLowerCase() : 'everything'}`,
      bookValidation && words.bookValidation.label.toLowerCase(),
      bookSecurity && words.bookSecurity.label.toLowerCase(),
    ];
    return [`${scenarioName(which, scenario)}: ${changes.filter(Boolean).join('; ')}.`];
  });
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}
