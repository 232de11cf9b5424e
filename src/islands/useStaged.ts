import { useEffect, useRef, useState } from 'preact/hooks';
import { type Block, figureNames } from '../report/blocks.ts';
import { drawAtOnce } from './drawAtOnce.ts';

/**
 * A report whose words are always the latest, while its pictures and tables follow one at a time, each in a task of its
 * own: drawing them all at once would hold up the next key. `settled` is false while the pictures should
 * wait, since what they would show is about to change. Paper does not wait: it has all of them, the latest.
 */
export function useStaged(blocks: readonly Block[], settled: boolean): Block[] {
  const [drawn, setDrawn] = useState<ReadonlyMap<string, Block>>(new Map());
  const names = figureNames(blocks);
  useEffect(() => {
    if (!settled) return;
    const next = [...names].find(([block, name]) => drawn.get(name) !== block);
    if (!next) return;
    const [block, name] = next;
    const timer = setTimeout(() => setDrawn(new Map(drawn).set(name, block)));
    return () => clearTimeout(timer);
  }, [blocks, settled, drawn]);
  const latest = useRef(names);
  latest.current = names;
  useEffect(() => {
    const all = () => new Map([...latest.current].map(([block, name]) => [name, block]));
    const drawAll = () => drawAtOnce(() => setDrawn(all()));
    addEventListener('beforeprint', drawAll);
    return () => removeEventListener('beforeprint', drawAll);
  }, []);
  return blocks.flatMap((block) => {
    const name = names.get(block);
    return name === undefined ? [block] : (drawn.get(name) ?? []);
  });
}
