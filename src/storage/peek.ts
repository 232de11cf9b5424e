import { OPEN_KEY, planKey } from './keys.ts';

/**
 * The name of the stored program, for pages that only mention it: no schema, so that a reading page stays
 * small. Undefined when there is none, or when this browser keeps nothing for this site.
 */
export function peekProgramName(): string | undefined {
  try {
    const text = localStorage.getItem(planKey(localStorage.getItem(OPEN_KEY) ?? ''));
    const name: unknown = JSON.parse(text ?? 'null')?.program?.name;
    if (typeof name !== 'string') return undefined;
    return name.trim() || 'Untitled program';
  } catch {
    return undefined;
  }
}
