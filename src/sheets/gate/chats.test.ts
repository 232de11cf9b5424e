import { describe, expect, it } from 'vitest';
import { questionsIn, taken } from './read.fixture.ts';

const PERIOD = 'Which period was the model trained on?';
const SCORE = 'Who may override a score?';
const KEPT = 'What is kept of an override?';

/** As programs put a chat onto the clipboard or into a file; the names are made up. */
const CHATS: Record<string, string> = {
  'Teams, a time in brackets': `[10:02] Ana Ruiz\n${PERIOD}\n[10:05] Joel Abara\n${SCORE}\n[10:07] Ana Ruiz\n${KEPT}`,
  'Teams, name and time': `Ana Ruiz  10:02 AM\n${PERIOD}\nJoel Abara  10:05 AM\n${SCORE}\nAna Ruiz  10:07 AM\n${KEPT}`,
  'Teams, family name first': `Ruiz, Ana\nToday 10:02\n${PERIOD}\nAbara, Joel\nToday 10:05\n${SCORE}\n${KEPT}`,
  'Teams, all in a line': `[12/3/2026 10:02 AM] Ana Ruiz: ${PERIOD}\n[12/3/2026 10:05 AM] Joel Abara: ${SCORE}\n[12/3/2026 10:09 AM] Ana Ruiz: ${KEPT}`,
  'Teams, a day without a year': `Ana Ruiz, 3 Dec, 10:02\n${PERIOD}\nJoel Abara, 3 Dec, 10:05\n${SCORE}\nMia Lund, 3 Dec, 10:08\n${KEPT}`,
  'Teams, in German': `Ana Ruiz\nGestern um 10:02\n${PERIOD}\nJoel Abara\nDienstag 10:05\n${SCORE}\n${KEPT}`,
  'Teams, guests': `Ana Ruiz (External)\n10:02\n${PERIOD}\nJoel van der Berg (Guest)\n10:05\n${SCORE}\n${KEPT}`,
  'Slack, times alone': `Ana Ruiz\n  10:02 AM\n${PERIOD}\nJoel Abara\n  10:05 AM\n${SCORE}\n10:06\n${KEPT}`,
  'Slack, accounts': `ana.ruiz [10:02 AM]\n${PERIOD}\n\njoel [10:05 AM]\n${SCORE}\n${KEPT}`,
  Discord: `Ana Ruiz — Today at 10:02\n${PERIOD}\nJoel — Yesterday at 10:05 PM\n${SCORE}\n${KEPT}`,
  'WhatsApp, Android': `03/12/2026, 10:02 - Ana Ruiz: ${PERIOD}\n03/12/2026, 10:05 - Joel Abara: ${SCORE}\n13/12/2026, 10:05 - Joel Abara: ${KEPT}`,
  'WhatsApp, iOS': `[03.12.26, 10:02:11] Ana Ruiz: ${PERIOD}\n[03.12.26, 10:05:12] Joel Abara: ${SCORE}\n[13.12.26, 10:05:12] Joel Abara: ${KEPT}`,
  'WhatsApp, several lines': `[03.12.26, 10:02:11] Ana Ruiz: ${PERIOD}\n${SCORE}\n[13.12.26, 10:05:12] Joel Abara: ${KEPT}`,
  'Zoom, a chat that was saved': `10:02:33 From Ana Ruiz to Everyone:\n\t${PERIOD}\n10:05:01 From Joel Abara to Everyone:\n\t${SCORE}\n10:07:44 From Ana Ruiz to Everyone:\n\t${KEPT}`,
  'Zoom, older': `10:02:33\t From  Ana Ruiz : ${PERIOD}\n10:05:01\t From  Joel Abara : ${SCORE}\n10:07:44\t From  Ana Ruiz : ${KEPT}`,
  'a transcript': `Ana Ruiz  0:03\n${PERIOD}\n\nJoel Abara  0:15\n${SCORE}\n\nAna Ruiz  1:02\n${KEPT}`,
  WebVTT: `WEBVTT\n\n00:00:03.000 --> 00:00:06.000\n<v Ana Ruiz>${PERIOD}</v>\n\n00:00:07.000 --> 00:00:09.000\n<v Joel Abara>${SCORE}</v>\n\n00:00:12.000 --> 00:00:15.000\n<v Ana Ruiz>${KEPT}</v>`,
  SubRip: `1\n00:00:03,000 --> 00:00:06,000\nAna Ruiz: ${PERIOD}\n\n2\n00:00:07,000 --> 00:00:09,000\nJoel Abara: ${SCORE}\n\n3\n00:00:12,000 --> 00:00:15,000\nAna Ruiz: ${KEPT}`,
  'a name in characters': `山田太郎\n10:02\n${PERIOD}\n王小明\n10:05\n${SCORE}\n${KEPT}`,
  'a table': `Date,User,Message\n2026-12-03 10:02,Ana Ruiz,${PERIOD}\n2026-12-03 10:05,Joel Abara,${SCORE}\n2026-12-03 10:07,Ana Ruiz,${KEPT}`,
};

describe('what was asked in a chat', () => {
  it.each(Object.entries(CHATS))('is read without its heads: %s', (_, text) => {
    const read = questionsIn(text).map((question) => question.replace(/ \(User: .*\)$/, ''));
    expect(read).toEqual([PERIOD, SCORE, KEPT]);
  });

  it('says by whom and when, on a day that can be read as the day it was raised', () => {
    const [first, second] = taken(CHATS['WhatsApp, Android'] ?? '').questions;
    expect(first).toMatchObject({ text: `${PERIOD} (Asked by: Ana Ruiz)`, raised: '2026-12-03', owner: '' });
    expect(second).toMatchObject({ text: `${SCORE} (Asked by: Joel Abara)`, raised: '2026-12-03' });
    expect(taken(CHATS['Teams, all in a line'] ?? '').inDoubt).toBe('12/3/2026 10:02 AM');
    expect(taken(CHATS['Slack, accounts'] ?? '').questions[2]?.text).toBe(
      `${KEPT} (Asked by: joel; Asked at: 10:05 AM)`,
    );
  });

  it('leaves out what a chat shows besides, and says so', () => {
    const text = `Model risk\nAna Ruiz\n10:02\n${PERIOD}\n👍 2\nJoel Abara\n10:05\n${SCORE}\n(edited)\n2 replies, last today`;
    expect(questionsIn(text)).toEqual([PERIOD, SCORE]);
    expect(taken(text).notes[0]).toBe(
      'Left out above the headings: Model risk, 👍 2, (edited), 2 replies, last today.',
    );
  });

  it.each([
    'Opening 09:00\nCoffee Break 10:00\nLunch 12:00',
    'Who signs at 10:02?\nWho reads it at 11:00?',
    'Ana Ruiz\nJoel Abara\nMia Lund',
    `[1] ${PERIOD}\n[2] ${SCORE}`,
    `Data: ${PERIOD}\nControls: ${SCORE}`,
    '10:02\n10:05',
  ])('is not seen in %j', (text) => {
    expect(
      taken(text)
        .questions.map(({ text: question }) => question)
        .join(),
    ).not.toContain('Asked');
  });
});
