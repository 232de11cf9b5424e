import type { Plan } from '../document/schema.ts';
import { registerOf } from '../people/register.ts';

/** Whom a text names, as far as the plan knows them, in the order in which it does. The plan is read once. */
export function peopleNamed(plan: Plan): (text: string) => string[] {
  const people = [...registerOf(plan).all.values()].filter(({ as }) => as === 'person');
  const firstAt = (text: string, forms: readonly string[]) =>
    Math.min(
      ...forms.map((form) => text.indexOf(form)).map((at) => (at < 0 ? Number.POSITIVE_INFINITY : at)),
    );
  return (text) =>
    people
      .map(({ name, forms }) => ({ name, at: firstAt(text, forms) }))
      .filter(({ at }) => Number.isFinite(at))
      .toSorted((a, b) => a.at - b.at)
      .map(({ name }) => name);
}
