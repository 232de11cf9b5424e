import { expect, it } from 'vitest';
import { isReadable } from './language.ts';

it.each([
  'Vertrag unterschrieben',
  'Datenschutz gibt die DSFA frei',
  'Einkauf bestellt die GPUs',
  'Die Revision schließt Feststellung 12',
  'La DSI ouvre l’accès à la base',
  'Meilleure communication entre équipes',
  'Manque de ressources',
  'Signature de l’avenant',
  'El comité aprueba el presupuesto',
  'Falta de presupuesto',
  'Mancanza di fiducia tra i reparti',
  'L’audit chiude il rilievo 12',
  'Meer vertrouwen in het model',
  'Budget goedgekeurd door de directie',
  'Assinatura do contrato',
  'O comitê aprova o orçamento',
  'Podpisanie umowy',
  'Audyt zamyka uwagę 12',
  '契約締結',
  '監査が指摘12を閉じる',
  'Styrelsen godkänner budgeten',
  'Johtokunta hyväksyy budjetin',
  'Rada schválí rozpočet',
  'Правление утверждает бюджет',
  '합의서 서명',
])('does not read as English: %s', (text) => {
  expect(isReadable(text)).toBe(false);
});

it.each([
  'Betriebsrat signs the agreement',
  'Dr Müller approves the DPIA',
  'La Banque Postale returns the annex',
  'Société Générale CIB answers',
  'MaRisk mapping signed off by José Álvarez',
  'Legal signs the Rahmenvertrag',
  'Budget',
  'CFO nod',
  'Legal: signed.',
  'audit clsoes issue 5512',
  'no1 in ops truts the scroe',
  'accurate bordereaux',
  'Fewer meetings, obviously, ha ha',
])('reads as English: %s', (text) => {
  expect(isReadable(text)).toBe(true);
});

it('has nothing to read where a redacted copy has no words left', () => {
  expect(isReadable('Text 3 (9 words removed)')).toBe(false);
  expect(isReadable('Person 3 signs the deed')).toBe(true);
});
