import { blankDispute } from '../../sheets/sponsor/fields.ts';
import { describe, expect, it } from 'vitest';
import { render } from '../../report/formats/markdown/markdown.ts';
import { readPlan } from '../document/read.ts';
import { buildDocument } from '../documents/build.ts';
import { DOCUMENT_IDS } from '../documents/documents.ts';
import { counted, TODAY, WORDINGS } from '../documents/plans.fixture.ts';
import { filledPlan } from './filled.fixture.ts';
import { redact } from './redact.ts';
import { blankPlan, type Plan } from '../document/schema.ts';

/**
 * A plan by hand, with names and sums in every form that its writer could think of. What must not remain is written
 * down here too, and nothing of what redacts is used to look for it.
 */
const TEXTS = [
  'Miriam Okafor, MIRIAM OKAFOR, miriam okafor, Okafor, Miriam; Okafor Miriam; Dr. Okafor; Ms Okafor’s view',
  'M. Okafor, M Okafor, m.okafor, m_okafor, @mokafor, mokafor, mokafor2, mokafor@bank.example, Okafors',
  'MO agrees, M.O. agrees, Miriam A. Okafor, Mir\u00adiam Oka\u200bfor, Miriam\u00a0Okafor, Miriam\nOkafor',
  'Lukasz Wojcik, Łukasz, LUKASZ WÓJCIK, Ł. Wójcik, l.wojcik, Wójcik-led',
  'Joerg Mueller, Jörg Müller, Jorg Muller, MUELLER, Mu\u0308ller’s, j.mueller, jmueller',
  'Soren Kjaer, Soeren, SØREN KJÆR, Kjær; Karl Weiss, WEISS, Weiß; Isil Yildiz, IŞIL, Işıl',
  'Jose Nunez, José, Núñez, Nun\u0303ez, J. Nunez; decided by Núñez, asked by José',
  '昨日山田太郎さんが承認した。山田部長、太郎さん。请王小明签字，王经理同意，小明说。김민수가 승인, 김 부장님',
  'Tomas Reyl, Reyl, T. Reyl; Zoe Quill, Quill; Kofi Mensah, Mensah; Ama Boateng, Boateng; Yaw Darko, Darko',
  'Ostrel, OSTREL, Ostrel Analytics, ostrel analytics ltd, Ostrel’s; second look, Second Look, SECOND LOOK',
  '40,000; 40.000; 40 000; 40’000; £40,000; 40k; 40K a month; forty thousand pounds; £40 000; 40,000.00',
  '2 Mio. €, 1,4 Mrd. a year, R$ 40.000, CHF 40’000, CHF 40’000.-, £1.4m, ¥3億, 3億円, € 1.2 million, US$ 77',
  'two million a year, half a million pounds, ten grand, twenty-five euros, 345k, 0.345m, 345 000, 850 a day',
];

/** What stands for a name or an amount nowhere else in the plan, in any case. */
const NAMES = [
  ...[
    'okafor',
    'miriam',
    'oka.for',
    'mir.iam',
    'mokafor',
    'M\\.O\\.',
    '(?<![A-Z])MO(?![A-Z])',
    'bank\\.example',
  ],
  ...['lukasz', 'łukasz', 'w[oó]jcik', 'j[oö]rg', 'joerg', 'mu?\u0308?e?ller', 'müller', 'm[uü]eller'],
  ...[
    's[oø]e?ren',
    'kj(?:ae|æ)r',
    'wei(?:ss|ß)',
    '[iı]şıl',
    'isil',
    'y[ıi]ld[ıi]z',
    'jos[eé]',
    'n[uú]n\u0303?ez',
    'núñez',
  ],
  ...[
    '山田',
    '太郎',
    '王',
    '小明',
    '김',
    '민수',
    'reyl',
    'quill',
    'zoe',
    'mensah',
    'kofi',
    'boateng',
    'darko',
    'yaw',
  ],
  ...['ostrel', 'second look'],
];
const SUMS = [
  ...[
    '40.?000',
    '40 ?k',
    'forty',
    'mio',
    'mrd',
    '1,4',
    '1\\.4',
    '億',
    '1\\.2',
    'million',
    'grand',
    'twenty',
    'US',
    '77',
  ],
  ...['345', '850', '£', '€', '¥', 'CHF', 'R\\$'],
];

function filled(): Plan {
  const plan = blankPlan('witness');
  plan.program.name = 'Second Look';
  plan.lead.name = 'Miriam Okafor';
  plan.lead.grantedBy = 'Łukasz Wójcik';
  plan.lead.authorities = [
    { id: 'a1', function: '', may: '', by: 'Jörg Müller', written: 'yes', on: '', place: '' },
  ];
  plan.steering.sponsor = 'Søren Kjær';
  plan.steering.members = [
    { id: 'm1', name: 'José Núñez', function: 'Risk', right: 'decides' },
    { id: 'm2', name: '山田太郎', function: '', right: '' },
  ];
  plan.steering.decisions = TEXTS.map((text, index) => ({
    ...{ id: `d${index}`, question: text, options: text, decider: 'Karl Weiß', decision: text, date: '' },
    ...{ recommended: text, delay: text, place: text, dissent: text, reopens: text },
  }));
  plan.sponsor.disputes = [
    { ...blankDispute('s1'), between: 'Işıl Yıldız and 王小明', how: TEXTS.join(' ') },
  ];
  plan.recovery.kill = [
    { id: 'k1', signal: '', by: 'Tomas Reyl', act: TEXTS.join('\n'), who: '김민수', agreedOn: '' },
  ];
  plan.stalled.vendors = [
    { id: 'v1', what: 'Ostrel Analytics Ltd, scoring', notice: '', renewal: '', minimum: '40k', spared: '' },
  ];
  plan.stalled.sunk = '345,000';
  plan.scope.cost = '850';
  plan.disagreements = [
    {
      ...{
        id: 'x1',
        at: 'lead/grantedBy',
        label: '',
        mine: 'Łukasz Wójcik',
        by: 'Zoe Quill',
        theirs: 'Kofi Mensah',
      },
      ...{ theirsBy: '', instead: '', noted: '' },
    },
  ];
  // What a newer build may hold.
  const newer = { askedBy: 'Ama Boateng', attendees: ['Yaw Darko'] };
  return { ...plan, milestone: { ...plan.milestone, ...newer } } as Plan;
}

function read(plan: Plan): Plan {
  const result = readPlan(JSON.stringify(plan));
  if (result.kind !== 'plan') throw new Error(result.why);
  return result.plan;
}

/** The copy without what redacting itself has written. */
function copied(choice: { names: boolean; money: boolean }): string {
  const { redacted: _, ...copy } = redact(read(filled()), { texts: false, ...choice }, 'copy') as Plan & {
    redacted?: unknown;
  };
  return JSON.stringify(copy).replace(/\((?:amount|address) removed\)/g, '');
}

/** Those of the patterns that are in a text; one that is written small is looked for in any case. */
function foundIn(text: string, patterns: readonly string[]): string[] {
  return patterns.filter((pattern) =>
    new RegExp(pattern, pattern === pattern.toLowerCase() ? 'iu' : 'u').test(text),
  );
}

describe('a plan by hand, redacted', () => {
  it('has no name in it, in any form, from any field', () => {
    expect(foundIn(copied({ names: true, money: false }), NAMES)).toEqual([]);
  });

  it('has no amount in it, in figures or in words', () => {
    expect(foundIn(copied({ names: true, money: true }), SUMS)).toEqual([]);
  });

  it('says every other word that it said before', () => {
    const copy = copied({ names: true, money: true });
    const words = [
      'view',
      'agrees',
      'decided by',
      'asked by',
      'a month',
      'a year',
      '承認した',
      '签字',
      '승인',
      '-led',
    ];
    expect(words.filter((word) => !copy.includes(word))).toEqual([]);
  });
});

/** Names, places and sums in the ways in which people say them, each in the words of a field of its own. */
const TOLD = [
  'opened in the Leeds hub, LEEDS, Leeds-based',
  'signed off by Helena Marsh; Marsh’s note, h.marsh@tessel.example',
  'the Dewsbury office and 41,000',
  'in Castleford, with Tessel Mutual, Tessel',
  'we lose 52 000 a month, about 63k, 74–85k',
  'Corvane’s offer: £1.7m, forty to sixty thousand',
  'see https://wiki.corvane.example/people/hmarsh',
  '12% of pay, a fee of 930',
  'Ostrel and legal say 96’200',
  '٤١٬٠٠٠ or GBP 27,500 for Ostrel',
];
const UNTOLD = [
  ...['leeds', 'helena', 'marsh', 'tessel', 'dewsbury', 'castleford', 'corvane', 'ostrel', 'wiki', 'https'],
  ...[
    '41,000',
    '52 000',
    '63k',
    '74–',
    '85k',
    '1\\.7',
    'forty',
    'sixty',
    '12%',
    '930',
    '96.200',
    '٤١',
    '27,500',
    '£',
  ],
];

/** The plan with one of these in every field, known to a table or not. */
function toldEverywhere(from: number): Plan {
  let id = 0;
  let told = from;
  return filledPlan({
    text: () => TOLD[told++ % TOLD.length] ?? '',
    id: () => `row-id-${++id}`,
    choose: (options) => options.at(-1) ?? '',
    rows: () => 1,
  });
}

describe('names and sums in the words of every field, redacted', () => {
  // So many turns that each is said in each field.
  it.each(TOLD.map((_, from) => from))('are in no copy, nor in a document of it (%i)', (from) => {
    const plan = read(toldEverywhere(from));
    expect(foundIn(JSON.stringify(plan), UNTOLD)).toEqual(UNTOLD);
    const copy = redact(plan, { names: true, money: true, texts: false }, 'copy');
    expect(foundIn(JSON.stringify(copy).replace(/"[\w-]+":/g, ''), UNTOLD)).toEqual([]);
    for (const document of DOCUMENT_IDS) {
      const markdown = render(buildDocument(document, copy, counted(copy), WORDINGS, TODAY));
      expect(markdown.length).toBeGreaterThan(200);
      expect(foundIn(markdown, UNTOLD), document).toEqual([]);
    }
  });
});
