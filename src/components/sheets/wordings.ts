import { getEntry } from 'astro:content';
import type { Wordings } from '../../plan/wordings.ts';

/** The words of every worksheet; a worksheet without words stops the build. */
export async function loadWordings(): Promise<Wordings> {
  const [triage, scope, steering, stalled] = await Promise.all([
    getEntry('triage', 'triage'),
    getEntry('scope', 'scope'),
    getEntry('steering', 'steering'),
    getEntry('stalled', 'stalled'),
  ]);
  if (!triage || !scope || !steering || !stalled) {
    throw new Error(
      'content/worksheets/ lacks the words of a worksheet: triage.yaml, scope.yaml, steering.yaml, stalled.yaml.',
    );
  }
  return { triage: triage.data, scope: scope.data, steering: steering.data, stalled: stalled.data };
}
