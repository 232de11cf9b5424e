import type { Heading } from './headings.ts';

/**
 * Words of headings in the languages of many banks, without accents and capitals; `*` is the rest of a word, which
 * behind counts more than before: languages that write several words as one end with what they speak of. They are
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
    'due deadline target eta scheduled planned completion fallig* faellig* falligkeit frist* termin* ziel* echeance* delai limite vencimiento plazo scadenz* entro prazo vencimento vervaldatum streefdatum forfallo* forfall* forfald* senast slutdatum erapaiva maaraaika termin* splatnost* hatarido* scadent* vade* срок* 期限* 期日* 締切* 納期* 截止* 到期* 기한* 마감* מועד* תאריךיעד موعد* استحقاق*',
  ],
  [
    'date',
    2,
    'answered closed resolved completed done beantwortet* geschlossen erledigt* cloture* repondu* cerrad* respondid* chius* zamkn* stangd* avslutad* besvarad* 完了* 回答日* 关闭* 關閉*',
  ],
  [
    'date',
    1,
    'date dates day when datum data fecha dato pvm paiva* дата* 日付* 日期* 날짜* תאריך* تاريخ tarih* ημερομηνια *datum *dato *termin *frist',
  ],
  [
    'other',
    2,
    'reporter creator author requester requestor requestedby reviewer approver watcher* ersteller* melder* autor auteur demandeur* solicitante autore richiedente zglaszajacy ownership',
  ],
  [
    'owner',
    3,
    'owner owners owned responsible assigned assignee accountable verantwort* zustandig* zustaendig* bearbeiter* besitzer* inhaber* eigentumer* ansprechpartner* responsable* proprietaire* assigne* porteur* pilote* propietari* asignad* encargad* responsavel* responsab* proprietari* assegnat* incaricat* referente* eigenaar* verantwoord* toegewezen wlasciciel* odpowiedzialn* przypisan* ansvar* agare tilldelad ejer eier tildelt vastuu* omistaja* odpovedn* vlastnik* prirazen* felelos* tulajdonos* sorumlu* ответствен* владел* исполнит* відповідальн* υπευθυν* 担当* 責任者* オーナー* 负责* 負責* 责任人* 담당* אחראי* مسؤول* atsakingas *verantwortlich *verantwortlicher *verantwortliche *eigentumer *inhaber *ansvarig',
  ],
  ['owner', 2, 'who contact poc lead member members wer kontakt* contatto kto vem'],
  [
    'kind',
    3,
    'blocking blocks block blocker blockers blockiert* blockierend* bloquant* bloqueante* bloccante* blokuj* blockerar blockerande',
  ],
  ['kind', 2, 'kind type class art typ tipo* rodzaj 種別* 類型* 类型*'],
  [
    'reference',
    2,
    'id key no nr nro номер* num number ref refs reference references identifier index ticket',
  ],
  [
    'reference',
    2,
    'nummer lfd volgnr kennung* schlussel aktenzeichen referenz* numero n num identifiant* cle referenc* clave codice chiave riferiment* lp identyfikator* lopnr lopnummer viite* č 番号* 管理番号* 编号* 編號* 序号* 번호* 문서번호* رقم* *nummer *nr',
  ],
  [
    'state',
    2,
    'status state states zustand* statut* etat* estado* stato stan stav* tila status* 状態* ステータス* 状态* 狀態* 상태* статус* durum* durumu κατασταση* حالة* situacao situacion situazione stand *ungsstand sachstand *status *zustand',
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
    '答 answer answers ans response responses reply replies antwort* stellungnahme* ruckmeldung* beantwortung* reponse* respuesta* contestacion* resposta* rispost* antwoord* reactie* odpowiedz* svar* vastaus* odpoved* valasz* raspuns* yanit* cevap* ответ* відповід* απαντηση* 回答* 返答* 答复* 答覆* 回复* 답변* 응답* תשובה* إجابة* جواب* رد پاسخ* उत्तर* जवाब* คำตอบ* jawaban* atsakym* odgovor* *antwort *stellungnahme *antwoord *svar',
  ],
  ['answer', 1, 'resolution solution losung* solucion* soluzion* rozwiazan*'],
  [
    'text',
    3,
    '问 問 question questions query queries ques frage fragen fragestellung* fragetext* pregunta* pergunta* domand* quesit* vraag vragen pytani* fraga fragor sporsmal* sporgsmal* kysymy* otazk* kerdes* intrebar* soru sorular вопрос* питанн* въпрос* ερωτησ* 質問* 設問* 问题* 問題* 질문* שאל* سؤال* أسئلة پرسش* प्रश्न* सवाल* คำถาม* pertanyaan* klausim* jautaj* kusimus* pitanj* vprasanj* *frage *vraag *fraga',
  ],
  [
    'text',
    2,
    'finding findings weakness weaknesses observation observations issue issues requirement requirements concern concerns gap gaps deficiency deficiencies condition request requests feststellung* befund* anforderung* mangel schwachstelle* anliegen constat* exigence* faiblesse* demande* hallazgo* observacion* requisit* debilidad* solicitud* riliev* osservazion* carenz* richiest* constatac* achado* ustaleni* uwag* wymagan* zagadnieni* iakttagels* brist* krav* synpunkt* arende* havainto* vaatimus* 指摘* 要件* 課題* 发现* 發現* 要求* 지적* *feststellung *befund *anforderung',
  ],
  [
    'text',
    1,
    'summary title description subject text name item point points task tasks comment comments remark remarks bemerkung* kommentar* betreff titel beschreibung* thema titre* objet sujet libelle commentaire* titulo* descripcion* asunto titolo* descrizion* oggetto temat tytul* opis* rubrik* beskrivning* amne* 件名* タイトル* 概要* 説明* 内容* コメント* 标题* 描述* 제목* 내용*',
  ],
];

/** A word of headings: what it says, how plainly, and how early it is tried. */
export type Known = { use: Heading['use']; weight: number; place: number };

const EXACTLY = new Map<string, Known>();
const BEGINNINGS: (Known & { beginning: string })[] = [];
const ENDS: (Known & { end: string })[] = [];
for (const [place, [use, weight, words]] of WORDS.entries()) {
  for (const word of words.split(' ')) {
    if (word.endsWith('*')) BEGINNINGS.push({ beginning: word.slice(0, -1), use, weight, place });
    else if (word.startsWith('*')) ENDS.push({ end: word.slice(1), use, weight, place });
    else if (!EXACTLY.has(word)) EXACTLY.set(word, { use, weight, place });
  }
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What a word of a heading says; undefined for one that says nothing we know. */
export function lookUp(word: string): Known | undefined {
  const exactly = EXACTLY.get(word);
  // Scripts without blanks write several words as one.
  const begun = BEGINNINGS.find(({ beginning }) =>
    UNSPACED.test(beginning) ? word.includes(beginning) : word.startsWith(beginning),
  );
  if (exactly && begun) return exactly.place <= begun.place ? exactly : begun;
  // The article of Arabic and Hebrew is written as one with its word.
  const [article = ''] = /^(?:ال|ה)(?=.{2})/.exec(word) ?? [];
  return (
    exactly ??
    begun ??
    ENDS.find(({ end }) => word.endsWith(end)) ??
    (article ? lookUp(word.slice(article.length)) : undefined)
  );
}

/** Where the words for days and for numbers begin. */
export const FIRST_DATES = WORDS.findIndex(([use]) => use === 'date');
export const FIRST_NUMBERS = WORDS.findIndex(([, , words]) => words.startsWith('id '));
