import type { Section } from '../../report/document.ts';
import { shown } from '../../report/shown.fixture.ts';

/** What a person is asked in a team’s plan: who, by when, what, and why. */
export type PersonRow = [who: string, by: string, what: string, why: string];
/** What happens on a day: when, what, and who. */
export type DayRow = [when: string, what: string, who: string];

const tablesOf = (sections: readonly Section[]) =>
  shown([...sections]).flatMap((block) => (block.kind === 'table' ? [block.table] : []));

/** The list of each person; what is asked of several is with each of them. */
export function peopleRows(sections: readonly Section[]): PersonRow[] {
  const all = tablesOf(sections.filter(({ id }) => id === 'people'));
  return all.flatMap(({ caption, rows }) =>
    rows.flatMap(([by = '', , what = '', last = '']): PersonRow[] =>
      caption === 'Asked of several, for each of them'
        ? last.split(', ').map((who): PersonRow => [who, by, what, ''])
        : [[caption.split(': ')[0] ?? '', by, what, last]],
    ),
  );
}

/** The days of both parts that go by days, each with its own day. */
export function dayRows(sections: readonly Section[]): DayRow[] {
  return tablesOf(sections)
    .filter(({ caption }) => /^Day by day/.test(caption))
    .flatMap(({ rows }) => {
      let day = '';
      return rows.map(([when = '', who = '', what = '']): DayRow => {
        day = when || day;
        return [day, what, who];
      });
    });
}
