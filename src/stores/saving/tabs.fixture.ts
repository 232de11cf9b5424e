import { vi } from 'vitest';
import { blankAnswer } from '../../sheets/triage/fields.ts';
import { blankPlan, type Plan } from '../../plan/document/schema.ts';
import type { Aside } from '../../storage/database.ts';
import { loadDisk } from '../../storage/disk.fixture.ts';
import type { Saving } from './saving.ts';

let stamps = 0;

/** A page with a saver of its own and nothing else, in a tab of its own: modules start anew, as they do there. */
export async function openTab(opened: Plan = blankPlan('p'), { stored = false, durable = true } = {}) {
  vi.resetModules();
  const { Saver } = await import('./saver.ts');
  const disk = await loadDisk();
  const { localText } = await import('../../storage/local.ts');
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
    newId: () => String(++stamps).padStart(8, '0'),
    now: () => '2026-11-20T09:00:00.000Z',
  });
  if (!durable) await (await import('./late.ts')).loadTogether();
  saver.begin(durable, { base: opened, stored, here: localText(opened.id) });
  const edit = (change: (plan: Plan) => Plan) => {
    tab.plan = { ...change(tab.plan), revision: tab.plan.revision + 1 };
    return saver.changed();
  };
  return Object.assign(tab, { saver, disk, edit, last: () => tab.said.at(-1) });
}
export type Tab = Awaited<ReturnType<typeof openTab>>;

/** One more tab, which opens what the first one has committed. */
export async function openBeside(tab: Tab): Promise<Tab> {
  return openTab(await planIn(tab), { stored: true });
}

/** What the database holds of the program, as a plan. */
export async function planIn({ disk }: Tab): Promise<Plan> {
  const read = await disk.readKept('p');
  if (read.kind === 'blocked' || !read.kept) throw new Error('nothing is kept');
  return JSON.parse(read.kept.text);
}

/** Lets a tab have loaded what merges, which it does by itself when it has been open for a while. */
export async function loadMerge(tab: Tab): Promise<void> {
  const other = await openBeside(tab);
  await other.edit(sponsored(''));
  await tab.edit(sponsored(''));
  await other.saver.pull();
}

export const named = (name: string) => (plan: Plan) => ({ ...plan, program: { ...plan.program, name } });
export const sponsored = (sponsor: string) => (plan: Plan) => ({
  ...plan,
  steering: { ...plan.steering, sponsor },
});
export const led = (decides: string) => (plan: Plan) => ({ ...plan, lead: { ...plan.lead, decides } });
export const answered = (text: string) => (plan: Plan) => ({
  ...plan,
  triage: { ...plan.triage, answers: [...plan.triage.answers, { ...blankAnswer(text), text }] },
});

/** Two tabs that have the same committed program open. */
export async function two(): Promise<[Tab, Tab]> {
  const one = await openTab();
  await one.edit(named('Second Look'));
  return [one, await openBeside(one)];
}
