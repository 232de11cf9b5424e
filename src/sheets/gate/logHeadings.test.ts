import { expect, it } from 'vitest';
import { readAs } from './reading.ts';

/** What stands under each kind of heading, in two rows. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  text: ['Which period was the model trained on?', 'Who overrides the score, and where is it written?'],
  reference: ['MR-12', 'MR-13'],
  number: ['1', '2'],
  section: ['Data', 'Governance'],
  state: ['Open', 'Answered'],
  raised: ['2026-09-03', '2026-09-04'],
  date: ['2026-12-01', '2026-12-15'],
  owner: ['Ana Ruiz', 'Joel Hart'],
  kind: ['B', 'C'],
  answer: ['', 'The desk head, in the log of overrides'],
  name: ['Priya Raman', 'Owen Tighe'],
  word: ['High', 'Low'],
  link: ['https://wiki.bank.example/a', 'https://wiki.bank.example/b'],
};

/**
 * Invented, as reviewers, auditors, trackers and vendors head their logs: each heading, what stands under it, and what it is
 * read as where that is another use.
 */
const LOGS: readonly (readonly [string, string])[] = [
  [
    'a validator’s list',
    'Ref.=reference | Section=section | Question=text | Status=state | Date raised=raised',
  ],
  [
    'a validation report',
    'Finding ID=reference | Model area=section | Finding=text | Severity=word>keep | Status=state | Due date=date',
  ],
  [
    'a question log',
    'Question no.=number>reference | Topic=section | Question text=text | Asked on=raised | Our answer=answer',
  ],
  [
    'an audit',
    'Issue ref=reference | Domain=section | Observation=text | Raised on=raised | Action owner=owner | Target date=date',
  ],
  ['a regulator', 'Item=number>reference | Chapter=section | Request=text | Response=answer | Deadline=date'],
  [
    'a tracker',
    'Issue key=reference | Summary=text | Component=section>keep | Status=state | Created=raised | Assignee=owner',
  ],
  [
    'a service desk',
    'Number=reference | Category=section | Short description=text | State=state | Opened=raised | Opened by=name>keep',
  ],
  [
    'a board',
    'ID=number>reference | Title=text | Area=section | State=state | Created date=raised | Assigned to=owner',
  ],
  [
    'a list of two numbers',
    '#=number>keep | MRM reference=reference | Theme=section | Query=text | Current status=state',
  ],
  [
    'a model committee',
    'Ref=reference | Workstream=section | Concern=text | Blocking?=kind | Logged on=raised',
  ],
  [
    'underscores',
    'question_id=reference | section_name=section | question_text=text | question_status=state | created_at=raised',
  ],
  [
    'camels',
    'questionId=reference | sectionTitle=section | questionText=text | currentState=state | dateRaised=raised',
  ],
  [
    'shouted',
    'REF=reference | SECTION=section | REVIEWER QUESTION=text | STATUS=state | DATE SUBMITTED=raised',
  ],
  [
    'in brackets',
    'Reference (MRM)=reference | Section (of the model paper)=section | Question (in full)=text | Status (open/closed)=state | Raised (date)=raised',
  ],
  [
    'a vendor',
    'Control ID=reference | Control domain=section | Question=text | Vendor answer=answer | Status=state',
  ],
  ['a category that says what blocks', 'Ref=reference | Category=kind | Question=text | Section=section'],
  [
    'an actuary',
    'Para.=reference>keep | Part=section | Query=text | Actuary status=state | Identified=raised',
  ],
  [
    'last changed too',
    'Ref=reference | Question=text | Status=state | Raised=raised | Last updated=date>keep',
  ],
  [
    'ticket and question',
    'Ticket=reference | Question raised=text | Date raised=raised | Raised by=name>keep | Status=state',
  ],
  ['marks by hand', 'Ref=reference | Question=text | Blocks, clarifies or later=kind | State=state'],
  [
    'German',
    'Lfd. Nr.=number>reference | Abschnitt=section | Frage=text | Status=state | Gestellt am=raised | Fällig am=date',
  ],
  [
    'German findings',
    'Kennung=reference | Bereich=section | Feststellung=text | Zustand=state | Erfasst am=raised',
  ],
  [
    'French',
    'Réf.=reference | Rubrique=section | Question posée=text | Statut=state | Créée le=raised | Échéance=date',
  ],
  [
    'Spanish',
    'Núm.=number>reference | Sección=section | Pregunta=text | Estado=state | Fecha de creación=raised',
  ],
  ['Italian', 'Codice=reference | Sezione=section | Domanda=text | Stato=state | Scadenza=date'],
  ['Portuguese', 'N.º=number>reference | Secção=section | Pergunta=text | Estado=state | Criada em=raised'],
  ['Dutch', 'Volgnr=number>reference | Hoofdstuk=section | Vraag=text | Status=state | Vervaldatum=date'],
  [
    'Polish',
    'Lp.=number>reference | Rozdział=section | Pytanie=text | Stan=state | Utworzono=raised | Termin=date',
  ],
  ['Swedish', 'Löpnr=number>reference | Avsnitt=section | Fråga=text | Status=state | Skapad=raised'],
  ['Japanese', '管理番号=reference | 分野=section | 質問=text | 状態=state | 起票日=raised | 期限=date'],
  ['Chinese', '编号=number>reference | 章节=section | 问题=text | 状态=state | 创建日期=raised'],
  [
    'a register whose days are headed by what has to be done',
    'Ref=reference | Query=text | Due by=date | Raised by=name>keep | Evidence link=link>place',
  ],
  [
    'a reply of the second line',
    'Ref=reference | MRM comment=text | Model owner response=answer | Reply by=date',
  ],
  ['a list of tasks', 'Task name=text | Assigned to=owner | Finish by=word>keep | Comments=word>keep'],
  ['a form', 'Question #=number>reference | Question=text | Answer type=word>keep | Answer=answer'],
  ['the shortest', 'Q=text | A=answer | By=name>owner | When=date'],
  [
    'German words in one',
    'Vorgangsnummer=reference | Prüffeststellung=text | Bearbeitungsstand=state | Fachbereichsantwort=answer | Maßnahmenverantwortlicher=owner | Umsetzungsdatum=date',
  ],
  [
    'Portuguese, short',
    'Item=number>reference | Pergunta=text | Responsável=owner | Prazo=date | Situação=state',
  ],
  [
    'Russian',
    'Номер=number>reference | Вопрос=text | Ответственный=owner | Срок=date | Ответ=answer | Статус=state',
  ],
  ['Turkish', 'Sıra No=number>reference | Soru=text | Sorumlu=owner | Termin=date | Durum=state'],
  ['Finnish', 'Nro=number>reference | Kysymys=text | Vastuuhenkilö=owner | Määräaika=date | Tila=state'],
  ['Arabic', 'الرقم=number>reference | السؤال=text | المسؤول=owner | الإجابة=answer | تاريخ الاستحقاق=date'],
  ['Korean', '번호=number>reference | 영역=section | 질문=text | 상태=state | 생성일=raised'],
];

it.each(LOGS)('the columns of a log are known by the headings of %s', (_, log) => {
  const columns = log.split(' | ').map((column) => {
    const [heading = '', kind = '', use = kind] = column.split(/[=>]/);
    return { heading, kind, use };
  });
  const rows = [0, 1].map((at) => columns.map(({ kind }) => CELLS[kind]?.[at] ?? ''));
  const text = [columns.map(({ heading }) => heading), ...rows].map((row) => row.join('\t')).join('\n');
  const { headings, uses } = readAs(text, '\t').columns;
  expect({ headings, uses }).toEqual({ headings: 0, uses: columns.map(({ use }) => use) });
});

it('and by none of them where other things stand below', () => {
  const text = [
    'Reference\tQuestion\tSection',
    'See the model paper, section four, first page, under training\tWhy?\tIs it all?',
  ];
  expect(readAs(text.join('\n'), '\t').columns.uses).toEqual(['keep', 'text', 'keep']);
});
