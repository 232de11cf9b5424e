import { useMemo } from 'preact/hooks';
import type { Offered } from '../../sheets/recovery/evidence.ts';
import { judgeRecovery } from '../../sheets/recovery/judge.ts';
import type { Recovery } from '../../sheets/recovery/fields.ts';
import { CHANGES_TEXT } from '../../sheets/recovery/en/sheet.ts';

/** Rescue or restructure, sign by sign, and what would turn it round. */
export function Recommendation({ recovery, offered }: { recovery: Recovery; offered: readonly Offered[] }) {
  const { kind, says, reasons, changes } = useMemo(
    () => judgeRecovery(recovery, { offered, waiting: undefined }),
    [recovery, offered],
  );
  return (
    <section class="result own" aria-labelledby="recovery-result">
      <h3 id="recovery-result">Rescue or restructure?</h3>
      <p class="finding" aria-live="polite">
        {says}
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.sign}>{reason.says}</li>
        ))}
      </ul>
      <h4>{CHANGES_TEXT[kind]}</h4>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </section>
  );
}
