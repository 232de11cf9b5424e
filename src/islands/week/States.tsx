import { WORDS } from '../saving/words.ts';
import { addressOf } from './address.ts';
import type { Standing } from './useStanding.ts';

/** Every worksheet with how it stands; the next one is marked. */
export function States({ states, next }: Pick<Standing, 'states' | 'next'>) {
  return (
    <ul class="states-list">
      {states.map(({ sheet, kind, says }) => (
        <li key={sheet} class={`state-${kind}`}>
          <a href={addressOf(sheet)} aria-current={next?.sheet === sheet ? 'step' : undefined}>
            {WORDS[sheet].title}
          </a>{' '}
          <span>
            {says}
            {next?.sheet === sheet && <b> · next</b>}
          </span>
        </li>
      ))}
    </ul>
  );
}
