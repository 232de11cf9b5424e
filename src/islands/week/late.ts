import { addStyles } from '../lateStyles.ts';
import { bringLetters } from '../letters.ts';
import menuStyles from './menu.css?inline';
import type { Placed } from './parts.ts';

/*
 * What every page has for a reader who has a plan: a menu of the worksheets in its header, at the foot of a chapter what
 * comes next, at that of a worksheet how it stands, and on the home page what to do this week.
 */

const NOT_LOADED = 'A part of this page could not be loaded. Reload it once you are online.';

/** Draws a part in a place once it is here. */
function drawIn(part: Placed, place: Element): void {
  import('./parts.ts').then(
    ({ draw }) => draw(part, place),
    () => (place.textContent = NOT_LOADED),
  );
}

/** A place in which the reader's own words are shown, which translators would send. */
function placeIn(around: Element, tag = 'div'): HTMLElement {
  const place = document.createElement(tag);
  place.translate = false;
  around.append(place);
  return place;
}

/** Nothing is worked out before somebody comes near it. */
function drawOnceSeen(part: Placed, around: Element): void {
  const seen = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      drawIn(part, placeIn(around));
    },
    { rootMargin: '25%' },
  );
  seen.observe(around);
}

function addMenu(nav: Element): void {
  const item = placeIn(nav, 'li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Sheets';
  item.append(button);
  // Not in the navigation, whose lists and links look otherwise.
  const menu = placeIn(document.body);
  Object.assign(menu, { id: 'sheets', popover: 'auto', className: 'sheets', role: 'dialog' });
  menu.ariaLabel = 'Worksheets';
  button.setAttribute('popovertarget', menu.id);
  menu.addEventListener('beforetoggle', () => drawIn('Menu', menu), { once: true });
  menu.addEventListener('click', ({ target }) => target instanceof HTMLAnchorElement && menu.hidePopover());
}

function addNext(section: Element): void {
  // The book's own next act is that of this chapter, and the reader's may be another.
  const heading = section.querySelector('h2');
  if (heading) heading.textContent = 'This chapter’s act';
  drawOnceSeen('ChapterNext', section);
}

addStyles(menuStyles);
bringLetters();
for (const nav of document.querySelectorAll('.site ul')) addMenu(nav);
for (const section of document.querySelectorAll('.next-act')) addNext(section);
for (const foot of document.querySelectorAll('.sheet-foot')) drawOnceSeen('SheetStanding', foot);
for (const home of document.querySelectorAll('.opens-on')) drawIn('HomeStanding', home);
