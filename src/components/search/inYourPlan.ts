import { addressOf } from '../../islands/week/address.ts';
import { WORDS } from '../../islands/saving/words.ts';
import { searchPlan, stretchesIn, tellField, type Typed } from '../../search/inPlan.ts';
import { excerptOf, type Finder, stretchFinder } from '../../search/marking.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { programName } from '../../sheets/program.ts';
import { runInSlices } from '../../stores/forecasts/slices.ts';
import { $access, $plan } from '../../stores/plan/plan.ts';
import { openPlan } from '../../stores/saving/opening.ts';
import { type Drawn, drawResults, type Result } from './results.ts';

/** Looks for what is asked in the program that is open, until `signal` says that something else is asked. */
export async function searchOwnPlan(asked: string, signal: AbortSignal): Promise<Drawn> {
  await opened();
  if ($access.get() !== 'open') return nothing('Your plan can’t be read here', 'In your plan');
  const plan = $plan.get();
  const hits = await allOf(searchPlan(plan, asked), signal);
  const heading = `In your plan, “${programName(plan.program)}”`;
  if (hits.length === 0) return nothing('Nothing in your plan', heading);
  const find = stretchFinder(stretchesIn(asked));
  const note = 'Looked for in this browser alone.';
  return {
    says: hits.length === 1 ? '1 place in your plan' : `${hits.length} places in your plan`,
    element: drawResults({ heading, note }, hits, (hit) => resultOf(hit, plan, find)),
  };
}

function nothing(says: string, heading: string): Drawn {
  return { says, element: drawResults<never>({ heading, note: `${says}.` }, [], (hit) => hit) };
}

/** Waits until what is stored was taken up. */
async function opened(): Promise<void> {
  void openPlan();
  if ($access.get() !== 'opening') return;
  await new Promise<void>((resolve) => {
    const stop = $access.listen(() => {
      stop();
      resolve();
    });
  });
}

/** All that a search finds, a few milliseconds at a time: the next key is not held up. */
function allOf(search: Generator<undefined, Typed[]>, signal: AbortSignal): Promise<Typed[]> {
  return new Promise((done, failed) => {
    const stop = runInSlices<Typed[]>(search, { done, failed, progress: () => {} });
    signal.addEventListener('abort', stop);
  });
}

function resultOf(hit: Typed, plan: Plan, find: Finder): Result {
  const { sheet, field, sheetTitle, label } = tellField(hit, plan, WORDS);
  return {
    href: addressOf(sheet, field),
    within: sheetTitle,
    title: [{ text: label, marked: false }],
    // The field is where it is found; no browser looks for words in one.
    excerpt: () => ({ ...excerptOf(hit.text, find), phrase: '' }),
  };
}
