/** Scripts that run from right to left, some by the first half of a pair, and marks that turn what follows. */
const TURNS = /[\u0590-\u08ff\u202a-\u202e\u2066-\u2069\ud802\ud803\ud83a\ud83b\ufb1d-\ufdff\ufe70-\ufefc]/;
/** What is set apart already. */
const ISOLATED = /\u2068[^\u2066-\u2069]*\u2069/g;

/**
 * Typed words for a sentence of ours: where they run from right to left, or hold a direction mark that nobody closed,
 * they are set apart by marks that take no room, so that what follows runs as it does without them. Such marks of their
 * own are left out: one that nobody closed, or that closes what nobody opened, would end ours.
 */
export function isolated(typed: string): string {
  if (!TURNS.test(typed.replace(ISOLATED, ''))) return typed;
  return `\u2068${typed.replace(/[\u2066-\u2069]/g, '')}\u2069`;
}

/** A sentence from a template: phrase`“${gate}” has no kind.` Whatever is put into it turns nothing beside it. */
export function phrase(texts: TemplateStringsArray, ...values: (string | number)[]): string {
  return texts.reduce((said, text, at) => `${said}${isolated(String(values[at - 1]))}${text}`);
}

/** Whatever of some words says anything, with `between` between them. */
export function apart(words: readonly (string | false | undefined)[], between: string): string {
  return words.flatMap((each) => (each ? isolated(each) : [])).join(between);
}
