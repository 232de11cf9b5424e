import { vi } from 'vitest';
import { blankPlan, type Plan } from '../plan/schema.ts';
import type { Aside } from '../storage/database.ts';
import type { Saving } from './saver.ts';

let stamps = 0;

/** A page with a saver of its own and nothing else, in a tab of its own: modules start anew, as they do there. */
export async function openTab(opened: Plan = blankPlan('p'), base?: Plan, durable = true) {
  vi.resetModules();
  const [{ Saver }, disk] = [await import('./saver.ts'), await import('../storage/database.ts')];
  const tab = {
    plan: opened,
    said: [] as Saving[],
    overruled: [] as Aside[],
    told: 0,
    /** What happens when other tabs are told of a commit. */
    tell: () => {},
  };
  const saver = new Saver({
    plan: () => tab.plan,
    merged: (plan) => {
      tab.plan = plan;
    },
    said: (saving) => tab.said.push(saving),
    tell: () => {
      tab.told += 1;
      tab.tell();
    },
    overruled: (asides) => tab.overruled.push(...asides),
    newId: () => `stamp-${++stamps}`,
    now: () => '2026-11-20T09:00:00.000Z',
  });
  saver.begin(base, durable);
  const edit = (change: (plan: Plan) => Plan) => {
    tab.plan = { ...change(tab.plan), revision: tab.plan.revision + 1 };
    return saver.changed();
  };
  return Object.assign(tab, { saver, disk, edit, last: () => tab.said.at(-1) });
}
export type Tab = Awaited<ReturnType<typeof openTab>>;

/** One more tab, which opens what the first one has committed. */
export async function openBeside(tab: Tab): Promise<Tab> {
  const kept = await planIn(tab);
  return openTab(kept, kept);
}

/** What the database holds of the program, as a plan. */
export async function planIn({ disk }: Tab): Promise<Plan> {
  const read = await disk.readKept('p');
  if (read.kind === 'blocked' || !read.kept) throw new Error('nothing is kept');
  return JSON.parse(read.kept.text);
}

export const named = (name: string) => (plan: Plan) => ({ ...plan, program: { ...plan.program, name } });
export const sponsored = (sponsor: string) => (plan: Plan) => ({
  ...plan,
  steering: { ...plan.steering, sponsor },
});
export const led = (decides: string) => (plan: Plan) => ({ ...plan, lead: { ...plan.lead, decides } });
