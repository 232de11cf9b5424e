import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { dateOf, joined, type Said, show } from '../../report/values.ts';
import { isSameStory } from '../../sheets/sponsor/ruled.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import * as words from './en/agenda.ts';
import { FORTNIGHT } from './sittingDay.ts';

/**
 * What is to come before a sitting. `name`: as the minutes have it, where that is shorter. `about`: the words that tell which story it is. `day`: by when it has to be dealt with, or
 * `''` where nothing says. `holds`: something that is overdue waits for it. `own`: it never goes with another story. `money`: it has
 * the minutes that are left.
 */
export type Item = {
  takes: number;
  what: Said;
  name?: Said;
  who: Said;
  about: string;
  day: IsoDate;
  holds?: boolean;
  own?: boolean;
  money?: boolean;
};
/**
 * What a sitting has the minutes for: all that is due before the one after it, or that something overdue waits for; then of the
 * rest what still fits, the nearest day first and what has none last.
 */
export function fitting(topics: readonly Item[], minutes: number, by: IsoDate): Set<Item> {
  const canWait = ({ day, holds }: Item) => !holds && (day === '' || daysBetween(by, day) >= FORTNIGHT);
  const key = ({ day }: Item) => day || 'z';
  const held = new Set(topics.filter((one) => !canWait(one)));
  let left = minutes - [...held].reduce((sum, { takes }) => sum + takes, 0);
  for (const one of topics.filter(canWait).toSorted((a, b) => key(a).localeCompare(key(b)))) {
    if (one.takes > left) continue;
    held.add(one);
    left -= one.takes;
  }
  return held;
}

/** What tells of the same thing stands once: the later of two goes with the earlier, and takes no minutes of its own. */
export function inStories(topics: readonly Item[]): Item[] {
  const stories: { topic: Item; others: Item[] }[] = [];
  for (const topic of topics) {
    const same = topic.own ? undefined : stories.find((story) => isSameStory(story.topic.about, topic.about));
    if (same) same.others.push(topic);
    else stories.push({ topic, others: [] });
  }
  return stories.map(({ topic, others }) => {
    const names = new Map([topic, ...others].map(({ who }) => [show(who), who]));
    return {
      ...topic,
      what: words.withSame(
        topic.what,
        others.map(({ what }) => what),
      ),
      // What goes with it stands in the agenda.
      name: topic.name ?? topic.what,
      who: joined([...names.values()], ', '),
      holds: [topic, ...others].some(({ holds }) => holds),
    };
  });
}

/** What a sitting opens with: how many questions are decided on its day, and how many only after it. */
export function openingOf(open: readonly Decision[], on: IsoDate): Said {
  const later = open.map(({ date }) => date).filter((date) => daysBetween(on, date) > 0);
  const [next = ''] = later.toSorted();
  return words.opening(open.length - later.length, later.length, dateOf(next));
}

/** An item as an agenda and the minutes have it. */
export function lineOf({ what, name = what, who }: Pick<Item, 'what' | 'name' | 'who'>) {
  return { what, name, who };
}
