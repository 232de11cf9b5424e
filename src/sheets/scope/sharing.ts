import { type Line, peopleOn, type ScopeInput } from './read.ts';

type Columns = readonly Float64Array[];

/** So much more than there are is no more: sums of tenths of a person are not exact. */
const SLIGHTLY = 1e-9;
const NEVER = Number.POSITIVE_INFINITY;

/** True where lines with people of their own could want more of them at once than there are. */
export function canCrowd({ lines, people }: ScopeInput): boolean {
  return isCrowd(
    lines.reduce((sum, line) => sum + (line.people ?? 0), 0),
    people,
  );
}

/** True where so many people are wanted at once, and there are fewer. */
export function isCrowd(wanted: number, people = NEVER): boolean {
  return wanted > people + SLIGHTLY;
}

/**
 * Writes into `ends` when each line ends where people are shared, trial by trial, from one event to the next. Whenever the lines
 * that are worked on want more people than there are, each has the same part of what it wants, so that nobody is in two
 * places. A line that waits wants nobody; one without people of its own has whoever is there, and slows nobody.
 * Where there are enough, all ends are to the last bit what they are without sharing. As in life, whoever is ready sooner
 * takes people from others: what is done earlier, by more people too, can make something else end later.
 */
export function shareOut(input: ScopeInput, efforts: Columns, waits: Columns, ends: Columns): void {
  const work = workOf(input, { efforts, waits, ends });
  for (let trial = 0; trial < (ends[0]?.length ?? 0); trial++) runTrial(work, trial);
}

/** What is drawn of each line, trial by trial, and where its end is written. */
type Trials = { efforts: Columns; waits: Columns; ends: Columns };

/** The work of a plan, and where one trial of it stands; columns and lists are line by line. */
type Work = Trials & {
  people: number | undefined;
  /** People on each line when it has all of them, and those of its own. */
  on: readonly number[];
  own: readonly number[];
  booked: readonly boolean[];
  followers: readonly (readonly number[])[];
  /** How many lines each one follows, and how many of these are not done. */
  follows: Uint16Array;
  open: Uint16Array;
  working: Uint8Array;
  /** Lines by the week in which they begin or, where they share nobody, end. */
  calendar: Agenda;
  /** Those that share, by how much is done when they end, in weeks with all their people: they all go at one pace. */
  shared: Agenda;
  pace: Pace;
};

function workOf(input: ScopeInput, trials: Trials): Work {
  const { lines, people } = input;
  const { follows, followers } = linksOf(lines);
  return {
    ...trials,
    ...{ people, follows, followers },
    on: lines.map((line) => peopleOn(line, input) ?? NEVER),
    own: lines.map((line) => line.people ?? 0),
    booked: lines.map((line) => line.booked),
    open: new Uint16Array(lines.length),
    working: new Uint8Array(lines.length),
    calendar: agendaFor(lines.length),
    shared: agendaFor(lines.length),
    pace: { wanted: 0, stretch: 1, week: 0, done: 0 },
  };
}

function runTrial(work: Work, trial: number): void {
  const { calendar, shared, pace, own, open, working } = work;
  open.set(work.follows);
  working.fill(0);
  startAnew(pace);
  for (let line = 0; line < open.length; line++) if (open[line] === 0) queue(work, trial, line, 0);
  while (calendar.size + shared.size > 0) {
    const next = soonest(calendar);
    const ending = weekOf(pace, soonest(shared));
    // What ends makes room for what begins in the same moment.
    if (ending <= next) {
      const line = take(shared);
      change(pace, -(own[line] as number), work.people, ending);
      end(work, trial, line, ending);
    } else {
      const line = take(calendar);
      if (working[line]) end(work, trial, line, next);
      else begin(work, trial, line, next);
    }
  }
}

/** All that a line follows is done: now it waits. */
function queue({ waits, booked, calendar }: Work, trial: number, line: number, now: number): void {
  const wait = (waits[line] as Float64Array)[trial] as number;
  put(calendar, line, booked[line] ? Math.max(now, wait) : now + wait);
}

function begin(work: Work, trial: number, line: number, now: number): void {
  const effort = (work.efforts[line] as Float64Array)[trial] as number;
  const own = work.own[line] as number;
  const weeks = effort / (work.on[line] as number);
  work.working[line] = 1;
  if (effort > 0 && own > 0) {
    put(work.shared, line, doneBy(work.pace, now) + weeks);
    change(work.pace, own, work.people, now);
  } else put(work.calendar, line, now + weeks);
}

function end(work: Work, trial: number, line: number, now: number): void {
  (work.ends[line] as Float64Array)[trial] = now;
  for (const after of work.followers[line] as number[]) {
    work.open[after] = (work.open[after] as number) - 1;
    if (work.open[after] === 0) queue(work, trial, after, now);
  }
}

/** How all lines that share go on: from a week on, by which so much was done, so many times slower than with all their people. */
type Pace = { wanted: number; stretch: number; week: number; done: number };

function doneBy({ stretch, week, done }: Pace, now: number): number {
  return done + (now - week) / stretch;
}

function weekOf({ stretch, week, done }: Pace, work: number): number {
  return week + (work - done) * stretch;
}

function startAnew(pace: Pace): void {
  pace.wanted = 0;
  pace.stretch = 1;
  pace.week = 0;
  pace.done = 0;
}

/** More people are wanted from now on, or fewer. */
function change(pace: Pace, by: number, people: number | undefined, now: number): void {
  pace.wanted += by;
  const stretch = isCrowd(pace.wanted, people) ? pace.wanted / (people ?? NEVER) : 1;
  if (stretch === pace.stretch) return;
  pace.done = doneBy(pace, now);
  pace.week = now;
  pace.stretch = stretch;
}

/** Lines by when something happens to them, the soonest last. */
type Agenda = { size: number; lines: Uint16Array; at: Float64Array };

function agendaFor(size: number): Agenda {
  return { size: 0, lines: new Uint16Array(size), at: new Float64Array(size) };
}

function put(agenda: Agenda, line: number, when: number): void {
  const { lines, at } = agenda;
  let place = agenda.size++;
  for (; place > 0 && (at[place - 1] as number) < when; place--) {
    at[place] = at[place - 1] as number;
    lines[place] = lines[place - 1] as number;
  }
  at[place] = when;
  lines[place] = line;
}

function soonest({ size, at }: Agenda): number {
  return size > 0 ? (at[size - 1] as number) : NEVER;
}

function take(agenda: Agenda): number {
  agenda.size--;
  return agenda.lines[agenda.size] as number;
}

/** How many lines each one follows, and which follow it. Ids that no line has are passed over. */
function linksOf(lines: readonly Line[]): { follows: Uint16Array; followers: number[][] } {
  const follows = new Uint16Array(lines.length);
  const followers: number[][] = lines.map(() => []);
  lines.forEach(({ follows: ids }, at) => {
    for (const id of ids) {
      const before = lines.findIndex((line) => line.id === id);
      if (before < 0) continue;
      followers[before]?.push(at);
      follows[at] = (follows[at] as number) + 1;
    }
  });
  return { follows, followers };
}
