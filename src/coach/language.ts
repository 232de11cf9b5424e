/** Whether a text is in English, by the small words that hold a sentence together and by letters that English lacks. */
import { REMOVED } from '../language/en/removed.ts';
import { CLASSES, CLOSED, OTHERS, SHARED, WEAK } from './dictionary.ts';
import { MOST_READ } from './tokens.ts';

const ENGLISH = new Set(Object.values(CLOSED).flatMap((words) => [...words]));
const KNOWN = new Set(Object.values(CLASSES).flatMap((words) => [...words]));
const STRANGE_LETTER = /[äöüßàâçéèêëîïôûùœæáíóúñãõåøąćęłńśźż¿¡]/;
const STRANGE_ENDING =
  /.{3}(ung|ungen|keit|heit|lich|schaft|igen|ieren|iert|ción|ciones|idad|miento|zione|zioni|ção|ções|ości|anie|ania|ado|ada|ato|atto|anza|enza|tura|ncia|dade|ieben|schutz|kauf|trag|gabe)$/;
/** "l’accès", "dell’audit", and no name. */
const ELISION = /(^|\s)(l|d|qu|dell|all|dall|sull|nell)['’]\p{L}/gu;
const OTHER_ALPHABET =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Tamil}\p{Script=Thai}]/gu;

/** How much a word speaks for another language. */
function strangeness(word: string): number {
  const low = word.toLowerCase();
  if (SHARED.has(low)) return 0;
  if (WEAK.has(low)) return 0.6;
  if (ENGLISH.has(low)) return 0;
  if (OTHERS.has(low)) return 1;
  if (STRANGE_LETTER.test(low)) return word === low ? 0.7 : 0.3;
  return STRANGE_ENDING.test(low) ? 0.6 : 0;
}

/** Whether the lexicon lists a word, or what it is a form of. */
const isKnown = (low: string): boolean => KNOWN.has(low) || KNOWN.has(low.replace(/(s|ed|d|es)$/, ''));

/**
 * Whether the coach can read a text. A few foreign words, such as names, do not make it foreign; where a redacted copy has
 * none of its words left there is nothing to read.
 */
export function isReadable(typed: string): boolean {
  const read = typed.slice(0, MOST_READ);
  const text = read.replace(REMOVED, '');
  if (text !== read && text.trim() === '') return false;
  if ((text.match(OTHER_ALPHABET) ?? []).length > text.length / 5) return false;
  const words = (text.match(/\p{L}+/gu) ?? []).map((word) => ({ word, low: word.toLowerCase() }));
  const english = words.filter(({ low }) => ENGLISH.has(low) && !SHARED.has(low)).length;
  const elided = (text.match(ELISION) ?? []).length;
  const other = words.reduce((sum, { word }) => sum + strangeness(word), elided);
  // Of two or three words one strange one is enough, where no other is English.
  if (other < 1) return other < 0.6 || english > 0 || words.some(({ low }) => isKnown(low));
  return other <= english * 1.2;
}
