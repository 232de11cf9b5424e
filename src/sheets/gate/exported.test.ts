import { describe, expect, it } from 'vitest';
import { taken } from './read.fixture.ts';

/** A text that somebody pastes, and the questions in it, with their answers where there are any. */
type Log = [name: string, text: string, questions: (string | [string, string])[]];
const [A, B, C, D] = [
  'What share of claims does the model decline?',
  'Who signs off overrides of the score?',
  'Where is the audit trail of prompts kept?',
  'How often is drift measured?',
];

const LOGS: Log[] = [
  [
    'pdf wrapped cells by columns of blanks',
    `No   Question                          Owner        Due\n1    What share of claims does         Ines         2026-12-01\n     the model decline?\n2    Who signs off overrides           Joel         2026-12-08\n     of the score?\n`,
    [A, B],
  ],
  [
    'pdf wrapped tab cells',
    `No\tQuestion\tOwner\n1\tWhat share of claims does\tInes\n\tthe model decline?\t\n2\tWho signs off overrides\tJoel\n\tof the score?\t\n`,
    [A, B],
  ],
  [
    'jira csv',
    `Issue key,Issue id,Summary,Status,Assignee,Reporter,Created,Due date\nMRM-12,10233,"${A}",Open,Ines Calloway,Joel Abara,01/Nov/26 9:14 AM,01/Dec/26 12:00 AM\nMRM-13,10234,"${B}",Done,Joel Abara,Ines Calloway,02/Nov/26 9:14 AM,08/Dec/26 12:00 AM\n`,
    [A, B],
  ],
  [
    'servicenow',
    `Number,Short description,State,Assigned to,Opened,Due date,Priority\nRITM0010233,"${A}",Work in Progress,Ines Calloway,2026-11-01 09:14:22,2026-12-01 00:00:00,3 - Moderate\nRITM0010234,"${B}",Closed Complete,Joel Abara,2026-11-02 10:00:00,2026-12-08 00:00:00,4 - Low\n`,
    [A, B],
  ],
  [
    'confluence wiki markup',
    `||No||Question||Answer||Owner||\n|1|${A}|About 12 in 100.|[~ines]|\n|2|${B}| |[~joel]|\n`,
    [
      [A, 'About 12 in 100.'],
      [B, ''],
    ],
  ],
  [
    'sharepoint',
    `Title,Question Text,Assigned To,Modified,Modified By,Item Type,Path\nQ-1,"${A}",Ines Calloway;#12,11/1/2026 9:14 AM,Joel Abara;#7,Item,sites/mrm/Lists/Questions\nQ-2,"${B}",Joel Abara;#7,11/2/2026 9:14 AM,Joel Abara;#7,Item,sites/mrm/Lists/Questions\n`,
    [A, B],
  ],
  [
    'archer',
    `Finding ID,Finding Name,Finding Description,Response,Severity,Target Date,Finding Owner\nFND-1021,Decline rate,"${A}",Remediate Risk,High,12/31/2026,"Calloway, Ines"\nFND-1022,Overrides,"${B}",Accept Risk,Low,12/31/2026,"Abara, Joel"\n`,
    [A, B],
  ],
  [
    'mail with a table',
    `Hi Ines,\n\nplease find our open points below.\n\nNo | Question | Due\n1 | ${A} | 1 Dec 2026\n2 | ${B} | 8 Dec 2026\n\nKind regards\nJoel\n`,
    [A, B],
  ],
  [
    'mail with tab table',
    `Dear all,\n\nopen questions from validation:\n\n#\tQuestion\tOwner\n1\t${A}\tInes\n2\t${B}\tJoel\n\nBest regards,\nJoel Abara\nModel Validation\n`,
    [A, B],
  ],
  [
    'excel merged header',
    `Model validation log\t\t\t\t\n\tQuestion\t\tAnswer\t\nNo\tText\tRaised by\tText\tBy\n1\t${A}\tJoel\tAbout 12 in 100.\tInes\n2\t${B}\tJoel\t\t\n`,
    [
      [A, 'About 12 in 100.'],
      [B, ''],
    ],
  ],
  [
    'two tables one after another',
    `No,Question,Owner\n1,"${A}",Ines\n2,"${B}",Joel\n\nID,Question,Owner,Due\n1,"${C}",Ines,2026-12-01\n2,"${D}",Joel,2026-12-08\n`,
    [A, B, C, D],
  ],
  [
    'two markdown tables',
    `## Model\n\n| No | Question |\n|---|---|\n| 1 | ${A} |\n| 2 | ${B} |\n\n## Operations\n\n| No | Question | Owner |\n|---|---|---|\n| 1 | ${C} | Ines |\n| 2 | ${D} | Joel |\n`,
    [A, B, C, D],
  ],
  [
    'rtl hebrew',
    `מס׳\tשאלה\tאחראי\tתאריך יעד\n1\tמהו שיעור התביעות שהמודל דוחה?\tרחל לוי\t2026-12-01\n2\tמי מאשר חריגות מהציון?\tדוד כהן\t2026-12-08\n`,
    ['מהו שיעור התביעות שהמודל דוחה?', 'מי מאשר חריגות מהציון?'],
  ],
  [
    'rtl arabic',
    `م,السؤال,الجواب,المسؤول\n1,ما نسبة المطالبات التي يرفضها النموذج؟,حوالي 12 في المئة,خالد\n2,من يوافق على تجاوز النتيجة؟,,منى\n`,
    [
      ['ما نسبة المطالبات التي يرفضها النموذج؟', 'حوالي 12 في المئة'],
      ['من يوافق على تجاوز النتيجة؟', ''],
    ],
  ],
  [
    'rtl reversed columns',
    `المسؤول\tالسؤال\tم\nخالد\tما نسبة المطالبات التي يرفضها النموذج؟\t١\nمنى\tمن يوافق على تجاوز النتيجة؟\t٢\n`,
    ['ما نسبة المطالبات التي يرفضها النموذج؟', 'من يوافق على تجاوز النتيجة؟'],
  ],
  ['ids and question', `ID,Ref,Key,Question\n1,MRM-1,a1f3,"${A}"\n2,MRM-2,b2c4,"${B}"\n`, [A, B]],
  ['numbering 1.1', `1 Data\n1.1 ${A}\n1.2 ${B}\n2 Controls\n2.1 ${C}\n2.2 ${D}\n`, [A, B, C, D]],
  [
    'split rows csv',
    `No,Question,Owner\n1,What share of claims,Ines\n,does the model decline?,\n2,Who signs off,Joel\n,overrides of the score?,\n`,
    [A, B],
  ],
  [
    'answers above',
    `A: About 12 in 100.\nQ: ${A}\n\nA: The head of claims.\nQ: ${B}\n`,
    [
      [A, 'About 12 in 100.'],
      [B, 'The head of claims.'],
    ],
  ],
  [
    'answer column first',
    `Answer,Question\nAbout 12 in 100.,"${A}"\n,"${B}"\n`,
    [
      [A, 'About 12 in 100.'],
      [B, ''],
    ],
  ],
  [
    'html table text',
    `<table><thead><tr><th>No</th><th>Question</th><th>Answer</th></tr></thead><tbody><tr><td>1</td><td>What share of <b>claims</b> does the model decline?</td><td>About 12 in 100.</td></tr><tr><td>2</td><td>${B}</td><td></td></tr></tbody></table>`,
    [
      [A, 'About 12 in 100.'],
      [B, ''],
    ],
  ],
  [
    'html clipboard fragment',
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>td{mso-number-format:General}</style></head><body><!--StartFragment--><table border=0><col width=64><tr height=20><td>No</td><td>Question</td></tr><tr><td align=right>1</td><td>${A}</td></tr><tr><td align=right>2</td><td>${B}</td></tr></table><!--EndFragment--></body></html>`,
    [A, B],
  ],
  [
    'html rowspan',
    `<table><tr><th>Topic</th><th>Question</th></tr><tr><td rowspan="2">Data</td><td>${A}</td></tr><tr><td>${B}</td></tr><tr><td>Audit</td><td>${C}</td></tr></table>`,
    [A, B, C],
  ],
  [
    'markdown pipes',
    `| No | Question | Answer |\n|----|----------|--------|\n| 1 | Is the flag \`a\\|b\` or \`c\` set? | Yes \\| no |\n| 2 | ${B} | |\n`,
    [
      ['Is the flag `a|b` or `c` set?', 'Yes | no'],
      [B, ''],
    ],
  ],
  [
    'markdown without outer bars',
    `No | Question | Owner\n--|:--|--:\n1 | ${A} | Ines\n2 | ${B} | Joel\n`,
    [A, B],
  ],
  [
    'markdown with br',
    `| # | Question |\n|---|---|\n| 1 | What share of claims<br>does the model decline? |\n| 2 | ${B} |\n`,
    ['What share of claims\ndoes the model decline?', B],
  ],
  [
    'ascii grid',
    `+----+----------------------------------------------+-------+\n| No | Question                                     | Owner |\n+====+==============================================+=======+\n| 1  | ${A} | Ines  |\n+----+----------------------------------------------+-------+\n| 2  | ${B}        | Joel  |\n+----+----------------------------------------------+-------+\n`,
    [A, B],
  ],
  [
    'box drawing',
    `┌────┬───────────────────────────────────┐\n│ No │ Question                          │\n├────┼───────────────────────────────────┤\n│ 1  │ ${A} │\n│ 2  │ ${B} │\n└────┴───────────────────────────────────┘\n`,
    [A, B],
  ],
  ['yaml', `- id: 1\n  question: ${A}\n  owner: Ines\n- id: 2\n  question: ${B}\n  owner: Joel\n`, [A, B]],
  [
    'xml',
    `<?xml version="1.0"?>\n<questions>\n  <question id="1"><text>${A}</text><owner>Ines</owner></question>\n  <question id="2"><text>${B}</text><owner>Joel</owner></question>\n</questions>\n`,
    [A, B],
  ],
  ['word table one cell a line', `No\nQuestion\nOwner\n1\n${A}\nInes\n2\n${B}\nJoel\n`, [A, B]],
  [
    'semicolons comma decimals',
    `Nr.;Frage;Gewicht;Verantwortlich;Frist\n1;Welchen Anteil lehnt das Modell ab, und warum?;0,5;Müller, Klaus;01.12.2026\n2;Wer zeichnet ab?;1,5;Groß, Jürgen;08.12.2026\n`,
    ['Welchen Anteil lehnt das Modell ab, und warum?', 'Wer zeichnet ab?'],
  ],
  [
    'japanese',
    `番号,質問,回答,担当\n1,モデルが拒否する請求の割合は？,約12%,田中\n2,スコアの例外を誰が承認しますか？,,佐藤\n`,
    [
      ['モデルが拒否する請求の割合は？', '約12%'],
      ['スコアの例外を誰が承認しますか？', ''],
    ],
  ],
  [
    'cells over three lines',
    `ID\tRequirement\tStatus\nR-1\tShow which share of all claims\tOpen\n\tof the last year the model\t\n\tdeclined\t\nR-2\t${B}\tOpen\n`,
    ['Show which share of all claims of the last year the model declined', B],
  ],
  [
    'rows under a merged section, which are none',
    `Section\tQuestion\nData\t${A}\n\t${B}\nAudit\t${C}\n`,
    [A, B, C],
  ],
  [
    'three tables with other columns each',
    `Ref;Question;Status\nA1;${A};Open\nStatus;Question;Ref\nOpen;${B};B1\nQuestion;Owner\n${C};Ines\n`,
    [A, B, C],
  ],
  ['letters of sections over numbers', `A) Data\n1) ${A}\n2) ${B}\nB) Controls\n1) ${C}\n`, [A, B, C]],
  ['a question over questions of its own', `1. ${A}\n1.1 ${B}\n1.2 ${C}\n2. ${D}\n`, [A, B, C, D]],
  [
    'answers over their questions, over several lines',
    `Answer 1: The head of claims.\nSee policy 4.\nQuestion 1: ${B}\nAnswer 2: In the vault.\nQuestion 2: ${C}\n`,
    [
      [B, 'The head of claims.\nSee policy 4.'],
      [C, 'In the vault.'],
    ],
  ],
  [
    'a column over two rows and a heading over two columns',
    `<table><tr><th>No</th><th colspan="2">Question</th></tr><tr><td rowspan=2>1</td><td>${A}</td><td></td></tr><tr><td>${B}</td><td></td></tr></table>`,
    [A, B],
  ],
  [
    'a table drawn with double lines',
    `╔════╦═══════╗\n║ No ║ Question ║\n╠════╬═══════╣\n║ 1 ║ ${A} ║\n║ 2 ║ ${B} ║\n╚════╩═══════╝\n`,
    [A, B],
  ],
  [
    'XML with attributes alone',
    `<log><entry id="7" question="${A}" owner="Ines"/><entry id="8" question="${B}" owner="Joel"/></log>`,
    [A, B],
  ],
  [
    'XML with marked text in it',
    `<?xml version="1.0"?><rss><channel><item><key>M-1</key><summary><![CDATA[${A}]]></summary></item><item><key>M-2</key><summary>${B}</summary></item></channel></rss>`,
    [A, B],
  ],
];

describe('a log that was pasted or exported', () => {
  it.each(LOGS)('%s', (_name, text, questions) => {
    const got = taken(text).questions;
    const bare = (said: string) => said.replace(/ \([^()?]*: .*\)$/su, '');
    expect(got.map((question) => bare(question.text))).toEqual(
      questions.map((question) => (typeof question === 'string' ? question : question[0])),
    );
    for (const [at, question] of questions.entries()) {
      if (typeof question !== 'string') expect(got[at]?.answer).toBe(question[1]);
    }
  });
});
