/** Whether a text names one person. */
export type OneName =
  | { kind: 'one' }
  | { kind: 'blank' }
  | { kind: 'several'; by: string }
  | { kind: 'nobody'; by: string };

/** What joins two names. A stop is not among them: "Dr. Raman" is one. Nor is a mark within a number: “room 4/12”. */
const JOINS = /\s(?:and|or)\s|[;&+]|(?<!\p{N})[/,]|[/,](?!\p{N})/iu;
/** What no name of a person ends in: nobody can ring a committee at eight in the morning. */
const GROUPS =
  /\b(?:committee|team|board|office|department|function|group|everyone|everybody|all|nobody|vacant|tb[acd]|to be (?:confirmed|named|decided))$/i;

/** Reads a name: one person, several, or none at all. `by` is the word or mark that tells. */
export function readName(name: string): OneName {
  const text = name.trim();
  if (text === '') return { kind: 'blank' };
  const joined = JOINS.exec(text)?.[0].trim();
  if (joined) return { kind: 'several', by: joined };
  const group = GROUPS.exec(text)?.[0];
  return group ? { kind: 'nobody', by: group } : { kind: 'one' };
}
