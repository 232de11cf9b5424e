import { describe, expect, it } from 'vitest';
import { readList } from './listed.ts';

const QUESTIONS = ['Which period was it trained on?', 'Who may override a score?'];
const rows = QUESTIONS.map((question) => [question]);

describe('a list in a letter', () => {
  it.each([
    `Dear Ana,\nthank you for the call. Our questions:\n\n1. ${QUESTIONS[0]}\n2. ${QUESTIONS[1]}\n\nKind regards\nJoel Abara\nModel Risk`,
    `Hi both,\n\n${QUESTIONS[0]}\n${QUESTIONS[1]}\n\nThanks,\nJoel`,
    `Sehr geehrte Frau Ruiz,\n\n- ${QUESTIONS[0]}\n- ${QUESTIONS[1]}\n\nMit freundlichen Grüßen\nJoel`,
  ])('is read without it: %j', (text) => {
    const { rows: read, around } = readList(text);
    expect(read).toEqual(rows);
    expect(around[0]).toMatch(/^(?:Dear|Hi|Sehr)/);
    expect(around.at(-1)).toMatch(/Joel|Model Risk/);
  });

  it.each([
    QUESTIONS.join('\n'),
    `Best estimate of the error?\nThanks to which control?\nDear to whom is it?`,
    `Hello world is printed where?\n${QUESTIONS[0]}`,
  ])('is whole where no letter is around it: %j', (text) => {
    expect(readList(text)).toEqual({ rows: text.split('\n').map((line) => [line]), around: [], feet: [] });
  });

  it('loses no line', () => {
    const text = `Dear Ana,\n1. ${QUESTIONS[0]}\nCould you answer by Friday?\nRegards\nJoel`;
    const { rows: read, around } = readList(text);
    expect([...around, ...read.flat()].sort()).toEqual(
      ['Dear Ana,', QUESTIONS[0], 'Could you answer by Friday?', 'Regards', 'Joel'].sort(),
    );
  });
});

describe('questions and answers in turn', () => {
  it.each([
    ['Q1: Which period?\nA1: From 2019.\nQ2: Who overrides?\nA2: The shift lead.', ['1', '2']],
    ['Q: Which period?\nA: From 2019.\n\nQ: Who overrides?\nA: The shift lead.', ['', '']],
    [
      'Question 1. Which period?\nAnswer 1. From 2019.\nQuestion 2. Who overrides?\nAnswer 2. The shift lead.',
      ['1', '2'],
    ],
    [
      'Frage 1: Which period?\nAntwort: From 2019.\nFrage 2: Who overrides?\nAntwort: The shift lead.',
      ['1', '2'],
    ],
  ])('are a table: %j', (text, [first, second]) => {
    expect(readList(text).rows).toEqual([
      ['No.', 'Question', 'Answer'],
      [first, 'Which period?', 'From 2019.'],
      [second, 'Who overrides?', 'The shift lead.'],
    ]);
  });

  const ASKED = ['Which period?', 'Who overrides?', 'What is kept?'];
  const SAID = ['From 2019.', 'The shift lead.', 'All of it, and why\nit was done.'];
  const MARKED: readonly ((question: string, answer: string, at: number) => string)[] = [
    (question, answer, at) => `${at}. ${question}\n[Answer] ${answer}`,
    (question, answer, at) => `${at}) ${question}\nRESPONSE: ${answer}`,
    (question, answer) => `- ${question}\nReply: ${answer}`,
    (question, answer, at) => `${at}. ${question}\n${answer.replace(/^/gm, '>>> ')}`,
    (question, answer, at) => `> ${at}. ${question}\n${answer}`,
    (question, answer) => `> ${question}\n>\n${answer}\n`,
    (question, answer, at) => `Vraag ${at}: ${question}\nAntwoord: ${answer}`,
    (question, answer, at) => `${at}. ${question} Answer: ${answer}`,
    (question, answer, at) => `${at}. ${question}\nBank response: ${answer}`,
    (question, answer, at) => `${at}. ${question}\nAR: ${answer}`,
    (question, answer, at) => `${at}. ${question}\n-> ${answer}`,
    (question, answer, at) => `${'abc'[at - 1]}) ${question}\nAnswer: ${answer}`,
    (question, answer, at) => `質問${at}：${question}\n回答${at}：${answer}`,
    (question, answer) => `问：${question}\n答：${answer}`,
    (question, answer, at) => `Finding ${at}: ${question}\nManagement response: ${answer}`,
  ];

  it.each(MARKED.map((write) => [write(ASKED[0] ?? '', SAID[0] ?? '', 1), write] as const))(
    'are told apart by the mark before either: %j',
    (_, write) => {
      const text = ASKED.map((question, at) => write(question, SAID[at] ?? '', at + 1)).join('\n');
      const [, ...pairs] = readList(text).rows;
      expect(pairs.map(([, question, answer]) => [question, answer])).toEqual(
        ASKED.map((question, at) => [question, SAID[at]]),
      );
    },
  );

  it('are told apart by what asks alone, where a sentence stands below each question', () => {
    const text = '1. Who signs?\nThe CRO signs.\n2. Who reads?\nModel Risk.\nAnd audit.\n3. When?\nIn May.';
    expect(readList(text).rows.slice(1)).toEqual([
      ['', 'Who signs?', 'The CRO signs.'],
      ['', 'Who reads?', 'Model Risk.\nAnd audit.'],
      ['', 'When?', 'In May.'],
    ]);
  });

  it('stand behind a line or two that lead to them', () => {
    const text = 'See AR’s answers below.\n\n1. Which period?\nAR: From 2019.\n2. Who?\nAR: Ana.';
    expect(readList(text)).toEqual({
      rows: [
        ['No.', 'Question', 'Answer'],
        ['', 'Which period?', 'From 2019.'],
        ['', 'Who?', 'Ana.'],
      ],
      around: ['See AR’s answers below.'],
      feet: [],
    });
  });

  it.each([
    '1. Which period?\nNote: see annex A\n2. Who overrides?\n3. When?\n4. Why?',
    '1. Which period?\n2. Who overrides?\n> as I asked in May',
    '> Which period?\n> Who overrides?\n> When?',
    '1. Is the answer: yes?\n2. Who overrides?',
  ])('are none of %j', (text) => {
    expect(readList(text).rows.every((row) => row.length === 1)).toBe(true);
  });

  it('may go on over lines, and lack an answer', () => {
    const text = 'Q1: Which period,\nand why?\nA1: From 2019,\nsince then.\nQ2: Who?\nQ3: When?\nA3: Now.';
    expect(readList(text).rows.slice(1)).toEqual([
      ['1', 'Which period,\nand why?', 'From 2019,\nsince then.'],
      ['2', 'Who?', ''],
      ['3', 'When?', 'Now.'],
    ]);
  });

  it('are no pairs where letters only number a list', () => {
    const text = 'a) Which period?\nb) Who overrides?\nd) When?';
    expect(readList(text).rows).toHaveLength(3);
    expect(readList(text).rows[0]).toHaveLength(1);
  });
});

it('reads questions whose answers are still to be given', () => {
  expect(readList('Q1: Who signs?\nA1: Ana\nQ2: Who reads?\nA2:\nQ3: Why?\nA3:').rows).toEqual([
    ['No.', 'Question', 'Answer'],
    ['1', 'Who signs?', 'Ana'],
    ['2', 'Who reads?', ''],
    ['3', 'Why?', ''],
  ]);
});

describe('the marks of questions and answers', () => {
  const MARKS: readonly (readonly [asks: string, answers: string])[] = [
    ...([
      ['Q.1 ', 'A.1 '],
      ['Q.1 ', 'Ans. '],
      ['Q1: ', 'A1: '],
      ['Q1. ', 'A1. '],
      ['Q1) ', 'A1) '],
    ] as const),
    ...([
      ['Q1 - ', 'A1 - '],
      ['Q1 – ', 'A1 – '],
      ['Q1 ', 'A1 '],
      ['Q(1) ', 'A(1) '],
      ['[Q1] ', '[A1] '],
    ] as const),
    ...([
      ['Q#1: ', 'A#1: '],
      ['Q/ ', 'A/ '],
      ['Q. ', 'A. '],
      ['Q 1: ', 'A 1: '],
      ['Qn 1. ', 'Ans 1. '],
    ] as const),
    ...([
      ['Que. 1: ', 'Ans: '],
      ['Ques. 1: ', 'Ans. '],
      ['Question 1\n', 'Answer\n'],
      ['Q1:\n', 'A1:\n'],
    ] as const),
    ...([
      ['**Q1:** ', '**A1:** '],
      ['**Question 1:** ', '**Answer:** '],
      ['- Q1: ', '- A1: '],
    ] as const),
    ...([
      ['Frage 1: ', 'Antwort: '],
      ['Question 1 : ', 'Réponse 1 : '],
      ['Pregunta 1: ', 'Respuesta 1: '],
    ] as const),
    ...([
      ['P1. ', 'R1. '],
      ['F1: ', 'A1: '],
      ['Domanda 1: ', 'Risposta: '],
      ['Pergunta 1: ', 'Resposta: '],
    ] as const),
    ...([
      ['Vraag 1: ', 'Antwoord: '],
      ['Fråga 1: ', 'Svar: '],
      ['Spørgsmål 1: ', 'Svar: '],
    ] as const),
    ...([
      ['Kysymys 1: ', 'Vastaus: '],
      ['Pytanie 1: ', 'Odpowiedź: '],
      ['Otázka 1: ', 'Odpověď: '],
    ] as const),
    ...([
      ['Kérdés 1: ', 'Válasz: '],
      ['Întrebare 1: ', 'Răspuns: '],
      ['Soru 1: ', 'Cevap: '],
    ] as const),
    ...([
      ['Вопрос 1: ', 'Ответ: '],
      ['Питання 1: ', 'Відповідь: '],
      ['Ερώτηση 1: ', 'Απάντηση: '],
    ] as const),
    ...([
      ['質問1：', '回答1：'],
      ['问题1：', '答复：'],
      ['질문 1: ', '답변: '],
      ['سؤال 1: ', 'جواب: '],
    ] as const),
    ...([
      ['שאלה 1: ', 'תשובה: '],
      ['پرسش 1: ', 'پاسخ: '],
      ['प्रश्न 1: ', 'उत्तर: '],
    ] as const),
    ...([
      ['Pertanyaan 1: ', 'Jawaban: '],
      ['Câu hỏi 1: ', 'Trả lời: '],
    ] as const),
  ];

  it.each(MARKS)('are %j and %j', (asks, answers) => {
    const text = QUESTIONS.map((question, at) =>
      `${asks}${question}\n${answers}By Ana.`.replaceAll('1', String(at + 1)),
    );
    expect(
      readList(text.join('\n'))
        .rows.slice(1)
        .map((row) => row.slice(1)),
    ).toEqual(QUESTIONS.map((question) => [question, 'By Ana.']));
  });
});
