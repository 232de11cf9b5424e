import type { Named } from './forms.ts';
import { MAIL, NO_NAMES } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** An address of mail, who before its mark and where behind it. */
export const ADDRESS = /(?<![^\s@＠<>(),;])([^\s@＠<>(),;]+)[@＠]([^\s@＠<>(),;]+)/g;

/** Who and which firm an address is of: “miriam.okafor@corvane.example”. */
export function addressesIn(typed: string): Named[] {
  return [...typed.matchAll(ADDRESS)].flatMap(([, who = '', where = '']): Named[] => {
    const words = wordsOf(who).filter(({ word }) => /\p{L}/u.test(word));
    const firms = where.split('.').slice(0, -1).map(wordsOf);
    return [
      ...(words.every(({ word }) => NO_NAMES.has(word)) ? [] : [{ label: 'Person', words } as const]),
      ...firms
        .filter((firm) => firm.some(({ word }) => word.length > 3 && !NO_NAMES.has(word) && !MAIL.has(word)))
        .map((firm) => ({ label: 'Firm', words: firm }) as const),
    ];
  });
}
