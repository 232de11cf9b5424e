import type { Fact } from '../../report/blocks.ts';
import { dateOf, joined, money, type Said, say, show, type Value } from '../../report/values.ts';
import * as words from './en/report.ts';
import type { Scope } from './fields.ts';
import type { Outlook } from './outlook.ts';
import { ends, withChange } from './report.ts';
import { chanceShare, effortScale, roundMoney } from './say.ts';

/**
 * The whole in three lines: what is enough half of the time and four times in five, in money or else in effort, with
 * the end, and the chance of the date that was promised; each with what the last edit changed of `before`.
 */
export function standingOf(now: Outlook, before: Outlook, scope: Scope): Fact[] {
  return [
    ...(['p50', 'p80'] as const).map((name) => ({
      label: name.toUpperCase(),
      value: joined(
        [sizes(now, before, scope, name), now.forecast.calendar && ends(now, before, name)].filter(
          (part) => part !== undefined,
        ),
        ', ',
      ),
    })),
    ...chance(now, before),
  ];
}

function sizes(now: Outlook, before: Outlook, scope: Scope, name: 'p50' | 'p80'): Said {
  const { withUnit } = effortScale(scope);
  const known = now.input.cost !== undefined;
  const size = ({ forecast, input }: Outlook) =>
    forecast.effort[name].value * (known ? (input.cost ?? 0) : 1);
  const worth = (value: number): Value =>
    known ? money(roundMoney(value), scope.currency) : withUnit(value);
  // What has just become money has no money to be compared with.
  const comparable = (before.input.cost !== undefined) === known;
  return withChange(worth, size(now), size(comparable ? before : now));
}

function chance(now: Outlook, before: Outlook): Fact[] {
  const [is, was] = [now, before].map((one) => chanceShare(one.forecast.calendar?.chanceOfCommitted));
  if (now.forecast.calendar?.chanceOfCommitted === undefined || is === undefined || was === undefined)
    return [];
  const value = show(is) === show(was) ? is : say`${is} (${words.wasBefore(was)})`;
  return [{ label: show(words.metBy(dateOf(now.input.committed))), value }];
}
