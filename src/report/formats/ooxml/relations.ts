import { type Parts, relationsOf, textOf } from './pack.ts';

/** What a part says it goes with. `path`: where that stands; blank where it is outside of the file. */
export type Named = { element: string; type: string; path: string };

const RELATION = /<(?:\w+:)?Relationship\s[^>]*>(?:\s*<\/(?:\w+:)?Relationship>)?/g;

/** The relations of a part; those of the whole file where `path` is blank. */
export function relationsFrom(parts: Parts, path: string): Named[] {
  const text = textOf(parts.get(relationsOf(path)) ?? []);
  return (text.match(RELATION) ?? []).map((element) => ({
    element,
    type: attribute(element, 'Type').replace(/.*\//, ''),
    path: attribute(element, 'TargetMode') === 'External' ? '' : resolved(path, attribute(element, 'Target')),
  }));
}

/** The value of an attribute; blank where there is none. */
export function attribute(element: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element)?.slice(1).find(Boolean) ?? '';
}

function resolved(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** All parts that the file still goes with, and what names them; the rest is gone. */
export function reachable(parts: Parts): Parts {
  const paths = new Set(['']);
  for (const path of paths) for (const named of relationsFrom(parts, path)) paths.add(named.path);
  const kept = new Set([...paths].flatMap((path) => [path, relationsOf(path)]));
  return new Map([...parts].filter(([path]) => path === TYPES || kept.has(path)));
}

/** The part that says what each of the others is. */
export const TYPES = '[Content_Types].xml';
const OVERRIDE = /<(?:\w+:)?Override\s[^>]*>(?:\s*<\/(?:\w+:)?Override>)?/g;

/** Lets go of what is said of parts that are gone. */
export function withoutGone(parts: Parts): void {
  const text = textOf(parts.get(TYPES) ?? []);
  const there = (element: string) => parts.has(attribute(element, 'PartName').replace(/^\//, ''));
  parts.set(TYPES, [text.replace(OVERRIDE, (element) => (there(element) ? element : ''))]);
}
