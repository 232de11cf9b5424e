import { useMemo } from 'preact/hooks';
import { effortOf, isMostlyAround, isNamed } from '../../sheets/gate/effort.ts';
import type { Activity } from '../../sheets/gate/fields.ts';
import { effortText, freedText, stopLines } from '../../sheets/gate/say.ts';

/** Which part of the effort is motion, and what stops. */
export function Effort({ activities }: { activities: readonly Activity[] }) {
  const effort = useMemo(() => effortOf(activities), [activities]);
  const stops = stopLines(activities);
  if (!activities.some(isNamed)) return null;
  return (
    <div class="result">
      <h3>Motion and activity</h3>
      <p class="finding" aria-live="polite">
        {effortText(effort) || 'Type hours and say where they go, and the shares appear here.'}
      </p>
      {isMostlyAround(effort) && <p class="warning">More than half goes around the gate.</p>}
      {stops.length > 0 && (
        <>
          <p>To stop:</p>
          <ul>
            {stops.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
          <p>{freedText(activities)}</p>
        </>
      )}
    </div>
  );
}
