/** What the worker says in pages that it hands out, and in the place of what it has not. */

/** That there is another edition, as a line of a page. `offline`: where the page stands on which it is taken over. */
const line = (says: string, offline: string, link: string) =>
  `<p class="site wide" role="note"><span>${says}</span> <a href="${offline}">${link}</a></p>`;

/** An edition was fetched whole, and waits to be taken over. */
export const newerIsHere = (offline: string) =>
  line('A newer edition of this site is here.', offline, 'Take it over');

/** There is an edition, and it could not be fetched. */
export const newerIsNotWhole = (offline: string) =>
  line('There is a newer edition of this site, which could not be fetched whole.', offline, 'See why');

/** In the place of a file that was not kept, as the checksums, while nothing answers. */
export const NOT_KEPT = 'This file is not among what is kept on this device, and there is no network now.';
