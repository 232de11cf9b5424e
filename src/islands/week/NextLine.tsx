import { show } from '../../report/values.ts';
import { addressOf } from './address.ts';
import type { Standing } from './useStanding.ts';

/** The one thing to do next, the same wherever it is told. */
export function NextLine({ next }: Pick<Standing, 'next'>) {
  return (
    <p class="next">
      {next ? (
        <>
          <b>Next:</b> <a href={addressOf(next.sheet, next.field)}>{show(next.says)}</a>
        </>
      ) : (
        'Counting …'
      )}
    </p>
  );
}
