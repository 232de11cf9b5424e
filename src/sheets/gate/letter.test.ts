import { describe, expect, it } from 'vitest';
import { pairsIn, questionsIn, taken } from './read.fixture.ts';

const ASKED = ['Which period was it trained on?', 'Who may override a score?'];
const [FIRST, SECOND] = ASKED;
const LIST = `1. ${FIRST}\n2. ${SECOND}`;

/** Mail as it is copied, with what programs put around a letter. */
const MAILS: Record<string, string> = {
  Outlook: `From: Joel Abara <joel@bank.example>\nSent: Thursday, December 3, 2026 10:02 AM\nTo: Ana Ruiz\nSubject: RE: Questions on the model\n\nHi Ana,\n\nPlease see our questions:\n\n${LIST}\n\nRegards,\nJoel Abara\nModel Risk | Northgate Bank\nT +44 20 7946 0000`,
  'Outlook in German': `Von: Joel Abara\nGesendet: Donnerstag, 3. Dezember 2026 10:02\nAn: Ana Ruiz\nBetreff: AW: Fragen zum Modell\n\nHallo Ana,\n\n${LIST}\n\nViele Grüße\nJoel`,
  'Outlook in French': `De : Joel Abara\nEnvoyé : jeudi 3 décembre 2026 10:02\nÀ : Ana Ruiz\nObjet : RE: Questions\n\nBonjour Ana,\n\n${LIST}\n\nCordialement\nJoel`,
  'a letter without a greeting': `From: Joel Abara\nTo: Ana Ruiz\nSubject: Questions\n\n${FIRST}\n${SECOND}`,
  'an older letter below': `Dear all,\n\n${FIRST}\n${SECOND}\n\nMany thanks,\nJoel\n\n-----Original Message-----\nFrom: Ana Ruiz\nSent: 2 December 2026 09:00\nTo: Joel Abara\nSubject: Claims model\n\nJoel, please send your questions by Friday.\nAna`,
  'the questions in the older letter': `Ana, see below and answer by Friday.\n\nOn Thu, 3 Dec 2026 at 10:02, Joel Abara <joel@bank.example> wrote:\n\nHi Mia,\n\n${LIST}\n\nBest,\nJoel`,
  'the questions in the older letter, quoted': `Ana, see below.\n\nAm 03.12.2026 um 10:02 schrieb Joel Abara:\n> Hallo Mia,\n>\n> 1. ${FIRST}\n> 2. ${SECOND}\n>\n> Viele Grüße\n> Joel`,
  'a letter that is quoted whole': `> Hi Ana,\n>\n> - ${FIRST}\n> - ${SECOND}\n>\n> Regards,\n> Joel`,
  'a telephone': `Hi Ana,\n\n- ${FIRST}\n- ${SECOND}\n\nThanks\nJoel\n\nSent from my iPhone\nThis e-mail is confidential and intended for the addressee only.`,
  'a signature with numbers': `Hi Ana,\n\n${LIST}\n\nKind regards\nJoel Abara\nT: +44 20 7946 0000\nF: +44 20 7946 0001\nD: 020 7946 0002`,
  'a long disclaimer': `Hi Ana,\n\n${LIST}\n\nRegards\nJoel\n\n${'This message is intended for its addressee.\n'}${'Nothing in it binds the bank.\n'.repeat(14)}`,
};

describe('a list in mail', () => {
  it.each(Object.entries(MAILS))('is read without what stands around it: %s', (_, text) => {
    expect(questionsIn(text)).toEqual(ASKED);
    expect(taken(text).notes.join()).toMatch(
      text.startsWith('From: Joel Abara\nTo') ? /From: Joel/ : /Left out/,
    );
  });

  it('is read from every letter that asks, and where it is answered in turn', () => {
    const thread = `Hi Ana,\n\n1. ${FIRST}\n\nRegards\nJoel\n\nFrom: Mia Lund\nSent: 1 December 2026\nTo: Joel\n\n2. ${SECOND}\n\nBest,\nMia`;
    expect(questionsIn(thread)).toEqual(ASKED);
    const answered = `On Thu, 3 Dec 2026 at 10:02, Joel Abara <joel@bank.example> wrote:\n\n> 1. ${FIRST}\n\nFrom 2019.\n\n> 2. ${SECOND}\n\nThe shift lead.\n\nBest,\nAna`;
    expect(pairsIn(answered)).toEqual([
      [FIRST, 'From 2019.'],
      [SECOND, 'The shift lead.'],
    ]);
  });

  it('keeps what asks above a letter that is quoted', () => {
    expect(questionsIn(`Can you help with these?\n\n> 1. ${FIRST}\n> 2. ${SECOND}`)).toEqual([
      ...['Can you help with these?', ...ASKED],
    ]);
  });
});
