/** Whether a text is in English, by the small words that hold a sentence together and by letters that English lacks. */
import { LEXICON } from './lexicon.ts';
import { listOf } from './slots/words.ts';

const ENGLISH =
  listOf(`the a an of to in on and or is are be by for with we i our their its his her that this it they
has have will not no as at from so but if who what when more us my your was were been do does one into up out once
until only just than before after all any each either both there here then them he she you me can should would must
can could get gets got`);
const OTHERS =
  listOf(`der dem ein eine einen einem einer und oder nicht ist sind wird werden wurde wurden haben von vom
zum zur mit für auf aus bei bis im auch noch nur nach über unter sich wir ihr unsere unser unserer mehr keine kein
durch damit dass
les une et ou est sont sera été dans par pour sur avec au aux que qui ne pas plus nous vous ils elle notre nos leur
leurs ce cette ces être fait doit
los las una unos será fue sido con por para del no su sus como más pero sin sobre nuestro nuestra este esta han hay debe
il gli della delle dei nel nella degli sono è stato stata per che non più come dal alla dalla deve
het een zijn wordt worden door voor met aan niet ook dat er wij onze naar moet heeft
uma com foi pelo pela pelos pelas nossa nosso não mais aos nas ao são está deve
się nie jest są przez dla od który która do na przy zostanie został została oraz nasz
og det som på av ikke har med till att och är inte vi`);
/** Words of others that English has too: by themselves they tell little. */
const WEAK =
  listOf(`die den das des la le el en van de du di da do al un una con lo es y te op se sa os na los las no per
come non plus past dal fait est sur par pour son vi od do na as si zu an in er`);
/** Small words of English that others have too: they speak for neither. */
const SHARED = listOf('a an as at do so no in on was me we has he i is of are over per up');
const KNOWN = listOf(Object.values(LEXICON.classes).join(' '));
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
  if (ENGLISH.has(low)) return 0;
  if (WEAK.has(low)) return 0.6;
  if (OTHERS.has(low)) return 1;
  if (STRANGE_LETTER.test(low)) return word === low ? 0.7 : 0.3;
  return STRANGE_ENDING.test(low) ? 0.6 : 0;
}

/** Whether the lexicon lists a word, or what it is a form of. */
const isKnown = (low: string): boolean => KNOWN.has(low) || KNOWN.has(low.replace(/(s|ed|d|es)$/, ''));

/** Whether the coach can read a text. A few foreign words, such as names, do not make it foreign. */
export function isEnglish(text: string): boolean {
  if ((text.match(OTHER_ALPHABET) ?? []).length > text.length / 5) return false;
  const words = (text.match(/\p{L}+/gu) ?? []).map((word) => ({ word, low: word.toLowerCase() }));
  const english = words.filter(({ low }) => ENGLISH.has(low) && !SHARED.has(low)).length;
  const elided = (text.match(ELISION) ?? []).length;
  const other = words.reduce((sum, { word }) => sum + strangeness(word), elided);
  // Of two or three words one strange one is enough, where no other is English.
  if (other < 1) return other < 0.6 || english > 0 || words.some(({ low }) => isKnown(low));
  return other <= english * 1.2;
}
