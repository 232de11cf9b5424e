import { useMemo, useState } from 'preact/hooks';
import { anchor } from '../../method/finding.ts';
import type { Answer, TriageField } from '../../method/triage/model.ts';
import { reviewTriage } from '../../method/triage/review.ts';
import type { Wording } from '../../method/wording.ts';
import { Rows } from '../fields/Rows.tsx';
import { Sheet } from '../Sheet.tsx';
import { usePlan } from '../usePlan.ts';
import { type AnswerContext, AnswerRow } from './AnswerRow.tsx';
import { PasteBox } from './PasteBox.tsx';
import { ProgramFields } from './ProgramFields.tsx';

/** The triage worksheet: the program, the thirty-day question, its answers, and at most two picks. */
export default function TriageSheet({ words }: { words: Wording<TriageField> }) {
  const { plan, saving } = usePlan();
  const { triage, program } = plan;
  const [refused, refuse] = useState<{ id: string; holding: Answer[] }>();
  const findings = useMemo(() => reviewTriage(triage, program), [triage, program]);
  const opening = saving.kind === 'opening';
  const context = useMemo<AnswerContext>(
    () => ({ words: words.fields, program, opening, refused, refuse }),
    [words, program, opening, refused],
  );
  const { answers, paste, text } = words.fields;
  return (
    <Sheet plan={plan} saving={saving} title={words.title} purpose={words.purpose} findings={findings}>
      <ProgramFields program={program} words={words.fields} />
      <h3 id={anchor('triage', 'answers')}>{answers.label}</h3>
      <p class="hint">
        {answers.hint} {text.hint}
      </p>
      <Rows list="answers" rows={triage.answers} one="answer" lines={3} context={context} Body={AnswerRow} />
      <PasteBox words={paste} />
    </Sheet>
  );
}
