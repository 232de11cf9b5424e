import { WORK_PREFIX } from '../../sheets/handover/fields.ts';
import { WORKSTREAMS } from '../../sheets/scope/fields.ts';
import { LISTS } from '../document/lists.ts';
import type { Plan } from '../document/schema.ts';

/**
 * New ids for the rows of a copy. An id from a file can be a name, and a copy with the old ids could be merged
 * back by mistake.
 */
export class RowIds {
  #ids = new Map<string, string>();

  constructor(plan: Plan) {
    for (const place of Object.values(LISTS)) {
      for (const { id } of place.read(plan)) this.#ids.set(id, `row-${this.#ids.size + 1}`);
    }
    // The work that an item of the running list became is known by the item’s id.
    for (const { id } of plan.handover.items) {
      const work = `${WORK_PREFIX}${id}`;
      if (this.#ids.has(work)) this.#ids.set(work, `${WORK_PREFIX}${this.row(id)}`);
    }
  }

  /** The new id of a row. */
  row(id: string): string {
    return this.link(id) || 'row';
  }

  /** The new id of what a field refers to, a workstream’s name as it is; `''` for what is not there. */
  link(id: string): string {
    return (WORKSTREAMS as readonly string[]).includes(id) ? id : (this.#ids.get(id) ?? '');
  }
}
