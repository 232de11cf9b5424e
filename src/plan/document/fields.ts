import type { Sheet } from '../../sheets/finding.ts';
import type { Plan } from './schema.ts';
import type { FieldsOf } from './walk.ts';

const COUNTS = { low: 'number', likely: 'number', high: 'number' } as const;
const MONEY = { low: 'money', likely: 'money', high: 'money' } as const;

const CALENDAR = {
  people: 'number',
  waitLow: 'number',
  waitLikely: 'number',
  waitHigh: 'number',
  booked: 'choice',
  follows: 'links',
} as const;
const WORK = { ...COUNTS, planned: 'number', ...CALENDAR } as const;
const SCENARIO = {
  name: 'text',
  people: 'number',
  joins: 'choice',
  bookValidation: 'choice',
  bookSecurity: 'choice',
  cut: 'number',
  cutFrom: 'choice',
} as const;
const OVERRULED = { overruled: 'choice', reason: 'text' } as const;
const SIGN = { for: 'text', against: 'text', verdict: 'choice', mendable: 'choice' } as const;

/**
 * Every field of every worksheet, by what it holds. A field that is not here does not compile, and would be
 * left out of a redacted copy.
 */
export const FIELDS: FieldsOf<Pick<Plan, 'program' | Sheet>> = {
  program: { name: 'program', stage: 'choice', nextStage: 'choice', dayZero: 'date' },
  triage: {
    answers: {
      id: 'row',
      text: 'text',
      pick: 'choice',
      overruled: 'choice',
      reason: 'text',
      owner: 'person',
      due: 'date',
      gate: 'choice',
      check: 'text',
    },
  },
  gate: {
    gates: {
      id: 'row',
      pick: 'link',
      name: 'text',
      kind: 'choice',
      whose: 'person',
      since: 'date',
      opened: 'date',
      driverIs: 'choice',
      driver: 'person',
      opens: 'text',
      who: 'person',
      ask: 'text',
      offer: 'text',
      leave: 'text',
      said: 'text',
      saidOn: 'date',
    },
    questions: {
      id: 'row',
      gate: 'link',
      text: 'text',
      kind: 'choice',
      owner: 'person',
      answer: 'text',
      date: 'date',
    },
    activities: {
      id: 'row',
      gate: 'link',
      what: 'text',
      effort: 'number',
      direction: 'choice',
      stop: 'choice',
      becomes: 'text',
    },
  },
  scope: {
    model: WORK,
    integration: { planned: 'number', ...CALENDAR },
    validation: WORK,
    security: WORK,
    change: WORK,
    training: WORK,
    readiness: WORK,
    extra: { id: 'row', name: 'text', ...WORK },
    multiplier: COUNTS,
    people: 'number',
    cost: 'money',
    costUnit: 'choice',
    currency: 'currency',
    start: 'date',
    committed: 'date',
    effortUnit: 'choice',
    daysPerWeek: 'number',
    hoursPerWeek: 'number',
    shape: 'choice',
    lambda: 'number',
    correlation: 'number',
    first: SCENARIO,
    second: SCENARIO,
  },
  steering: {
    sponsor: 'person',
    chair: 'choice',
    powers: { disputes: 'choice', scopeChanges: 'choice', commitments: 'choice' },
    members: { id: 'row', name: 'person', function: 'function', right: 'choice' },
    cadence: 'choice',
    next: 'date',
    decisions: {
      id: 'row',
      question: 'text',
      options: 'text',
      decider: 'person',
      decision: 'text',
      date: 'date',
      dissent: 'text',
      reopens: 'text',
    },
    commitments: { id: 'row', function: 'function', promise: 'text', due: 'date', kept: 'choice' },
    meetings: { id: 'row', date: 'date', present: 'links', sponsor: 'choice', outcome: 'text' },
  },
  lead: {
    name: 'person',
    role: 'text',
    productionDate: 'date',
    running: 'text',
    grantedBy: 'person',
    grantedOn: 'date',
    acceptedOn: 'date',
    lapses: 'date',
    authorities: {
      id: 'row',
      function: 'function',
      may: 'text',
      by: 'person',
      written: 'choice',
      on: 'date',
    },
    decides: 'text',
    escalates: 'text',
    limits: 'text',
    slices: { id: 'row', slice: 'text', owner: 'person', date: 'date' },
  },
  milestone: {
    sentence: 'text',
    date: 'date',
    shownBy: 'person',
    shownTo: 'person',
    shownOn: 'date',
    failed: 'text',
    consequence: 'text',
    tests: { specific: OVERRULED, binary: OVERRULED, production: OVERRULED },
  },
  governance: {
    validationStarts: 'date',
    reviewers: { id: 'row', function: 'function', person: 'person', firstIn: 'choice', since: 'date' },
    inputs: {
      id: 'row',
      asks: 'text',
      function: 'function',
      answer: 'text',
      built: 'text',
      state: 'choice',
      source: 'source',
    },
  },
  handover: {
    from: 'person',
    to: 'person',
    date: 'date',
    items: {
      id: 'row',
      area: 'choice',
      pilot: 'text',
      production: 'text',
      ...COUNTS,
      owner: 'person',
      within: 'choice',
      state: 'choice',
      why: 'text',
      on: 'date',
    },
  },
  sponsor: {
    disputes: { id: 'row', what: 'text', between: 'function', raised: 'date', settled: 'date', how: 'text' },
    attention: { id: 'row', week: 'date', hours: 'number', did: 'text', rivals: 'text' },
    ask: 'text',
    askBy: 'date',
  },
  recovery: {
    signs: { scope: SIGN, team: SIGN, vendor: SIGN, sponsor: SIGN },
    kill: { id: 'row', signal: 'text', by: 'date', act: 'text', who: 'person', agreedOn: 'date' },
    mandate: 'person',
    newScope: 'text',
    outOfScope: 'text',
    vendorTalk: 'text',
    champion: 'person',
    standing: 'choice',
    reset: 'text',
    resetOn: 'date',
    messages: { id: 'row', from: 'person', to: 'person', on: 'date', says: 'text' },
    firstTen: { id: 'row', day: 'number', act: 'text', owner: 'person' },
  },
  stalled: {
    from: 'date',
    months: 'number',
    burn: MONEY,
    value: MONEY,
    leavers: COUNTS,
    salary: MONEY,
    replacing: COUNTS,
    vendors: { id: 'row', what: 'firm', notice: 'date', renewal: 'date', minimum: 'money' },
    stale: { id: 'row', what: 'text', on: 'date', ...MONEY },
    finish: MONEY,
    restructure: MONEY,
    sunk: 'money',
    board: 'text',
  },
};

/**
 * The fields of the document itself, which a redacted copy writes anew: where it came from and who disagreed
 * about what are no part of it.
 */
export const ENVELOPE = ['app', 'version', 'id', 'revision', 'changed', 'saved', 'shared', 'disagreements'];
