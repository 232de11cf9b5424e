import { describe, expect, it } from 'vitest';
import { roomBeside } from '../../sheets/gate/room.ts';
import { type Taken, takeQuestions } from '../../sheets/gate/take.ts';
import { encode } from './encode.fixture.ts';
import type { Encoding } from './encodings.ts';
import { readQuestionFile } from './questionFile.ts';

async function taken(text: string, encoding: Encoding = 'utf-8'): Promise<Taken> {
  const read = await readQuestionFile(new File([encode(text, encoding)], 'log.csv'));
  if (read.kind === 'refused') throw new Error(read.why);
  const { table, columns } = read.source.reading;
  return takeQuestions(table, columns, roomBeside([]), []);
}
/** Text without what is kept in brackets, owner, answer and date. */
const shortly = ({ questions }: Taken) =>
  questions.map(({ text, owner, answer, date }) =>
    [text.replace(/ \([^?？؟]*\)$/, ''), owner, answer, date].join('|'),
  );
const SAMPLED = 'How was the training data sampled?';
const APPROVES = 'Who approves overrides?';
const BOTH = [`${SAMPLED}|Ana Ruiz||2026-12-10`, `${APPROVES}|Joel Hart|The desk head|2026-12-22`];

/** As trackers, lists and sheets of others write them, made up. */
describe('a log of another kind', () => {
  it.each<[string, string]>([
    [
      'a service desk',
      `Number,Short description,Opened by,Opened,Assigned to,Assignment group,State,Due date,Response
RITM1,${SAMPLED},Priya Raman,2026-11-02 09:12:33,Ana Ruiz,Model Risk,Open,2026-12-10 08:00:00,
RITM2,${APPROVES},Priya Raman,2026-11-02 09:14:33,Joel Hart,Model Risk,Open,2026-12-22 08:00:00,The desk head`,
    ],
    [
      'a board of work items, with American days',
      `ID,Work Item Type,Title,Assigned To,State,Tags,Target Date,Created Date,Answer
101,Issue,${SAMPLED},Ana Ruiz,New,mrm,12/10/2026 12:00:00 AM,11/2/2026 9:12:33 AM,
102,Issue,${APPROVES},Joel Hart,Active,mrm,12/22/2026 12:00:00 AM,11/3/2026 9:12:33 AM,The desk head`,
    ],
    [
      'a shared list with its schema above',
      `"ListSchema={""schemaXmlList"":[""<Field/>""]}"
"Title","Question","Assigned To","Due","Response","Modified"
"MRQ-1","${SAMPLED}","Ana Ruiz","12/10/2026","","11/20/2026 3:00 PM"
"MRQ-2","${APPROVES}","Joel Hart","12/22/2026","The desk head","11/21/2026 3:00 PM"`,
    ],
    [
      'a sheet with four lines above its headings',
      `Second line review
Model: Credit score v3;;;;;
Date: 12.11.2026;;;;;
;;;;;
Ref;Area;Query;Responsible person;Deadline;Reply
1;Data;${SAMPLED};Ana Ruiz;10.12.2026;
2;Use;${APPROVES};Joel Hart;22.12.2026;The desk head`,
    ],
    [
      'headings in two rows, of which the upper cells were merged',
      `,Question,,Answer,
No.,Text,By whom,Text,By when
1,${SAMPLED},Ana Ruiz,,2026-12-10
2,${APPROVES},Joel Hart,The desk head,2026-12-22`,
    ],
    [
      'tildes between its cells',
      `ID~Query~Owner~Reply~Target
1~${SAMPLED}~Ana Ruiz~~10-DEC-2026
2~${APPROVES}~Joel Hart~The desk head~22-DEC-2026`,
    ],
    [
      'blanks behind its commas, everything in quotes',
      `"ID", "Query", "Owner", "Reply", "Needed by"
"1", "${SAMPLED}", "Ana Ruiz", "", "Dec 10, 2026"
"2", "${APPROVES}", "Joel Hart", "The desk head", "Dec 22, 2026"`,
    ],
    [
      'a foot of totals',
      `Ref,Question,Owner,Reply,Due
1,${SAMPLED},Ana Ruiz,,2026-12-10
2,${APPROVES},Joel Hart,The desk head,2026-12-22
Total: 2,,,,
Exported on 2 Nov 2026,,,,`,
    ],
    [
      'a form, whose headings are questions themselves',
      `Timestamp,Who has to answer?,What is your question?,What is the answer?,When do you need the answer?
2026/11/02 9:12:33 AM GMT,Ana Ruiz,${SAMPLED},,12/10/2026
2026/11/02 9:14:33 AM GMT,Joel Hart,${APPROVES},The desk head,12/22/2026`,
    ],
    [
      'a board of cards',
      `Card ID,Card Name,Card URL,Reply,Labels,Members,Due Date,List Name,Archived
65a,${SAMPLED},https://cards.example/1,,mrm,Ana Ruiz,2026-12-10T12:00:00.000Z,To do,false
65b,${APPROVES},https://cards.example/2,The desk head,mrm,Joel Hart,2026-12-22T12:00:00.000Z,Done,false`,
    ],
    [
      'headings in a language that is not known',
      `Rhif;Cwestiwn;Perchennog;Answer;Dyddiad
1;${SAMPLED};Ana Ruiz;;10/12/2026
2;${APPROVES};Joel Hart;The desk head;22/12/2026`,
    ],
  ])('%s', async (_, text) => {
    expect(shortly(await taken(text))).toEqual(BOTH);
  });

  it.each<[string, Encoding, string, string[]]>([
    [
      'French',
      'windows-1252',
      'N° ;Question posée ;Pilote ;Échéance ;Réponse\n1;Qui tranche ?;Zoé Lefèvre;10/12/2026;\n2;Où est-ce écrit ?;Noël Dubois;22/12/2026;Au journal\n',
      ['Qui tranche ?|Zoé Lefèvre||2026-12-10', 'Où est-ce écrit ?|Noël Dubois|Au journal|2026-12-22'],
    ],
    [
      'Spanish',
      'macintosh',
      'Núm.;Observación;Encargado;Fecha límite;Contestación\n1;¿Quién decide?;Íñigo Peña;10/12/2026;\n2;¿Dónde está?;María Núñez;22/12/2026;En el acta\n',
      ['¿Quién decide?|Íñigo Peña||2026-12-10', '¿Dónde está?|María Núñez|En el acta|2026-12-22'],
    ],
    [
      'Dutch',
      'utf-8',
      'Volgnr;Vraagstelling;Actiehouder;Uiterste datum;Reactie\n1;Wie beslist?;Anneke de Vries;10-12-2026;\n2;Waar staat het?;Joost van Dijk;22-12-2026;In het logboek\n',
      [
        'Wie beslist?|Anneke de Vries||2026-12-10',
        'Waar staat het?|Joost van Dijk|In het logboek|2026-12-22',
      ],
    ],
    [
      'Czech',
      'windows-1250',
      'Č.;Dotaz;Zodpovídá;Termín;Odpověď\n1;Kdo rozhoduje?;Jiří Dvořák;10.12.2026;\n2;Kde to je?;Tomáš Růžička;22.12.2026;V zápisu\n',
      ['Kdo rozhoduje?|Jiří Dvořák||2026-12-10', 'Kde to je?|Tomáš Růžička|V zápisu|2026-12-22'],
    ],
    [
      'Korean',
      'euc-kr',
      '번호,문의사항,담당자,회신기한\n1,누가 결정합니까?,김민수,2026.12.10\n2,어디에 기록됩니까?,이영희,2026.12.22\n',
      ['누가 결정합니까?|김민수||2026-12-10', '어디에 기록됩니까?|이영희||2026-12-22'],
    ],
    [
      'Arabic',
      'windows-1256',
      'الرقم,السؤال,المسؤول,تاريخ الاستحقاق\n1,من يقرر؟,ليلى حداد,2026/12/10\n2,أين يسجل ذلك؟,عمر ناصر,2026/12/22\n',
      ['من يقرر؟|ليلى حداد||2026-12-10', 'أين يسجل ذلك؟|عمر ناصر||2026-12-22'],
    ],
  ])('in %s, written in %s', async (_, encoding, text, rows) => {
    expect(shortly(await taken(text, encoding))).toEqual(rows);
  });
});
