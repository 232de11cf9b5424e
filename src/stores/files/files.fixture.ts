import { vi } from 'vitest';
import { writePrograms } from '../../plan/files/programsFile.ts';
import { blankPlan, type Plan } from '../../plan/document/schema.ts';

/** A page of its own: modules start anew, as they do when a page is loaded. */
export async function load() {
  vi.resetModules();
  const [bringIn, copies, database, beside, earlier, programs, acts] = await Promise.all([
    import('./bringIn.ts'),
    import('./copies.ts'),
    import('../../storage/database.ts'),
    import('../../storage/beside.ts'),
    import('../../storage/earlier.ts'),
    import('../programs/programs.ts'),
    import('../programs/programActs.ts'),
  ]);
  return { ...bringIn, ...copies, ...database, ...beside, ...earlier, ...programs, ...acts };
}
export type Loaded = Awaited<ReturnType<typeof load>>;

export const named = (id: string, name: string, revision = 3): Plan => {
  const plan = blankPlan(id);
  return { ...plan, revision, changed: '2026-11-02T09:00:00.000Z', program: { ...plan.program, name } };
};
export const both = writePrograms([
  { plan: named('a', 'Second Look'), archived: false },
  { plan: { ...named('b', 'Harbour Light'), saved: 'of the file' }, archived: true },
]);

export async function offered(page: Loaded, text = both): Promise<void> {
  await page.offerPrograms(new File([text], 'programs.json'));
}
