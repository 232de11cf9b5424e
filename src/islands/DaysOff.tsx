import words from '../../content/worksheets/triage.yaml';
import { spellRead } from '../language/dayNotes.ts';
import { calendarLines } from '../language/calendarLines.ts';
import { DOUBTS } from '../language/en/days.ts';
import { KINDS_OFF, type KindOff, readDaysOff } from '../sheets/daysOff.ts';
import { PROGRAM } from '../sheets/program.ts';
import { editSheet } from '../stores/plan/editSheet.ts';
import { $program } from '../stores/plan/program.ts';
import { fieldsOf } from './fields/fieldsOf.tsx';
import { useStore } from './useStore.ts';

/** Public holidays and freezes of the program, as they are typed and as they were read. `sheet`: where they stand. */
export function DaysOff({ sheet }: { sheet: string }) {
  const program = useStore($program);
  const fields = fieldsOf({
    id: sheet,
    table: PROGRAM.fields,
    words: words.fields,
    values: program,
    edit: (patch) => editSheet('program', patch),
    owns: { holidays: { long: true }, freezes: { long: true } },
  });
  return (
    <div onPaste={pasteCalendar}>
      {KINDS_OFF.map((kind) => (
        <div key={kind}>
          {fields(kind)}
          <AsRead kind={kind} />
        </div>
      ))}
    </div>
  );
}

/** How many lines are shown of what was read. */
const MOST_SHOWN = 12;

/** What was read of some lines, and what is to be looked at in them. */
function AsRead({ kind }: { kind: KindOff }) {
  const { spells, doubts } = readDaysOff(useStore($program))[kind];
  const more = spells.length - MOST_SHOWN;
  return (
    <>
      {doubts.map(({ is, line }, index) => (
        <p class="error" key={index}>
          {DOUBTS[is](line)}
        </p>
      ))}
      <ul class="said" dir="auto">
        {spells.slice(0, MOST_SHOWN).map((spell, index) => (
          <li key={index}>{spellRead(spell)}</li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    </>
  );
}

/** Of a calendar file that is pasted, its entries come in, a line each. */
function pasteCalendar(event: ClipboardEvent): void {
  const lines = calendarLines(event.clipboardData?.getData('text/plain') ?? '');
  const { target } = event;
  if (!lines || !(target instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  // The browser keeps to the room in the box, and takes it back with its own undo.
  document.execCommand('insertText', false, `${lines.join('\n')}\n`);
}
