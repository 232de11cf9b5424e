import { isPrinted } from '../plan/documents/parts.ts';
import type { Plan } from '../plan/document/schema.ts';
import { isBegun } from '../sheets/begun.ts';
import type { Sheet } from '../sheets/finding.ts';
import { SHEET_TABLES } from '../sheets/index.ts';
import { printPart } from '../stores/plan/parts.ts';
import { TickField } from './fields/fields.tsx';

const WORDS = {
  label: 'Print what is private too',
  hint: 'Until you tick this, paper has blank boxes in its place.',
};

/**
 * Whether paper has what is private on a sheet, which its reader says here and the plan remembers. Until this is here
 * and says so, keptBack.css keeps it back; on a blank sheet there is nothing to keep.
 */
export function KeptBack({ sheet, plan }: { sheet: Sheet; plan: Plan }) {
  const part = `sheet/${sheet}`;
  const begun = isBegun(SHEET_TABLES[sheet].table, plan[sheet]);
  const printed = isPrinted(plan.parts, part, true);
  return (
    <div class={begun && !printed ? 'paste' : 'paste prints'}>
      {begun && (
        <TickField
          id={`${sheet}-private`}
          words={WORDS}
          checked={printed}
          onChange={(now) => printPart(part, now)}
        />
      )}
    </div>
  );
}
