import type { ComponentType } from 'preact';
import type { HandoverItem } from '../../sheets/handover/fields.ts';
import { RANGE } from '../../sheets/ranges.ts';
import type { ExtraWork } from '../../sheets/scope/fields.ts';
import type { RowProps } from '../fields/Rows.tsx';

/** What every row of the sheet shows beside its own values. */
export type HandoverContext = {
  extra: readonly ExtraWork[];
  /** What says whether the scope counts the item; it comes late. */
  InScope: ComponentType<{ item: HandoverItem; extra: readonly ExtraWork[] }> | undefined;
};

/** A line of the list: what the pilot had, what production needs, how much it is, and who has taken it. */
export function ItemRow({
  row,
  context: { extra, InScope },
  fields,
}: RowProps<HandoverItem, HandoverContext>) {
  return (
    <>
      <div class="fields">
        {fields('pilot', 'production', 'area', ...RANGE, 'owner', 'within', 'state', 'on', 'place', 'why')}
      </div>
      {InScope && <InScope item={row} extra={extra} />}
    </>
  );
}
