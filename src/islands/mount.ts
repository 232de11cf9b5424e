import { type ComponentType, h, hydrate, options } from 'preact';
import { addressOf } from './address.ts';

// Links are written from the root. Where that is not the site's own, they are led there as they are drawn.
if (import.meta.env.BASE_URL !== '/') {
  const { vnode: drawn } = options;
  options.vnode = (node) => {
    const { href } = node.props as { href?: unknown };
    if (typeof href === 'string') Object.assign(node.props, { href: addressOf(href) });
    drawn?.(node);
  };
}

/**
 * Brings the island of a page to life, in the markup that was built of it. What it was given then stands beside it in
 * the page (components/Island.astro).
 */
export function mount<Given extends object>(island: ComponentType<Given>): void {
  const place = document.querySelector<HTMLElement>('[data-island]');
  if (place) hydrate(h(island, JSON.parse(place.dataset.island || '{}')), place);
}
