import { type Block, type Fact, figures, type Table, words as column } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { spellRead } from '../../language/dayNotes.ts';
import { type DaysOff, NO_DAYS_OFF } from '../../language/daysOff.ts';
import { dateOf, joined, needed, NONE, person, typedNumber } from '../../report/values.ts';
import { typedMoney } from '../money.ts';
import type { Wording } from '../wording.ts';
import * as words from './en/report.ts';
import { otherWork } from './en/sentences.ts';
import { EFFORT_NAMES } from './en/choices.ts';
import { type Calendar, type Effort, SCENARIOS, type Scope, type ScopeField, WORKSTREAMS } from './fields.ts';
import { isStoodIn, multiplierOf } from './integration.ts';
import { isBlankScenario, scenarioName } from './scenario.ts';

type Words = Wording<ScopeField>['fields'];
type InputLine = { id: string; name: string; effort: Effort; calendar: Calendar };

/** What the forecast was counted from, as it was typed, so that anybody can check it or take it further. */
export function inputSection(scope: Scope, fields: Words, daysOff: DaysOff = NO_DAYS_OFF): Section {
  const lines = inputLines(scope, fields);
  return section('inputs', words.inputsTitle, {
    blocks: [
      { kind: 'facts', rows: [...frameFacts(scope, fields), ...daysOffFacts(daysOff)] },
      { kind: 'table', table: effortTable(lines, scope, fields) },
      { kind: 'table', table: calendarTable(lines, fields) },
      ...scenarioBlocks(scope, fields),
    ],
  });
}

function inputLines(scope: Scope, fields: Words): InputLine[] {
  const { low, likely, high } = multiplierOf(scope);
  const stoodIn = { ...scope.integration, low: times(low), likely: times(likely), high: times(high) };
  return [
    ...WORKSTREAMS.map((id) => ({
      id,
      name: fields[id].label,
      effort: id === 'integration' && isStoodIn(scope) ? stoodIn : scope[id],
      calendar: scope[id],
    })),
    ...scope.extra.map((row) => ({
      id: row.id,
      name: row.name.trim() || otherWork,
      effort: row,
      calendar: row,
    })),
  ];
}

/** A multiple, or nothing where none is typed. */
function times(typed: string): string {
  return typed.trim() && `${typed.trim()}×`;
}

function frameFacts(scope: Scope, fields: Words): Fact[] {
  const cost = joined([typedMoney(scope.cost, scope.currency), words.COST_PER[scope.costUnit]], ' ');
  const days = scope.effortUnit === 'days' || scope.costUnit === 'day';
  return [
    { label: fields.people.label, value: needed(typedNumber(scope.people)) },
    { label: fields.cost.label, value: needed(scope.cost.trim() && cost) },
    { label: fields.start.label, value: needed(dateOf(scope.start)) },
    { label: fields.committed.label, value: needed(dateOf(scope.committed)) },
    {
      label: fields.shape.label,
      value:
        scope.shape === 'pert'
          ? words.weighed(fields.lambda.label, scope.lambda.trim() || '4')
          : words.triangular,
    },
    { label: fields.correlation.label, value: typedNumber(scope.correlation.trim() || '0.3') },
    ...(days
      ? [{ label: fields.daysPerWeek.label, value: typedNumber(scope.daysPerWeek.trim() || '5') }]
      : []),
    ...(scope.costUnit === 'hour'
      ? [{ label: fields.hoursPerWeek.label, value: typedNumber(scope.hoursPerWeek.trim() || '37.5') }]
      : []),
  ];
}

/** Public holidays and freezes, where there are any. */
function daysOffFacts({ holidays, freezes }: DaysOff): Fact[] {
  return [
    { label: words.holidays, value: holidays.map(spellRead).join('; ') },
    { label: words.freezes, value: freezes.map(spellRead).join('; ') },
  ].filter(({ value }) => value !== '');
}

function effortTable(lines: readonly InputLine[], scope: Scope, fields: Words): Table {
  const parts = ['low', 'likely', 'high', 'planned'] as const;
  return {
    caption: words.effortCaption(EFFORT_NAMES[scope.effortUnit], isStoodIn(scope)),
    columns: [
      column(words.workstream),
      ...parts.map((part) => figures(fields[part].label)),
      column(fields.by.label),
    ],
    rows: lines.map(({ name, effort }) => [
      name,
      ...parts.map((part) => typedNumber(effort[part]) || NONE),
      person(effort.by) || NONE,
    ]),
  };
}

function calendarTable(lines: readonly InputLine[], fields: Words): Table {
  const parts = ['people', 'waitLow', 'waitLikely', 'waitHigh'] as const;
  const named = (id: string) => lines.filter((line) => line.id === id).map((line) => line.name);
  return {
    caption: words.calendarCaption,
    columns: [
      column(words.workstream),
      ...[fields.onIt, fields.waitLow, fields.waitLikely, fields.waitHigh].map(({ label }) => figures(label)),
      column(fields.follows.label),
    ],
    rows: lines.map(({ name, calendar }) => [
      name,
      ...parts.map((part) => typedNumber(calendar[part]) || (part === 'people' ? words.everybody : NONE)),
      [calendar.follows.flatMap(named).join(', ') || words.nothing, calendar.booked && words.booked]
        .filter(Boolean)
        .join('; '),
    ]),
  };
}

function scenarioBlocks(scope: Scope, fields: Words): Block[] {
  const items = SCENARIOS.flatMap((which) => {
    const scenario = scope[which];
    if (isBlankScenario(scenario)) return [];
    const { people, joins, cut, cutFrom, bookValidation, bookSecurity } = scenario;
    const changes = [
      people.trim() && words.added(people.trim(), joins && fields[joins].label),
      cut.trim() && words.cut(cut.trim(), cutFrom && fields[cutFrom].label),
      bookValidation && words.bookedAtStart(fields.validation.label),
      bookSecurity && words.bookedAtStart(fields.security.label),
    ];
    return [words.scenario(scenarioName(which, scenario), changes)];
  });
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}
