import { describe, expect, it } from 'vitest';
import { questionsIn, taken } from './read.fixture.ts';

const ASKED = [
  'Which period was the model trained on, and how was the hold-out sample chosen?',
  'Who may override a score?',
  'What is kept of an override, and for how long?',
  'How is drift measured?',
];

/** Pages as they are copied from a document, with what stands at their head and foot. */
const COPIES: Record<string, string> = {
  'head and foot, parted words': `Model Validation Report                     Page 1 of 2\n1. Which period was the model trained on, and how was the hold-\nout sample chosen?\n2. Who may override a score?\nNorthgate Bank – Confidential\nModel Validation Report                     Page 2 of 2\n3. What is kept of an over-\nride, and for how long?\n4. How is drift measured?\nNorthgate Bank – Confidential`,
  'a page in the middle of a sentence': `1. Which period was the model trained on, and how was\nthe hold-out sample chosen?\n2. Who may override a score?\n3. What is kept of an override,\nPage 1\nand for how long?\n4. How is drift measured?\nPage 2`,
  'numbers without a stop': `Question log v2\n1 Which period was the model trained on, and how was the hold-out sample chosen?\n2 Who may override a score?\n- 1 -\nQuestion log v2\n3 What is kept of an override, and for how long?\n4 How is drift measured?\n- 2 -`,
  'numbers on lines of their own': `1\nWhich period was the model trained on, and how was the\nhold-out sample chosen?\n2\nWho may override a score?\n3\nWhat is kept of an override, and for how long?\n4\nHow is drift measured?`,
  'no marks':
    `Which period was the model trained on, and how was the\nhold-out sample chosen?\nWho may override a score?\nWhat is kept of an override, and for how\u00ad\nlong?\nHow is drift measured?`.replace(
      'how\u00ad\nlong',
      'how long',
    ),
  'ends of pages': `© 2026 Northgate Bank\f${ASKED[0]}\n${ASKED[1]}\n© 2026 Northgate Bank\f${ASKED[2]}\n${ASKED[3]}\n© 2026 Northgate Bank`,
  'in German': `Seite 1 von 2\n1. ${ASKED[0]}\n2. ${ASKED[1]}\nSeite 2 von 2\n3. ${ASKED[2]}\n4. ${ASKED[3]}`,
  'a soft hyphen': ASKED.map((asked, at) => `${at + 1}. ${asked}`)
    .join('\n')
    .replace('override a', 'over\u00ad\nride a'),
  'pages of how many': `1 / 2\n• ${ASKED[0]}\n• ${ASKED[1]}\nDraft 3\n2 / 2\n• ${ASKED[2]}\n• ${ASKED[3]}\nDraft 3`,
};

describe('a list copied from the pages of a document', () => {
  it.each(Object.entries(COPIES))('is read without their heads and feet: %s', (_, text) => {
    expect(questionsIn(text)).toEqual(ASKED);
  });

  it('says what was left out', () => {
    expect(taken(COPIES['head and foot, parted words'] ?? '').notes).toEqual([
      'Left out as the head or the foot of a page: Model Validation Report                     Page 1 of 2, Northgate Bank – Confidential, Model Validation Report                     Page 2 of 2.',
    ]);
  });

  it.each([
    ['What is on page 2', 'What is on page 4'].map((line) => `- ${line}`),
    ['Who signs?', 'Who reads?', 'Who signs?'],
    ['See page 12', 'Who signs?'],
    ['what data', 'who signs', 'which model'],
    ['Models in use', 'owners of data'],
  ])('keeps every line of %j', (...lines) => {
    expect(questionsIn(lines.join('\n'))).toEqual(lines.map((line) => line.replace(/^- /, '')));
  });
});
