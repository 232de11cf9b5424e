import { peekProgram } from '../../storage/peek.ts';
import { keepSlash, slashOpens } from '../../storage/slash.ts';
import type { Drawn } from './results.ts';

/*
 * The page that searches. What does it comes once somebody is here to search: the words of the book and what finds them,
 * and, where a plan is open in this browser, what looks through that.
 */

/** After a pause this long, in milliseconds, it is said how much was found, and kept what was asked. */
const PAUSE = 400;

const form = document.querySelector<HTMLFormElement>('.asking');
const box = document.querySelector<HTMLInputElement>('#asked');
const said = document.querySelector<HTMLElement>('.found-count');
const place = document.querySelector<HTMLElement>('.found');
const index = document.querySelector<HTMLElement>('.index');
const slash = document.querySelector<HTMLElement>('.slash');

const loadBook = () => import('./inTheBook.ts');
const loadPlan = () => import('./inYourPlan.ts');

/** What was asked last: whoever looked for something else is no longer heard. */
let latest = new AbortController();
let pause: ReturnType<typeof setTimeout> | undefined;

/** Looks for what stands in the box, and shows what was found as it comes. */
async function search(asked: string): Promise<void> {
  latest.abort();
  latest = new AbortController();
  const { signal } = latest;
  if (index) index.hidden = asked !== '';
  if (asked === '') {
    place?.replaceChildren();
    return tell('', signal);
  }
  const parts: (Drawn | undefined)[] = [];
  const show = (at: number, part: Drawn) => {
    if (signal.aborted) return;
    if (parts.length === 0) place?.replaceChildren();
    parts[at] = part;
    // What is there already is left in its place: moved, it would lose the focus of whoever is at it.
    if (part.element) place?.[at === 0 ? 'prepend' : 'append'](part.element);
    tell(parts.flatMap((one) => one?.says ?? []).join(' · '), signal);
  };
  const both = [
    loadBook().then(async ({ searchBook }) => show(0, await searchBook(asked))),
    hasPlan() && loadPlan().then(async ({ searchOwnPlan }) => show(1, await searchOwnPlan(asked, signal))),
  ];
  await Promise.all(both).catch(() => {
    if (!signal.aborted)
      tell('A part of the search could not be loaded. Reload the page once you are online.', signal);
  });
}

function hasPlan(): boolean {
  return ['named', 'unknown'].includes(peekProgram().kind);
}

/** Says it once somebody stops typing: a screen reader would read every count. */
function tell(what: string, signal: AbortSignal): void {
  clearTimeout(pause);
  pause = setTimeout(() => {
    if (signal.aborted) return;
    if (said) said.textContent = what;
    keep();
  }, PAUSE);
}

/**
 * Keeps what is asked with the page, so that Back finds it, and not in its address: that is sent to whoever hosts the site.
 * An address that asks for something else by now asks for nothing.
 */
function keep(): void {
  const asked = box?.value;
  const link = askedByLink();
  const stays = link === undefined || link === asked;
  history.replaceState({ asked }, '', stays ? undefined : location.pathname + location.search);
}

/** What is asked on arrival: what the page was left with, or what a link asks for. */
function askedBefore(): string {
  const kept: unknown = history.state?.asked;
  return typeof kept === 'string' ? kept : (askedByLink() ?? '');
}

/** What the address asks for behind the `#q=`, which no browser sends: no more of it than has room in the box. */
function askedByLink(): string | undefined {
  const asked = new URLSearchParams(location.hash.slice(1)).get('q');
  return asked?.slice(0, box?.maxLength).replace(/\s+/g, ' ');
}

/** Asks for what the address asks for that was come to within the page: by Back, or by a link to somewhere else in it. */
function askAnew(): void {
  const asked = askedBefore();
  if (!box || box.value === asked) return;
  box.value = asked;
  void search(asked.trim());
}

/** Up and down go through what was found, and from the first of it back to the box. */
function onKeyDown(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [box, ...document.querySelectorAll<HTMLElement>('.found a, .found button')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

if (form && box) {
  form.hidden = false;
  form.onsubmit = (event) => {
    event.preventDefault();
    document.querySelector<HTMLElement>('.found a')?.focus();
  };
  box.oninput = (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) void search(box.value.trim());
  };
  box.addEventListener('compositionend', () => void search(box.value.trim()));
  addEventListener('keydown', onKeyDown);
  addEventListener('hashchange', askAnew);
  place?.addEventListener('click', keep);
  box.value = askedBefore();
  if (box.value) void search(box.value.trim());
  else void loadBook().catch(() => {});
  // Whoever came for a letter of the index stays there.
  if (location.hash === '' || box.value) box.focus();
}

const tick = slash?.querySelector('input');
if (slash && tick) {
  slash.hidden = false;
  tick.checked = slashOpens();
  tick.onchange = () => keepSlash(tick.checked);
}
