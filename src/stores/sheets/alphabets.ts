/** The letters beyond a to z that each language is written with. */
const ALPHABETS: Readonly<Record<string, string>> = {
  ...{
    de: 'äöüß',
    fr: 'àâæçéèêëîïôœùûüÿ',
    es: 'áéíñóúü',
    pt: 'áâãàçéêíóôõú',
    it: 'àèéìíîòóù',
    ca: 'àçèéíïòóúü',
  },
  ...{ da: 'æøåéó', sv: 'åäöéü', nl: 'éèëïóöüáíĳ', is: 'áðéíóúýþæö', et: 'äõöüšž', sq: 'çë', cy: 'âêîôûŵŷ' },
  ...{ pl: 'ąćęłńóśźż', cs: 'áčďéěíňóřšťúůýž', sk: 'áäčďéíĺľňóôŕšťúýž', hu: 'áéíóöőúüű', ro: 'ăâîșțşţ' },
  ...{
    hr: 'čćđšž',
    sl: 'čšž',
    tr: 'çğıöşüâîû',
    lv: 'āčēģīķļņšūž',
    lt: 'ąčęėįšųūž',
    vi: 'ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ',
  },
  ...{ ru: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё', uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя' },
  ...{ bg: 'абвгдежзийклмнопрстуфхцчшщъьюя', sr: 'абвгдђежзијклљмнњопрстћуфхцчџш' },
  ...{ el: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ', he: 'אבגדהוזחטיךכלםמןנסעףפץצקרשת' },
  ...{
    ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ',
    th: 'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮะาำเแโใไๅๆฯ',
  },
};
const LETTERS = Object.entries(ALPHABETS).map(([language, letters]) => ({
  language,
  letters: new Set(letters),
}));
const OWN_SCRIPT = /[\u0370-\u1fff]/;

const WORDS = /[\p{L}\p{M}\u00ad]+/gu;
/** What stands beside words in any of these languages. */
const USUAL =
  /^[“”‘’„‚«»‹›–—…•·°§€£¥¢©®™±×÷½¼¾²³µ¿¡¶†‡№−≤≥→✓☐\u00a0\u202f\u2003\ufeffºª\u200b-\u200f،؛؟٪٠-٩๐-๙฿]$/;

/**
 * How unlike any language a text is, that may have been read in the wrong encoding: letters that belong to no language
 * together, capitals and marks within words, controls; and how many languages it takes. 0 for plain ASCII.
 */
export function strangeness(text: string): number {
  const words = [...new Set(text.match(WORDS))].filter((word) => /\P{ASCII}/u.test(word));
  const found = words.map(languagesOf);
  const strange = found.filter((languages) => languages.size === 0).length;
  const odd =
    text
      .replace(WORDS, '')
      .match(/\P{ASCII}/gu)
      ?.filter((one) => !USUAL.test(one)).length ?? 0;
  const within =
    text.match(/\p{L}(?:(?![\p{L}\p{M}’·‑–—\u00ad\u200b-\u200f])\P{ASCII})+\p{L}/gu)?.length ?? 0;
  return 2 * strange + 3 * odd + 2 * within + languagesNeeded(found.filter(({ size }) => size > 0));
}

function languagesOf(word: string): ReadonlySet<string> {
  const letters = [...new Set(word.replace(/[\p{ASCII}\p{M}\u00adºª]/gu, '').toLowerCase())];
  // A capital behind a small letter is one that was another before; no word mixes two scripts.
  const broken = /\p{Ll}(?=\p{Lu})[^A-Z]|\P{ASCII}(?<=\p{Ll})\p{Lu}/u.test(word);
  const mixed = /[a-z]/i.test(word) && letters.some((letter) => OWN_SCRIPT.test(letter));
  if (broken || mixed) return new Set();
  return new Set(
    LETTERS.filter((one) => letters.every((letter) => one.letters.has(letter))).map(
      ({ language }) => language,
    ),
  );
}

/** How many languages it takes so that each word belongs to one of them, the commonest taken first. */
function languagesNeeded(words: readonly ReadonlySet<string>[]): number {
  let [left, needed] = [words, 0];
  while (left.length > 0) {
    const counts = new Map<string, number>();
    for (const word of left)
      for (const language of word) counts.set(language, (counts.get(language) ?? 0) + 1);
    const [commonest = ''] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [
      '',
      0,
    ] as const);
    left = left.filter((word) => !word.has(commonest));
    needed++;
  }
  return needed;
}
