/** Where a stranger would see that it happened: a register, a system, a record. */
import { headOf, phraseAt, phraseBefore, type Quote, quote, type Span } from './phrases.ts';
import { is, type Word } from './speech.ts';
import { PLACES, SYSTEMS } from '../dictionary.ts';

/** Acts that leave a trace where others can read it. */
const RECORDED =
  /^(minuted|logged|filed|lodged|recorded|registered|archived|uploaded|posted|published|attached|timestamped|witnessed|documented|evidenced|entered|stamped|inked|notarised|gazetted|screenshotted|saved|stored)$/;
const NEEDS_MORE =
  /^(filed|lodged|entered|stamped|posted|published|registered|recorded|inked|attached|documented|saved|stored|uploaded)$/;
/** What is made to show it. */
const TRACES =
  /^(evidence|results?|reasons?|minutes?|screenshot|receipt|certificate|report|sheet|log|copy|writeup|memo|letter|note|number|confirmation|ticket)$/;

/** "in Archer", "logged in the model inventory". */
function place(words: readonly Word[], i: number): Span | undefined {
  const span = phraseAt(words, i + 1, 5);
  const at = span && headOf(words, span);
  const head = at === undefined ? undefined : words[at];
  if (!span || !head || at === undefined) return undefined;
  const system = SYSTEMS.has(head.low) || SYSTEMS.has(words[span.first]?.low ?? '');
  if (!system && !(PLACES.has(head.low) && !/^(to|through)$/.test(words[i]?.low ?? ''))) return undefined;
  return { first: RECORDED.test(words[i - 1]?.low ?? '') ? i - 1 : i, last: at };
}

/** "minuted", "evidence attached", "filed with the regulator". */
function recorded(words: readonly Word[], i: number): Span | undefined {
  const word = words[i];
  if (!word || is(word, 'J') || !RECORDED.test(word.low)) return undefined;
  if (/^(in|on|to|into|under|with|against|at)$/.test(words[i + 1]?.low ?? '')) {
    const span = phraseAt(words, i + 2, 6);
    if (span) return { first: i, last: span.last };
  }
  const left = phraseBefore(words, i);
  const trace = left && left.last - left.first < 5 && TRACES.test(words[left.last]?.low ?? '');
  if (trace) return { first: left.first, last: i };
  return NEEDS_MORE.test(word.low) ? undefined : { first: i, last: i };
}

/** The words that say where it can be seen; nothing where none do. */
export function proofIn(text: string, words: readonly Word[]): Quote | undefined {
  for (const [i, { low }] of words.entries()) {
    const next = words[i + 1]?.low ?? '';
    const said = (low === 'in' && next === 'writing') || (low === 'by' && /^(email|letter|memo)$/.test(next));
    const span = said
      ? { first: i, last: i + 1 }
      : /^(in|on|into|to|via|onto|through)$/.test(low)
        ? place(words, i)
        : recorded(words, i);
    if (span) return quote(text, words, span);
  }
  return undefined;
}
