import { type IsoDate, showDate } from '../../language/dates.ts';
import { money, show } from '../../report/values.ts';
import { referred } from '../../sheets/gate/reference.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import { optionsIn } from '../../sheets/steering/options.ts';
import { pickedOf } from '../../sheets/triage/pick.ts';
import type { Plan } from '../document/schema.ts';
import { askedIn } from './asked.ts';
import { bridgeOf } from './bridge.ts';
import { datesTold } from './chances.ts';
import { committedTo } from './committed.ts';
import type { DocumentId } from './documents.ts';
import { limitsOf } from './findings.ts';
import { moneySums, sumRows } from './moneyTable.ts';
import { optionsTold } from './options.ts';
import { turning } from './turning.ts';

/** What each document has to say of a plan with every worksheet filled in, in the plan’s own words and sums. */
export function mustHave(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Record<DocumentId, string[]> {
  const { program, steering, lead, milestone, benefits, gate, handover, scope, sponsor, triage } = plan;
  const { open } = nextAgenda(steering, today);
  const shut = new Set(gate.gates.filter(({ opened }) => opened === '').map(({ id }) => id));
  const questions = gate.questions.map((question) => ({ ...question, ...referred(question) }));
  const places = governancePlaces(plan);
  const [first] = open;
  const common = [program.name, program.firm, showDate(today)];
  const beside = datesTold(plan, forecasts, today).map(show);
  const taken = committedTo(plan, forecasts, today);
  const bridge = taken && bridgeOf(taken, '', plan, forecasts, today);
  const committed = (bridge?.spans ?? []).flatMap(({ yes, no }) =>
    [yes, no].flatMap((sum) => (sum === undefined ? [] : show(money(sum, scope.currency)))),
  );
  const sums = moneySums(plan, forecasts, today);
  const turned = turning(plan, forecasts, today);
  const asked = optionsTold(plan, forecasts, today);
  // The one that asks for the money comes first of its day.
  const numbered = [...new Set([asked?.question, ...open].flatMap((one) => one?.question ?? []))];
  const options =
    asked?.rows.flatMap((row) =>
      [row.option, row.sign, row.ends, row.stays, row.leave, row.left].map(show),
    ) ?? [];
  const spreads = new Set(asked?.rows.map(({ left }) => show(left)));
  return {
    executive: [
      ...[...common, `For ${steering.sponsor}, from ${lead.name}.`],
      `The decision asked, by ${showDate(first?.date ?? '')}`,
      ...open.flatMap(({ question, recommended, delay, decider }) => [question, recommended, delay, decider]),
      // What each option takes and leaves, what a yes comes to, what alone turns the advice, and what speaks against it.
      ...(sums?.options.map(({ option }) => show(option)) ?? []),
      ...(sums ? sumRows(sums) : []).flatMap(({ label, cells }) => [label, ...cells.map(show)]),
      ...[taken?.sign, taken?.kept?.all].flatMap((sum) =>
        sum === undefined ? [] : show(money(sum, scope.currency)),
      ),
      ...(turned?.rows.flatMap(({ what, who }) => [show(what), who]) ?? []),
      ...['onfirmed by', 'Against', 'a year once live', 'first planned', benefits.because, benefits.onNo],
      `Stopping writes off ${show(money(Number(plan.stalled.writeOff), scope.currency))}`,
      // A gate that has opened and waits for nothing gives way.
      ...gate.gates.flatMap(({ opened, pick }) => {
        const text = triage.answers.find(({ id }) => id === pick)?.text ?? '';
        // While the page is full its words may be cut, which the foot says.
        return opened ? [] : [text.slice(0, 30)];
      }),
    ],
    committee: [
      ...[...common, ...beside, ...committed, milestone.sentence, showDate(steering.next)],
      ...(asked?.rows.map(({ kept }) => show(kept)) ?? []),
      // At worst and best it is told in thousands, so that the table adds up.
      ...options.filter((said) => !spreads.has(said)),
      ...[...spreads].map((said) => said.replace(/ \(.*/, '')),
      ...['Who stands behind the figures', benefits.because, benefits.onNo],
      ...open.flatMap(({ question, options, recommended, delay, decider }) => [
        // Where an option begins a line it begins with a capital.
        ...[question, ...optionsIn(options).map((text) => text.slice(1)), recommended, delay, decider],
        // On the agenda, by the number that it has wherever it is asked.
        `To decide: ${numbered.indexOf(question) + 1}. ${question}`,
      ]),
      ...gate.questions
        .filter(({ answer, theirs }) => answer === '' && theirs)
        .map(({ reference }) => reference),
      ...['0–2', 'By the minute', 'by our figures', 'and minutes to fill in', 'To sign', 'Signature'],
      ...steering.members.filter(({ right }) => right === 'agrees').map(({ name }) => name),
      ...steering.decisions.flatMap(({ decision, dissent, reopens, place }) => [
        ...[decision, dissent, reopens, place],
      ]),
      ...steering.commitments.flatMap(({ promise, place }) => [promise, place]),
      ...sponsor.disputes.map(({ what }) => what),
      ...benefits.benefits.flatMap(({ gain, counted, owner }) => [gain, counted, owner]),
      ...[
        `${benefits.asFinish}, team kept`,
        benefits.asRestructure,
        benefits.asStop,
        'Money is to be decided, and ',
      ],
      ...lead.authorities.map(({ may }) => may),
    ],
    team: [
      ...[...common, 'Where we stand', 'Find yourself', 'The next two weeks', 'What is yours, by person'],
      ...['Days that are not likely to hold', 'Lines of work', 'What comes later'],
      // What is lacking is why somebody is asked for it.
      'does not know what has happened since',
      ...Object.values(wordings)
        .filter(({ id }) => id !== 'recovery')
        .map(({ title }) => title),
      // What is answered and did not block, or blocks no more, is in the evidence list alone.
      ...questions
        .filter(({ gate: of, theirs, answer }) => answer === '' || (shut.has(of) && theirs === 'blocking'))
        .map(({ text }) => text),
      // What was to stop before a gate opened is no part of a plan once it has.
      ...gate.activities.filter((one) => shut.has(one.gate)).map(({ becomes }) => becomes),
      ...lead.slices.map(({ owner }) => owner),
      ...handover.items.flatMap(({ production, why }) => [production, why]),
      ...[scope.first.name, scope.second.name],
    ],
    evidence: [
      ...common,
      ...questions.flatMap(({ text, reference, section }) => [text, reference, section]),
      ...questions.filter(({ answer }) => answer !== '').map(({ answer }) => answer),
      ...places,
      ...questions.filter(({ answer }) => answer !== '').map(({ place }) => place),
      // What opens a gate is told until it has opened: then its conditions are, each with its day.
      ...gate.gates.flatMap(({ id, whose, opens }) => [whose, shut.has(id) ? opens : '']),
      ...pickedOf(triage.answers).map(({ check }) => check),
      ...askedApart(plan),
      // A question of the design in the words of one at a gate stands there alone.
      ...plan.governance.inputs.flatMap(({ asks, answer, built }) => [asks, answer, built]),
      ...handover.items.map(({ production }) => production),
      ...[milestone.sentence, ...limitsOf(plan, askedIn(plan, today)).map(({ says }) => says)],
      ...steering.members.filter(({ right }) => right === 'agrees').map(({ name }) => name),
      ...['[ ] yes [ ] no', 'I sign with the conditions below', 'an empty box is not counted as a yes'],
    ],
  };
}

/** What is asked and has no answer: what gates were opened on as conditions, and what is open beside these. */
function askedApart({ gate: { gates, questions } }: Plan): string[] {
  const isOpened = (id: string) => gates.some((gate) => gate.id === id && gate.opened !== '');
  const open = questions.filter(({ answer }) => answer === '');
  const conditions = open.filter(({ theirs, gate }) => theirs === 'later' && isOpened(gate));
  return [
    ...(conditions.length > 0 ? ['Open as a condition', 'Conditions'] : []),
    ...(open.length > conditions.length ? ['No answer yet'] : []),
  ];
}

/** Where an answer can be checked, of every question that was also built into the design. */
function governancePlaces({ gate, governance }: Plan): string[] {
  const asked = new Set(gate.questions.map((question) => referred(question).text));
  return governance.inputs.filter(({ asks }) => asked.has(asks)).map(({ built }) => built);
}
