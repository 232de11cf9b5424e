import { LINE_END } from '../../language/lists.ts';

const GREETING =
  /^\s*(?:hi|hello|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)|bonjour|ch[eè]re?s?|madame|monsieur|hola|estimad[oa]s?|buen[oa]s (?:d[ií]as|tardes)|ciao|gentil[ei]|buongiorno|ol[áa]|prezad[oa]s?|beste|geachte|hej|dzień dobry)(?![\p{L}\p{N}])[^?]*$/iu;
const SIGN_OFF =
  /^\s*(?:--\s*$|(?:(?:with )?(?:kind|best|warm|many)(?:est)? )?(?:regards|wishes|thanks)\b|thank you\b[^?]*$|best[,.!]?\s*$|cheers\b|sincerely\b|yours \w+|(?:mit )?(?:freundlichen?|besten?|viele[nr]?|liebe|schöne) gr[üu](?:ß|ss)en?|mfg\b|lg\b|(?:bien )?cordialement|bien à vous|(?:un |cordiales )?saludos?\b|(?:cordiali|distinti) saluti|atenciosamente|(?:met )?vriendelijke groeten?|med vänlig|pozdrawiam|z poważaniem)/iu;
/** A name, a post and an address stand below a letter in so many lines at most, and what mail puts under all of them in more. */
const [MOST_BELOW, MOST_UNDER] = [12, 60];
const UNDER =
  /^\s*(?:sent from my\b|get outlook for\b|von meinem .*gesendet|envoyé de mon\b|enviado desde mi\b|inviato da\b|(?:this|the information in this) (?:e-?mail|message|communication)\b.*(?:confidential|intended|privileged)|diese e-mail\b|ce (?:message|courriel)\b|\[?caution: ?external)/iu;
const CONTACT = /^\s*\p{L}{1,9}\.?\s?:?\s*\+?[\d ()./–-]{7,}\s*$/u;

/** What mail puts over a letter: who sent it to whom, when, and on what. */
const OVER =
  /^\s*\*{0,2}(?:from|sent|to|cc|bcc|subject|date|reply-to|importance|attachments?|von|gesendet|an|betreff|datum|kopie|de|envoyé|à|objet|para|asunto|enviado(?: el)?|fecha|da|inviato|a|oggetto|assunto|van|verzonden|aan|onderwerp|från|skickat|till|ämne|fra|sendt|til|emne|od|wysłano|do|temat)\s?:\*{0,2}(?:\s|$)/iu;
const WROTE =
  /^\s*>*\s*(?:(?:on|am|le|el|il|op|den|em)\s.{5,120}(?:wrote|schrieb.*|a écrit|escribió|ha scritto|schreef.*|skrev.*|escreveu)\s?:|[-_—]{2,}\s?(?:original message|forwarded message|ursprüngliche nachricht|message d['’]origine|message transféré|mensaje original|messaggio originale|oorspronkelijk bericht|weitergeleitete nachricht)\s?[-_—]{2,}|_{10,})\s*$/iu;
const QUOTED = /^\s*>+(?:\s|$|(?=\p{L}))\s?/u;

/** What is read of a text, and the lines of the letter around it. */
type Read = { list: string; around: string[] };

/**
 * A list without the letter around it, of which a greeting, the words before a name or what mail puts over it have to
 * tell. Of several letters under one another all that ask are read. `isItem`: whether a line is one of a list.
 */
export function withoutLetter(text: string, isItem: (line: string) => boolean): Read {
  const read = lettersIn(text.split(LINE_END)).map((letter) => withoutEnds(letter, isItem));
  const asks = ({ list }: Read) => list.split('\n').some((line) => isAsked(line) || isItem(line));
  const some = read.some(asks);
  return {
    list: read
      .filter((one) => !some || asks(one))
      .map(({ list }) => list)
      .join('\n'),
    around: read.flatMap((one) => [
      ...(some && !asks(one) ? linesIn(one.list.split('\n')) : []),
      ...one.around,
    ]),
  };
}

/** One letter and what leads to it. */
type Letter = { over: string[]; lines: string[] };

/** The letters in a text, each below what mail puts over it; one that is quoted whole below another is a letter too. */
function lettersIn(lines: readonly string[]): Letter[] {
  const letters: Letter[] = [{ over: [], lines: [] }];
  for (let at = 0; at < lines.length; at++) {
    const [line = '', last] = [lines[at], letters.at(-1)];
    const over = overAt(lines, at);
    if (over > 0) {
      const begun = linesIn(last?.lines ?? []).length > 0 || at === 0;
      if (begun && at > 0) letters.push({ over: [], lines: [] });
      letters.at(-1)?.over.push(...lines.slice(at, at + over));
      at += over - 1;
    } else last?.lines.push(line);
  }
  return letters.flatMap(quotedApart);
}

/** How many lines from a place on are what mail puts over a letter; 0 where none is. */
function overAt(lines: readonly string[], at: number): number {
  if (WROTE.test(lines[at] ?? '')) return 1;
  let end = at;
  while (OVER.test((lines[end] ?? '').replace(QUOTED, ''))) end++;
  return end - at > 1 ? end - at : 0;
}

/** A letter that ends in another that is quoted whole, as two. */
function quotedApart(letter: Letter): Letter[] {
  const { over, lines } = letter;
  const told = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const first = told.find((at) => QUOTED.test(lines[at] ?? '')) ?? lines.length;
  const quoted = told.filter((at) => at >= first);
  if (quoted.length < 2 || !quoted.every((at) => QUOTED.test(lines[at] ?? ''))) return [letter];
  const own = lines.slice(0, first);
  const inner = lettersIn(lines.slice(first).map((line) => line.replace(QUOTED, '')));
  return linesIn(own).length > 0
    ? [{ over, lines: own }, ...inner]
    : inner.map((one, at) => (at === 0 ? { ...one, over: [...over, ...one.over] } : one));
}

function isAsked(line: string): boolean {
  return /[?？؟]\s*$/.test(line);
}

function linesIn(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** A letter without its greeting and without the name below it. */
function withoutEnds({ over, lines }: Letter, isItem: (line: string) => boolean): Read {
  const isOne = (line: string) => isItem(line) && !CONTACT.test(line);
  const start = lines.findIndex((line) => line.trim() !== '');
  let from = 0;
  if (GREETING.test(lines[start] ?? '')) {
    const [item, blank] = [
      lines.findIndex(isOne),
      lines.findIndex((line, at) => at > start && line.trim() === ''),
    ];
    from = item >= 0 ? item : blank >= 0 ? blank : start + 1;
  }
  // Below a name nothing is asked.
  const last = lines.findLastIndex((line) => isOne(line) || isAsked(line));
  const most = lines.some((line) => UNDER.test(line)) ? MOST_UNDER : MOST_BELOW;
  const end = lines.findIndex(
    (line, at) =>
      at > Math.max(from, last) && (SIGN_OFF.test(line) || UNDER.test(line)) && lines.length - at <= most,
  );
  const to = end < 0 ? lines.length : end;
  const around = linesIn([...over, ...lines.slice(0, from), ...lines.slice(to)]);
  return { list: lines.slice(from, to).join('\n'), around };
}
