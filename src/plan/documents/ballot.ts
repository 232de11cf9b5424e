import { optionNamed, optionsIn } from '../../sheets/steering/options.ts';
import type { Decision } from '../../sheets/steering/fields.ts';

/** An option of a question under the letter by which it is ringed where everybody signs. */
export type Choice = { letter: string; text: string; recommended: boolean };
/** What may be chosen by somebody who says yes to another question too, and what only with a no to it. */
export type Tied = Choice & { ruledOut: boolean };

/** So many letters there are. */
const MOST = 26;

/** What may be chosen of a question, each under its letter; nothing where no two options are typed: it is asked with yes and no. */
export function choicesOf({ options, recommended }: Pick<Decision, 'options' | 'recommended'>): Choice[] {
  const texts = optionsIn(options);
  if (texts.length < 2 || texts.length > MOST) return [];
  const chosen = optionNamed(texts, recommended);
  return texts.map((text, at) => ({
    letter: String.fromCodePoint(0x61 + at),
    text,
    recommended: text === chosen,
  }));
}
