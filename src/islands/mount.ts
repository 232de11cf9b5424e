import { type ComponentType, h, hydrate } from 'preact';
import './underBase.ts';
import { awaitUse } from './useLate.ts';

/**
 * Brings the island of a page to life, in the markup that was built of it. What it was given then stands beside it in
 * the page (components/Island.astro). On the
 * sheet of a chapter, which may be there to be read alone, what only a hand wants waits for one.
 */
export function mount<Given extends object>(island: ComponentType<Given>): void {
  const place = document.querySelector<HTMLElement>('[data-island]');
  if (!place) return;
  if (place.closest('.worksheet')) awaitUse(place);
  hydrate(h(island, JSON.parse(place.dataset.island || '{}')), place);
}
