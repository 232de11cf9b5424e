/** What goes with each file of the site, whoever hands it out: the server of this project, or the worker that keeps it. */

/** What no page can say of itself, so that a server has to. */
export const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-DNS-Prefetch-Control': 'off',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // The rest of the policy is a meta tag in each page; frame-ancestors only counts as a header.
  'Content-Security-Policy': "frame-ancestors 'none'",
};

/** What texts are called that are no HTML, by how their names end. */
export const TEXT_TYPES: Record<string, string> = {
  css: 'text/css;charset=utf-8',
  js: 'text/javascript;charset=utf-8',
  json: 'application/json;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  svg: 'image/svg+xml;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  xml: 'application/xml;charset=utf-8',
};
