import { useMemo } from 'preact/hooks';
import words from '../../../content/worksheets/recovery.yaml';
import { isBegun } from '../../sheets/begun.ts';
import { anchor } from '../../sheets/finding.ts';
import { RECOVERY, SIGNS } from '../../sheets/recovery/fields.ts';
import { Rows } from '../fields/Rows.tsx';
import { Sheet } from '../Sheet.tsx';
import { useLate } from '../useLate.ts';
import { usePlan } from '../usePlan.ts';
import { Brief } from './Brief.tsx';
import { KillRow } from './KillRow.tsx';
import { SignFields } from './SignFields.tsx';

const loadJudging = () => import('./judging.ts');

/**
 * Rescue or restructure: the four signs, what would stop you, and the brief if it comes to that. Its words come
 * with its script, since the page itself has no room for them twice.
 */
export default function RecoverySheet() {
  const { plan, access, day } = usePlan();
  const { recovery, steering, stalled } = plan;
  const { fields } = words;
  const opening = access === 'opening';
  const late = useLate(!opening, loadJudging);
  const judging = late.kind === 'ready' ? late.part.judging : undefined;
  const offered = useMemo(() => judging?.offeredEvidence(steering, day) ?? [], [judging, steering, day]);
  const findings = useMemo(
    () => judging?.reviewRecovery(recovery, { offered, today: day }),
    [judging, recovery, offered, day],
  );
  return (
    <Sheet plan={plan} access={access} title={words.title} purpose={words.purpose} findings={findings}>
      {SIGNS.map((sign) => (
        <SignFields
          key={sign}
          sign={sign}
          judged={recovery.signs[sign]}
          offered={offered.filter((item) => item.sign === sign)}
          words={fields}
        />
      ))}
      <h3 id={anchor('recovery', 'kill')}>{fields.kill.label}</h3>
      <p class="hint">{fields.kill.hint}</p>
      <Rows list="kill" rows={recovery.kill} one="kill criterion" lines={1} context={fields} Body={KillRow} />
      {judging && isBegun(RECOVERY, recovery) && (
        <judging.Recommendation recovery={recovery} offered={offered} />
      )}
      {judging && <judging.Waiting stalled={stalled} />}
      <Brief recovery={recovery} vendors={stalled.vendors} words={fields} day={day} />
      {late.kind === 'failed' && (
        <p role="alert">
          The part of this page that weighs the signs could not be loaded. What you typed is safe. Reload the
          page to try again.
        </p>
      )}
    </Sheet>
  );
}
