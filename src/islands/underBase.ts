import { options } from 'preact';

const BASE = import.meta.env.BASE_URL;

/** Where a page of this site stands that is written from the root, as `/plan/`: under the base that the site was built for. */
export function underBase(path: string): string {
  return BASE === '/' || !/^\/(?!\/)/.test(path) ? path : BASE + path.slice(1);
}

// Links are written from the root. Where that is not the site's own, they are led there as they are drawn: whatever draws
// in a page imports this.
if (BASE !== '/') {
  const { vnode: drawn } = options;
  options.vnode = (node) => {
    const { href } = node.props as { href?: unknown };
    if (typeof href === 'string') Object.assign(node.props, { href: underBase(href) });
    drawn?.(node);
  };
}
