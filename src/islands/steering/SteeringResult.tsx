import { useMemo } from 'preact/hooks';
import type { IsoDate } from '../../method/dates.ts';
import type { Steering, SteeringField } from '../../method/steering/model.ts';
import { judgeCommittee } from '../../method/steering/review.ts';
import type { Wording } from '../../method/wording.ts';
import { Agenda } from './Agenda.tsx';
import { Verdict } from './Verdict.tsx';

/** What the checklist comes to: whether the committee steers, and what it has before it next. */
export function SteeringResult({
  steering,
  words,
  day,
}: {
  steering: Steering;
  words: Wording<SteeringField>['fields'];
  day: IsoDate;
}) {
  const verdict = useMemo(() => judgeCommittee(steering, day), [steering, day]);
  return (
    <>
      <Verdict verdict={verdict} />
      <Agenda steering={steering} words={words} day={day} />
    </>
  );
}
