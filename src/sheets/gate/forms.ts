import { lookOf } from './cells.ts';
import { HEADINGS } from './en/template.ts';
import { headingOf } from './headings.ts';

/** Columns in which a form keeps who answered it and when, in the languages of those who export most of them. */
const BESIDE =
  /^(?:#|id|(?:respondent|response|submission|collector|participant|network)[ _]?id|time ?stamp|(?:start|completion|submission|end|last modified)[ _]?(?:time|date)|(?:submitted|started|completed)(?: (?:at|on))?|date (?:created|modified|submitted)|ip[ _-]?address|(?:user ?name|e-?mail(?:[ _-]?address)?|your e-?mail|(?:your |first |last |full )?name|custom data.*|language|score|total points|quiz feedback)|zeitstempel|startzeit|fertigstellungszeit|e-mail-adresse|horodateur|heure de (?:début|fin)|adresse (?:de messagerie|e-mail)|nom|marca temporal|hora de (?:inicio|finalización)|correo electrónico|dirección de correo electrónico|nombre|informazioni cronologiche|ora di (?:inizio|completamento)|indirizzo email|nome|carimbo de data\/hora|hora de (?:início|conclusão)|endereço de e-mail|tijdstempel|begintijd|tijd van voltooien|e-mailadres|naam|タイムスタンプ|メールアドレス|名前)$/iu;
const OF_NAMES = /^(?:(?:your |full )?name|nom|nombre|nome|naam|user ?name|名前)$/iu;
const OF_MAIL = /mail|messagerie|correo|メール/iu;
/** What stands for the name of somebody who was not asked for it. */
const NOBODY = /^(?:|anonym\p{L}*|anónim[oa]|anônim[oa])$/iu;
/** What some put under a question, to say how it was to be answered. */
const KIND_OF_ANSWER = /^(?:open-ended response|response|other \(please specify\))$/i;
/** The headings stand so far down at most. */
const FIRST_ROWS = 3;
/** A heading with fewer words that does not ask is what a respondent belongs to, such as a department. */
const LEAST_WORDS = 4;

/**
 * The answers to a form, a row a respondent and a column a question, as a table of a question a row, with what each
 * respondent says on a line of its own; undefined for every other table. What a form keeps besides stands above it.
 */
export function answeredAcross(rows: readonly string[][]): string[][] | undefined {
  const at = rows.slice(0, FIRST_ROWS).findIndex(isFormHead);
  if (at < 0) return undefined;
  const heads = rows[at] ?? [];
  const asked = heads.flatMap((head, column) => (isAsked(head) ? [column] : []));
  const answers = rows
    .slice(at + 1)
    .filter((row) => !asked.every((column) => KIND_OF_ANSWER.test(row[column]?.trim() ?? '')));
  if (answers.length === 0 || asked.some((column) => holdsQuestions(answers, column))) return undefined;
  const beside = heads.flatMap((head, column) => {
    if (asked.includes(column) || head.trim() === '') return [];
    const said = answers.length === 1 ? (answers[0]?.[column]?.trim() ?? '') : '';
    return [[said === '' ? head.trim() : `${head.trim()}: ${said}`]];
  });
  return [
    ...rows.slice(0, at),
    ...beside,
    [HEADINGS.text, HEADINGS.answer],
    ...asked.map((column) => [heads[column] ?? '', saidBy(answers, column, heads)]),
  ];
}

/** At least two columns ask, and some other is of those that forms have. */
function isFormHead(row: readonly string[]): boolean {
  const beside = row.filter((cell) => BESIDE.test(cell.trim())).length;
  const asked = row.filter(isAsked);
  return beside > 0 && asked.length > 1 && (beside > 1 || asked.some((cell) => lookOf(cell) === 'asks'));
}

function isAsked(head: string): boolean {
  const cell = head.trim();
  // “Blocking?” is a heading of a log.
  if (BESIDE.test(cell) || headingOf(cell)?.exact) return false;
  return lookOf(cell) === 'asks' || cell.split(/\s+/).length >= LEAST_WORDS;
}

/** A form may ask for questions: what stands in the column of one is what was asked. */
function holdsQuestions(answers: readonly string[][], column: number): boolean {
  const asks = answers.filter((row) => lookOf(row[column] ?? '') === 'asks').length;
  return asks > 0.3 * answers.length;
}

/** What all respondents say in a column, each with the name or the number of theirs where there are several. */
function saidBy(answers: readonly string[][], column: number, heads: readonly string[]): string {
  const find = (of: RegExp) => heads.findIndex((head) => of.test(head.trim()));
  const named = [find(OF_NAMES), find(OF_MAIL)].filter((at) => at >= 0);
  const lines = answers.flatMap((row, index) => {
    const said = (row[column] ?? '').trim();
    const who = named.map((at) => (row[at] ?? '').trim()).find((name) => !NOBODY.test(name));
    return said === '' ? [] : [answers.length === 1 ? said : `${who ?? index + 1}: ${said}`];
  });
  return lines.join('\n');
}
