import { isIsoDate } from '../../language/dates.ts';
import { type Finding, findingsOf } from '../finding.ts';
import { readNumber } from '../../language/readNumber.ts';
import { type Fault, isBlankRange, rangeErrors, readRange } from '../ranges.ts';
import type { Wording } from '../wording.ts';
import { currencyError, multiplierWarning } from './errors.ts';
import { circleFaults, frameFaults, lineFaults, multiplierFaults, riskFaults } from './faults.ts';
import { scenarioFaults, scenarioName } from './scenario.ts';
import {
  type Effort,
  type FirstField,
  isBlankExtra,
  SCENARIOS,
  type Scope,
  WORKSTREAMS,
  waitOf,
} from './fields.ts';

const { missing, weak } = findingsOf('scope');
const MEND = 'Mend it at the field.';

/** A range narrower than this share of its likely value on either side is more than anyone can know. */
const NARROW = 0.15;
/** The workstreams that wait in a queue of somebody else's. */
const QUEUES = ['validation', 'security'] as const;

/** What the scope sheet lacks or could say better. `names` are the workstreams' own, from the sheet's words. */
export function reviewScope(scope: Scope, names: Wording<FirstField>['fields']): Finding[] {
  const lines = WORKSTREAMS.flatMap((stream) => [
    ...wrong(names[stream].label, lineFaults(stream, scope[stream])),
    ...(stream === 'integration' ? [] : effortFindings(stream, names[stream].label, scope[stream])),
  ]);
  const extra = scope.extra
    .filter((row) => !isBlankExtra(row))
    .flatMap((row) => {
      const name = row.name.trim() || 'Work without a name';
      const id = `extra-${row.id}`;
      return [...wrong(name, lineFaults(id, row)), ...effortFindings(id, name, row)];
    });
  return [
    ...lines,
    ...extra,
    ...multiplierFindings(scope, names),
    ...queueFindings(scope, names),
    ...wrong(names.follows.label, circleFaults(scope)),
    ...frameFindings(scope),
    ...wrong('How the ranges are counted', riskFaults(scope)),
    ...SCENARIOS.flatMap((which) =>
      wrong(scenarioName(which, scope[which]), scenarioFaults(which, scope[which])),
    ),
  ];
}

/** What one line of work lacks: an estimate, a range, a range that could hold the truth. */
function effortFindings(id: string, name: string, effort: Effort): Finding[] {
  const likely = readNumber(effort.likely);
  if (likely.kind === 'blank') {
    const mend = 'Estimate it, or type 0 if there is none.';
    return [missing(`${id}-likely`, `${name} has no likely effort.`, mend)];
  }
  if (likely.kind !== 'number' || Object.values(rangeErrors(effort)).some(Boolean)) return [];
  if (effort.low.trim() === '' || effort.high.trim() === '') {
    const open = effort.low.trim() === '' ? 'low' : 'high';
    return [weak(`${id}-${open}`, `${name} is a point, not a range.`, 'Give it a low and a high.')];
  }
  const { low, high } = readRange(effort);
  const narrow = likely.value - low < NARROW * likely.value && high - likely.value < NARROW * likely.value;
  if (likely.value === 0 || !narrow) return [];
  const mend = 'Ask what the longest is that it could take without anything scandalous having happened.';
  return [weak(`${id}-high`, `${name} has a range under 15% either way.`, mend)];
}

function multiplierFindings(scope: Scope, names: Wording<FirstField>['fields']): Finding[] {
  const warning = multiplierWarning(scope);
  const small = 'Integration is below three times the model work.';
  return [
    ...wrong(names.multiplier.label, multiplierFaults(scope)),
    ...(warning ? [weak(`multiplier-${warning.part}`, small, warning.says)] : []),
  ];
}

/** Validation and security wait in queues; a plan that says nothing of them dates itself on luck. */
function queueFindings(scope: Scope, names: Wording<FirstField>['fields']): Finding[] {
  return QUEUES.filter((stream) => isBlankRange(waitOf(scope[stream]))).map((stream) =>
    missing(
      `${stream}-waitLikely`,
      `${names[stream].label} has no waiting time.`,
      'Ask the owner of the queue when the next free place is, or type 0 if there is no queue.',
    ),
  );
}

/** What turns effort into dates and money. */
function frameFindings(scope: Scope): Finding[] {
  const open = [
    ['people', scope.people, 'Nobody is counted as available.', 'Say how many people work on it.'],
    ['cost', scope.cost, 'The work has no cost.', 'Ask finance for the loaded cost of a person.'],
    ['currency', scope.currency, 'The currency is open.', 'Type its three letters.'],
  ] as const;
  const currency = currencyError(scope.currency);
  return [
    ...open.flatMap(([field, value, says, mend]) =>
      value.trim() === '' ? [missing(field, says, mend)] : [],
    ),
    ...frameFaults(scope).map((fault) => ({
      ...fault,
      sheet: 'scope' as const,
      weight: 'weak' as const,
      mend: MEND,
    })),
    ...(currency ? [weak('currency', currency, MEND)] : []),
    ...(isIsoDate(scope.start)
      ? []
      : [missing('start', 'The work has no start date.', 'Set the day on which the people start.')]),
  ];
}

/** The numbers of one line that cannot be used, each at its field. */
function wrong(name: string, faults: readonly Fault[]): Finding[] {
  return faults.map(({ field, says }) => ({
    sheet: 'scope',
    field,
    weight: 'weak',
    says: `${name}: ${says}`,
    mend: MEND,
  }));
}
