import { addDays, isIsoDate, showDate } from '../../language/dates.ts';
import { anchor } from '../../sheets/finding.ts';
import { STAGE_NAMES } from '../../sheets/en/choices.ts';
import type { Program } from '../../sheets/program.ts';
import type { TriageField } from '../../sheets/triage/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editSheet } from '../../stores/plan/editSheet.ts';
import { DateField, SelectField, TextField } from '../fields/fields.tsx';

/** The program the plan is about: its name, its stage and the next one, and the day the thirty days begin. */
export function ProgramFields({
  program,
  words,
}: {
  program: Program;
  words: Wording<TriageField>['fields'];
}) {
  const dated = isIsoDate(program.dayZero);
  return (
    <>
      <div class="fields">
        <TextField
          id={anchor('triage', 'name')}
          words={words.name}
          value={program.name}
          onChange={(name) => editSheet('program', { name })}
        />
        <SelectField
          id={anchor('triage', 'stage')}
          words={words.stage}
          names={STAGE_NAMES}
          value={program.stage}
          onChange={(stage) => editSheet('program', { stage })}
        />
        <SelectField
          id={anchor('triage', 'nextStage')}
          words={words.nextStage}
          names={STAGE_NAMES}
          value={program.nextStage}
          onChange={(nextStage) => editSheet('program', { nextStage })}
        />
        <DateField
          id={anchor('triage', 'dayZero')}
          words={words.dayZero}
          value={program.dayZero}
          onChange={(dayZero) => editSheet('program', { dayZero })}
        />
      </div>
      <p class="aside">
        {dated &&
          `Day 30 is ${showDate(addDays(program.dayZero, 30))}, day 90 ${showDate(addDays(program.dayZero, 90))}.`}
      </p>
    </>
  );
}
