import { useMemo } from 'preact/hooks';
import { isBegun } from '../../sheets/begun.ts';
import { anchor } from '../../sheets/finding.ts';
import { RECOVERY, type RecoveryField, SIGNS } from '../../sheets/recovery/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { Rows } from '../fields/Rows.tsx';
import { Headed } from '../Headed.tsx';
import { Sheet } from '../Sheet.tsx';
import { useLate } from '../useLate.ts';
import { usePlan } from '../usePlan.ts';
import { Brief } from './Brief.tsx';
import { SignFields } from './SignFields.tsx';

const loadJudging = () => import('./judging.ts');

/** Rescue or restructure: the four signs, what would stop you, and the brief if it comes to that. */
export default function RecoverySheet({ words }: { words: Wording<RecoveryField> }) {
  const { plan, access, day } = usePlan();
  const { recovery, steering, stalled } = plan;
  const { fields } = words;
  const opening = access === 'opening';
  const late = useLate(!opening, loadJudging);
  const judging = late.part?.judging;
  const offered = useMemo(() => judging?.offeredEvidence(steering, day) ?? [], [judging, steering, day]);
  const contracts = useMemo(
    () => judging?.contractTexts(stalled.vendors, day) ?? [],
    [judging, stalled.vendors, day],
  );
  return (
    <Sheet plan={plan} access={access} title={words.title} purpose={words.purpose} own>
      {SIGNS.map((sign) => (
        <SignFields
          key={sign}
          sign={sign}
          judged={recovery.signs[sign]}
          offered={offered.filter((item) => item.sign === sign)}
          words={fields}
        />
      ))}
      <Headed id={anchor('recovery', 'kill')} words={fields.kill} />
      <Rows
        list="kill"
        rows={recovery.kill}
        words={fields}
        one="kill criterion"
        lines={1}
        shows={['signal', 'by', 'act', 'who', 'agreedOn']}
      />
      {judging && isBegun(RECOVERY, recovery) && (
        <judging.Recommendation recovery={recovery} offered={offered} />
      )}
      {judging && <judging.Waiting stalled={stalled} />}
      <Brief {...{ recovery, contracts, day }} words={fields} />
      {judging && <judging.KeptBack sheet="recovery" plan={plan} />}
    </Sheet>
  );
}
