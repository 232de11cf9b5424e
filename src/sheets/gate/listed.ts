import { hasMarker, LINE_END, linesOf } from '../../language/lists.ts';

/** The rows of a list, and the lines of the letter that it stood in. */
export type Listed = { rows: string[][]; around: string[] };

/** Reads a list: a question a line, or questions and answers in turn, without the greeting and the name of a letter. */
export function readList(text: string): Listed {
  const { list, around } = withoutLetter(text);
  return { rows: pairsIn(list) ?? linesOf(list).map((line) => [line]), around };
}

const PAIR =
  /^\s*[-*•]?\s*(?:(q|question|frage|f|pregunta|p|domanda|d)|(a|answer|antwort|réponse|r|respuesta|risposta))\s?(\d{0,3})\s?[.:)](?:\s+(?=\S)|\s*$)/i;

/** What a line is in a list of questions and answers; `more`: it goes on with what is above it. */
function lineOf(line: string): { is: 'asks' | 'answers' | 'more'; number: string; words: string } {
  const [marker = '', asks, answers, number = ''] = PAIR.exec(line) ?? [];
  const words = line.slice(marker.length).trim();
  return { is: asks ? 'asks' : answers ? 'answers' : 'more', number, words };
}

/** Questions and their answers as a table, where they stand in turn: `Q1: …`, `A1: …`. */
function pairsIn(list: string): string[][] | undefined {
  const all = list.split(LINE_END).map(lineOf);
  const lines = all.filter(({ words }) => words !== '');
  if (lines[0]?.is !== 'asks') return undefined;
  const rows: string[][] = [];
  for (const { is, number, words } of lines) {
    const last = rows.at(-1) ?? [];
    const at = is === 'answers' || last[2] ? 2 : 1;
    if (is === 'asks') rows.push([number, words, '']);
    else last[at] = [last[at], words].filter(Boolean).join('\n');
  }
  // An answer that nobody has given yet is a place for one.
  const answers = all.filter(({ is }) => is === 'answers').length;
  return rows.length > 1 && answers > 0.5 * rows.length
    ? [['No.', 'Question', 'Answer'], ...rows]
    : undefined;
}

const GREETING =
  /^\s*(?:hi|hello|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)|bonjour|ch[eè]re?s?|madame|monsieur|hola|estimad[oa]s?|buen[oa]s (?:d[ií]as|tardes)|ciao|gentil[ei]|buongiorno|ol[áa]|prezad[oa]s?|beste|geachte|hej|dzień dobry)(?![\p{L}\p{N}])[^?]*$/iu;
const SIGN_OFF =
  /^\s*(?:--\s*$|(?:(?:with )?(?:kind|best|warm|many)(?:est)? )?(?:regards|wishes|thanks)\b|thank you\b[^?]*$|best[,.!]?\s*$|cheers\b|sincerely\b|yours \w+|(?:mit )?(?:freundlichen?|besten?|viele[nr]?|liebe|schöne) gr[üu](?:ß|ss)en?|mfg\b|lg\b|(?:bien )?cordialement|bien à vous|(?:un |cordiales )?saludos?\b|(?:cordiali|distinti) saluti|atenciosamente|(?:met )?vriendelijke groeten?|med vänlig|pozdrawiam|z poważaniem)/iu;
/** A name, a post and an address stand below a letter in so many lines at most. */
const MOST_BELOW = 12;

/** A list without the letter around it, of which a greeting or the words before a name have to tell. */
function withoutLetter(text: string): { list: string; around: string[] } {
  const lines = text.split(LINE_END);
  const start = lines.findIndex((line) => line.trim() !== '');
  const isItem = (line: string) => hasMarker(line) || PAIR.test(line);
  let from = 0;
  if (GREETING.test(lines[start] ?? '')) {
    const [item, blank] = [
      lines.findIndex(isItem),
      lines.findIndex((line, at) => at > start && line.trim() === ''),
    ];
    from = item >= 0 ? item : blank >= 0 ? blank : start + 1;
  }
  // Below a name nothing is asked.
  const last = lines.findLastIndex((line) => isItem(line) || /[?？]\s*$/.test(line));
  const end = lines.findIndex(
    (line, at) => at > Math.max(from, last) && SIGN_OFF.test(line) && lines.length - at <= MOST_BELOW,
  );
  const to = end < 0 ? lines.length : end;
  const around = [...lines.slice(0, from), ...lines.slice(to)].map((line) => line.trim()).filter(Boolean);
  return { list: lines.slice(from, to).join('\n'), around };
}
