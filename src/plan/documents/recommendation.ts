import type { IsoDate } from '../../language/dates.ts';
import { joined, show } from '../../report/values.ts';
import { adviceOf } from '../../sheets/benefits/advice.ts';
import { recommended } from '../../sheets/benefits/en/report.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { judgeRecovery } from '../../sheets/recovery/judge.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { sumsSince } from './counted.ts';
import * as words from './en/brief.ts';
import { beside, type Group, line } from './lines.ts';
import type { OptionsTold } from './options.ts';
import { reasonInShort } from './reasonTold.ts';
import { withPastDay } from './typedDays.ts';

/**
 * What is recommended for the whole; for whoever wrote it once the four signs say restructure, since a reader may be one. Where
 * the options are courses, all of it stands with these.
 */
export function recommendation(
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
  told: OptionsTold | undefined,
): Group[] {
  const frame = coursesFrame(plan, forecasts);
  const advice = adviceOf(plan.benefits, frame);
  if (told && !frame.inPrivate) return [];
  const lines = [
    ...(advice
      ? [
          line(
            words.course,
            1,
            words.courseBecause(recommended(advice.name, ''), reasonInShort(advice.because, plan, today)),
          ),
          ...(advice.inBrief !== '' && !told
            ? [beside(words.sums, 2, show(joined([advice.inBrief, sumsSince(plan, forecasts, today)], ' ')))]
            : []),
          line(words.onNo, 3, withPastDay(advice.onNo, plan, today)),
        ]
      : []),
    ...(frame.inPrivate
      ? [
          line(words.advice, 1, judgeRecovery(plan.recovery, { offered: [], waiting: undefined }).says),
          line(words.newScope, 1, plan.recovery.newScope),
          line(words.champion, 1, plan.recovery.champion),
        ]
      : []),
  ];
  const marked = frame.inPrivate && { private: true };
  return lines.length > 0
    ? [{ id: 'recommendation', title: words.recommendation, ...marked, body: [lines] }]
    : [];
}
