import content from '../../../content/starter-items.yaml';
import { AREA_NAMES } from '../../sheets/handover/en/choices.ts';
import type { HandoverItem } from '../../sheets/handover/fields.ts';
import { holds, starterItems } from '../../sheets/handover/starters.ts';
import { addStarters } from '../../stores/sheets/starters.ts';
import { Starters } from '../Starters.tsx';

const ITEMS = starterItems(content);

/** Lines that many pilots could have written, to choose from. */
export function StarterItems({ items }: { items: readonly HandoverItem[] }) {
  return (
    <>
      <p class="quiet">{content.caveat}</p>
      <Starters
        legend="What production often needs"
        one="item"
        offers={ITEMS.map((item) => ({
          id: item.id,
          label: `${AREA_NAMES[item.area]}: ${item.production}`,
          here: holds(items, item),
          about: <p class="quiet">The pilot had: {item.pilot}</p>,
        }))}
        add={(ids) =>
          addStarters(
            'items',
            ITEMS.filter(({ id }) => ids.has(id)),
            'item',
          )
        }
      />
    </>
  );
}
