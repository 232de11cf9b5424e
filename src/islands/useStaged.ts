import { useEffect, useState } from 'preact/hooks';
import { type Flat, figureNames } from '../report/document.ts';

/**
 * A report whose words are always the latest, while its pictures and tables follow one at a time, each in a task of its
 * own: drawing them all at once would hold up the next key. `settled` is false while the pictures should
 * wait, since what they would show is about to change.
 */
export function useStaged(blocks: readonly Flat[], settled: boolean): Flat[] {
  const [drawn, setDrawn] = useState<ReadonlyMap<string, Flat>>(new Map());
  const names = figureNames(blocks);
  useEffect(() => {
    if (!settled) return;
    const next = [...names].find(([block, name]) => drawn.get(name) !== block);
    if (!next) return;
    const [block, name] = next;
    const timer = setTimeout(() => setDrawn(new Map(drawn).set(name, block)));
    return () => clearTimeout(timer);
  }, [blocks, settled, drawn]);
  return blocks.flatMap((block) => {
    const name = names.get(block);
    return name === undefined ? [block] : (drawn.get(name) ?? []);
  });
}
