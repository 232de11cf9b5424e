import { folded } from '../../language/folded.ts';

/** What a name ends in as it was typed, and what it ends in instead in another case: “Иванова” and “Ивановой”. */
type Paradigm = { named: string; cases: ReadonlySet<string> };

/** A line: what a name ends in (`-` for whatever it does), a colon, and what stands in its place; accents do not count. */
function paradigms(lines: readonly string[]): Paradigm[] {
  return lines.map((line) => {
    const [named = '', cases = ''] = line.split(':');
    return {
      named: named.trim() === '-' ? '' : folded(named.trim()),
      cases: new Set(cases.trim().split(/\s+/).map(folded)),
    };
  });
}

const CYRILLIC = paradigms(
  `-: а у ом ем е и ы ым ою ові еві ів ам ами ах ов ев ова ева ово ево овой евой овы евы ого ому ът ите
  а: ы и е у ю ой ей ою ею і ин ина ино иной ого
  я: и е ю ей ею і й ии ией ею єю ї
  о: а у ом ові и е
  ий: ого ему ому им ым ом ем его ия ию ии ием ія ію
  ый: ого ому ым ом
  ой: ого ому ым ом
  ая: ой ую
  яя: ей юю
  ь: я ю ем е и ём ев ева
  й: я ю ем е и єм єві
  ец: ца цу цом це
  ек: ка ку ком ке
  ок: ка ку ком ке
  ёк: ька ьку ьком
  ел: ла лу лом ле
  ев: ьва ьву`.split('\n'),
);

const GREEK = paradigms(
  `ος: ου ο ε οι ων ους
  ας: α ου
  ης: η ου
  ους: ου
  α: ας ες ων
  η: ης
  ω: ως
  ις: ι`.split('\n'),
);

// What Slavic, Baltic, Finnic and Turkic languages, Hungarian, Romanian, Icelandic and German make of names.
const LATIN = paradigms(
  `-: a u y e i ie em om ow owi ovi evi iem ow ov ova ovo ovu ovy eva evo ovom jem ju ja je iego iemu im ich iej
  -: nak nek val vel hoz hez tol rol bol ban ben ba be on en ra re ert t ot et at ek ekkel ig nal nel
  -: n in en an lle lla lta ssa sta na ille illa ilta issa ista elle ella elta essa esta ele ale ille ile le il ilt is ist st ga iga
  -: nin nun un ye ya yi yu da de ta te dan den tan ten la yla yle daki deki taki teki ler lar li lu dir
  -: ului lui ul ei ii s i ar ur ens er ers ji jee
  a: y i e u o ou om oj ie zie ej iej in ina ino inog ini ines ai oje os as ei am
  ka: ce
  ga: dze ze
  ra: rze
  ta: cie
  da: dzie
  ha: se sze
  e: es ei ich ego emu
  i: iego iemu im ich ego
  y: eho emu ym em ego ej ou
  o: a e u y i om em
  ek: ka kowi kiem ku kovi kem kom kov
  ec: ca cowi cem cu covi
  er: ra rovi rom ru re
  el: la lovi lem lu lowi
  nen: sen selle selta sella sessa sesta seen sta set
  s: o ui u a am e io iui iu iai aus
  as: o ui a u e
  is: io iui i yje a im
  us: aus ui u umi
  ur: s i ar
  son: sonar syni
  dottir: dottur`.split('\n'),
);

const ARABIC = paradigms(`-: ا ه ي ين`.split('\n'));
const DEVANAGARI = paradigms(`-: जी ला ने ना चा ची चे च्या शी नी साठी कडे को का की के से`.split('\n'));

const SCRIPTS: [RegExp, Paradigm[]][] = [
  [/^\p{Script=Latin}/u, LATIN],
  [/^\p{Script=Cyrillic}/u, CYRILLIC],
  [/^\p{Script=Greek}/u, GREEK],
  [/^\p{Script=Arabic}/u, ARABIC],
  [/^\p{Script=Devanagari}/u, DEVANAGARI],
];
/** In these scripts whatever follows a name belongs to it. */
const FOLLOWED =
  /^[\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Georgian}\p{Script=Armenian}]/u;
/** A sign that ends a consonant, and goes where an ending follows. */
const VIRAMA = /[\u09cd\u0a4d\u0acd\u0bcd\u0c4d\u0ccd\u0d4d\u0dca]$/u;

/** A shorter stem is that of too many other words. */
const LEAST_STEM = 3;
/** Nothing that follows a name is longer. */
const MOST_ENDING = 8;

/** What goes before the last vowel of a Finnish or Estonian name where an ending closes its syllable: “Mäki”, “Mäen”. */
const WEAK: [strong: string, weak: string][] = [
  ...(['kk:k', 'pp:p', 'tt:t', 'nk:ng', 'nt:nn', 'lt:ll', 'rt:rr', 'mp:mm'] as const),
  ...(['t:d', 'p:v', 'k:'] as const),
].map((pair) => pair.split(':') as [string, string]);

/** By what a name begins, whatever its case, and what it may end in then, `undefined` for anything. `whole`: it is the name. */
export type Stem = { stem: string; cases: ReadonlySet<string> | undefined; whole?: boolean };

/** Every stem of a name, one word as it is folded. */
export function stemsOf(name: string): Stem[] {
  if (FOLLOWED.test(name)) {
    const stem = name.replace(VIRAMA, '').normalize('NFC');
    return stem.length < LEAST_STEM ? [] : [{ stem, cases: undefined }];
  }
  const [, known = []] = SCRIPTS.find(([script]) => script.test(name)) ?? [];
  const stems: Stem[] = known
    .filter(({ named }) => name.endsWith(named))
    .map(({ named, cases }) => ({
      stem: name.slice(0, name.length - named.length),
      cases,
      whole: named === '',
    }));
  if (known === LATIN) stems.push(...weakened(name), doubled(name));
  if (name.startsWith('ال')) stems.push({ stem: name.slice(1), cases: new Set(['']) });
  return stems.filter(({ stem }) => stem.length >= LEAST_STEM);
}

/** “Helsinki”: `helsing`, with its vowel and what a weak grade takes. */
function weakened(name: string): Stem[] {
  const [, before = '', consonants = '', vowel = ''] =
    /^(.*[aeiouy][lrnmh]??)(kk|pp|tt|nk|nt|lt|rt|mp|t|p|k)([aeiouy])$/.exec(name) ?? [];
  const grade = WEAK.find(([strong]) => strong === consonants)?.[1];
  if (grade === undefined) return [];
  // “Mäki” is “Mäe-”: an i becomes an e in old words.
  const vowels = vowel === 'i' && consonants === 'k' ? ['e', 'i'] : [vowel];
  const cases = new Set(['n', 'lle', 'lla', 'lta', 'ssa', 'sta', 'ksi', 't']);
  return vowels.map((each) => ({ stem: before + grade + each, cases }));
}

/** “Péter” is “Péterrel” in Hungarian. */
function doubled(name: string): Stem {
  const last = name.slice(-1);
  return { stem: name, cases: new Set([`${last}al`, `${last}el`]) };
}

/** A word of a text, folded, as a stem and an ending, in every way in which it may be cut. */
export function cutsOf(word: string): [stem: string, ending: string][] {
  const cuts: [string, string][] = [];
  for (let at = Math.max(LEAST_STEM, word.length - MOST_ENDING); at <= word.length; at++) {
    cuts.push([word.slice(0, at), word.slice(at)]);
  }
  return cuts;
}

/** Languages that do not decline names have these, and words that look like a name with a short ending. */
const UNDECLINED =
  /(?<![\p{L}’'])(?:the|of|and|was|with|that|this|for|has|will|der|die|das|und|ist|nicht|für|het|een|voor|les|des|est|pas|los|las|del|que|não|uma|dei|che|och|att|är|ikke|til)(?![\p{L}’'])/iu;
const LEAST_SHORT = 3;
/** Said of somebody in respect, whatever the language around it. */
const RESPECT = new Set(['ji', 'jee']);

/** “istanbuldaki”: long enough to be told from another word without a capital. */
export function isLong({ stem }: Stem, ending: string): boolean {
  return stem.length >= 6 && ending.length >= LEAST_SHORT;
}

/** Whether an ending in small Latin letters tells a case there, and no other word. */
export function tellsCase(text: string, { stem, cases, whole }: Stem, ending: string): boolean {
  if (cases !== undefined && !cases.has(ending)) return false;
  if (!/^[a-z]/.test(stem)) return true;
  if (RESPECT.has(ending)) return true;
  // “Sam” is not in “Same”.
  if (whole && stem.length === LEAST_STEM && /^[aeiou]$/.test(ending)) return false;
  return ending.length >= LEAST_SHORT || !UNDECLINED.test(text);
}
