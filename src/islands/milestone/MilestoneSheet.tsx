import { useMemo } from 'preact/hooks';
import type { MilestoneField } from '../../sheets/milestone/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { Sheet } from '../Sheet.tsx';
import { useLateInUse } from '../useLate.ts';
import { usePlan } from '../usePlan.ts';
import { usePrinting } from '../usePrinting.ts';
import { MilestoneFields } from './MilestoneFields.tsx';
import { ThreeTests } from './ThreeTests.tsx';

const loadCoaching = () => import('./coaching.ts');

/** The 90-day milestone: the sentence, its three tests, who shows it, and what follows if it fails. */
export default function MilestoneSheet({ words }: { words: Wording<MilestoneField> }) {
  const { plan, access } = usePlan();
  const { milestone, program } = plan;
  const opening = access === 'opening';
  const printing = usePrinting();
  const late = useLateInUse(loadCoaching);
  const coaching = late.part?.coaching;
  const verdict = useMemo(() => coaching?.judgeMilestone(milestone), [coaching, milestone]);
  return (
    <Sheet plan={plan} access={access} title={words.title} purpose={words.purpose}>
      <MilestoneFields milestone={milestone} program={program} words={words.fields}>
        <ThreeTests
          milestone={milestone}
          words={words.fields}
          form={opening || (printing && milestone.sentence.trim() === '')}
          results={verdict && verdict.kind !== 'blank' ? verdict.results : []}
          Coach={coaching?.MilestoneCoach}
        />
      </MilestoneFields>
      {coaching && verdict && <coaching.MilestoneResult verdict={verdict} sentence={milestone.sentence} />}
    </Sheet>
  );
}
