import { useEffect, useState } from 'preact/hooks';
import type { CopyReminder as Reminder } from '../../plan/files/copyAge.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { $copiesSeen, findReminder, putOffReminders } from '../../stores/files/copies.ts';
import { DownloadPlan } from '../DownloadPlan.tsx';
import { useStore } from '../useStore.ts';
import { useToday } from '../useToday.ts';
import { Press } from '../Press.tsx';

/** Reminds of a copy outside this browser, where there is none or an old one. */
export function CopyReminder({ plan }: { plan: Plan }) {
  const reminder = useReminder(plan);
  if (reminder.kind === 'none') return null;
  return (
    <div class="ask reminder" role="status">
      <p>
        {sayReminder(reminder)} Clearing this site’s data, a lost device or a new one, and it is gone: keep a
        copy where your other documents are.
      </p>
      <p class="buttons">
        <DownloadPlan plan={plan} /> <Press act={() => putOffReminders([plan.id])}>Remind me in a week</Press>
      </p>
    </div>
  );
}

/** How old the last copy is, in a sentence. */
function sayReminder({ kind, days }: Exclude<Reminder, { kind: 'none' }>): string {
  const since = days === 1 ? '1 day' : `${days} days`;
  if (kind === 'never') {
    return days === undefined
      ? 'All of this program is in this browser alone.'
      : `You have worked on this program for ${since}, and all of it is in this browser alone.`;
  }
  return days === undefined
    ? 'How old the last copy outside this browser is, can’t be told: this device’s clock was set otherwise then. The program has changed since.'
    : `The last copy outside this browser is ${since} old, and the program has changed since.`;
}

/** Looks again whenever the program was changed or copied, and every day. */
function useReminder(plan: Plan): Reminder {
  const [reminder, set] = useState<Reminder>({ kind: 'none' });
  const seen = useStore($copiesSeen);
  const day = useToday();
  useEffect(() => {
    let gone = false;
    void findReminder(plan).then((found) => gone || set(found));
    return () => {
      gone = true;
    };
  }, [plan, seen, day]);
  return reminder;
}
