/** Letters of Cyrillic and Greek, folded, as they are written in Latin ones most often. */
const LATIN = new Map(
  `а a б b в v г g ґ g д d е e є ie ж zh з z и i і i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ shch ъ - ы i ь - э e ю iu я ia
  ј j љ lj њ nj ћ c ђ dj џ dz α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ y φ f χ ch ψ ps ω o`
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, each, at, all) => {
      if (at % 2 === 0) pairs.push([each, (all[at + 1] ?? '').replace('-', '')]);
      return pairs;
    }, []),
);
/** What people write in one way or another when they change the script, and the one way in which it is compared. */
const ALIKE: [RegExp, string][] = [
  [/shch|sch|szcz/g, 'sc'],
  [/tch|tsch/g, 'c'],
  [/kh|ch|h/g, 'h'],
  [/ts|tz/g, 'c'],
  [/zh/g, 'z'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/sh/g, 's'],
  [/ks/g, 'x'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
  [/[yj]/g, 'i'],
  [/ii+/g, 'i'],
  [/i(?=[aeou])/g, ''],
  [/ei/g, 'i'],
  [/ai/g, 'e'],
  [/mp/g, 'b'],
  [/nt/g, 'd'],
  [/(.)\1+/g, '$1'],
];
const OTHER = /^[\p{Script=Cyrillic}\p{Script=Greek}]+$/u;
/** Shorter words sound like too many others. */
const LEAST = 3;

/** What a folded word in Latin letters has in common with a name that is written in others: `Shcherbakov` with “Щербаков”. */
export function soundOf(word: string): string | undefined {
  const latin = OTHER.test(word)
    ? [...word.replace(/ου/g, 'у')].map((letter) => LATIN.get(letter) ?? letter).join('')
    : word;
  if (!/^[a-z]+$/.test(latin)) return undefined;
  const sound = ALIKE.reduce((said, [pattern, as]) => said.replace(pattern, as), latin);
  return sound.length < LEAST ? undefined : sound;
}

/** Whether a name is in a script that others write in Latin letters, sound by sound. */
export function isOther(word: string): boolean {
  return OTHER.test(word);
}
