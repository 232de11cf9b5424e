import secondLook from '../../../content/examples/second-look.json';
import { buildDocument } from '../../plan/documents/build.ts';
import type { DocumentId } from '../../plan/documents/documents.ts';
import { forecastsOf } from '../../plan/documents/forecasts.ts';
import { checkPlan } from '../../plan/document/read.ts';
import { reportOpening, reportSheet } from '../../plan/documents/report.ts';
import { type Document, type Flat, flatten } from '../../report/document.ts';
import type { Sheet } from '../../sheets/finding.ts';
import { SHEETS } from '../../sheets/index.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { onceInABuild } from '../onceInABuild.ts';
import { loadWordings } from './wordings.ts';

/** The worked example, checked as any imported file is: one that is not a whole plan stops the build. */
export function examplePlan(): Plan {
  const read = checkPlan(secondLook);
  if (read.kind === 'refused') throw new Error(`content/examples/second-look.json: ${read.why}`);
  return read.plan;
}

/** The day on which the example is told, so that nothing in it turns overdue with the reader's calendar. */
export function exampleDay(): string {
  return examplePlan().changed.slice(0, 10);
}

/** What every document of the example is made from; its forecasts take a while. */
const given = onceInABuild(async () => {
  const plan = examplePlan();
  return [plan, forecastsOf(plan), await loadWordings(), exampleDay()] as const;
});

/** A document of the example, as its reader gets it. */
export async function exampleDocument(id: DocumentId): Promise<Document> {
  return buildDocument(id, ...(await given()));
}

/** The example's plan in parts: what stands before the first worksheet, and what each worksheet says. */
export async function exampleParts(): Promise<{ opening: Flat[]; sheets: Map<Sheet, Flat[]> }> {
  const all = await given();
  const sheets = new Map<Sheet, Flat[]>();
  for (const sheet of SHEETS) {
    const part = reportSheet(sheet, ...all);
    // The page of a worksheet has the heading for its title.
    if (part) sheets.set(sheet, flatten([{ ...part, title: '' }]));
  }
  return { opening: flatten([reportOpening(...all)]), sheets };
}
