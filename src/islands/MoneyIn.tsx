import scopeChapter from '../../content/worksheets/scope.yaml?chapter';
import { moneyUnit } from '../sheets/moneyUnit.ts';

/** In which currency money is: the one of the scope, which is asked for there and nowhere else. */
export function MoneyIn({ currency }: { currency: string }) {
  const blank = currency.trim() === '';
  return (
    <p class="hint">
      Money is in {blank ? 'the currency' : `${moneyUnit(currency)}, the currency`} of the{' '}
      <a href={`/chapters/${scopeChapter}/#scope-currency`}>scope estimator</a>
      {blank ? ', which is still blank there.' : '.'}
    </p>
  );
}
