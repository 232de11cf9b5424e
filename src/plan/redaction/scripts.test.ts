import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blankPlan } from '../document/schema.ts';
import { redact } from './redact.ts';

/**
 * The lines of a fixture: who is named somewhere (`+`: a name that the reader adds), a text, what must not remain of it, and
 * what must; bars between several, and what cannot be seen by its code.
 */
function saidIn(file: string): { named: string; text: string; gone: string[]; kept: string[] }[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [named = '', text = '', gone = '', kept = ''] = line
      .replaceAll('\\n', '\n')
      .replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .split('\t');
    return { named, text, gone: gone.split('|').filter(Boolean), kept: kept.split('|').filter(Boolean) };
  });
}

/** A text as it stands in a copy of a plan that somebody leads. */
function copied(named: string, text: string, money: boolean): string {
  const plan = blankPlan('said');
  plan.lead.limits = text;
  const also = named.startsWith('+') ? [named.slice(1)] : [];
  if (also.length === 0) plan.lead.name = named;
  return redact(plan, { names: !money, money, texts: false, also }, 'copy').lead.limits;
}

describe.each([
  ['names', saidIn('./names.fixture.txt'), false],
  ['sums', saidIn('./sums.fixture.txt'), true],
] as const)('%s, in many scripts and cases', (_, all, money) => {
  it.each(all)('of $named: $text', ({ named, text, gone, kept }) => {
    const copy = copied(named, text, money);
    const isIn = (said: string, part: string) => said.toLowerCase().includes(part.toLowerCase());
    expect(gone.filter((part) => !isIn(text, part))).toEqual([]);
    expect(gone.filter((part) => isIn(copy, part))).toEqual([]);
    expect(kept.filter((part) => !copy.includes(part))).toEqual([]);
  });
});

describe('a word beside a currency that counts nothing', () => {
  it.each([
    ...[
      'the client euro account',
      'an important dollar figure',
      'other euros, even pounds',
      'asset pounds, freezer euros',
    ],
    ...[
      'payment is due: dollars or euros',
      'venture dollars, patient pounds',
      'het euro-deel, du franc',
      'les comptes en euros',
    ],
    ...[
      'рост рублей и места',
      'die zulässigen Euro-Konten',
      'الحساب بالدولار',
      '従業員と会員',
      '직원과 회원, 사원',
    ],
  ])('stays: %s', (text) => {
    expect(copied('', text, true)).toBe(text);
  });
});

/** Every case of a name, in languages that decline them. */
const CASES: [named: string, cases: string][] = [
  ['Павел Лисицын', 'Павла Павлу Павлом Павле Лисицына Лисицыну Лисицыным Лисицыне'],
  ['Зинаида Белая', 'Зинаиды Зинаиде Зинаиду Зинаидой Белой Белую'],
  ['Игорь Мельничук', 'Игоря Игорю Игорем Игоре Мельничука Мельничуку Мельничуком'],
  ['Андрій Коваленко', 'Андрія Андрію Андрієм Коваленка Коваленку Коваленком'],
  ['Łukasz Wróblewski', 'Łukasza Łukaszowi Łukaszem Wróblewskiego Wróblewskiemu Wróblewskim'],
  ['Agnieszka Lewandowska', 'Agnieszki Agnieszce Agnieszkę Agnieszką Lewandowskiej Lewandowską'],
  ['Pavel Dvořák', 'Pavla Pavlovi Pavlem Dvořáka Dvořákovi Dvořákem Dvořáku'],
  ['Lenka Procházková', 'Lenky Lence Lenku Lenkou Procházkové Procházkovou'],
  ['Marko Horvatić', 'Marka Marku Markom Horvatića Horvatiću Horvatićem'],
  ['Eero Lahtinen', 'Eeron Eerolle Eerolta Eerossa Lahtisen Lahtiselle Lahtiselta'],
  ['Kaisa Pelto', 'Kaisan Kaisalle Kaisalta Pellon Pellolle Pellolta'],
  ['Ilona Fekete', 'Ilonának Ilonával Ilonától Feketének Feketével Feketéhez'],
  ['Gábor Szabó', 'Gábornak Gáborral Gábortól Szabónak Szabóval Szabóhoz'],
  ['Zeynep Demir', 'Zeynep’in Zeynepten Demirin Demire Demirden Demirle'],
  ['Δημήτρης Καραγιάννης', 'Δημήτρη Καραγιάννη'],
  ['Ελένη Αντωνίου', 'Ελένης ΕΛΕΝΗ'],
  ['Vytautas Petrauskas', 'Vytauto Vytautui Petrausko Petrauskui Petrauską'],
  ['Ioana Munteanu', 'Ioanei Munteanului'],
];

describe('a name in another case', () => {
  it.each(CASES.flatMap(([named, cases]) => cases.split(' ').map((said) => [named, said] as const)))(
    'of %s: %s',
    (named, said) => {
      expect(copied(named, `– ${said} –`, false)).toMatch(/^– (?:Person 1|Somebody)(?:[’']\p{L}+)? –$/u);
    },
  );

  it.each([
    ['Sam Ninov', 'Same as before; ninety of them'],
    ['Mark Route', 'Marked and routed; the markets of the east'],
    ['Paul Ward', 'The wards and paulownia of the plan, for all'],
    ['Роман Петров', 'Романтика и петрушка'],
  ])('is no other word: %s', (named, text) => {
    expect(copied(named, text, false)).toBe(text);
  });
});
