import { type Block, words as column, figures, tableOf, textOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { number, share, sumShown, typedNumber } from '../../report/values.ts';
import type { Wording } from '../wording.ts';
import { effortOf, isNamed } from './effort.ts';
import { DIRECTION_NAMES, UNSORTED } from './en/choices.ts';
import * as words from './en/report.ts';
import { type Activity, DIRECTIONS, type GateField } from './fields.ts';
import { effortText, freedText, stopLines } from './say.ts';

type Words = Wording<GateField>['fields'];

/** Activities by direction, what share of the effort is motion, and what to stop. */
export function activitySection(activities: readonly Activity[], fields: Words): Section[] {
  const named = activities.filter(isNamed);
  if (named.length === 0) return [];
  const going = named.filter((activity) => !isStopped(activity));
  const stopped = named.filter(isStopped).map(({ what }) => what.trim());
  const order = (activity: Activity) => (activity.direction ? DIRECTIONS.indexOf(activity.direction) : 3);
  const stops = stopLines(going);
  const freed = freedText(going);
  const effort = effortText(effortOf(going));
  const blocks: Block[] = [
    ...tableOf(
      words.activitiesCaption,
      [
        column(fields.what.label),
        figures(fields.effort.label),
        column(fields.direction.label),
        column(fields.becomes.label),
      ],
      named
        .toSorted((a, b) => order(a) - order(b))
        .map((activity) => [
          activity.what,
          typedNumber(activity.effort),
          activity.direction ? DIRECTION_NAMES[activity.direction] : UNSORTED,
          activity.becomes,
        ]),
    ),
    ...textOf(stopped.length > 0 ? words.stoppedAlready(stopped) : ''),
    ...textOf(effort),
    ...shareBlocks(going, fields),
    ...(stops.length > 0
      ? [...textOf(words.before(words.toStop)), { kind: 'list' as const, items: stops }]
      : []),
    ...textOf(freed),
  ];
  return [section('activities', fields.activities.label, { blocks })];
}

/** What has stopped by its own words: it takes no hours any more, and there is nothing left to stop. */
const STOPPED = /^\s*(?:closed|stopped|ended|struck out|dropped|cancelled|abandoned)\b/i;
function isStopped({ becomes }: Activity): boolean {
  return STOPPED.test(becomes);
}

/** The share of each direction, as a table. */
function shareBlocks(activities: readonly Activity[], fields: Words): Block[] {
  const { hours, sorted } = effortOf(activities);
  if (!(sorted > 0)) return [];
  const shares = DIRECTIONS.map((direction) => hours[direction] / sorted);
  return tableOf(
    words.sharesCaption(sumShown(shares)),
    [
      column(fields.direction.label),
      figures(fields.effort.label),
      figures(words.share),
      column(words.whatItIs),
    ],
    DIRECTIONS.map((direction, index) => [
      DIRECTION_NAMES[direction],
      number(hours[direction]),
      share(shares[index] ?? 0),
      words.WHAT_IT_IS[direction],
    ]),
  );
}
