import { LatePart } from './LatePart.tsx';

const loadDaysOff = () => import('./DaysOff.tsx');

/** The program's public holidays and freezes, folded away until somebody opens them. */
export function DaysOffDetails({ sheet }: { sheet: string }) {
  return (
    <details class="paste">
      <summary>Public holidays and freezes</summary>
      <LatePart wanted load={loadDaysOff}>
        {({ DaysOff }) => <DaysOff sheet={sheet} />}
      </LatePart>
    </details>
  );
}
