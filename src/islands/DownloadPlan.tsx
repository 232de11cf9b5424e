import { programName } from '../sheets/program.ts';
import { laidOut } from '../plan/files/laidOut.ts';
import { MOST_BYTES } from '../plan/document/read.ts';
import { MOST_SHARED, type Plan } from '../plan/document/schema.ts';
import { today } from '../stores/clock.ts';
import { $plan } from '../stores/plan/plan.ts';
import { download, fileName } from './download.ts';
import { newId } from '../stores/newId.ts';

/** Saves the plan as a file, in the form that can be imported again. */
export function DownloadPlan({ plan }: { plan: Plan }) {
  return (
    <button type="button" onClick={() => downloadPlan(latestOf(plan))}>
      Download the plan
    </button>
  );
}

/** What is drawn may be a few keys behind what was typed. */
export function latestOf(plan: Plan): Plan {
  const latest = $plan.get();
  return latest.id === plan.id ? latest : plan;
}

/** The plan as a file says it, with a stamp of its own, by which it is known when a colleague hands it back. */
export function planText(plan: Plan): string {
  const stamps = { saved: newId(), shared: plan.shared.slice(-MOST_SHARED) };
  return laidOut({ ...plan, ...stamps }, MOST_BYTES);
}

function downloadPlan(plan: Plan): void {
  const text = planText(plan);
  download(fileName(programName(plan.program), today(), 'json'), 'application/json', text);
  // The file is out; what notes that may fail to load.
  import('../stores/files/copies.ts').then(({ handedOut }) => handedOut(text)).catch(() => {});
}
