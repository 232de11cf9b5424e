import type { IsoDate } from '../../language/dates.ts';
import type { Block, Fact, Figure } from '../../report/blocks.ts';
import type { Section } from '../../report/document.ts';
import { apartTitle, coursesTitle } from '../../sheets/benefits/en/report.ts';
import { title as sums } from '../../sheets/benefits/en/sums.ts';
import { charterTitle } from '../../sheets/lead/en/sheet.ts';
import { inputsTitle } from '../../sheets/scope/en/report.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { takenIn } from '../../sheets/steering/report.ts';
import type { Plan } from '../document/schema.ts';
import { agenda } from './en/agenda.ts';
import { title as cash } from './en/cash.ts';
import * as pack from './en/committee.ts';
import * as words from './en/elsewhere.ts';
import * as evidence from './en/evidence.ts';
import { title as whose } from './en/figures.ts';
import { linesOfWork } from './en/team.ts';
import { isPrinted, nameOf } from './parts.ts';
import { openQuestions } from './questions.ts';

/** Of what it is asked; whether the forecast is counted, waiting priced, the cash of what is asked told, and the lines of work are a part. */
type Given = Record<'counted' | 'priced' | 'cash' | 'lines', boolean> & {
  plan: Plan;
  wordings: Wordings;
  today: IsoDate;
};

/** What parts of other documents, and of this one, are called. */
const titlesIn = ({ benefits, steering, governance }: Wordings): Readonly<Record<string, string>> => ({
  'committee/toDecide': pack.toDecide,
  'committee/agenda': agenda,
  'committee/sign': pack.sign,
  'committee/annex': pack.annex,
  'committee/sums': sums,
  'committee/cash': cash,
  'committee/whose': whose,
  'committee/drivers': pack.drivers,
  'committee/benefits': benefits.title,
  'committee/benefits/courses': coursesTitle,
  'committee/benefits/apart': apartTitle,
  'committee/forecast': pack.forecast,
  'committee/disputes': pack.disputes,
  'committee/lead/charter': charterTitle,
  'evidence/gates': evidence.gates,
  'evidence/governance': governance.title,
  'evidence/promises': evidence.promises,
  'evidence/decisions': steering.fields.decisions.label,
  'evidence/money': evidence.money,
  'evidence/counted/inputs': inputsTitle,
  'team/lines': linesOfWork,
});

/**
 * What the team does not work with from day to day, and another document tells as well or better: parts of the team’s plan, and in
 * which places each is, all of them. These hold it wherever the team’s plan does, but where something is said of that.
 */
const LEFT: Readonly<Record<string, (given: Given, id: string) => readonly (string | false)[]>> = {
  'triage/*': (given, id) => (isAtGate(given, id) ? ['evidence/gates'] : []),
  benefits: () => ['committee/benefits'],
  'benefits/recommendation': (given) => [isOpen(given) && 'committee/toDecide', 'committee/benefits'],
  'benefits/courses': () => ['committee/benefits/courses'],
  'benefits/courses/months': ({ cash: isTold }) => [isTold && 'committee/cash'],
  'benefits/sums': () => ['committee/sums'],
  'benefits/apart': () => ['committee/benefits/apart'],
  'benefits/whose': () => ['committee/whose'],
  'steering/sitting': (given) => (isOpen(given) ? ['committee/annex', 'committee/sign'] : []),
  'steering/agenda': () => ['committee/agenda'],
  'steering/decisions': (given) => [
    isOpen(given) && 'committee/toDecide',
    takenIn(given.plan.steering, given.today).decisions.length > 0 && 'evidence/decisions',
  ],
  'steering/commitments': () => ['evidence/promises'],
  'lead/slices': ({ lines }) => [lines && 'team/lines'],
  'lead/charter': () => ['committee/lead/charter'],
  'scope/byLine': () => ['committee/sums'],
  'scope/inputs': ({ counted }) => [counted && 'evidence/counted/inputs'],
  'sponsor/disputes': () => ['committee/disputes'],
  'stalled/written': (given) => [
    given.priced && 'evidence/money',
    given.priced && isContracted(given) && 'committee/drivers',
  ],
  'stalled/written/vendors': () => ['committee/drivers'],
  'stalled/written/stale': () => ['evidence/money'],
  'stalled/written/leftOut': () => ['evidence/money'],
};

/** Pictures of a worksheet that stand elsewhere, with the table behind them. */
const PICTURES: Readonly<
  Record<string, Partial<Record<Figure['kind'], (given: Given) => readonly (string | false)[]>>>
> = {
  scope: { dates: () => ['committee/forecast'], gantt: ({ lines }) => [lines && 'team/lines'] },
};

function isContracted({ plan }: Given): boolean {
  return plan.stalled.vendors.length > 0;
}

/** Whether a pick has a gate, where its owner and kind are told, and no verdict of ours beside. */
function isAtGate({ plan: { triage, gate } }: Given, id: string): boolean {
  const isOurs = triage.answers.some((one) => one.id === id && one.overruled !== '');
  return !isOurs && gate.gates.some(({ pick }) => pick === id);
}

function isOpen({ plan, today }: Given): boolean {
  return openQuestions(plan, today).length > 0;
}

/**
 * Sections without what is told elsewhere, which have in its place where that is: a line that is called as the part was, and is as
 * that one left out or printed.
 */
export function leftElsewhere(sections: readonly Section[], given: Given): Section[] {
  return sections.map((one) => leftIn(one, one.id, given));
}

function leftIn(one: Section, path: string, given: Given): Section {
  const sections = one.sections.map((inner) => leftIn(inner, `${path}/${inner.id}`, given));
  const label = words.CALLED[path] ?? nameOf(one);
  const left = LEFT[path] ?? LEFT[path.replace(/[^/]+$/, '*')];
  const told = one.private ? '' : placesSaid(label, left?.(given, one.id) ?? [], given);
  if (told === '') return { ...one, blocks: withoutPictures(one, given), sections };
  const title = path.includes('/') ? '' : one.title;
  return {
    ...one,
    ...{ title, lead: undefined, blocks: [pointer([{ label, value: told }])] },
    // What goes with it needs no line of its own.
    sections: sections.filter(({ id, blocks }) => !WITH_IT.has(`${path}/${id}`) || !isPointer(blocks)),
  };
}

/** Parts that are found where the part is that they stand in. */
const WITH_IT: ReadonlySet<string> = new Set([
  ...['benefits/courses', 'benefits/apart'],
  ...['vendors', 'stale', 'leftOut'].map((part) => `stalled/written/${part}`),
]);

function isPointer([first]: readonly Block[]): boolean {
  return first?.kind === 'facts';
}

function withoutPictures({ id, blocks }: Section, given: Given): Block[] {
  const rows: Fact[] = [];
  const left = blocks.filter((block) => {
    const places = block.kind === 'figure' ? PICTURES[id]?.[block.figure.kind]?.(given) : undefined;
    const label = block.kind === 'figure' ? (words.PICTURES[block.figure.kind] ?? '') : '';
    const value = placesSaid(label, places ?? [], given);
    if (value !== '') rows.push({ label, value });
    return value === '';
  });
  return rows.length === 0 ? left : [...left, pointer(rows)];
}

const pointer = (rows: Fact[]): Block => ({ kind: 'facts', rows });

/**
 * In which documents something is, under which of their titles, where these are others than its own; blank where one of them does
 * not print it.
 */
function placesSaid(label: string, places: readonly (string | false)[], given: Given): string {
  const all = places.filter((place) => place !== false);
  if (!all.every((place) => isPrintedWhole(place, given.plan.parts))) return '';
  const titles = titlesIn(given.wordings);
  return words.placesIn(
    (['committee', 'evidence', 'team'] as const).flatMap((id) => {
      const here = all.filter((place) => place.startsWith(`${id}/`)).map((place) => titles[place] ?? '');
      return here.length === 0
        ? []
        : [
            words.placeIn(
              id,
              [...new Set(here)].filter((title) => title !== label),
            ),
          ];
    }),
  );
}

/** Whether a part is printed, and each that it stands in. */
export function isPrintedWhole(path: string, parts: Plan['parts']): boolean {
  const steps = path.split('/');
  return steps.every((_, at) => at === 0 || isPrinted(parts, steps.slice(0, at + 1).join('/')));
}
