import { addDays, isIsoDate, showDate } from '../../language/dates.ts';
import { PROGRAM, type Program } from '../../sheets/program.ts';
import type { TriageField } from '../../sheets/triage/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editSheet } from '../../stores/plan/editSheet.ts';
import { fieldsOf } from '../fields/fieldsOf.tsx';

/** The program the plan is about: its name and firm, its stage and the next one, and the day the thirty days begin. */
export function ProgramFields({
  program,
  words,
}: {
  program: Program;
  words: Wording<TriageField>['fields'];
}) {
  const fields = fieldsOf({
    id: 'triage',
    table: PROGRAM.fields,
    words,
    values: program,
    edit: (patch) => editSheet('program', patch),
  });
  const dated = isIsoDate(program.dayZero);
  return (
    <>
      <div class="fields">{fields('name', 'firm', 'stage', 'nextStage', 'dayZero')}</div>
      <p class="aside">
        {dated &&
          `Day 30 is ${showDate(addDays(program.dayZero, 30))}, day 90 ${showDate(addDays(program.dayZero, 90))}.`}
      </p>
    </>
  );
}
