import { useMemo } from 'preact/hooks';
import type { IsoDate } from '../../language/dates.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { type Next, nextOf } from '../../plan/documents/next.ts';
import { type Review, wholeReview } from '../../plan/documents/review.ts';
import { type SheetState, statesOf } from '../../plan/documents/states.ts';
import { type Line, weekOf } from '../../plan/documents/week.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { useForecasts } from '../plan/useForecasts.ts';
import { WORDS } from '../saving/words.ts';
import './styles.ts';

/** How a plan stands: what was found, what to do this week, how each worksheet stands, and what comes next. */
export type Standing = Review & {
  lines: Line[];
  states: SheetState[];
  /** Undefined while it is counted whether what was promised can be met, which would come before all else. */
  next: Next | undefined;
};

/** How the open plan stands today, for as long as somebody looks at it. */
export function useStanding(plan: Plan, day: IsoDate): Standing {
  const { forecasts, counting } = useForecasts(plan);
  return useMemo(() => standingOf(plan, forecasts, counting, day), [plan, forecasts, counting, day]);
}

function standingOf(plan: Plan, forecasts: Forecasts, counting: boolean, day: IsoDate): Standing {
  const review = wholeReview(plan, forecasts, WORDS, day);
  const lines = weekOf(plan, day);
  return {
    ...review,
    lines,
    states: statesOf(plan, review.stand, day),
    next: counting ? undefined : nextOf(plan, day, { findings: review.stand, lines }),
  };
}
