import { isolated } from '../../language/directions.ts';
import type { Plan } from '../document/schema.ts';

/**
 * A plan for whoever makes sentences of it: what was typed that turns the direction of its line, a name in Hebrew or a
 * mark that nobody closed, turns nothing behind it. The same plan where nothing does.
 */
export function isolatedPlan(plan: Plan): Plan {
  return within(plan);
}

function within<Part>(part: Part): Part {
  if (typeof part === 'string') return isolated(part) as Part & string;
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part);
  const turned = entries.map(([key, value]) => [key, within(value)] as const);
  if (turned.every(([, value], at) => value === entries[at]?.[1])) return part;
  return (Array.isArray(part) ? turned.map(([, value]) => value) : Object.fromEntries(turned)) as Part;
}
