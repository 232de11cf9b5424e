import type { Move } from './acts.ts';

/**
 * A story as its moves are written in a test, `type 0` or `type 0 3 8`: the act, the tab, with what, and for how many
 * turns its end is waited for. Unless it says otherwise, the first that there is, and to the end.
 */
export function script(...lines: string[]): Move[] {
  return lines.map((line) => {
    const [act = '', tab = '0', pick = '0', patience = '400'] = line.split(' ');
    return { act, tab: Number(tab), pick: Number(pick), patience: Number(patience) };
  });
}
