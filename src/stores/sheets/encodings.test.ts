import { describe, expect, it } from 'vitest';
import { encode } from './encode.fixture.ts';
import { decode, type Encoding, rankEncodings } from './encodings.ts';

const LOGS: Record<string, string> = {
  German:
    'Nr;Frage;Zuständig;Fällig\r\n1;Wer prüft die Löschung für Müller & Söhne?;Jürgen Weiß;10.12.2026\r\n',
  French:
    'N°;Question;Responsable;Échéance\r\n1;Quelle période couvre l’entraînement ?;François Lefèvre;10/12/2026\r\n',
  Spanish: 'Nº;Pregunta;Responsable\r\n1;¿Qué período cubre el año?;Núria Muñoz\r\n',
  Portuguese:
    'Pergunta;Responsável\r\nQual é o período de validação dos dados não usados?;João Conceição\r\n',
  Italian: 'Domanda;Responsabile\r\nPerché non è più così, e chi può dirlo?;Niccolò\r\n',
  Swedish: 'Fråga;Ägare\r\nVem äger frågan på måndag?;Åsa Öberg\r\n',
  Danish: 'Spørgsmål;Ejer\r\nHvem afgør, når den er nede?;Søren Ærø\r\n',
  Polish:
    'Nr;Pytanie;Właściciel\r\n1;Który okres obejmują dane uczące?;Łukasz Żak\r\n2;Kto może zmienić ocenę?;Świętosława Wójcik\r\n',
  Czech:
    'Otázka;Odpovědný\r\nKteré období pokrývají trénovací data?;Jiří Dvořák\r\nKdo může změnit skóre?;Tomáš Růžička\r\n',
  Hungarian:
    'Kérdés;Felelős\r\nMelyik időszakra tanították a modellt?;Szűcs Győző\r\nKi írhatja felül?;Tóth Ágnes\r\n',
  Turkish:
    'Soru;Sorumlu\r\nModel hangi dönemde eğitildi?;Ayşe Yılmaz\r\nPuanı kim değiştirebilir?;Çağrı Şahin\r\n',
  Lithuanian:
    'Klausimas;Atsakingas\r\nKurį laikotarpį apima duomenys?;Žygimantas Šimkus\r\nKas gali keisti įvertį?;Rūta Čiplytė\r\n',
  Russian: 'Вопрос;Ответственный\r\nНа каких данных обучена модель?;Анна Иванова\r\n',
  Greek: 'Ερώτηση;Υπεύθυνος\r\nΠοια περίοδος καλύπτεται;Άννα Παπαδοπούλου\r\n',
  Hebrew: 'שאלה;אחראי\r\nמי חותם על זה?;דנה לוי\r\n',
  Japanese:
    '番号,質問,担当\r\n1,学習データの期間はいつですか？,田中\r\n2,スコアを覆せるのは誰ですか？,鈴木\r\n',
  Chinese: '编号,问题,负责人\r\n1,模型训练数据的时间范围是什么？,王伟\r\n2,谁可以修改评分？,李娜\r\n',
  'traditional Chinese':
    '編號,問題,負責人\r\n1,模型訓練資料的時間範圍是什麼？,王偉\r\n2,誰可以修改評分？,李娜\r\n',
  Korean:
    '번호,질문,담당자\r\n1,모델은 어떤 기간의 데이터로 학습되었습니까?,김민수\r\n2,누가 점수를 바꿀 수 있습니까?,이영희\r\n',
};

describe('the encoding of a file', () => {
  it.each<[Encoding, string[]]>([
    ['windows-1252', ['German', 'French', 'Spanish', 'Portuguese', 'Italian', 'Swedish', 'Danish']],
    ['macintosh', ['German', 'French', 'Spanish', 'Portuguese', 'Italian', 'Swedish', 'Danish']],
    ['ibm850', ['German', 'Swedish', 'Danish', 'Portuguese']],
    ['windows-1250', ['Polish', 'Czech', 'Hungarian', 'German']],
    ['iso-8859-2', ['Polish', 'Czech', 'Hungarian']],
    ['windows-1254', ['Turkish']],
    ['windows-1257', ['Lithuanian']],
    ['windows-1251', ['Russian']],
    ['koi8-r', ['Russian']],
    ['ibm866', ['Russian']],
    ['windows-1253', ['Greek']],
    ['windows-1255', ['Hebrew']],
    ['shift_jis', ['Japanese']],
    ['euc-jp', ['Japanese']],
    ['gb18030', ['Chinese']],
    ['big5', ['traditional Chinese']],
    ['euc-kr', ['Korean']],
    ['utf-8', Object.keys(LOGS)],
    ['utf-16le', Object.keys(LOGS)],
    ['utf-16be', Object.keys(LOGS)],
  ])('%s is told in %j', (encoding, languages) => {
    for (const language of languages) {
      const text = LOGS[language] ?? '';
      const bytes = encode(text, encoding);
      const [best] = rankEncodings(bytes)?.encodings ?? [];
      // Some letters stand at one place in several: what counts is the text that comes of it.
      expect(best && decode(bytes, best.encoding), language).toBe(text);
    }
  });

  it('is certain where the bytes can be nothing else, and another can be chosen where they can', () => {
    expect(rankEncodings(encode('Wer prüft das?', 'utf-8'))).toMatchObject({ certain: true });
    const ranked = rankEncodings(encode('Wer prüft das?', 'windows-1252'));
    expect(ranked?.certain).toBe(false);
    expect(ranked?.encodings.map(({ encoding }) => encoding)).toEqual(
      expect.arrayContaining(['macintosh', 'windows-1250', 'shift_jis']),
    );
  });

  it('stays UTF-8 where a few letters of it were broken', () => {
    const bytes = [...encode(LOGS.French ?? '', 'utf-8'), 0xe9, 0x20, 0x61];
    expect(rankEncodings(Uint8Array.from(bytes))?.encodings[0]?.encoding).toBe('utf-8');
  });

  it('is none of a file that is no text', () => {
    expect(rankEncodings(Uint8Array.from([1, 2, 3, 0, 7, 0, 0, 9]))).toBeUndefined();
  });
});
