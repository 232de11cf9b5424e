import { h, render } from 'preact';

/*
 * What every page has for a reader who has a plan, once it has nothing else to do: a menu of the worksheets in its header,
 * and at the foot of a chapter what comes next. And what the home page has for them at once.
 */

/** Draws a part in a place, or says that it could not be had. */
function drawIn<Part extends 'ChapterNext' | 'Menu'>(place: Element, part: Part): void {
  import('./parts.ts').then(
    ({ parts }) => render(h(parts[part], {}), place),
    () => (place.textContent = 'A part of this page could not be loaded. Reload it once you are online.'),
  );
}

/** Draws in the home page what there is to do; `none` is called where there turns out to be no plan. */
export async function drawHome(place: Element, none: () => void): Promise<void> {
  const { parts } = await import('./parts.ts');
  render(h(parts.HomeStanding, { none }), place);
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
  menu.addEventListener('beforetoggle', () => drawIn(menu, 'Menu'), { once: true });
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
    drawIn(place, 'ChapterNext');
  }).observe(section);
}

for (const nav of document.querySelectorAll('.site ul')) addMenu(nav);
for (const section of document.querySelectorAll('.next-act')) addNext(section);
