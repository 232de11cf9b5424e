import { OWN, PLAN } from './parts.ts';

/** How the block begins that holds the plan, in every such file. */
const BEGINS = `<script ${OWN}="" id="${PLAN}" type="application/json">`;

/**
 * The plan in the text of a file that was saved with one, unchecked; blank where it was saved with none. Undefined for a text
 * that is no such file. Nothing of it is read as HTML: in the block itself stands no `<` (`inert` in ownText.ts).
 */
export function planWithin(text: string): string | undefined {
  const begin = text.indexOf(BEGINS);
  if (begin < 0 || !/^<!doctype html>/i.test(text)) return undefined;
  const from = begin + BEGINS.length;
  return text.slice(from, text.indexOf('<', from));
}
