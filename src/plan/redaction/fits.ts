import { isAccount, isHandle, isInitials, isNamed, isTitled, isWhole } from './context.ts';
import type { Form } from './forms.ts';
import type { Run } from './run.ts';
import { type Gap, gapBetween } from './words.ts';

/** A form, and where a blank may be in it. */
type Sought = { form: Form; cuts: readonly number[] };
/** Words of a text that read as a form does in one of their spellings, in a field that holds names or in another. */
type Looked = { run: Run; spelling: number; key: string; field: boolean };

/** Whether a form of a name is one where these words stand. */
export function fits({ form, cuts }: Sought, { run, spelling, key, field }: Looked): boolean {
  const gaps = run.gapsIn(spelling);
  const letters = isSpelt(run);
  const isIn = (gap: Gap) => isAllowed(gap, form) || (letters && gap === 'blank');
  if (!gaps.every(({ at, gap }) => isIn(gap) || (gap !== 'comma' && cuts.includes(at)))) return false;
  if (form.needs === 'capitals')
    return (field || isWhole(run.place, key, false)) && isInitials(run.place, key);
  if (field) return true;
  if (form.needs === 'title') return isTitled(run.place);
  if (!isWhole(run.place, key, form.needs === 'nothing')) return false;
  if (letters) return form.needs === 'nothing' ? !form.handle : run.words[run.first]?.capital === true;
  if (form.needs === 'capital') return isNamed(run.place);
  const glued = cuts.some((cut) => !gaps.some(({ at }) => at === cut));
  return glued ? isOneWord(form, run, key) : !form.handle || hasInitial(run);
}

/** What may be anywhere in a name; a comma in one that begins with the surname. */
function isAllowed(gap: Gap, { inverted = false }: Form): boolean {
  return gap === 'inner' || gap === 'touching' || (gap === 'comma' && inverted);
}

/** Fewer letters with a blank between each are no name that is spelt. */
const LEAST_SPELT = 3;

/** Whether each word is but a letter: “R a m a n”. */
function isSpelt({ words, first, end }: Run): boolean {
  return end - first >= LEAST_SPELT && words.slice(first, end).every(({ word }) => word.length === 1);
}

/** Two words that are written as one, and shorter than this, are another word. */
const LEAST_GLUED = 6;

function isOneWord({ handle }: Form, { place }: Run, key: string): boolean {
  return handle ? isHandle(place, key) : key.length >= LEAST_GLUED || isAccount(place);
}

/** An initial has a capital, a point, or its name close to it: “M Okafor”, “m.okafor”, and not “£5 m Okafor”. */
function hasInitial({ text, words, first, end }: Run): boolean {
  const run = words.slice(first, end);
  const isClose = (at: number) => {
    const [one, other] = [run[at], run[at + 1]];
    return one !== undefined && other !== undefined && gapBetween(text, one, other) === 'inner';
  };
  return run.every(
    ({ word, capital, to }, at) =>
      word.length > 1 || capital || text.charAt(to) === '.' || isClose(at - 1) || isClose(at),
  );
}
