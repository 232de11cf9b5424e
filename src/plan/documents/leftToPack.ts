import { type Section, section } from '../../report/document.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/plan.ts';
import { isPrinted } from './parts.ts';

/** What the courses come to is for those who decide between them: of the team's plan its parts, by where the pack has each. */
const IN_PACK: Readonly<Record<string, string>> = {
  courses: 'committee/benefits/courses',
  sums: 'committee/sums',
  apart: 'committee/benefits/apart',
  whose: 'committee/whose',
};

/**
 * What it buys without the parts that are printed in the committee's pack, whose names it has in their place. What the courses come
 * to month by month, the pack has as cash by the quarter.
 */
export function leftToPack(sections: readonly Section[], parts: Plan['parts']): Section[] {
  return sections.map((one) => {
    if (one.id !== 'benefits') return one;
    const left = one.sections.filter(({ id, title }) => isInPack(id, parts) && title !== '');
    if (left.length === 0) return one;
    const pointer = words.leftToPack(left.map(({ title }) => title));
    const stays = one.sections.filter((part) => !left.includes(part));
    return {
      ...one,
      sections: [...stays, section('left', '', { lead: { kind: 'text', tone: 'quiet', text: pointer } })],
    };
  });
}

function isInPack(id: string, parts: Plan['parts']): boolean {
  const path = IN_PACK[id];
  if (path === undefined) return false;
  // A part is printed where all that it stands in is.
  const steps = path.split('/');
  return steps.every((_, at) => at === 0 || isPrinted(parts, steps.slice(0, at + 1).join('/')));
}
