import { courseIn } from './en/report.ts';
import type { Benefits, CourseName } from './fields.ts';
import { calledIn } from './read.ts';

/** The way to act that is recommended, which waiting is held against wherever that is told, in the words of the question. */
export function recommendedWay(
  benefits: Benefits,
): { way: Exclude<CourseName, 'stop'>; named: string } | undefined {
  const way = benefits.recommend;
  if (way === '' || way === 'stop') return undefined;
  return { way, named: courseIn(way, calledIn(benefits)) };
}
