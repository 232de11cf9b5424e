import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../report/formats/format.ts';
import { FORMATS } from '../../report/formats/index.ts';
import { MAKING } from '../../report/formats/making.fixture.ts';
import { buildDocument } from '../documents/build.ts';
import { DOCUMENT_IDS } from '../documents/documents.ts';
import { counted, examplePlan, retyped, textSlots, TODAY, WORDINGS } from '../documents/plans.fixture.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { kindOf } from './filled.fixture.ts';
import { redact } from './redact.ts';
import { TOLD } from './told.fixture.ts';

/** A text as it stands in a copy of a plan that is led by somebody. */
function copied(who: string, text: string): string {
  const plan = blankPlan('told');
  plan.lead.name = who;
  plan.lead.limits = text;
  return redact(plan, { names: true, money: false, texts: false }, 'copy').lead.limits;
}

describe('a name in a text, redacted', () => {
  it.each(TOLD)('of %s: %s', (who, text, gone, kept) => {
    const copy = copied(who, text);
    if (gone) expect(copy).not.toMatch(gone);
    expect(kept.filter((words) => !copy.includes(words))).toEqual([]);
  });
});

/** Names and sums in forms of their own, and what of these would tell somebody. */
const SAID = [
  'R a m a n asked, and R A M A N again; I.y.e.r, IYER, Iyer’s, r.iyer@bank.example',
  'Mueller, Muller and MÜLLER’s list; Lukasz, Wojcik; Soeren, Soren KJAER',
  'Ask\nMiriam\nOkafor, Okaf-\nor, Dr Okafor, MIRIAM OKAFOR, OKAFOR, M., miriam.okafor@bank.example',
  'Meyer, Schmidt and MeyerSchmidt; Okafor-Bell; O’BRIEN, OBrien; vd Berg, v.d. Berg, A.R.',
  'we pay 62k5 a month, about 2½ million, 1.4E+06; 60–80k, ~60k, 60k+, <60k; a fee of 2%',
  '€62k5, 62.5k, sixty thousand pounds, 1,5 Mio., between 61k and 81k, 850 a day',
];
const UNTOLD = [
  ...[
    'r\\W?a\\W?m\\W?a\\W?n\\b',
    'i\\W?y\\W?e\\W?r\\b',
    'm[uü]e?ller',
    'l[uł]kasz',
    'w[oó]jcik',
    's[oø]e?ren',
    'kj(?:ae|æ)r',
  ],
  ...['miriam', 'okaf', 'meyer', 'schmidt', '-bell', 'brien', '\\bberg', 'bank\\.example', 'A\\.R\\.'],
  ...['62k5', '62\\.5k', '½', '1\\.4E', '[68]0k', '60–', 'of 2%', 'sixty', '1,5', '[68]1k', '850', '€'],
].map((pattern) => new RegExp(pattern, pattern === 'A\\.R\\.' ? 'u' : 'iu'));

/** Every place of the worked example that takes a text. */
const SLOTS = textSlots(examplePlan()).filter(
  (path) => kindOf(path.map((key) => (/^\d+$/.test(String(key)) ? 'row' : String(key)))) === 'text',
);

function saidEverywhere(from: number): Plan {
  const plan = retyped(examplePlan(), SLOTS, (at) => SAID[(at + from) % SAID.length] ?? '');
  const [first, ...others] = plan.steering.members;
  const names = [
    'Raman Iyer',
    'Jürgen Müller',
    'Łukasz Wójcik',
    'Søren Kjær',
    'Miriam Okafor',
    'Anna Meyer-Schmidt',
    'Kate O’Brien',
    'Robert van der Berg',
    'Ana Ruiz',
  ];
  const members = first ? names.map((name, at) => ({ ...first, id: `named-${at}`, name })) : [];
  const scope = { ...plan.scope, cost: '850' };
  return { ...plan, scope, steering: { ...plan.steering, members: [...members, ...others] } };
}

// So many turns that each is said in each field.
describe.each(SAID.map((_, from) => from))(
  'names and sums in every text of the worked example, redacted (%i)',
  (from) => {
    const plan = saidEverywhere(from);
    const copy = redact(plan, { names: true, money: true, texts: false }, 'copy');
    const forecasts = counted(copy);

    it('are nowhere in the copy', () => {
      const said = JSON.stringify(plan);
      expect(UNTOLD.filter((pattern) => !pattern.test(said))).toEqual([]);
      expect(UNTOLD.filter((pattern) => pattern.test(JSON.stringify(copy)))).toEqual([]);
    });

    it.each(DOCUMENT_IDS)('are nowhere in the document %s, in any format', async (id) => {
      const document = buildDocument(id, copy, forecasts, WORDINGS, TODAY);
      const written: string[] = [];
      for (const format of formatsFor(document, FORMATS)) {
        if (format.makes === 'paper') continue;
        const made = await (await format.load()).render(document, MAKING);
        if (typeof made === 'string') written.push(made);
        else if (made instanceof Uint8Array)
          written.push(...Object.values(unzipSync(made)).map((part) => strFromU8(part)));
        else written.push(made.html, made.text);
      }
      // How wide a column is, or which day a number of a spreadsheet is, tells no sum.
      const text = written.join('\n').replace(/="\d+"|<v>\d+<\/v>/g, '');
      expect(UNTOLD.filter((pattern) => pattern.test(text))).toEqual([]);
      expect(written.length).toBeGreaterThan(1);
    });
  },
);
