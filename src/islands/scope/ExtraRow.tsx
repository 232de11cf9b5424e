import handoverChapter from '../../../content/worksheets/handover.yaml?chapter';
import { anchor } from '../../sheets/finding.ts';
import { WORK_PREFIX } from '../../sheets/handover/fields.ts';
import type { ExtraWork, FirstField } from '../../sheets/scope/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import type { RowProps } from '../fields/Rows.tsx';
import { OnPaper, TEXT } from '../fields/Field.tsx';
import type { Checks } from './checks.ts';
import { EffortCells } from './EffortCells.tsx';

/** Work beside the seven workstreams. */
export function ExtraRow({
  row,
  number,
  context: { words, checks },
  edit,
}: RowProps<ExtraWork, { words: Wording<FirstField>['fields']; checks: Checks | undefined }>) {
  const name = row.name.trim() || `Work ${number}`;
  return (
    <div class="grid-row">
      <div>
        <label class="cell-head" for={anchor('scope', 'extra', row.id, 'name')}>
          {words.name.label}
        </label>{' '}
        {row.id.startsWith(WORK_PREFIX) && (
          <a class="quiet" href={`/chapters/${handoverChapter}/#${itemField(row.id)}`}>
            From the running list
          </a>
        )}
        <input
          id={anchor('scope', 'extra', row.id, 'name')}
          type="text"
          {...TEXT}
          autocomplete="off"
          value={row.name}
          onInput={(event) => edit({ name: event.currentTarget.value })}
        />
        {row.name && <OnPaper text={row.name} />}
      </div>
      <EffortCells
        id={`extra-${row.id}`}
        name={name}
        effort={row}
        words={words}
        checks={checks}
        edit={edit}
      />
    </div>
  );
}

/** The field of the running list in which the line stands that this work was made from. */
function itemField(id: string): string {
  return anchor('handover', id.slice(WORK_PREFIX.length), 'production');
}
