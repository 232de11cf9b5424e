import { useMemo, useState } from 'preact/hooks';
import { anchor } from '../../sheets/finding.ts';
import type { Answer, TriageField } from '../../sheets/triage/fields.ts';
import { dueFinding } from '../../sheets/triage/due.ts';
import type { Wording } from '../../sheets/wording.ts';
import { DaysOffDetails } from '../DaysOffDetails.tsx';
import { Rows } from '../fields/Rows.tsx';
import { Headed } from '../Headed.tsx';
import { Sheet } from '../Sheet.tsx';
import { useLateInUse } from '../useLate.ts';
import { usePlan } from '../usePlan.ts';
import { usePrinting } from '../usePrinting.ts';
import { type AnswerContext, AnswerRow } from './AnswerRow.tsx';
import { PasteBox } from './PasteBox.tsx';
import { ProgramFields } from './ProgramFields.tsx';

const loadCoaching = () => import('./coaching.ts');

/** The triage worksheet: the program, the thirty-day question, its answers, and at most two picks. */
export default function TriageSheet({ words }: { words: Wording<TriageField> }) {
  const { plan, access } = usePlan();
  const { triage, program } = plan;
  const [refused, refuse] = useState<{ id: string; holding: Answer[] }>();
  const opening = access === 'opening';
  const form = usePrinting() || opening;
  const late = useLateInUse(loadCoaching);
  const coaching = late.part?.coaching;
  const margins = useMemo(() => coaching?.marginsOf(plan), [coaching, plan]);
  const context = useMemo<AnswerContext>(
    () => ({ words: words.fields, program, form, Coach: coaching?.Coach, margins, refused, refuse }),
    [words, program, form, coaching, margins, refused],
  );
  const { answers, paste, text } = words.fields;
  return (
    <Sheet plan={plan} access={access} title={words.title} purpose={words.purpose}>
      <ProgramFields program={program} words={words.fields} />
      <DaysOffDetails sheet="triage" />
      <Headed id={anchor('triage', 'answers')} words={answers}>
        {' '}
        {text.hint}
      </Headed>
      <Rows
        list="answers"
        rows={triage.answers}
        words={words.fields}
        one="answer"
        lines={3}
        errors={(row) => {
          const due = row.due === '' ? undefined : dueFinding(row, program);
          return { due: due && `${due.says} ${due.mend}` };
        }}
        tells={(row) => margins && coaching?.verdictOf(row, margins)}
        context={context}
        Body={AnswerRow}
      />
      <PasteBox words={paste} />
    </Sheet>
  );
}
