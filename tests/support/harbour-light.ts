import { SCOPE } from './words.ts';

/** An invented program, as a person would type it into the three worksheets on 20 January 2027. */

export const TODAY = '2027-01-20';

export const PROGRAM = {
  name: 'Harbour Light',
  stage: 'Pilot passed',
  nextStage: 'Reviews',
  dayZero: '2027-01-11',
};

/** As it came off the whiteboard: every kind of mark in front, an empty line, one answer twice. */
export const WHITEBOARD = [
  '• Model risk signs the validation report for Harbour Light',
  '2. Better alignment between claims and IT',
  '- [ ] Data protection officer signs the impact assessment',
  '',
  '– More resourcing from the business',
  '(c) Head of claims approves the new referral procedure',
  '* stronger ownership across the program',
  '3) Security closes the two findings of the penetration test',
  '• Model risk signs the validation report for Harbour Light',
  '12.  IT installs the scoring service in the claims system',
].join('\r\n');

export const ANSWERS = [
  { text: 'Model risk signs the validation report for Harbour Light', verdict: 'Concrete' },
  { text: 'Better alignment between claims and IT', verdict: 'Symptom' },
  { text: 'Data protection officer signs the impact assessment', verdict: 'Concrete' },
  { text: 'More resourcing from the business', verdict: 'Symptom' },
  { text: 'Head of claims approves the new referral procedure', verdict: 'Concrete' },
  { text: 'stronger ownership across the program', verdict: 'Symptom' },
  { text: 'Security closes the two findings of the penetration test', verdict: 'Concrete' },
  { text: 'IT installs the scoring service in the claims system', verdict: 'Concrete' },
] as const;

/** The two that are picked, by their number, with what makes each of them stick. */
export const PICKS = [
  {
    number: 1,
    owner: 'Edda Novak',
    due: '2027-02-05',
    gate: 'Function',
    check: 'The report is in the model inventory, signed and dated by Jonas Abate',
  },
  {
    number: 3,
    owner: 'Femi Castellanos',
    due: '2027-01-29',
    gate: 'Artifact',
    check: 'The assessment stands in the register of processing with a signature under it',
  },
] as const;

/** Picked at first, and given up for the other. */
export const DROPPED_PICK = 7;

export const OVERRULED = {
  number: 6,
  reason: 'Here it means the letter that names Edda Novak',
};

export const FRAME = { people: '5', cost: '3,900', currency: 'EUR', start: '2027-02-01' };

/** Low, likely, high, original plan. Integration is worked out: only its plan is typed. */
export const EFFORTS = {
  model: ['6', '8', '12', '8'],
  validation: ['5', '8', '13', '3'],
  security: ['3', '4', '7', '2'],
  change: ['4', '6', '10', ''],
  training: ['3', '5', '9', ''],
  readiness: ['6', '9', '14', ''],
} as const;
export const INTEGRATION_PLANNED = '6';
export const EXTRA = { name: 'Exit terms with the vendor', effort: ['1', '2', '4', ''] } as const;

/** People, wait low, likely, high; whoever has no line has everybody and no queue. */
export const CALENDAR = {
  validation: ['2', '4', '6', '10'],
  security: ['1', '2', '3', '6'],
} as const;

/**
 * Worked out by hand. The mean of a Beta-PERT is (low + 4 × likely + high) / 6: 8.3 for the model, four times
 * that for integration, then 8.3, 4.3, 6.3, 5.3, 9.3 and 2.2, or 77.5 person-weeks; the median lies near by.
 */
export const MEAN_EFFORT = 77.5;
export const PLANNED_EFFORT = 19;

export const CHARTER = {
  sponsor: 'Marta Lindqvist',
  chair: 'The executive sponsor, in person',
  cadence: 'Every two weeks',
  next: '2027-02-09',
};

export const MEMBERS = [
  { name: 'Marta Lindqvist', function: 'Chief Claims Officer', right: 'Decides' },
  { name: 'Jonas Abate', function: 'Model risk', right: 'Must agree' },
  { name: 'Ruth Mbeki', function: 'IT operations', right: 'Is consulted' },
  { name: 'Pilar Osei', function: 'Motor claims', right: 'Is consulted' },
] as const;

export const DECISIONS = [
  {
    question: 'Which claims go through the score first?',
    options: 'Glass only; all motor; motor without injury',
    decider: 'Marta Lindqvist',
    decision: 'Glass only until the end of April',
    date: '2027-01-19',
    dissent: 'Pilar Osei: “Glass is the part that was never slow.”',
    reopens: 'Fewer than forty referrals in any week of March',
  },
  {
    question: 'Does the vendor’s contract run on after June?',
    options: 'Let it run on; give notice in March',
    decider: 'Marta Lindqvist',
    decision: '',
    date: '2027-02-09',
    dissent: '',
    reopens: '',
  },
] as const;

export const COMMITMENTS = [
  {
    function: 'Model risk',
    promise: 'Says what is missing on the back-test',
    due: '2027-01-18',
    kept: 'Kept',
  },
  {
    function: 'IT operations',
    promise: 'Opens the feed from the claims system',
    due: '2027-02-03',
    kept: '',
  },
] as const;

export const MEETING = {
  date: '2027-01-19',
  came: ['Marta Lindqvist (sponsor)', 'Jonas Abate', 'Ruth Mbeki'],
  outcome: 'The order of the claims is settled',
} as const;

export const STALLED_FRAME = { from: '2027-03-01', months: '12' } as const;
/** Low, likely, high: money in euros, except the leavers. */
export const STALLED_RANGES = {
  burn: ['70,000', '84,000', '98,000'],
  value: ['10,000', '30,000', '60,000'],
  leavers: ['0', '1', '2'],
  salary: ['60,000', '75,000', '95,000'],
  restructure: ['250,000', '400,000', '650,000'],
} as const;
export const CONTRACT = {
  what: 'Scoring licence, second term',
  notice: '2027-05-31',
  renewal: '2027-08-31',
  minimum: '120,000',
} as const;
export const STALE_WORK = {
  what: 'Validation on last year’s claims',
  on: '2027-09-30',
  redo: ['15,000', '22,000', '40,000'],
} as const;
export const OUTSIDE = { sunk: '310,000', board: 'The board was told October; it was not October.' } as const;

/** `a: Let it run on; b: give notice`. */
function lettered(options: string): string {
  return options
    .split('; ')
    .map((one, at) => `${'abc'[at]}: ${one}`)
    .join('; ');
}

/** Everything above in the form in which the plan prints it. */
export const PRINTED: readonly string[] = [
  ...[PROGRAM.name, PROGRAM.stage, PROGRAM.nextStage, '11 Jan 2027', '10 Feb 2027', '11 Apr 2027'],
  ...ANSWERS.map(({ text }) => text),
  ...PICKS.flatMap(({ owner, gate, check }) => [owner, gate, check]),
  ...['5 Feb 2027', '29 Jan 2027', OVERRULED.reason],
  ...(Object.keys(EFFORTS) as (keyof typeof EFFORTS)[]).map((stream) => {
    const [low, likely, high, planned] = EFFORTS[stream];
    return `${SCOPE.fields[stream].label} ${low} ${likely} ${high} ${planned || '–'}`;
  }),
  ...Object.entries(CALENDAR).map(
    ([stream, cells]) => `${SCOPE.fields[stream as keyof typeof CALENDAR].label} ${cells.join(' ')}`,
  ),
  ...[`${SCOPE.fields.integration.label} 3× 4× 5× 6`, `${EXTRA.name} 1 2 4 –`],
  ...['€3,900 a week', '1 Feb 2027', `The original plan held ${PLANNED_EFFORT} person-weeks`],
  ...[CHARTER.sponsor, CHARTER.chair, CHARTER.cadence, '9 Feb 2027'],
  ...MEMBERS.map((member) => `${member.name}, ${member.function} ${member.right}`),
  ...DECISIONS.flatMap(({ question, options, decision, dissent, reopens }) =>
    // What can still be chosen has the letters under which it is rung.
    [question, decision ? options : lettered(options), decision, dissent, reopens].filter(
      (text) => text !== '',
    ),
  ),
  ...['Model risk Says what is missing on the back-test 18 Jan 2027 Kept'],
  ...['IT operations Opens the feed from the claims system 3 Feb 2027 Open'],
  ...[
    'Burn of the stalled team, a month €84,000 (€70,000 to €98,000)',
    'Value deferred €10,000 €30,000 €60,000 EUR a month',
    'Forward cost of restructuring €400,000 (€250,000 to €650,000)',
    `${CONTRACT.what} 31 May 2027`,
    '31 Aug 2027 €120,000',
    ...[`${STALE_WORK.what} 30 Sep 2027`, '€15,000 €22,000 €40,000'],
    '€310,000',
    OUTSIDE.board,
  ],
  ...['19 Jan 2027', MEETING.outcome],
];
