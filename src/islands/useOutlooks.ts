import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Plan } from '../plan/document/schema.ts';
import type { Forecasts } from '../sheets/sheet.ts';
import { $portfolio, countPortfolio, countPortfolioNow, outlookOf } from '../stores/forecasts/portfolio.ts';
import { drawAtOnce } from './drawAtOnce.ts';
import { useStore } from './useStore.ts';

/**
 * What the scope of each of some plans, a list that stays the same, comes to by now. It is counted in slices; a print that is
 * asked for meanwhile counts the rest at once.
 */
export function useOutlooks(plans: readonly Plan[]): (plan: Plan) => Forecasts['scope'] {
  const counted = useStore($portfolio);
  const [, drawAgain] = useState({});
  useEffect(() => countPortfolio(plans), [plans]);
  useEffect(() => {
    const countNow = () => {
      countPortfolioNow(plans);
      // What a store holds is drawn in a task of its own, for which paper does not wait.
      drawAtOnce(() => drawAgain({}));
    };
    addEventListener('beforeprint', countNow);
    return () => removeEventListener('beforeprint', countNow);
  }, [plans]);
  return useMemo(() => (plan: Plan) => outlookOf(plan, counted), [counted]);
}
