// The way back for whoever hosts the site: put this file in the place of sw.js. Every browser that keeps the site asks for
// sw.js again the next time somebody opens a page with a network. It then removes what is kept of the site, and itself;
// pages come from the network again. Plans are not touched, and pages that are open stay as they are.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => {
  const path = new URL(self.registration.scope).pathname.slice(1, -1);
  const site = path === '' ? 'unstall' : `unstall@${encodeURIComponent(path)}`;
  const remove = () =>
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(`${site}/`)))
      .then((ours) => Promise.all(ours.map((name) => caches.delete(name))));
  // Once more at the end: the worker before this one may just have noted how its fetching ended.
  event.waitUntil(
    remove()
      .then(() => self.registration.unregister())
      .then(remove),
  );
});
