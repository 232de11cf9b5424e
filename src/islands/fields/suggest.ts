import type { Fields } from '../../sheets/fields.ts';
import { SHEET_TABLES } from '../../sheets/index.ts';
import { ownName } from '../../sheets/governance/functions.ts';
import { registerOf } from '../../plan/people/register.ts';
import { $plan } from '../../stores/plan/plan.ts';

type NameKind = 'person' | 'function';

/** More than anybody looks through; those that the plan names most often come first. */
const MOST_OFFERED = 300;
/** Whoever stays in a field for so long, in milliseconds, may want what it offers. */
const PAUSE = 100;

/**
 * Offers the names that the plan has anywhere in each field for a name, once somebody comes to it: one list on the
 * page, filled for the field at hand, so that no field carries one and typing waits for none.
 */
export function suggestNames(): () => void {
  const list = document.createElement('datalist');
  list.id = 'names-known';
  document.body.append(list);
  const offer = (field: Element | null) => {
    const kind = field instanceof HTMLInputElement && field.type === 'text' && nameKindOf(field.id);
    if (!kind) return;
    list.replaceChildren(...offered(kind).map((name) => new Option(name, name)));
    field.setAttribute('list', list.id);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // Whoever only passes by is not held up: a long log is looked through for names.
  const follow = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => offer(document.activeElement), PAUSE);
  };
  follow();
  document.addEventListener('focusin', follow);
  return () => {
    clearTimeout(waiting);
    document.removeEventListener('focusin', follow);
    list.remove();
  };
}

/** What a control is for, by its id, where it is for a name; what its key is in a sheet it is in all of it. */
export function nameKindOf(id: string): NameKind | undefined {
  const [sheet = '', ...path] = id.split('-');
  if (!Object.hasOwn(SHEET_TABLES, sheet)) return undefined;
  return kindIn(SHEET_TABLES[sheet as keyof typeof SHEET_TABLES].table.fields, path.at(-1) ?? '');
}

function kindIn(fields: Fields, key: string): NameKind | undefined {
  for (const [name, field] of Object.entries(fields)) {
    if ('fields' in field) {
      const within = kindIn(field.fields, key);
      if (within) return within;
    } else if (name === key && (field.is === 'person' || field.is === 'function')) return field.is;
  }
  return undefined;
}

/** The names of a kind in the plan, and those that the page itself knows, by what they are called here. */
function offered(kind: NameKind): string[] {
  const plan = $plan.get();
  const known = [...registerOf(plan).all.values()].filter(({ places }) =>
    places.some(({ leaf }) => leaf.is === kind),
  );
  const often = known.toSorted((a, b) => b.places.length - a.places.length).map(({ name }) => name);
  const more = document.querySelectorAll<HTMLOptionElement>(`[data-names="${kind}"] option`);
  const own = ownName(plan.governance);
  return [...new Set([...often, ...[...more].map(({ value }) => own(value))])].slice(0, MOST_OFFERED);
}
