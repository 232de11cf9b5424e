/** What the chapters tell of the invented cases, as phrases made from the example’s plan. */
import { readFileSync } from 'node:fs';
import type example from '../../content/examples/second-look.json';
import { allTheWork } from './worked-case.sums.fixture.ts';

export type Plan = typeof example;
type Claim = { chapter: string; says: (plan: Plan) => string };

/** “29 September”, or with its year where the book gives one. */
function day(iso: string | undefined, year: 'with year' | 'without' = 'without'): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(year === 'with year' ? { year: 'numeric' as const } : {}),
  });
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const word = (count: number) => WORDS[count] ?? String(count);
const pounds = (sum: number) => `£${sum.toLocaleString('en-GB')}`;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The likely figures of every line, with integration as a multiple of the model where it has none of its own. */
function likely(plan: Plan): number {
  const { scope } = plan;
  const integration = (scope.integration as { likely?: string }).likely;
  const lines = [
    scope.model,
    scope.validation,
    scope.security,
    scope.change,
    scope.training,
    scope.readiness,
  ];
  const sum = [...lines, ...scope.extra].reduce((total, line) => total + Number(line.likely), 0);
  return sum + Number(integration || Number(scope.model.likely) * Number(scope.multiplier.likely));
}

/** What the plan that was approved held, where it had a line at all. */
const approved = ({ scope }: Plan) =>
  [scope.model, scope.integration, scope.validation, scope.security].reduce(
    (sum, line) => sum + Number(line.planned),
    0,
  );

const gate = (plan: Plan, place: number) => {
  const found = plan.gate.gates[place];
  if (!found) throw new Error(`The example has no gate ${place}.`);
  return found;
};
const blocking = (plan: Plan) => {
  // What came up again as a condition of the signature was none of those asked.
  const asked = plan.gate.questions.filter(({ reference }) => !/[a-z]$/.test(reference));
  const own = asked.filter((one) => one.gate === 'gate-validation');
  return { all: own.length, block: own.filter(({ kind }) => kind === 'blocking').length, own };
};
const decision = (plan: Plan, place: number) => {
  const found = plan.steering.decisions[place];
  if (!found) throw new Error(`The example has no decision ${place}.`);
  return found;
};
const grantsOf = (plan: Plan) => plan.lead.authorities.map(({ on }) => on).sort();

/** What was before day 0, after the plan was printed, or in another program: no sheet holds it, so it stands here, once. */
const TOLD = { passed: '2025-12-04', moved: '2027-06-30', board: '2026-11-23' };
const QUILL = { answer: '2026-11-12', served: '2026-11-13', notice: '2026-11-30', renews: '2027-03-01' };
const QUILL_ENDS = '2027-02-26';
const CLEAR_LETTER = { asked: '2026-08-03', live: '2026-10-12' };

/** A figure of the forecast, as the example’s pack for the committee prints it (golden.test.ts holds that to the plan). */
function printed(figure: string): string {
  const pack = readFileSync('src/plan/documents/fixtures/committee.md.txt', 'utf8');
  if (!pack.includes(figure)) throw new Error(`The example’s pack does not print “${figure}”.`);
  return figure.replace(/ \(.*/, '');
}

const claim = (chapter: string, says: Claim['says']): Claim => ({ chapter, says });
export const CLAIMS: Claim[] = [
  claim('case', (plan) => `Won on ${day(plan.program.dayZero, 'with year')}`),
  claim('case', (plan) => `the production date from ${day(plan.lead.grantedOn, 'with year')}`),
  claim('plans', (plan) => `approved: ${approved(plan)} person-weeks`),
  claim('plans', (plan) => `counted: ${likely(plan)}<`),
  claim('the-real-scope', (plan) => {
    const { planned, likely } = plan.scope.integration;
    return `Integration goes from ${planned} to ${likely}`;
  }),
  claim('thirty', (plan) => `${blocking(plan).all} questions, as listed`),
  claim('thirty', (plan) => `${word(blocking(plan).block)} block`),
  claim('thirty', (plan) => `${blocking(plan).all - blocking(plan).block} can wait`),
  claim('recognising-the-stall', () => `passed on ${day(TOLD.passed, 'with year')}`),
  claim('recognising-the-stall', () => `the pilot accepted on ${day(TOLD.passed)}`),
  claim('recognising-the-stall', (plan) => `handed to model risk on ${day(gate(plan, 0).since)}`),
  claim('recognising-the-stall', (plan) => {
    const eve = new Date(Date.parse(plan.program.dayZero) - 86_400_000).toISOString().slice(0, 10);
    return `On the evening of ${day(eve, 'with year')} the program manager, ${plan.lead.name}`;
  }),
  claim(
    'recognising-the-stall',
    (plan) => `Next morning, ${day(plan.program.dayZero)}, she took the pages to ${plan.steering.sponsor}`,
  ),
  claim(
    'triage-before-diagnosis',
    (plan) =>
      `On ${day(plan.program.dayZero)} Ines, who managed the program, put the question to ${word(plan.triage.answers.length)} people`,
  ),
  claim('triage-before-diagnosis', (plan) => `She read the second to ${gate(plan, 1).whose}`),
  claim(
    'finding-the-gate',
    (plan) => `${gate(plan, 0).whose} had the file, had ${blocking(plan).all} questions open`,
  ),
  claim(
    'asking-which-three',
    (plan) => `On ${day(gate(plan, 0).saidOn)} Ines spent fifteen minutes with ${gate(plan, 0).whose}`,
  ),
  claim(
    'asking-which-three',
    (plan) =>
      `went down the ${blocking(plan).all} questions with a pencil. ${word(blocking(plan).block).replace(/^./, (first) => first.toUpperCase())} blocked`,
  ),
  claim('asking-which-three', (plan) => `signed on ${day(gate(plan, 0).opened)}, nineteen days later`),
  claim(
    'asking-which-three',
    (plan) => `a second run of the back-test, by ${day(plan.steering.commitments.at(-1)?.due)}`,
  ),
  claim(
    'asking-which-three',
    (plan) =>
      `both by ${day(blocking(plan).own[18]?.date)}; and by ${day(blocking(plan).own[27]?.date)}, what evidence`,
  ),
  claim(
    'stopping-the-work-arounds',
    (plan) =>
      `On ${day(plan.sponsor.attention[0]?.week)} ${plan.lead.name} and ${plan.steering.sponsor}, who had been Second Look’s sponsor for twelve days, stopped ${word(plan.gate.activities.filter(({ stop, gate: at }) => stop && at === 'gate-validation').length)} things`,
  ),
  claim(
    'a-committee-that-steers',
    (plan) =>
      `On ${day(decision(plan, 0).date)}, day ${daysBetween(plan.program.dayZero, decision(plan, 0).date)}, ${decision(plan, 0).decider} took the chair`,
  ),
  claim(
    'a-committee-that-steers',
    (plan) => `${decision(plan, 0).decider}, ${day(decision(plan, 0).date, 'with year')}`,
  ),
  claim(
    'one-accountable-lead',
    (plan) =>
      `on ${day(plan.lead.grantedOn)}, Tomas named her program lead, answering for ${day(plan.lead.productionDate, 'with year')}`,
  ),
  claim('one-accountable-lead', (plan) => `His was the last signature, on ${day(grantsOf(plan).at(-1))}`),
  claim(
    'the-real-scope',
    (plan) =>
      `model ${plan.scope.model.planned} person-weeks, integration ${plan.scope.integration.planned}, validation ${plan.scope.validation.planned}, security review ${plan.scope.security.planned}`,
  ),
  claim(
    'the-real-scope',
    (plan) =>
      `Joel Abara gave ${plan.scope.model.low}, ${plan.scope.model.likely} and ${plan.scope.model.high} for the model`,
  ),
  claim('the-real-scope', (plan) => `it came to about ${likely(plan)}, likely`),
  claim(
    'the-real-scope',
    (plan) =>
      `The ${likely(plan)} at ${pounds(Number(plan.scope.cost))} a week come to ${pounds(likely(plan) * Number(plan.scope.cost))}`,
  ),
  claim(
    'the-real-scope',
    (plan) =>
      `confirmed ${decision(plan, 2)
        .decision.replace(/; the rest.*/, '')
        .replace(', to the', ', to the')}`,
  ),
  claim('the-real-scope', (plan) => `could not begin before ${day(plan.governance.validationStarts)}`),
  claim('the-real-scope', (plan) => `On Friday ${day(plan.changed.slice(0, 10))} Ines put`),
  claim('the-real-scope', (plan) => `puts the middle at ${allTheWork(plan).p50}`),
  claim('the-real-scope', (plan) => `four times in five at ${allTheWork(plan).p80}`),
  claim('the-real-scope', () => {
    printed('met in 1 in 100 simulated runs');
    return 'One run in a hundred had';
  }),
  claim('the-real-scope', (plan) => `everything done by ${day(plan.scope.committed, 'with year')}`),
  claim('the-real-scope', (plan) => `${day(plan.lead.productionDate)} for Northern and one more`),
  claim('the-real-scope', () => `${day(TOLD.moved)} for every region`),
  claim('the-real-scope', () => `on Monday ${day(TOLD.board)}`),
  claim(
    'the-real-scope',
    (plan) =>
      `On ${day(decision(plan, 4).date)}, a week after Beth Okafor had shown the live queue, the committee moved the date to ${day(TOLD.moved, 'with year')}`,
  ),
  claim(
    'a-milestone-with-teeth',
    (plan) =>
      `“On ${day(plan.milestone.date, 'with year')} (day ${daysBetween(plan.program.dayZero, plan.milestone.date)}) every live transaction-monitoring alert for retail customers in the Northern region`,
  ),
  claim(
    'a-milestone-with-teeth',
    (plan) => `the change freeze starts on ${plan.sponsor.disputes[4]?.what.replace(/.*from /, '')}`,
  ),
  claim(
    'a-milestone-with-teeth',
    (plan) =>
      `the last release before the freeze was ${day(plan.steering.commitments.find(({ id }) => id === 'november-release')?.due)}, and its change tickets closed on the ${Number(plan.steering.meetings[2]?.date.slice(8))}th`,
  ),
  claim(
    'governance-as-a-workstream',
    (plan) =>
      `On ${plan.governance.inputs[2]?.built.replace(/.*of (\d+ \w+)$/, '$1')} Ines put one open decision`,
  ),
  claim(
    'the-sponsor-who-stays',
    (plan) =>
      `Helena Marsh moved to group transformation in ${plan.recovery.signs.sponsor.for.replace(/^From (\w+).*$/, '$1')} 2026`,
  ),
  claim(
    'stopping-the-work-arounds',
    ({ gate }) => `It had ${gate.activities[4]?.what.replace(/^Weekly update to /, '')}`,
  ),
  claim('when-not-to-rescue', () => `renewed on ${day(QUILL.renews, 'with year')}`),
  claim('when-not-to-rescue', () => `notice was due by ${day(QUILL.notice, 'with year')}`),
  claim('the-restructuring-conversation', () => `tell us by ${day(QUILL.answer)}`),
  claim('the-restructuring-conversation', () => {
    const early = { 17: 'seventeen' }[daysBetween(QUILL.served, QUILL.notice)];
    return `Notice went to Brightmarl on ${day(QUILL.served)}, ${early} days early`;
  }),
  claim('the-restructuring-conversation', () => `if by ${day(QUILL_ENDS, 'with year')} her officers`),
  claim('second-case', () => `On ${day(CLEAR_LETTER.asked)} she asked`),
  claim('second-case', () => {
    const weeks = word(daysBetween(CLEAR_LETTER.asked, CLEAR_LETTER.live) / 7);
    return `On ${day(CLEAR_LETTER.live, 'with year')}, ${weeks} weeks after the question`;
  }),
];
