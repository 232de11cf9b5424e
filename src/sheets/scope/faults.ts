import { MOST_COUNTED } from '../../language/readNumber.ts';
import { anchor } from '../finding.ts';
import { countError, numberError, rangeErrors } from '../numberErrors.ts';
import type { Fault } from '../ranges.ts';
import * as words from './en/fields.ts';
import { correlationError, lambdaError, peopleError, positiveError } from './errors.ts';
import {
  type Calendar,
  type Effort,
  type ExtraWork,
  type Scope,
  WORKSTREAMS,
  type Workstream,
  waitOf,
} from './fields.ts';
import { networkOf, orderOf } from './network.ts';

/** Everything typed on the sheet that no figure can be worked out from, each at its field. */
export function scopeFaults(scope: Scope): Fault[] {
  const lines: [string, Partial<Effort> & Calendar][] = [
    ...WORKSTREAMS.map((stream): [Workstream, Partial<Effort> & Calendar] => [stream, scope[stream]]),
    ...scope.extra.map((row): [string, ExtraWork] => [`extra-${row.id}`, row]),
  ];
  return [
    ...lines.flatMap(([id, row]) => lineFaults(id, row)),
    ...multiplierFaults(scope),
    ...frameFaults(scope),
    ...riskFaults(scope),
    ...circleFaults(scope),
  ];
}

export function multiplierFaults(scope: Scope): Fault[] {
  return faultsOf('multiplier', rangeErrors(scope.multiplier, MOST_COUNTED));
}

/** People, cost, and what a week is where days or hours are counted: a field that is not asked is no fault. */
export function frameFaults(scope: Scope): Fault[] {
  const days = scope.effortUnit === 'days' || scope.costUnit === 'day';
  return faultsOf('', {
    people: peopleError(scope.people),
    cost: numberError(scope.cost),
    daysPerWeek: days ? positiveError(scope.daysPerWeek, 7) : undefined,
    hoursPerWeek: scope.costUnit === 'hour' ? positiveError(scope.hoursPerWeek, 168) : undefined,
  });
}

/** How the ranges are counted. */
export function riskFaults(scope: Scope): Fault[] {
  return faultsOf('', {
    lambda: scope.shape === 'pert' ? lambdaError(scope.lambda) : undefined,
    correlation: correlationError(scope.correlation),
  });
}

/** What is wrong with the numbers of one line; `id` is the one its fields are named with. */
export function lineFaults(id: string, row: Partial<Effort> & Calendar): Fault[] {
  const { low = '', likely = '', high = '', planned = '' } = row;
  const wait = rangeErrors(waitOf(row), MOST_COUNTED);
  return [
    ...faultsOf(id, rangeErrors({ low, likely, high }, MOST_COUNTED)),
    ...faultsOf(id, { planned: countError(planned), people: peopleError(row.people) }),
    ...faultsOf(id, { waitLow: wait.low, waitLikely: wait.likely, waitHigh: wait.high }),
  ];
}

/** `id` is blank for a field of the sheet itself. */
function faultsOf(id: string, errors: Record<string, string | undefined>): Fault[] {
  return Object.entries(errors).flatMap(([part, says]) =>
    says ? [{ field: id === '' ? anchor('scope', part) : anchor('scope', id, part), says }] : [],
  );
}

/** A circle among what follows what, from a file or another tab: the sheet itself lets none be ticked. */
export function circleFaults(scope: Scope): Fault[] {
  const order = orderOf(networkOf(scope));
  if (order.kind === 'order') return [];
  const [first = ''] = order.ids;
  const own = (id: string) => scope.extra.find((row) => row.id === id);
  // The ids of the workstreams are plain words.
  const names = order.ids.map((id) => own(id)?.name.trim() || (own(id) ? words.otherWork : id));
  return [
    {
      field: anchor('scope', own(first) ? `extra-${first}` : first, 'follows'),
      says: words.circleText(names),
    },
  ];
}
