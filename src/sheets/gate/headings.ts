import * as words from './en/template.ts';

/** What a column can hold of a question; `kind` is a mark, whoever gave it. */
export const HELD = [
  ...(['text', 'reference', 'section', 'state', 'raised', 'kind', 'owner', 'answer', 'date'] as const),
  ...(['place', 'evidence', 'maker', 'reader', 'days'] as const),
] as const;
/**
 * What a column is read as. `id`: tells which question of the log it is; `keep`: its words stand in brackets behind the
 * question; `leave`: left out.
 */
export const USES = [...HELD, 'id', 'keep', 'leave'] as const;
export type Use = (typeof USES)[number];

/**
 * What a heading says: for which use its column stands, how plainly (1 to 3), and whether it says nothing else. `other`:
 * what is known and stands for none, such as who asked, or the day something was changed.
 */
export type Heading = { use: Exclude<Use, 'keep' | 'leave'> | 'other'; weight: number; exact: boolean };

/**
 * Words of headings in the languages of many banks, without accents and capitals; `*` is the rest of a word. They are
 * tried in this order, so that “question owner” is an owner and “date answered” a day. A language that is not here is
 * read by what stands in its columns.
 */
const WORDS: readonly (readonly [Heading['use'], number, string])[] = [
  // Days that are never the one that counts.
  ['other', 2, 'timestamp updated update modified received changed viewed start begin began last'],
  [
    'other',
    2,
    'aktualisiert geandert modifie* actualizad* modificad* modificat* aggiornat* atualizad* zmodyfik* uppdatera* andrad* endret 更新* 수정*',
  ],
  [
    'raised',
    2,
    'raised created creation asked identified opened reported logged detected detection submitted discovered',
  ],
  [
    'raised',
    2,
    'erstellt* angelegt gestellt gemeldet erfasst eingang* cree* creation ouvert* soulevee* posee* creado creada creacion criacao abiert* creat* apert* criad* utworz* zgloszen* zgloszon* skapa* oprettet opprettet luotu vytvoren* letrehoz* 作成* 登録* 起票* 創建* 创建* 생성*',
  ],
  [
    'date',
    3,
    'due deadline target eta scheduled planned completion fallig* faellig* falligkeit frist* termin* ziel* echeance* delai limite vencimiento plazo scadenz* entro prazo vencimento vervaldatum streefdatum forfallo* forfall* forfald* senast slutdatum erapaiva maaraaika termin* splatnost* hatarido* scadent* vade* срок* 期限* 期日* 締切* 納期* 截止* 到期* 기한* 마감* מועד* תאריךיעד',
  ],
  [
    'date',
    2,
    'answered closed resolved completed done beantwortet* geschlossen erledigt* cloture* repondu* cerrad* respondid* chius* zamkn* stangd* avslutad* besvarad* 完了* 回答日* 关闭* 關閉*',
  ],
  [
    'date',
    1,
    'date dates day when datum data fecha dato pvm paiva* дата* 日付* 日期* 날짜* תאריך* التاريخ tarih* ημερομηνια',
  ],
  [
    'other',
    2,
    'reporter creator author requester requestor requestedby reviewer approver watcher* ersteller* melder* autor auteur demandeur* solicitante autore richiedente zglaszajacy ownership',
  ],
  [
    'owner',
    3,
    'owner owners owned responsible assigned assignee accountable verantwort* zustandig* zustaendig* bearbeiter* besitzer* inhaber* eigentumer* ansprechpartner* responsable* proprietaire* assigne* porteur* pilote* propietari* asignad* encargad* responsavel* responsab* proprietari* assegnat* incaricat* referente* eigenaar* verantwoord* toegewezen wlasciciel* odpowiedzialn* przypisan* ansvar* agare tilldelad ejer eier tildelt vastuu* omistaja* odpovedn* vlastnik* prirazen* felelos* tulajdonos* sorumlu* ответствен* владел* исполнит* відповідальн* υπευθυν* 担当* 責任者* オーナー* 负责* 負責* 责任人* 담당* אחראי* المسؤول atsakingas',
  ],
  ['owner', 2, 'who contact poc lead member members wer kontakt* contatto kto vem'],
  [
    'kind',
    3,
    'blocking blocks block blocker blockers blockiert* blockierend* bloquant* bloqueante* bloccante* blokuj* blockerar blockerande',
  ],
  ['kind', 2, 'kind type class art typ tipo* rodzaj 種別* 類型* 类型*'],
  ['reference', 2, 'id key no nr num number ref refs reference references identifier index ticket'],
  [
    'reference',
    2,
    'nummer lfd volgnr kennung* schlussel aktenzeichen referenz* numero n num identifiant* cle referenc* clave codice chiave riferiment* lp identyfikator* lopnr lopnummer viite* č 番号* 管理番号* 编号* 編號* 序号* 번호* 문서번호*',
  ],
  [
    'state',
    2,
    'status state states zustand* statut* etat* estado* stato stan stav* tila status* 状態* ステータス* 状态* 狀態* 상태*',
  ],
  ['section', 2, 'section sections chapter area areas domain domains part theme topic pillar workstream'],
  ['section', 1, 'category categories kategorie* categorie* categoria* kategori*'],
  [
    'section',
    2,
    'abschnitt* kapitel* bereich* gebiet* domaine* chapitre* rubrique* seccion* seccao secao capitulo* ambito* sezion* capitolo* hoofdstuk* onderdeel* rozdzial* obszar* avsnitt* omrade* oblast* luku osio 章* 分野* 領域* 领域* 章节* 영역*',
  ],
  [
    'other',
    2,
    'severity priority rating score url link links code count source level phase sprint tags labels stage scope prioritat* schwere* stufe priorite* gravite* prioridad* gravedad* priorita priorytet* prioritet* 優先度* 优先级*',
  ],
  [
    'answer',
    3,
    'answer answers response responses reply replies antwort* stellungnahme* ruckmeldung* beantwortung* reponse* respuesta* contestacion* resposta* rispost* antwoord* reactie* odpowiedz* svar* vastaus* odpoved* valasz* raspuns* yanit* cevap* ответ* відповід* απαντηση* 回答* 返答* 答复* 答覆* 回复* 답변* 응답* תשובה* إجابة* atsakym* odgovor*',
  ],
  ['answer', 1, 'resolution solution losung* solucion* soluzion* rozwiazan*'],
  [
    'text',
    3,
    'question questions query queries ques frage fragen fragestellung* fragetext* pregunta* pergunta* domand* quesit* vraag vragen pytani* fraga fragor sporsmal* sporgsmal* kysymy* otazk* kerdes* intrebar* soru sorular вопрос* питанн* въпрос* ερωτησ* 質問* 設問* 问题* 問題* 질문* שאל* سؤال* الأسئلة klausim* jautaj* kusimus* pitanj* vprasanj*',
  ],
  [
    'text',
    2,
    'finding findings weakness weaknesses observation observations issue issues requirement requirements concern concerns gap gaps deficiency deficiencies condition request requests feststellung* befund* anforderung* mangel schwachstelle* anliegen constat* exigence* faiblesse* demande* hallazgo* observacion* requisit* debilidad* solicitud* riliev* osservazion* carenz* richiest* constatac* achado* ustaleni* uwag* wymagan* zagadnieni* iakttagels* brist* krav* synpunkt* arende* havainto* vaatimus* 指摘* 要件* 課題* 发现* 發現* 要求* 지적*',
  ],
  [
    'text',
    1,
    'summary title description subject text name item point points comment comments remark remarks bemerkung* kommentar* betreff titel beschreibung* thema titre* objet sujet libelle commentaire* titulo* descripcion* asunto titolo* descrizion* oggetto temat tytul* opis* rubrik* beskrivning* amne* 件名* タイトル* 概要* 説明* 内容* コメント* 标题* 描述* 제목* 내용*',
  ],
];

type Known = { use: Heading['use']; weight: number; place: number };

const EXACTLY = new Map<string, Known>();
const BEGINNINGS: (Known & { beginning: string })[] = [];
for (const [place, [use, weight, words]] of WORDS.entries()) {
  for (const word of words.split(' ')) {
    if (word.endsWith('*')) BEGINNINGS.push({ beginning: word.slice(0, -1), use, weight, place });
    else if (!EXACTLY.has(word)) EXACTLY.set(word, { use, weight, place });
  }
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function lookUp(word: string): Known | undefined {
  const exactly = EXACTLY.get(word);
  // Scripts without blanks write several words as one.
  const begun = BEGINNINGS.find(({ beginning }) =>
    UNSPACED.test(beginning) ? word.includes(beginning) : word.startsWith(beginning),
  );
  return exactly && begun ? (exactly.place <= begun.place ? exactly : begun) : (exactly ?? begun);
}

/** Headings whose words say something together: “B/C/L” is the column to mark on the page that was taken along. */
const WHOLE = { owner: /^point of contact$/, kind: /^(?:b c (?:or )?l|marks?)$/ };

/** Words of headings that say nothing about the use of a column. */
const FILLERS = new Set(
  'the a an our your all open model risk provider csp management reviewer supplier vendor short long full date text detail details is of to for by on and der die das am an zu fur von bis offene de du des la le les l au el los del di il lo o os do da em na en av till'.split(
    ' ',
  ),
);

/** Words that make a heading one of whoever did something, and of nobody who has to do it. */
const BY = /\b(?:by|von|durch|par|por|da|av|af|przez)$/;

/**
 * What a heading says its column is; undefined for one that says nothing we know, and for what is no heading. `sure`: it is
 * known to be one, as are those of a form, which are whole questions.
 */
export function headingOf(heading: string, sure = false): Heading | undefined {
  const own = OURS.get(heading.trim().toLowerCase());
  if (own) return { use: own, weight: 3, exact: true };
  const outside = heading.replace(/[([（].*$/s, '') || heading;
  const words = wordsOf(outside);
  // “Blocking?” is a heading; a longer one with a question mark is a question.
  const most = sure ? 8 : /[?？]\s*$/.test(heading) ? 2 : 5;
  if (words.length === 0 || words.length > most) return /^\s*#\s*$/.test(heading) ? NUMBER : undefined;
  const [said] = Object.entries(WHOLE).filter(([, whole]) => whole.test(words.join(' ')));
  if (said) return { use: said[0] as Use & Heading['use'], weight: 3, exact: true };
  if (/^(?:description|comment|text|title) (?:of )?/.test(words.join(' ')) && words.length > 1)
    words.reverse();
  const known = words.map(lookUp);
  const found = bestOf(words, known);
  const exact = known.every((one, at) => one?.use === found?.use || FILLERS.has(words[at] ?? ''));
  return found && { use: found.use, weight: found.weight, exact };
}

/** The headings of a log that we sent, by what they say in the log of anybody else too. */
const OURS = new Map(
  USES.flatMap((use) =>
    use === 'keep' || use === 'leave' ? [] : [[words.HEADINGS[use].toLowerCase(), use]],
  ),
);

const NUMBER: Heading = { use: 'reference', weight: 2, exact: true };

/** What stands beside a question and is none of its words. */
const BESIDE = new Set<Heading['use']>(['other', 'reference', 'section', 'state', 'raised']);

/** “Key question” and “reviewer comment” are texts: what stands beside counts at the end; a number or state, at the beginning too. */
function bestOf(words: readonly string[], known: readonly (Known | undefined)[]): Known | undefined {
  const [first] = known.filter((one) => one !== undefined).sort((a, b) => a.place - b.place);
  // “Raised by”, “answered by”: somebody who did it, where no word says that they have to.
  if (BY.test(words.join(' '))) return first && (first.use === 'owner' ? first : { ...first, use: 'other' });
  // “Question posée”, “questions raised” are the question; “date raised” is its day.
  const asks = known.find((one) => one?.use === 'text' && one.weight === 3);
  if (first?.use === 'raised' && asks && known.every((one) => one?.use !== 'date')) return asks;
  if (!first || !BESIDE.has(first.use) || first.place < FIRST_DATES) return first;
  const [beginning, end] = [known[0], known.at(-1)];
  const begins =
    beginning && BESIDE.has(beginning.use) && beginning.place >= FIRST_NUMBERS && words[0] !== 'key';
  if (begins || (end && BESIDE.has(end.use))) return first;
  return known
    .filter((one) => one !== undefined && !BESIDE.has(one.use))
    .sort((a, b) => (a?.place ?? 0) - (b?.place ?? 0))[0];
}

const FIRST_DATES = WORDS.findIndex(([use]) => use === 'date');
const FIRST_NUMBERS = WORDS.findIndex(([, , words]) => words.startsWith('id '));

/** The words of a heading: they end at any mark and at a capital, `due_date` and `dueDate` too. */
function wordsOf(heading: string): string[] {
  return (
    heading
      .normalize('NFKC')
      .replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2 ')
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .replace(/ł/g, 'l')
      .replace(/ø/g, 'o')
      .replace(/ı/g, 'i')
      .normalize('NFD')
      .replace(/(\p{Script=Latin}|\p{Script=Greek})\p{M}+/gu, '$1')
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []
  );
}

/** True for a heading that asks whether a question blocks, under which yes and no are kinds. */
export function asksWhether(heading: string): boolean {
  return /\b(?:block|bloqu|blocc|blok)/i.test(heading);
}
