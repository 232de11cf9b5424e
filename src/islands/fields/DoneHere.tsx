import type { ComponentChildren } from 'preact';
import { $told } from '../../stores/plan/told.ts';
import { useLateInUse } from '../useLate.ts';
import { useStore } from '../useStore.ts';

const loadHands = () => import('./lateHands.ts');

/**
 * The foot of a list, or of the sheet: what was done there last, and the way back. It stays in sight for as long as
 * anything of the list does, unless it would cover what is typed into.
 */
export function DoneHere({ list, children }: { list: string; children?: ComponentChildren }) {
  const told = useStore($told);
  const hands = useLateInUse(loadHands).part?.hands;
  const here = told.list === list;
  return (
    <>
      <p class="rows-foot">
        {children}
        {here && hands && <hands.Undo />}
        <span class="said" role="status">
          {here && told.says}
        </span>
      </p>
      {hands && <hands.AtFoot list={list} />}
    </>
  );
}
