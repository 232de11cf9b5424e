import { type ComponentType, h, hydrate } from 'preact';
import './underBase.ts';

/**
 * Brings the island of a page to life, in the markup that was built of it. What it was given then stands beside it in
 * the page (components/Island.astro).
 */
export function mount<Given extends object>(island: ComponentType<Given>): void {
  const place = document.querySelector<HTMLElement>('[data-island]');
  if (place) hydrate(h(island, JSON.parse(place.dataset.island || '{}')), place);
}
