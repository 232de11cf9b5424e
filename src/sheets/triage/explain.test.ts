import { describe, expect, it } from 'vitest';
import chapter from '../../../content/chapters/triage-before-diagnosis.mdx?raw';
import heldOutText from '../../../training/blockers/held-out.tsv?raw';
import { explain, readAnswer } from './explain.ts';

const heldOut = heldOutText
  .trim()
  .split('\n')
  .map((line) => line.split('\t')[1] ?? '');
/** Rows of the chapter's table of what one hears and what one may get. */
const rows = chapter
  .split('\n')
  .filter((line) => line.startsWith('|') && line.endsWith('|') && line.split('|').length === 5)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, heard = '']) => !/^(You hear|-+)$/.test(heard));

describe('the blocker coach explains itself', () => {
  it('quotes whole words that stand in the answer', () => {
    for (const text of heldOut) {
      for (const reason of explain(text).reasons) {
        if ('whole' in reason) continue;
        const at = text.indexOf(reason.text);
        expect(at, text).toBeGreaterThanOrEqual(0);
        expect(reason.text.trim()).toBe(reason.text);
      }
    }
  });

  it('fills the slots of an event and asks nothing', () => {
    expect(explain('Legal signs the contract with Vantiq by 12 May, logged in Archer')).toEqual({
      verdict: 'concrete',
      reasons: [
        { slot: 'who', text: 'Legal' },
        { slot: 'does', text: 'signs' },
        { slot: 'what', text: 'the contract' },
        { slot: 'when', text: 'by 12 May' },
        { slot: 'how', text: 'logged in Archer' },
      ],
      asks: [],
    });
  });

  it.each([
    ['concrete', 'Beth has told each investigator by letter which steps are new'],
    ['concrete', 'Ravi closes 12 of his 60 questions by 11 December'],
    ['concrete', 'Legal signs the DPA by 3 December. Everyone is tired. We need more trust.'],
    ['concrete', 'Everyone is tired. We need more trust. Legal signs the DPA by 3 December.'],
    ['concrete', 'LEGAL SIGNS THE NDA BY FRIDAY'],
    ['concrete', 'Person 3 signs Name 2 by 12 May'],
    ['concrete', 'Kindly approve the CR 5512'],
    ['symptom', 'Internal Audit closes ranks'],
    ['symptom', 'Nothing has been signed by anyone'],
    ['symptom', 'Model risk reviews the documentation'],
    ['symptom', 'The architecture board discusses the interface on 4 May'],
    ['symptom', 'The committee trusts the model'],
  ])('reads as %s: %s', (verdict, text) => {
    expect(explain(text).verdict).toBe(verdict);
  });

  it('asks for what is blank, and gives no reason, where it can hardly tell', () => {
    const unsure = heldOut.map(explain).filter(({ verdict }) => verdict === 'unsure');
    expect(unsure.length).toBeGreaterThan(0);
    for (const { reasons, asks } of unsure) {
      expect(reasons).toEqual([]);
      expect(asks).not.toEqual([]);
    }
  });

  it('reads a name that the plan knows as a name', () => {
    const names = new Set(['Momentum']);
    const watched = (known?: ReadonlySet<string>) =>
      readAnswer('Momentum is slow', known).telling.map(({ text }) => text);
    expect(watched()).toContain('Momentum');
    expect(watched(names)).toEqual(['slow']);
  });

  it.each([
    'Die Rechtsabteilung unterschreibt den Vertrag mit dem Anbieter.',
    'Le service juridique signe le contrat avec le fournisseur.',
    'El departamento jurídico firma el contrato con el proveedor.',
    'Il responsabile della validazione firma il rapporto.',
    'De juridische afdeling tekent het contract met de leverancier.',
    'O departamento jurídico assina o contrato com o fornecedor.',
    'Dział prawny podpisuje umowę z dostawcą.',
    '法務部が契約書に署名する。',
  ])('gives no verdict on %s', (text) => {
    expect(explain(text)).toEqual({ verdict: 'unread', reasons: [], asks: [] });
  });

  it.each(rows)('agrees with the chapter: %2$s', (_, heard = '', _ask, got = '') => {
    expect([heard, explain(heard).verdict]).toEqual([heard, 'symptom']);
    expect([got, explain(got).verdict]).toEqual([got, 'concrete']);
  });
});
