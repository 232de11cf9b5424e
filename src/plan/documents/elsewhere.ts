import type { IsoDate } from '../../language/dates.ts';
import type { Block, Fact, Figure } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import { apartTitle, coursesTitle } from '../../sheets/benefits/en/report.ts';
import { title as sums } from '../../sheets/benefits/en/sums.ts';
import { charterTitle } from '../../sheets/lead/en/sheet.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { takenIn } from '../../sheets/steering/report.ts';
import type { Plan } from '../document/schema.ts';
import { agenda } from './en/agenda.ts';
import { title as cash } from './en/cash.ts';
import * as pack from './en/committee.ts';
import * as words from './en/elsewhere.ts';
import { title as whose } from './en/figures.ts';
import { isPrinted } from './parts.ts';
import { openQuestions } from './questions.ts';

/** Of what it is asked; whether the cash of what is asked is told, and the lines of work are a part. */
type Given = Record<'cash' | 'lines', boolean> & {
  plan: Plan;
  wordings: Wordings;
  today: IsoDate;
};

/** What parts of other documents are called. */
const titlesIn = ({ benefits }: Wordings): Readonly<Record<string, string>> => ({
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
  'committee/decisions': pack.decisions,
  'committee/commitments': pack.promises,
});

/**
 * What the team does not work with from day to day, and another document tells as well or better: parts of the team’s plan, and in
 * which places each is, all of them. These hold it wherever the team’s plan does, but where something is said of that.
 */
const LEFT: Readonly<Record<string, (given: Given) => readonly (string | false)[]>> = {
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
    takenIn(given.plan.steering, given.today).decisions.length > 0 && 'committee/decisions',
  ],
  'steering/commitments': () => ['committee/commitments'],
  'lead/slices': ({ lines }) => [lines && 'team/lines'],
  'lead/charter': () => ['committee/lead/charter'],
  'scope/byLine': () => ['committee/sums'],
  'sponsor/disputes': () => ['committee/disputes'],
};

/** Pictures of a worksheet that stand elsewhere, with the table behind them. */
const PICTURES: Readonly<
  Record<string, Partial<Record<Figure['kind'], (given: Given) => readonly (string | false)[]>>>
> = {
  // What moves the work most stands there in a sentence.
  scope: {
    drivers: () => ['committee/drivers'],
    dates: () => ['committee/forecast'],
    gantt: ({ lines }) => [lines && 'team/lines'],
  },
};

function isOpen({ plan, today }: Given): boolean {
  return openQuestions(plan, today).length > 0;
}

/**
 * Sections without what is told elsewhere, and where that is: a line for each worksheet that leaves something to another document.
 * What was left out of the team’s plan, by the path that its part has there, has no line.
 */
export function leftElsewhere(
  sections: readonly Section[],
  given: Given,
): Record<'stays' | 'elsewhere', Section[]> {
  const left = sections.map((one) => ({ title: one.title, ...leftIn(one, one.id, given) }));
  const rows = left.flatMap(({ title, places }): Fact[] => {
    const value = placesSaid(title, places, given.wordings);
    return value === '' ? [] : [{ label: title, value }];
  });
  const list: Block[] = rows.length > 0 ? [{ kind: 'facts', rows }] : [];
  return {
    stays: left.flatMap(({ stays }) => stays),
    elsewhere: sectionOf('elsewhere', words.title, list),
  };
}

/** What stays of a part, nothing where all of it is told elsewhere; and the places of what does not. */
type Left = { stays: Section[]; places: string[] };

function leftIn(one: Section, path: string, given: Given): Left {
  const inner = one.sections.map((part) => leftIn(part, `${path}/${part.id}`, given));
  const sections = inner.flatMap(({ stays }) => stays);
  const said = LEFT[path];
  const places = one.private ? [] : placesOf(said?.(given) ?? [], given);
  const beyond = one.sections.flatMap((part, at) =>
    places.length > 0 && WITH_IT.has(`${path}/${part.id}`) ? [] : (inner[at]?.places ?? []),
  );
  const isPointed = isPrintedWhole(`team/${path}`, given.plan.parts);
  if (places.length > 0) {
    const rest = { ...one, title: path.includes('/') ? '' : one.title, lead: undefined, blocks: [] };
    return {
      stays: sections.length > 0 ? [{ ...rest, sections }] : [],
      places: isPointed ? [...places, ...beyond] : [],
    };
  }
  const shown = withoutPictures(one, given);
  const stays = { ...one, blocks: shown.blocks, sections };
  // Of a heading whose parts are all told elsewhere, nothing stays.
  const isEmptied =
    one.sections.length > 0 && sections.length === 0 && !one.lead && shown.blocks.length === 0;
  return { stays: isEmptied ? [] : [stays], places: isPointed ? [...shown.places, ...beyond] : [] };
}

/** Parts that are found where the part is that they stand in. */
const WITH_IT: ReadonlySet<string> = new Set([...['benefits/courses', 'benefits/apart']]);

function withoutPictures({ id, blocks }: Section, given: Given): { blocks: Block[]; places: string[] } {
  const placesFor = (block: Block) =>
    block.kind === 'figure' ? placesOf(PICTURES[id]?.[block.figure.kind]?.(given) ?? [], given) : [];
  return {
    blocks: blocks.filter((block) => placesFor(block).length === 0),
    places: blocks.flatMap(placesFor),
  };
}

/** The places in which something is; none where one of them does not print it. */
function placesOf(places: readonly (string | false)[], { plan }: Given): string[] {
  const all = places.filter((place) => place !== false);
  return all.every((place) => isPrintedWhole(place, plan.parts)) ? all : [];
}

/** Under which titles of the committee’s pack these places are, where these are others than the label’s. */
function placesSaid(label: string, places: readonly string[], wordings: Wordings): string {
  const titles = titlesIn(wordings);
  const here = places.filter((place) => place.startsWith('committee/')).map((place) => titles[place] ?? '');
  return here.length === 0 ? '' : words.inPack([...new Set(here)].filter((title) => title !== label));
}

/** Whether a part is printed, and each that it stands in. */
export function isPrintedWhole(path: string, parts: Plan['parts']): boolean {
  const steps = path.split('/');
  return steps.every((_, at) => at === 0 || isPrinted(parts, steps.slice(0, at + 1).join('/')));
}
