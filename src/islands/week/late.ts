import { type ComponentType, h, render } from 'preact';

/*
 * What every page has for a reader who has a plan, once it has nothing else to do: a menu of the worksheets in its header,
 * and at the foot of a chapter what comes next.
 */

/** Draws a part in a place once that is asked for. */
function drawIn(place: Element, load: () => Promise<ComponentType>): void {
  load().then(
    (Part) => render(h(Part, {}), place),
    () => (place.textContent = 'A part of this page could not be loaded. Reload it once you are online.'),
  );
}

function addMenu(nav: Element): void {
  const [item, button, menu] = ['li', 'button', 'div'].map((tag) => document.createElement(tag)) as [
    HTMLElement,
    HTMLButtonElement,
    HTMLElement,
  ];
  Object.assign(menu, { id: 'sheets', popover: 'auto', className: 'sheets' });
  menu.translate = false;
  button.type = 'button';
  button.textContent = 'Sheets';
  button.setAttribute('popovertarget', menu.id);
  menu.addEventListener(
    'beforetoggle',
    () => drawIn(menu, () => import('./Menu.tsx').then(({ Menu }) => Menu)),
    { once: true },
  );
  menu.addEventListener('click', ({ target }) => target instanceof HTMLAnchorElement && menu.hidePopover());
  item.append(button, menu);
  nav.append(item);
}

function addNext(section: Element): void {
  const heading = section.querySelector('h2');
  if (heading) heading.textContent = 'This chapter’s act';
  const place = document.createElement('div');
  place.translate = false;
  section.append(place);
  new IntersectionObserver((entries, seen) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    drawIn(place, () => import('./ChapterNext.tsx').then(({ ChapterNext }) => ChapterNext));
  }).observe(section);
}

for (const nav of document.querySelectorAll('.site ul')) addMenu(nav);
for (const section of document.querySelectorAll('.next-act')) addNext(section);
