import { describe, expect, it } from 'vitest';
import { firmIn, namesIn } from './find.ts';
import { Names } from './names.ts';
import { wordsOf } from './words.ts';

/** What is left of a text when one person or firm is known. */
function left(name: string, text: string): string {
  return new Names('', namesIn(name)).mask(text, false);
}

describe('one name', () => {
  it.each([
    // Order, commas, titles, initials, what follows
    ['Miriam Okafor', 'Miriam Okafor, MIRIAM OKAFOR, miriam okafor', 'Person 1, Person 1, Person 1'],
    ['Miriam Okafor', 'Okafor, Miriam; OKAFOR Miriam; Okafor Miriam', 'Person 1; Person 1; Person 1'],
    ['Miriam Okafor', 'Okafor, Dr. Miriam and Dr. Okafor', 'Person 1 and Person 1'],
    ['Miriam Okafor', 'Ms Okafor; Prof. Dr. Miriam Okafor, PhD; Okafor Jr.', 'Person 1; Person 1; Person 1.'],
    [
      'Miriam Okafor',
      'M. Okafor, M Okafor, Okafor M., Okafor, M., Miriam O.',
      'Person 1, Person 1, Person 1., Person 1., Person 1.',
    ],
    ['Miriam Okafor', 'Miriam A. Okafor; Miriam Adaeze Okafor', 'Person 1; Person 1'],
    [
      'Miriam Adaeze Okafor',
      'Miriam Okafor; Miriam A. Okafor; M. A. Okafor; M.A. Okafor',
      'Person 1; Person 1; Person 1; Person 1',
    ],
    [
      'Miriam Okafor',
      'M.O. agrees, as M. O. did; MO signs',
      'Person 1. agrees, as Person 1. did; Person 1 signs',
    ],
    ['Miriam Okafor', 'Miriam agrees; ask okafor', 'Person 1 agrees; ask Person 1'],
    [
      'Miriam Okafor',
      "Okafor’s, Okafor's, Okaforʼs, Okafors, the Okafors’ list",
      "Person 1’s, Person 1's, Person 1ʼs, Person 1, the Person 1’ list",
    ],
    ['Dr. Okafor', 'Okafor, Dr Okafor', 'Person 1, Person 1'],
    ['Okafor, M.', 'M. Okafor; Okafor', 'Person 1; Person 1'],
    // Accounts and addresses
    ['Miriam Okafor', '@mokafor, @MOkafor, ~mokafor, mokafor', 'Person 1, Person 1, ~Person 1, Person 1'],
    [
      'Miriam Okafor',
      'm.okafor, m_okafor, miriam.okafor, okafor.miriam, miriam-okafor',
      'Person 1, Person 1, Person 1, Person 1, Person 1',
    ],
    [
      'Miriam Okafor',
      'miriamokafor, okaform, miriamo, @mo, okafor2, OkaforPlan.docx',
      'Person 1, Person 1, Person 1, Person 1, Person 12, Person 1Plan.docx',
    ],
    ['Miriam Okafor', 'https://intranet/people/m.okafor/plan', 'https://intranet/people/Person 1/plan'],
    // Blanks, hyphens, invisible characters, lines, quotation marks
    [
      'Miriam Okafor',
      'Miriam\u00a0Okafor, Miriam \u2009 Okafor, Miriam\nOkafor',
      'Person 1, Person 1, Person 1',
    ],
    ['Miriam Okafor', 'Mi\u00adriam\u200b Oka\u200bfor, Miriam\u2060Okafor', 'Person 1, Person 1'],
    ['Miriam Okafor', '“Miriam” Okafor, Oka-\nfor', '“Person 1, Person 1'],
    [
      'Anne-Marie Dubois',
      'Anne\u2011Marie, Annemarie Dubois, Anne Marie Dubois, A.-M. Dubois',
      'Person 1, Person 1, Person 1, Person 1',
    ],
    ['Anne-Marie van der Berg', 'Anne-Marie B. van der Berg; van der Berg, Anne-Marie', 'Person 1; Person 1'],
    ['Miriam “Mimi” Okafor', 'Mimi Okafor, Mimi', 'Person 1, Person 1'],
    ['Miriam (Mimi) Okafor', 'Miriam Okafor, Mimi', 'Person 1, Person 1'],
    [
      'Sean O’Brien',
      "O'Brien; Obrien; O Brien; sean.obrien; SEAN O’BRIEN",
      'Person 1; Person 1; Person 1; Person 1; Person 1',
    ],
    ['Ian MacDonald', 'Macdonald; MACDONALD; Ian Mac Donald', 'Person 1; Person 1; Person 1'],
    [
      'Maria van der Berg',
      'van der Berg; Vanderberg; Berg; M. van der Berg; van der Berg, Maria',
      'Person 1; Person 1; Person 1; Person 1; Person 1',
    ],
    [
      'Jan van der Berg',
      'J. v. d. Berg; vdBerg; jvdberg; Jan v.d. Berg',
      'Person 1; Person 1; Person 1; Person 1',
    ],
    ['Tomás Reyl-Bösch', 'ReylBösch; reyl-boesch; reylbosch.pdf', 'Person 1; Person 1; Person 1.pdf'],
    [
      'Łukasz Żak',
      'C:\\Users\\lzak\\plan.xlsx, /home/lzak/, /personal/lukasz_zak',
      'C:\\Users\\Person 1\\plan.xlsx, /home/Person 1/, /personal/Person 1',
    ],
    ['Jane Okafor', 'Okafor-Smith and Smith-Okafor', 'Person 1 and Person 1'],
    // Letters
    [
      'Łukasz Wójcik',
      'Lukasz Wojcik, LUKASZ, ŁUKASZ WÓJCIK, lwojcik',
      'Person 1, Person 1, Person 1, Person 1',
    ],
    ['Lukasz Wojcik', 'Łukasz Wójcik', 'Person 1'],
    [
      'Jörg Müller',
      'Joerg Mueller, Jorg Muller, MÜLLER, Mu\u0308ller, jmueller',
      'Person 1, Person 1, Person 1, Person 1, Person 1',
    ],
    ['Joerg Mueller', 'Jörg Müller, Jorg Muller', 'Person 1, Person 1'],
    ['Jorg Muller', 'Jörg Müller, Joerg Mueller', 'Person 1, Person 1'],
    ['Karl Weiß', 'Weiss; WEISS; WEIẞ; Karl Weiss', 'Person 1; Person 1; Person 1; Person 1'],
    ['Karl Weiss', 'Weiß', 'Person 1'],
    ['Søren Kjær', 'Soren Kjaer, Soeren Kjar, SØREN', 'Person 1, Person 1, Person 1'],
    ['Soeren Kjaer', 'Søren Kjær', 'Person 1'],
    ['Håkan Ångström', 'Haakan Aangstroem, Hakan Angstrom', 'Person 1, Person 1'],
    ['José Núñez', 'Jose Nunez, JOSE\u0301 NUN\u0303EZ', 'Person 1, Person 1'],
    ['Işıl Yıldız', 'Isil Yildiz, IŞIL YILDIZ, ISIL', 'Person 1, Person 1, Person 1'],
    ['Novak Đoković', 'Djokovic; Dokovic; ĐOKOVIĆ', 'Person 1; Person 1; Person 1'],
    ['ＭＩＲＩＡＭ　ＯＫＡＦＯＲ', 'Miriam Okafor', 'Person 1'],
    // Scripts
    [
      '山田太郎',
      '昨日山田太郎さんが承認した。山田 太郎、山田さん、太郎',
      '昨日Person 1さんが承認した。Person 1、Person 1さん、Person 1',
    ],
    ['山田 太郎', '山田太郎が、山田部長', 'Person 1が、Person 1部長'],
    [
      '王小明',
      '请王小明签字，王经理和小明同意，小王也来；国王',
      '请Person 1签字，Person 1经理和Person 1同意，小Person 1也来；国王',
    ],
    ['李明', '昨天李明说，李总同意，李子', '昨天Person 1说，Person 1总同意，李子'],
    ['ミリアム・オカフォー', 'ミリアム・オカフォーさん、オカフォーが', 'Person 1さん、Person 1が'],
    [
      '김민수',
      '김민수가 승인, 김민수 부장, 민수는, 김 부장님',
      'Person 1가 승인, Person 1 부장, Person 1는, Person 1 부장님',
    ],
    ['Иван Петров', 'ИВАН ПЕТРОВ, Петров, Петров Иван, И. Петров', 'Person 1, Person 1, Person 1, Person 1'],
    ['محمد الفارسي', 'قال محمد الفارسي ومحمد', 'قال Person 1 وPerson 1'],
    ['דוד כהן', 'אמר דוד כהן ולדוד', 'אמר Person 1 ולPerson 1'],
    ['สมชาย ใจดี', 'คุณสมชายอนุมัติ', 'คุณPerson 1อนุมัติ'],
  ])('%j is found in %j', (name, text, expected) => {
    expect(left(name, text)).toBe(expected);
  });

  it.each([
    ['Mark Lee', 'The Market, a Markup, Mark-up and MarkDown; mark it. Mark the date. Leeds, fleet'],
    ['Will Carter', 'It will do. Will the model pass? Will it? Goodwill, Willing; carterpillar'],
    ['Ann Lee', 'Annual planning, annex, sleep'],
    ['Ines Calloway', 'Inestable, callowaysome'],
    ['Tom Hough', 'though'],
    ['Sam Hall', 'It shall be.'],
    ['Isla Trent', 'IT decides'],
    ['Henry Rowe', 'HR agrees, and a row'],
    ['Maya Torres', 'In May a review'],
    ['Du Wei', 'It is due; we do'],
    ['John Doe', 'Do this. It does so.'],
    ['Ed Ng', 'changed, walking, and -ed'],
    ['Gerald Ford', 'FitzGerald, afford, Oxford'],
    ['マーク', 'マーケットの調査'],
    ['はな', 'はなしを聞く'],
    ['이나', '이나라'],
    ['Anna Miller', 'at 9 a.m. and 5 p.m.'],
  ])('%j is not found in %j', (name, text) => {
    expect(left(name, text)).toBe(text);
  });
});

describe('a place or a team', () => {
  it.each([
    [
      'Leeds hub',
      'opened in the Leeds hub, Leeds-based, LEEDS',
      'opened in the Place 1 hub, Place 1-based, Place 1',
    ],
    ['The Leeds Hub', 'opened in Leeds', 'opened in Place 1'],
    ['Canary Wharf office', 'at the Canary Wharf office', 'at the Place 1 office'],
    ['Harbour Mutual', 'Harbour Mutual’s, and Harbour', 'Firm 1’s, and Firm 1'],
    ['Kraken squad', 'the Kraken squad', 'the Name 1 squad'],
    ['Kraken operations', 'krakens of Kraken operations', 'krakens of Name 1 operations'],
  ])('%j keeps what it is: %j', (name, text, expected) => {
    expect(left(name, text)).toBe(expected);
  });
});

describe('a firm', () => {
  const firm = (name: string, text: string) => new Names('', firmIn(name)).mask(text, false);
  it.each([
    [
      'Ostrel Analytics Ltd',
      'ostrel, Ostrel Analytics, OSTREL, OAL, ostrelanalytics.com',
      'Firm 1, Firm 1, Firm 1, Firm 1, Firm 1.com',
    ],
    ['Münchner Rück', 'Muenchner Rueck, Munchner', 'Firm 1, Firm 1'],
    ['Clear Street, prime brokerage', 'Clear Street, a clear answer', 'Firm 1, a clear answer'],
  ])('%j is found in %j', (name, text, expected) => {
    expect(firm(name, text)).toBe(expected);
  });
});

describe('people who are typed in several ways', () => {
  const many = (typed: string[], text: string) =>
    new Names(
      '',
      typed.flatMap((each) => namesIn(each)),
    ).mask(text, true);

  it.each([
    [
      [
        'Priya Raman',
        'Raman',
        'P. Raman',
        'Raman, P.',
        'praman',
        '@praman',
        'PR',
        'Raman Priya',
        'priya.raman@corvane.example',
      ],
    ],
    [['Jörg Müller', 'Joerg Mueller', 'Muller', 'J. Müller', 'jmueller']],
    [['山田太郎', '山田', '太郎', '山田 太郎', '山田さん']],
  ])('%j are one', (typed) => {
    for (const each of typed.filter((text) => !text.includes('@corvane')))
      expect(many(typed, each).replace('@', '')).toMatch(/^(?:Person 1)(?:\.|さん)?$/);
  });

  it('are somebody where two share a name, and themselves where more of it is said', () => {
    const typed = ['Sam Whitlock', 'Sam Jones', 'Ida Jones'];
    expect(many(typed, 'Sam; Sam J.; Jones; S. Jones; Jones, Ida; IJ')).toBe(
      'Somebody; Person 2.; Somebody; Person 2; Person 3; Person 3',
    );
  });
});

describe('a phrase in a field that holds people', () => {
  it('is replaced as a whole, however long, where nothing tells who is meant', () => {
    const phrase =
      'lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua enim minim';
    expect(new Names('', namesIn(phrase)).mask(phrase, true)).toBe('Person 1');
  });
});

describe('a name from the list of further names', () => {
  it('is found in every form too, a part of it with a capital', () => {
    const names = new Names('', [{ label: 'Name', words: wordsOf('helena marsh') }]);
    expect(names.mask('Helena Marsh, H. Marsh, Marsh, Helena; a marsh', false)).toBe(
      'Name 1, Name 1, Name 1; a marsh',
    );
  });
});
