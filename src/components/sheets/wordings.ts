import { getCollection, getEntry } from 'astro:content';
import type { Wordings } from '../../plan/document/wordings.ts';

/** The words of every worksheet; a worksheet without words stops the build. */
export async function loadWordings(): Promise<Wordings> {
  const [triage, gate, scope, steering, lead, milestone, governance, handover, sponsor, recovery, stalled] =
    await Promise.all([
      getEntry('triage', 'triage'),
      getEntry('gate', 'gate'),
      getEntry('scope', 'scope'),
      getEntry('steering', 'steering'),
      getEntry('lead', 'lead'),
      getEntry('milestone', 'milestone'),
      getEntry('governance', 'governance'),
      getEntry('handover', 'handover'),
      getEntry('sponsor', 'sponsor'),
      getEntry('recovery', 'recovery'),
      getEntry('stalled', 'stalled'),
    ]);
  if (
    !triage ||
    !gate ||
    !scope ||
    !steering ||
    !lead ||
    !milestone ||
    !governance ||
    !handover ||
    !sponsor ||
    !recovery ||
    !stalled
  ) {
    throw new Error(
      'content/worksheets/ lacks the words of a worksheet: triage.yaml, gate.yaml, scope.yaml, steering.yaml, lead.yaml, milestone.yaml, governance.yaml, handover.yaml, sponsor.yaml, recovery.yaml, stalled.yaml.',
    );
  }
  return {
    triage: triage.data,
    gate: gate.data,
    scope: scope.data,
    steering: steering.data,
    lead: lead.data,
    milestone: milestone.data,
    governance: { ...governance.data, sources: await sourceNames() },
    handover: handover.data,
    sponsor: sponsor.data,
    recovery: recovery.data,
    stalled: stalled.data,
  };
}

/** What each source is called where it is cited, by its id. */
async function sourceNames(): Promise<Record<string, string>> {
  const sources = await getCollection('sources');
  return Object.fromEntries(sources.map(({ data: { id, cite } }) => [id, cite]));
}
